import type { Area } from "#ooxml/model/workbook-file";

import { optionalBoolean } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import {
  isHostObject,
  type CallArguments,
  type HostObject,
  type Method,
} from "../../protocol/object-type";
import { contains, intersect } from "../../workbook/areas";
import { liveSheet, type AreasTarget } from "../../workbook/open-workbook";
import { make, selfAs } from "../access/object-selves";
import { copyFrom } from "./range-copying";
import { findArea } from "../access/range-references";
import { specialCells } from "./range-special-cells";

function withAreas(target: AreasTarget, areas: readonly Area[]): HostObject | undefined {
  const { workbook, sheet } = target;
  return areas.length === 0 ? undefined : make("RangeAreas", { workbook, sheet, areas });
}

/** A range, range areas, or addresses with commas. */
function areasArgument(target: AreasTarget, value: unknown): readonly Area[] {
  const sheet = liveSheet(target);
  if (typeof value === "string")
    return value.split(",").map((each) => findArea(target.workbook, sheet, each.trim()).area);
  if (isHostObject(value) && value.typeName === "RangeAreas")
    return selfAs(value, "RangeAreas").areas;
  const range = selfAs(value, "Range");
  return range.sheet === sheet ? [range.area] : [];
}

function intersection(target: AreasTarget, args: CallArguments): HostObject | undefined {
  const others = areasArgument(target, args[0]);
  const found = target.areas.flatMap((area) =>
    others.flatMap((other) => intersect(area, other) ?? []),
  );
  return withAreas(target, found);
}

function used(target: AreasTarget, args: CallArguments): HostObject | undefined {
  const inUse = liveSheet(target).cells.usedArea(optionalBoolean(args, 0) === true);
  if (inUse === undefined) return undefined;
  return withAreas(
    target,
    target.areas.flatMap((area) => intersect(area, inUse) ?? []),
  );
}

function special(target: AreasTarget, args: CallArguments): HostObject | undefined {
  const { workbook, sheet } = target;
  const found = target.areas.flatMap((area) => specialCells({ workbook, sheet, area }, args));
  return withAreas(target, found);
}

function required(
  find: (target: AreasTarget, args: CallArguments) => HostObject | undefined,
): Method<AreasTarget> {
  return (target, args) => {
    const found = find(target, args);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  };
}

function calculate(target: AreasTarget): void {
  liveSheet(target);
  target.workbook.file.requestFullCalculation();
}

/** What range areas do together beyond looks and addresses. */
export const rangeAreasMethods: Readonly<Record<string, Method<AreasTarget>>> = {
  Calculate: calculate,
  SetDirty: calculate,
  CopyFrom: (target, args) => {
    const { workbook } = target;
    const sheet = liveSheet(target);
    for (const area of target.areas) copyFrom({ workbook, sheet, area }, args);
  },
  GetIntersection: required(intersection),
  GetIntersectionOrNullObject: intersection,
  GetSpecialCells: required(special),
  GetSpecialCellsOrNullObject: special,
  GetUsedRangeAreas: required(used),
  GetUsedRangeAreasOrNullObject: used,
  GetTables: (target, args) => {
    const inside = optionalBoolean(args, 0) === true;
    const { workbook } = target;
    const sheet = liveSheet(target);
    const tables = sheet.tables
      .filter((table) =>
        target.areas.some((area) =>
          inside ? contains(area, table.area) : intersect(area, table.area) !== undefined,
        ),
      )
      .map((table) => ({ workbook, sheet, table }));
    return make("TableScopedCollection", { workbook, sheet, tables });
  },
};
