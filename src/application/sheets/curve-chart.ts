import { isKnown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";
import type { CurvePoint } from "#domain/portfolio/report";
import { toSerial } from "#domain/kernel/plain-date";

import { amountFormat, describeUnit, writeAmount, writePercent } from "./amounts";
import type { AmountScale } from "./amounts";
import type { ChartDraft, DraftSeries } from "./chart-draft";
import { writeMonth } from "./days";
import { palette } from "./palette";
import { plural } from "./wording";

/** No chart has more categories than this. */
export const mostCategories = 30;

export type Curve = {
  readonly points: readonly CurvePoint[];
  readonly keepsEarnedValue: boolean;
  readonly currency: string;
  /** Estimate at completion of the whole portfolio, which the forecast line may fall short of. */
  readonly estimateAtCompletion?: Figure;
  /** Projects whose estimate is not in the forecast line. */
  readonly leftOut?: readonly string[];
  /** Date system of the workbook; undefined writes the months as words. */
  readonly date1904: boolean | undefined;
};

/** The S-curve: planned value, earned value where it is kept, actual cost and the forecast. */
export function draftCurve(curve: Curve, scale: AmountScale): ChartDraft | undefined {
  if (curve.points.length < 2) return undefined;
  const points = joinForecast(thinOut(curve.points));
  const series: readonly DraftSeries[] = [
    { name: "Planned value", values: valuesOf(points, "plannedValue"), colour: palette.plan },
    ...(curve.keepsEarnedValue
      ? [{ name: "Earned value", values: valuesOf(points, "earnedValue"), colour: palette.blue }]
      : []),
    { name: "Actual cost", values: valuesOf(points, "actualCost"), colour: palette.navy },
    {
      name: "Forecast",
      values: valuesOf(points, "forecast"),
      colour: palette.blue,
      dashed: true,
    },
  ];
  const shown = series.filter((one) => one.values.some((value) => value !== undefined));
  if (shown.length === 0) return undefined;
  const { date1904 } = curve;
  return {
    name: "SteerbookSCurve",
    kind: "line",
    title: curveMessage(curve, scale),
    sentence: curveSentence(curve, points, scale),
    categoryHead: "Month",
    categories: points.map((point) =>
      date1904 === undefined ? writeMonth(point.periodEnd) : toSerial(point.periodEnd, date1904),
    ),
    categoryFormat: date1904 === undefined ? undefined : "mmm yy",
    series: shown.map((one) => ({ ...one, weight: one.colour === palette.plan ? 2.25 : 2 })),
    valueFormat: amountFormat(scale),
  };
}

/** The month the actual cost of the curve goes to. */
export function statusPoint(points: readonly CurvePoint[]): CurvePoint | undefined {
  return points.findLast((point) => point.actualCost !== undefined);
}

/** Every n-th point, counted back from the last one, so that no more than 30 are left. */
export function thinOut(points: readonly CurvePoint[]): readonly CurvePoint[] {
  const step = Math.ceil(points.length / (mostCategories - 1));
  const status = statusPoint(points);
  return points.filter(
    (point, index) => (points.length - 1 - index) % step === 0 || point === status,
  );
}

/** Lets the forecast start where the actual cost ends, so that the two lines meet. */
export function joinForecast(points: readonly CurvePoint[]): readonly CurvePoint[] {
  const status = statusPoint(points);
  if (status === undefined || !points.some((point) => point.forecast !== undefined)) return points;
  return points.map((point) =>
    point === status && point.forecast === undefined
      ? { ...point, forecast: point.actualCost }
      : point,
  );
}

function valuesOf(
  points: readonly CurvePoint[],
  key: "plannedValue" | "earnedValue" | "actualCost" | "forecast",
): readonly (number | undefined)[] {
  return points.map((point) => point[key]);
}

function curveMessage(curve: Curve, scale: AmountScale): string {
  const { plannedValue, earnedValue, actualCost } = statusPoint(curve.points) ?? {};
  const unit = describeUnit(curve.currency, scale);
  if (actualCost === undefined) return `Planned spend, cumulative, in ${unit}`;
  if (earnedValue !== undefined && plannedValue !== undefined && plannedValue > 0) {
    const cost = earnedValue > 0 ? against(actualCost / earnedValue - 1, ["over", "under"]) : "";
    const work = against(earnedValue / plannedValue - 1, ["ahead of", "behind"]);
    return `Work is ${work} plan${cost === "" ? "" : `, cost is ${cost} its value`}`;
  }
  if (plannedValue === undefined || plannedValue <= 0) {
    return `${writeAmount(actualCost, scale)} spent to date (${unit})`;
  }
  return `Spending is ${against(actualCost / plannedValue - 1, ["above", "below"])} plan to date`;
}

function against(share: number, words: readonly [above: string, below: string]): string {
  if (Math.abs(share) < 0.005) return words[0] === "ahead of" ? "on" : "level with";
  return `${writePercent(Math.abs(share))} ${share > 0 ? words[0] : words[1]}`;
}

function curveSentence(curve: Curve, shown: readonly CurvePoint[], scale: AmountScale): string {
  const status = statusPoint(curve.points);
  const last = curve.points.findLast((point) => point.forecast !== undefined);
  const words = [
    ["planned", status?.plannedValue],
    ["earned", curve.keepsEarnedValue ? status?.earnedValue : undefined],
    ["actual", status?.actualCost],
  ] as const;
  const figures = words.flatMap(([name, amount]) =>
    amount === undefined ? [] : [`${name} ${writeAmount(amount, scale)}`],
  );
  const unit = describeUnit(curve.currency, scale);
  const now =
    status === undefined
      ? `Cumulative, ${unit}.`
      : `Cumulative to ${writeMonth(status.periodEnd)}, ${unit}: ${figures.join(", ")}.`;
  const ahead = last === undefined ? "" : describeForecast(curve, last, scale);
  const thinned =
    shown.length < curve.points.length
      ? ` ${String(shown.length)} of ${String(curve.points.length)} months are drawn.`
      : "";
  return `${now}${ahead}${thinned}`;
}

/** Where the forecast line ends, and why that is less than the forecast of the whole portfolio. */
function describeForecast(curve: Curve, last: CurvePoint, scale: AmountScale): string {
  const { forecast } = last;
  if (forecast === undefined) return "";
  const { estimateAtCompletion: total, leftOut = [] } = curve;
  const ends = writeAmount(forecast, scale);
  const by = `by ${writeMonth(last.periodEnd)}`;
  const whole = total !== undefined && isKnown(total) ? writeAmount(total, scale) : ends;
  if (whole === ends || leftOut.length === 0) return ` Forecast ${ends} ${by}.`;
  const [first = ""] = leftOut;
  const absent =
    leftOut.length === 1
      ? `${first} has no forecast by period and is`
      : `${plural(leftOut.length, "project")} without a forecast by period are`;
  return ` Forecast ${ends} of ${whole} ${by}: ${absent} not in the curve.`;
}
