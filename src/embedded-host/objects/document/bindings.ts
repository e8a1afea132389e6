import { asOneOf, integerArgument, keyArgument, textArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { CallArguments, HostObject } from "../../protocol/object-type";
import { intersect } from "../../workbook/areas";
import {
  activeSheet,
  liveSheet,
  selectionOf,
  type Binding,
  type OpenWorkbook,
  type RangeTarget,
} from "../../workbook/open-workbook";
import { movingRange } from "../../workbook/moving-range";
import { defineType, make, type BindingTarget } from "../access/object-selves";
import { areaArgument, findNamed } from "../access/range-references";

const types = ["Range", "Table", "Text"] as const;

/** Bindings live as long as the workbook is open. A binding of an id that is taken replaces it. */
function bind(workbook: OpenWorkbook, range: RangeTarget, args: CallArguments): HostObject {
  const type = asOneOf(args[0], types);
  const id = textArgument(args, 1);
  const { area } = range;
  const sheet = liveSheet(range);
  const fits = type !== "Text" || area.rows * area.columns === 1;
  const table = sheet.tables.find((each) => intersect(each.area, area) !== undefined);
  if (!fits || id === "" || (type === "Table" && table === undefined))
    throw new HostError("InvalidArgument");
  workbook.bindings.delete(id);
  workbook.bindings.set(id, { type, range: movingRange({ workbook, sheet }, area) });
  return make("Binding", { workbook, id });
}

function bindingOf({ workbook, id }: BindingTarget): Binding {
  const found = workbook.bindings.get(id);
  if (found === undefined) throw new HostError("InvalidBinding");
  return found;
}

function find(workbook: OpenWorkbook, key: string | number): HostObject | undefined {
  const id = String(key);
  return workbook.bindings.has(id) ? make("Binding", { workbook, id }) : undefined;
}

export const bindingCollectionType = defineType({
  name: "BindingCollection",
  properties: { Count: { get: ({ bindings }) => bindings.size } },
  collection: {
    itemType: "Binding",
    list: (workbook) =>
      [...workbook.bindings.keys()].map((id) => make("Binding", { workbook, id })),
    find,
  },
  methods: {
    Add: (workbook, args) => {
      const range = areaArgument({ workbook, sheet: activeSheet(workbook) }, args[0]);
      return bind(workbook, range, args.slice(1));
    },
    AddFromNamedItem: (workbook, args) => {
      const range = findNamed(workbook, activeSheet(workbook), textArgument(args, 0));
      if (range === undefined) throw new HostError("InvalidReference");
      return bind(workbook, range, args.slice(1));
    },
    AddFromSelection: (workbook, args) => {
      const sheet = activeSheet(workbook);
      return bind(workbook, { workbook, sheet, area: selectionOf(workbook, sheet) }, args);
    },
    GetCount: ({ bindings }) => bindings.size,
    GetItemAt: (workbook, args) => {
      const id = [...workbook.bindings.keys()][integerArgument(args, 0)];
      if (id === undefined) throw new HostError("InvalidArgument");
      return make("Binding", { workbook, id });
    },
    GetItemOrNullObject: (workbook, args) => find(workbook, keyArgument(args, 0)),
  },
});

export const bindingType = defineType({
  name: "Binding",
  id: { key: "Id", get: ({ id }) => id },
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => bindingOf(target).type },
  },
  methods: {
    Delete: (target) => {
      bindingOf(target);
      target.workbook.bindings.delete(target.id);
    },
    GetRange: (target) => make("Range", bindingOf(target).range),
    GetTable: (target) => {
      const { range } = bindingOf(target);
      const { workbook, area } = range;
      const sheet = liveSheet(range);
      const table = sheet.tables.find((each) => intersect(each.area, area) !== undefined);
      if (table === undefined) throw new HostError("InvalidBinding");
      return make("Table", { workbook, sheet, table });
    },
    GetText: (target) => {
      const { range, type } = bindingOf(target);
      if (type !== "Text") throw new HostError("InvalidBinding");
      return String(liveSheet(range).cells.values(range.area)[0]?.[0] ?? "");
    },
  },
});
