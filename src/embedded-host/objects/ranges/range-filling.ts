import { asOneOf, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { CallArguments, Method } from "../../protocol/object-type";
import { autoFill, type FillKind } from "../../workbook/auto-fill";
import { afterEntering } from "../../workbook/enter-cells";
import { requireUnprotected, requireWritableSize } from "../../workbook/guards";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { areaArgument } from "../access/range-references";

const kinds = {
  FillDefault: "default",
  FillCopy: "copy",
  FillSeries: "series",
  FillFormats: "formats",
  FillValues: "values",
  FillDays: "days",
  FillWeekdays: "weekdays",
  FillMonths: "months",
  FillYears: "years",
  LinearTrend: "linear",
  GrowthTrend: "growth",
} as const satisfies Record<string, FillKind>;

type Word = keyof typeof kinds;
// The keys of a constant table are its words.
const words = Object.keys(kinds) as Word[];

function fill(range: RangeTarget, args: CallArguments): void {
  const sheet = liveSheet(range);
  requireUnprotected(sheet);
  if (args[1] === "FlashFill" || isAbsent(args[0])) {
    throw new HostError(
      "UnsupportedOperation",
      "The embedded host fills a range that it is given, and does not guess how from the cells around it.",
    );
  }
  const target = areaArgument(range, args[0]);
  if (target.sheet !== sheet) throw new HostError("InvalidArgument");
  requireWritableSize(target.area);
  const kind = kinds[isAbsent(args[1]) ? "FillDefault" : asOneOf(args[1], words)];
  const { workbook, area } = range;
  autoFill({ workbook, sheet, source: area, target: target.area, kind });
  afterEntering({ workbook, sheet, area: target.area });
}

export const rangeFillMethods: Readonly<Record<string, Method<RangeTarget>>> = { AutoFill: fill };
