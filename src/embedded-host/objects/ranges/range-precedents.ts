import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { HostError } from "../../protocol/host-error";
import type { HostObject, Method } from "../../protocol/object-type";
import { formatArea } from "../../workbook/addresses";
import { contains, intersect } from "../../workbook/areas";
import {
  formulaCells,
  placesInFormula,
  type FormulaCell,
  type NameFinder,
} from "../../workbook/formula-references";
import {
  liveSheet,
  type AreasTarget,
  type OpenWorkbook,
  type RangeTarget,
} from "../../workbook/open-workbook";
import { areasOfPlaces } from "../../workbook/search-cells";
import { make } from "../access/object-selves";
import { findNamed } from "../access/range-references";

type Place = { readonly sheet: SheetFile; readonly area: Area };

function namesOf(workbook: OpenWorkbook): NameFinder {
  return (from, name) => findNamed(workbook, from, name);
}

function precedentsOf(workbook: OpenWorkbook, place: Place): readonly Place[] {
  return formulaCells(place.sheet, place.area).flatMap((cell) =>
    placesInFormula(workbook, cell.sheet, cell.formula, namesOf(workbook)),
  );
}

/** Who refers to a place, found in all formulas of the workbook once. */
function dependentsFinder(workbook: OpenWorkbook): (place: Place) => readonly Place[] {
  const references = workbook.file.sheets.flatMap((sheet) =>
    formulaCells(sheet).map((cell) => ({
      cell,
      places: placesInFormula(workbook, sheet, cell.formula, namesOf(workbook)),
    })),
  );
  return ({ sheet, area }) =>
    references.flatMap(({ cell, places }: { cell: FormulaCell; places: readonly Place[] }) =>
      places.some((each) => each.sheet === sheet && intersect(each.area, area) !== undefined)
        ? [cell]
        : [],
    );
}

/** All places reached step by step; each is gone on from once. */
function closure(start: Place, next: (place: Place) => readonly Place[]): readonly Place[] {
  const found: Place[] = [];
  const waiting = [...next(start)];
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const { sheet, area } = place;
    if (found.some((each) => each.sheet === sheet && contains(each.area, area))) continue;
    found.push(place);
    waiting.push(...next(place));
  }
  return found;
}

/** Grouped by sheet in tab order; cells side by side become one area. */
function result(workbook: OpenWorkbook, places: readonly Place[]): HostObject {
  const sheets = workbook.file.sheets.flatMap((sheet): AreasTarget[] => {
    const own = places.filter((place) => place.sheet === sheet).map(({ area }) => area);
    if (own.length === 0) return [];
    return [{ workbook, sheet, areas: tidy(own) }];
  });
  if (sheets.length === 0) throw new HostError("ItemNotFound");
  return make("WorkbookRangeAreas", { workbook, sheets });
}

function tidy(areas: readonly Area[]): readonly Area[] {
  const unique = [...new Map(areas.map((area) => [formatArea(area), area])).values()];
  const whole = unique.filter(
    (area) => !unique.some((other) => other !== area && contains(other, area)),
  );
  const cells = whole.filter((area) => area.rows * area.columns === 1);
  const sorted = cells.toSorted((one, other) => one.row - other.row || one.column - other.column);
  return [...whole.filter((area) => area.rows * area.columns > 1), ...areasOfPlaces(sorted)];
}

function placeOf(range: RangeTarget): Place {
  return { sheet: liveSheet(range), area: range.area };
}

/** Where formulas look, and who looks at cells; ItemNotFound where there is nobody. */
export const rangePrecedentMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetDirectPrecedents: (range) =>
    result(range.workbook, precedentsOf(range.workbook, placeOf(range))),
  GetPrecedents: (range) =>
    result(
      range.workbook,
      closure(placeOf(range), (place) => precedentsOf(range.workbook, place)),
    ),
  GetDirectDependents: (range) =>
    result(range.workbook, dependentsFinder(range.workbook)(placeOf(range))),
  GetDependents: (range) =>
    result(range.workbook, closure(placeOf(range), dependentsFinder(range.workbook))),
};
