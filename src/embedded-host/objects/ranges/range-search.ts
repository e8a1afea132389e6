import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { asOneOf, asRecord, isAbsent, textArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, Method, CallArguments } from "../../protocol/object-type";
import { enterGrid } from "../../workbook/enter-cells";
import type { OpenWorkbook, RangeTarget, SheetTarget } from "../../workbook/open-workbook";
import { liveSheet } from "../../workbook/open-workbook";
import { areasOfPlaces, searchCells, type SearchCriteria } from "../../workbook/search-cells";
import { wildcardPattern } from "../../workbook/wildcards";
import { make } from "../access/object-selves";
import { rangeOn, wholeSheet } from "../access/range-references";

type Place = { readonly workbook: OpenWorkbook; readonly sheet: SheetFile; readonly area: Area };

function criteriaOf(value: unknown): SearchCriteria & { readonly backwards: boolean } {
  const given = isAbsent(value) ? {} : asRecord(value);
  const direction = given["searchDirection"];
  return {
    completeMatch: given["completeMatch"] === true,
    matchCase: given["matchCase"] === true,
    backwards: !isAbsent(direction) && asOneOf(direction, ["Forward", "Backwards"]) === "Backwards",
  };
}

function find(range: RangeTarget, args: CallArguments): HostObject | undefined {
  liveSheet(range);
  const criteria = criteriaOf(args[1]);
  const places = searchCells(range, textArgument(args, 0), criteria);
  const found = criteria.backwards ? places.at(-1) : places[0];
  return found === undefined ? undefined : rangeOn(range, { ...found, rows: 1, columns: 1 });
}

function findAll(target: SheetTarget, args: CallArguments): HostObject | undefined {
  const sheet = liveSheet(target);
  const from = { workbook: target.workbook, sheet, area: wholeSheet };
  const places = searchCells(from, textArgument(args, 0), criteriaOf(args[1]));
  if (places.length === 0) return undefined;
  return make("RangeAreas", { workbook: target.workbook, sheet, areas: areasOfPlaces(places) });
}

/** Replaces in what the cells hold, formulas included; gives how often. */
function replaceAll(place: Place, args: CallArguments): number {
  const text = textArgument(args, 0);
  const replacement = textArgument(args, 1);
  const criteria = criteriaOf(args[2]);
  const used = place.sheet.cells.usedArea(true);
  if (used === undefined || text === "") return 0;
  const { source, flags } = wildcardPattern(
    text,
    criteria.completeMatch ? "whole" : "part",
    criteria.matchCase,
  );
  const pattern = new RegExp(source, `${flags}g`);
  let count = 0;
  for (const { row, column } of cellsIn(used, place.area)) {
    const cell = { row, column, rows: 1, columns: 1 };
    const [[before = ""] = []] = place.sheet.cells.formulas(cell);
    const found = String(before).match(pattern)?.length ?? 0;
    if (found === 0) continue;
    count += found;
    const after = String(before).replaceAll(pattern, () => replacement);
    enterGrid({ workbook: place.workbook, sheet: place.sheet, area: cell }, after);
  }
  return count;
}

function* cellsIn(used: Area, area: Area): Generator<{ row: number; column: number }> {
  const top = Math.max(used.row, area.row);
  const left = Math.max(used.column, area.column);
  const bottom = Math.min(used.row + used.rows, area.row + area.rows);
  const right = Math.min(used.column + used.columns, area.column + area.columns);
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) yield { row, column };
}

function required<Self>(
  search: (self: Self, args: CallArguments) => HostObject | undefined,
): Method<Self> {
  return (self, args) => {
    const found = search(self, args);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  };
}

export const rangeSearchMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  Find: required(find),
  FindOrNullObject: find,
  ReplaceAll: (range, args) => {
    liveSheet(range);
    return replaceAll(range, args);
  },
};

export const sheetSearchMethods: Readonly<Record<string, Method<SheetTarget>>> = {
  FindAll: required(findAll),
  FindAllOrNullObject: findAll,
  ReplaceAll: (target, args) =>
    replaceAll({ workbook: target.workbook, sheet: liveSheet(target), area: wholeSheet }, args),
};
