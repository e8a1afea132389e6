import type { Area } from "#ooxml/workbook-file";

import { asOneOf, asText, isAbsent } from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import type { HostObject, Method, CallArguments } from "../protocol/object-type";
import { intersect } from "../workbook/areas";
import { readCopies, type CellCopy } from "../workbook/cell-copies";
import { liveSheet, type RangeTarget } from "../workbook/open-workbook";
import { areasOfPlaces } from "../workbook/search-cells";
import { make } from "./object-selves";

const kinds = ["Blanks", "Constants", "Formulas", "Visible", "DataValidations"] as const;
type Kind = (typeof kinds)[number];

/** Which types of values each word of the API stands for. */
function wantedTypes(word: unknown): ReadonlySet<string> {
  const text = isAbsent(word) ? "All" : asText(word);
  if (text === "All") return new Set(["number", "text", "boolean", "error", "empty"]);
  const words: Readonly<Record<string, string>> = {
    Errors: "error",
    Logical: "boolean",
    Numbers: "number",
    Text: "text",
  };
  const found = Object.keys(words).filter((each) => text.includes(each.replace(/s$/, "")));
  if (found.length === 0) throw new HostError("InvalidArgument");
  return new Set(found.map((each) => words[each] ?? ""));
}

/** The cells of a kind, in rectangles; none where there are none. */
export function specialCells(range: RangeTarget, args: CallArguments): readonly Area[] {
  const sheet = liveSheet(range);
  const kind = kindOf(args[0]);
  const types = wantedTypes(args[1]);
  const used = sheet.cells.usedArea(false);
  const { area } = range;
  // One cell stands for the whole sheet, as in Excel's own Go To Special.
  const asked = area.rows * area.columns === 1 ? used : area;
  const looked = asked === undefined || used === undefined ? undefined : intersect(asked, used);
  if (looked === undefined) return [];
  return kind === "DataValidations"
    ? sheet.validations.flatMap((rule) =>
        rule.areas.flatMap((each) => intersect(each, asked ?? each) ?? []),
      )
    : areasOfPlaces(
        readCopies(sheet, looked)
          .flat()
          .filter((cell) => isWanted(cell, kind, types) && (kind !== "Visible" || isShown(cell))),
      );

  function isShown({ row, column }: CellCopy): boolean {
    return !sheet.rowHidden(row) && !sheet.columnHidden(column);
  }
}

function kindOf(word: unknown): Kind {
  const later = ["ConditionalFormats", "SameConditionalFormat", "SameDataValidation"];
  if (typeof word === "string" && later.includes(word)) {
    throw new HostError(
      "UnsupportedOperation",
      `The embedded host does not look for cells with ${word}.`,
    );
  }
  return asOneOf(word, kinds);
}

function isWanted(cell: CellCopy, kind: Kind, types: ReadonlySet<string>): boolean {
  switch (kind) {
    case "Blanks":
      return cell.type === "empty" && cell.formula === undefined;
    case "Constants":
      return cell.type !== "empty" && cell.formula === undefined && types.has(cell.type);
    case "Formulas":
      return cell.formula !== undefined && types.has(cell.type);
    case "Visible":
    case "DataValidations":
      return true;
  }
}

function asRangeAreas(range: RangeTarget, args: CallArguments): HostObject | undefined {
  const areas = specialCells(range, args);
  const { workbook, sheet } = range;
  return areas.length === 0 ? undefined : make("RangeAreas", { workbook, sheet, areas });
}

/** The cells of an area in rectangles of the sheet. */
export const rangeSpecialCellMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetSpecialCells: (range, args) => {
    const found = asRangeAreas(range, args);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  },
  GetSpecialCellsOrNullObject: asRangeAreas,
};
