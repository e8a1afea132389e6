import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { asOneOf, isAbsent, numberArgument, optionalBoolean } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Method, CallArguments } from "../../protocol/object-type";
import { contains, intersect } from "../../workbook/areas";
import { raiseChanged } from "../../workbook/enter-cells";
import { requireUnlocked, requireUnprotected } from "../../workbook/guards";
import { liveSheet, type OpenWorkbook, type RangeTarget } from "../../workbook/open-workbook";
import { restyle } from "../../workbook/restyle";
import { selectArea } from "../../workbook/select-area";
import { make } from "../access/object-selves";

const clearWords = [
  "All",
  "Contents",
  "Formats",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

/** Clears an area; `Hyperlinks` keeps the look of the links, `RemoveHyperlinks` takes it away. */
export function clearArea(
  workbook: OpenWorkbook,
  sheet: SheetFile,
  area: Area,
  word: unknown,
): void {
  const what = isAbsent(word) ? "All" : asOneOf(word, clearWords);
  if (what === "Contents") requireUnlocked(workbook, sheet, area);
  else requireUnprotected(sheet);
  clearing[what](sheet, area);
  if (what === "All" || what === "Contents" || what === "ResetContents") {
    refreshHeaders(sheet, area);
    raiseChanged(workbook, sheet, area, "RangeEdited");
  }
}

const clearContents = (sheet: SheetFile, area: Area): void => {
  sheet.cells.clear(area, "contents");
};

const clearFormats = (sheet: SheetFile, area: Area): void => {
  sheet.cells.clear(area, "formats");
};

const clearLinks = (sheet: SheetFile, area: Area): void => {
  sheet.clearHyperlinks(area);
};

const clearing: Readonly<
  Record<(typeof clearWords)[number], (sheet: SheetFile, area: Area) => void>
> = {
  All: (sheet, area) => {
    requireWholeMerges(sheet, area);
    for (const merge of mergesIn(sheet, area)) sheet.unmerge(merge);
    sheet.cells.clear(area, "all");
    sheet.clearHyperlinks(area);
    sheet.clearValidations(area);
  },
  Formats: clearFormats,
  Contents: clearContents,
  ResetContents: clearContents,
  Hyperlinks: clearLinks,
  RemoveHyperlinks: (sheet, area) => {
    clearLinks(sheet, area);
    clearFormats(sheet, area);
  },
};

/** A table's header cells are never blank: Excel names the columns anew. */
function refreshHeaders(sheet: SheetFile, area: Area): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && intersect({ ...table.area, rows: 1 }, area) !== undefined)
      table.resize(table.area);
  }
}

function mergesIn(sheet: SheetFile, area: Area): readonly Area[] {
  return sheet.merges.filter((merge) => intersect(merge, area) !== undefined);
}

function requireWholeMerges(sheet: SheetFile, area: Area): void {
  if (mergesIn(sheet, area).some((merge) => !contains(area, merge)))
    throw new HostError("InvalidOperation");
}

/** Merging keeps the first value only; tables cannot be merged. */
function merge(range: RangeTarget, args: CallArguments): void {
  const sheet = liveSheet(range);
  requireUnprotected(sheet);
  const across = optionalBoolean(args, 0) === true;
  const { area, workbook } = range;
  if (sheet.tables.some((table) => intersect(table.area, area) !== undefined))
    throw new HostError("InvalidOperation");
  for (const old of mergesIn(sheet, area)) sheet.unmerge(old);
  if (across) {
    for (let row = 0; row < area.rows; row++)
      mergeOne(workbook, sheet, { ...area, row: area.row + row, rows: 1 });
  } else mergeOne(workbook, sheet, area);
}

function mergeOne(workbook: OpenWorkbook, sheet: SheetFile, area: Area): void {
  if (area.rows * area.columns === 1) return;
  keepFirstValue(sheet, area);
  const { styles } = workbook.file;
  const first = styles.get(sheet.cells.style(area.row, area.column));
  restyle({ workbook, sheet }, area, (style) => ({ ...first, borders: style.borders }));
  sheet.merge(area);
}

function keepFirstValue(sheet: SheetFile, area: Area): void {
  const { row, column, rows, columns } = area;
  const below = { row: row + 1, column, rows: rows - 1, columns };
  const right = { row, column: column + 1, rows: 1, columns: columns - 1 };
  if (rows > 1) sheet.cells.clear(below, "contents");
  if (columns > 1) sheet.cells.clear(right, "contents");
}

function unmerge(range: RangeTarget): void {
  const sheet = liveSheet(range);
  requireUnprotected(sheet);
  for (const area of mergesIn(sheet, range.area)) sheet.unmerge(area);
}

export const rangeActionMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  Clear: (range, args) => {
    clearArea(range.workbook, liveSheet(range), range.area, args[0]);
  },
  Merge: merge,
  Unmerge: unmerge,
  Select: (range) => {
    selectArea(range.workbook, liveSheet(range), range.area);
  },
  Calculate: (range) => {
    // Nothing is calculated here; Excel does when it opens the file.
    liveSheet(range);
    range.workbook.file.requestFullCalculation();
  },
  SetDirty: (range) => {
    liveSheet(range);
    range.workbook.file.requestFullCalculation();
  },
  GetMergedAreasOrNullObject: (range) => {
    const { workbook, area } = range;
    const sheet = liveSheet(range);
    const areas = mergesIn(sheet, area);
    return areas.length === 0 ? undefined : make("RangeAreas", { workbook, sheet, areas });
  },
  GetImage: () => {
    throw new HostError("UnsupportedOperation", "The embedded host draws no pictures of cells.");
  },
  FlashFill: () => {
    throw new HostError(
      "UnsupportedOperation",
      "The embedded host does not guess a pattern from the cells beside.",
    );
  },
  /** The client checks the size of a large grid before it sends it in pieces. */
  _ValidateArraySize: ({ area }, args) => {
    const fits = numberArgument(args, 0) === area.rows && numberArgument(args, 1) === area.columns;
    if (!fits) throw new HostError("InvalidArgument");
  },
};
