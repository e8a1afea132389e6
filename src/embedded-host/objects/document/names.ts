import type { DefinedName, SheetFile } from "#ooxml/model/workbook-file";

import {
  asBoolean,
  asText,
  keyArgument,
  optionalText,
  textArgument,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import { isHostObject, type HostObject, type CallArguments } from "../../protocol/object-type";
import { formatAbsolute, parseArea } from "../../workbook/addresses";
import { liveSheet } from "../../workbook/open-workbook";
import { defineType, make, selfAs, type NameScope } from "../access/object-selves";
import { areaOfFormula, rangeOn } from "../access/range-references";

type NameTarget = NameScope & { readonly name: string };

/** Names that Excel keeps for itself, such as print areas and filters. */
function isBuiltIn(entry: DefinedName): boolean {
  return /^_xlnm\./i.test(entry.name);
}

/** Names of a sheet, or those of the workbook as a whole. */
function namesOf(scope: NameScope): readonly DefinedName[] {
  const sheetId = scope.sheet?.id;
  return scope.workbook.file.names.all.filter(
    (entry) => !isBuiltIn(entry) && entry.sheetId === sheetId,
  );
}

function find(scope: NameScope, key: string | number): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const entry = namesOf(scope).find((candidate) => candidate.name.toLowerCase() === wanted);
  return entry === undefined ? undefined : make("NamedItem", { ...scope, name: entry.name });
}

function entryOf(target: NameTarget): DefinedName {
  const entry = namesOf(target).find((candidate) => candidate.name === target.name);
  if (entry === undefined) throw new HostError("ItemNotFound");
  return entry;
}

/** Letters, digits, dots and underscores, not a cell's address, at most 255 characters. */
function requireName(scope: NameScope, name: string): void {
  const allowed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!allowed || parseArea(name) !== undefined || /^[rc]$/i.test(name))
    throw new HostError("InvalidArgument");
  if (find(scope, name) !== undefined) throw new HostError("InvalidArgument");
}

function add(scope: NameScope, args: CallArguments): HostObject {
  const name = textArgument(args, 0);
  requireName(scope, name);
  scope.workbook.file.names.set({
    name,
    formula: formulaArgument(args[1]),
    sheetId: scope.sheet?.id,
    hidden: false,
    comment: optionalText(args, 2),
  });
  return make("NamedItem", { ...scope, name });
}

/** A range, a formula with its "=", or a constant text. */
function formulaArgument(value: unknown): string {
  if (isHostObject(value)) {
    const range = selfAs(value, "Range");
    return formatAbsolute(liveSheet(range).name, range.area);
  }
  if (typeof value === "number") return String(value);
  const text = asText(value);
  return text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}

function range(target: NameTarget): HostObject | undefined {
  const place = areaOfFormula(target.workbook, entryOf(target).formula);
  return place === undefined ? undefined : rangeOn(place, place.area);
}

function typeOf(entry: DefinedName): string {
  if (/^".*"$/s.test(entry.formula)) return "String";
  if (/^-?[\d.]+$/.test(entry.formula))
    return Number.isInteger(Number(entry.formula)) ? "Integer" : "Double";
  if (/^(TRUE|FALSE)$/i.test(entry.formula)) return "Boolean";
  return entry.formula.includes("#REF!") ? "Error" : "Range";
}

/** Constants give their value; references are given as text, as Excel does. */
function valueOf(entry: DefinedName): string | number | boolean {
  switch (typeOf(entry)) {
    case "String":
      return entry.formula.slice(1, -1).replaceAll('""', '"');
    case "Integer":
    case "Double":
      return Number(entry.formula);
    case "Boolean":
      return entry.formula.toUpperCase() === "TRUE";
    default:
      return entry.formula.includes("#REF!") ? "#REF!" : entry.formula.replaceAll("$", "");
  }
}

function change(target: NameTarget, part: Partial<DefinedName>): void {
  target.workbook.file.names.set({ ...entryOf(target), ...part });
}

function sheetOf(target: NameTarget): SheetFile | undefined {
  return target.sheet;
}

export const namedItemCollectionType = defineType({
  name: "NamedItemCollection",
  collection: {
    itemType: "NamedItem",
    list: (scope) =>
      namesOf(scope).map((entry) => make("NamedItem", { ...scope, name: entry.name })),
    find,
  },
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (scope) => namesOf(scope).length,
    GetItemOrNullObject: (scope, args) => find(scope, keyArgument(args, 0)),
  },
});

export const namedItemType = defineType({
  name: "NamedItem",
  id: { key: "_Id", get: (target) => target.name },
  properties: {
    Name: { get: (target) => entryOf(target).name },
    Type: { get: (target) => typeOf(entryOf(target)) },
    Value: { get: (target) => valueOf(entryOf(target)) },
    Scope: { get: (target) => (target.sheet === undefined ? "Workbook" : "Worksheet") },
    Formula: {
      get: (target) => `=${entryOf(target).formula}`,
      set: (target, value) => {
        change(target, { formula: formulaArgument(value) });
      },
    },
    Visible: {
      get: (target) => !entryOf(target).hidden,
      set: (target, value) => {
        change(target, { hidden: !asBoolean(value) });
      },
    },
    Comment: {
      get: (target) => entryOf(target).comment ?? "",
      set: (target, value) => {
        change(target, { comment: asText(value) });
      },
    },
  },
  navigation: {
    Worksheet: (target) => {
      const sheet = sheetOf(target);
      if (sheet === undefined) throw new HostError("ItemNotFound");
      return make("Worksheet", { workbook: target.workbook, sheet });
    },
    WorksheetOrNullObject: (target) => {
      const sheet = sheetOf(target);
      return sheet === undefined
        ? undefined
        : make("Worksheet", { workbook: target.workbook, sheet });
    },
  },
  methods: {
    GetRange: (target) => {
      const found = range(target);
      if (found === undefined) throw new HostError("ItemNotFound");
      return found;
    },
    GetRangeOrNullObject: range,
    Delete: (target) => {
      const entry = entryOf(target);
      target.workbook.file.names.delete(entry.name, entry.sheetId);
    },
  },
});
