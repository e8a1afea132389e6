import type { Figure, UnknownReason } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import type { ProjectFacts } from "../project/project-return";

import type { EarnedSchedule } from "./earned-schedule";
import { scheduleOf } from "./earned-schedule";
import type { PeriodUnit } from "./time-scale";

/** Times as a tab states them, where it has no plan by period they could be worked out from. */
export type StatedTimes = { readonly times: EarnedSchedule; readonly unit: PeriodUnit };

type SpanUnit = PeriodUnit | "day";
type Span = { readonly count: number; readonly unit: SpanUnit | undefined };

const shape = /^(\d+(?:[.,]\d+)?)\s*-?\s*(\p{L}*)\.?(?:\s*\(.*\))?$/u;

/** Units by their first letters, and how many of the unit of the scale one is. */
const units: readonly (readonly [RegExp, SpanUnit, number])[] = [
  [/^(?:d|t)/, "day", 1],
  [/^w/, "week", 1],
  [/^q/, "quarter", 1],
  [/^(?:y|j)/, "month", 12],
  [/^m/, "month", 1],
];

/** A stretch of time as people write it: `12 months`, `40 wks`, `2 years` (as months), `9`. */
export function readSpan(text: string): Span | undefined {
  const match = shape.exec(text.trim().toLowerCase());
  if (match === null) return undefined;
  const count = Number((match[1] ?? "").replace(",", "."));
  const word = match[2] ?? "";
  if (word === "") return { count, unit: undefined };
  const unit = units.find(([letters]) => letters.test(word));
  return unit === undefined ? undefined : { count: count * unit[2], unit: unit[1] };
}

/** The times a tab states; undefined without a planned duration. */
export function statedTimes(facts: ProjectFacts): StatedTimes | undefined {
  const planned = spanOf(facts.plannedDuration?.value);
  if (planned === undefined || planned.count <= 0) return undefined;
  const elapsed = inUnit(facts.elapsedTime?.value, planned, "notReported");
  return {
    unit: planned.unit === undefined || planned.unit === "day" ? "period" : planned.unit,
    times: scheduleOf({
      planDuration: planned.count,
      actualTime: isKnown(elapsed) && elapsed <= 0 ? unknown("notStarted") : elapsed,
      earnedSchedule: inUnit(facts.statedEarnedSchedule?.value, planned, "noTimePhasedPlan"),
    }),
  };
}

/** A time in the unit of the plan; in another unit it says nothing: a month has no fixed days of work. */
function inUnit(text: string | undefined, { unit }: Span, otherwise: UnknownReason): Figure {
  const span = spanOf(text);
  if (span === undefined) return unknown(otherwise);
  return span.unit === undefined || span.unit === unit ? span.count : unknown(otherwise);
}

function spanOf(text: string | undefined): Span | undefined {
  return text === undefined ? undefined : readSpan(text);
}
