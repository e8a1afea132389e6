import type { HostObject, Method, Property } from "../../protocol/object-type";
import { HostError } from "../../protocol/host-error";
import { cellCount } from "../../workbook/areas";
import { liveSheet } from "../../workbook/open-workbook";
import { areasOfPlaces } from "../../workbook/search-cells";
import { invalidCells } from "../../workbook/validate-cells";
import { make, type FormatTarget } from "./object-selves";
import { findArea } from "./range-references";

function broken(target: FormatTarget): ReturnType<typeof invalidCells> {
  const sheet = liveSheet(target);
  return target.areas.flatMap((area) =>
    invalidCells(sheet, area, (formula) => {
      try {
        return findArea(target.workbook, sheet, formula);
      } catch (error) {
        // What is no address and no name has to be calculated.
        if (error instanceof HostError) return undefined;
        throw error;
      }
    }),
  );
}

/** True where all cells are valid, false where none is, null where they differ. */
export const validProperty: Property<FormatTarget> = {
  get: (target) => {
    const count = broken(target).length;
    if (count === 0) return true;
    return count === target.areas.reduce((sum, area) => sum + cellCount(area), 0) ? false : null;
  },
};

function invalid(target: FormatTarget): HostObject | undefined {
  const { workbook, sheet } = target;
  const areas = areasOfPlaces(broken(target));
  return areas.length === 0 ? undefined : make("RangeAreas", { workbook, sheet, areas });
}

export const validityMethods: Readonly<Record<string, Method<FormatTarget>>> = {
  GetInvalidCells: (target) => {
    const found = invalid(target);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  },
  GetInvalidCellsOrNullObject: invalid,
};
