import { asOneOf, integerArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { CallArguments, Method } from "../../protocol/object-type";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet, type RangeTarget, type SheetTarget } from "../../workbook/open-workbook";
import { changeLevel, showDetails, showLevels, type Axis } from "../../workbook/outline";

function axisArgument(args: CallArguments): Axis {
  return asOneOf(args[0], ["ByRows", "ByColumns"]) === "ByRows" ? "rows" : "columns";
}

function onGroups(act: (range: RangeTarget, axis: Axis) => void): Method<RangeTarget> {
  return (range, args) => {
    requireUnprotected(liveSheet(range));
    act(range, axisArgument(args));
  };
}

/** The outline of rows and columns. */
export const rangeGroupMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  Group: onGroups(({ sheet, area }, axis) => {
    changeLevel(sheet, area, axis, 1);
  }),
  Ungroup: onGroups(({ sheet, area }, axis) => {
    changeLevel(sheet, area, axis, -1);
  }),
  ShowGroupDetails: onGroups((range, axis) => {
    showDetails(range, range.area, axis, true);
  }),
  HideGroupDetails: onGroups((range, axis) => {
    showDetails(range, range.area, axis, false);
  }),
};

/** Levels count from 1, the least detail; 0 leaves rows or columns as they are. */
export const showOutlineLevels: Method<SheetTarget> = (target, args) => {
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  const axes: readonly Axis[] = ["rows", "columns"];
  const levels = axes.map((_, index) => integerArgument(args, index));
  if (levels.some((level) => level < 0 || level > 8)) throw new HostError("InvalidArgument");
  axes.forEach((axis, index) => {
    const level = levels[index] ?? 0;
    if (level > 0) showLevels(target, axis, level);
  });
};
