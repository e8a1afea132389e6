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

/** The times a tab states; undefined where it states neither a duration nor how far it is. */
export function statedTimes(facts: ProjectFacts): StatedTimes | undefined {
  const planned = spanOf(facts.plannedDuration?.value);
  const elapsed = spanOf(facts.elapsedTime?.value);
  const earned = spanOf(facts.statedEarnedSchedule?.value);
  if (planned === undefined && (elapsed === undefined || earned === undefined)) return undefined;
  const unit = [planned, elapsed, earned].find((span) => span?.unit !== undefined)?.unit;
  return {
    unit: unit === undefined || unit === "day" ? "period" : unit,
    times: scheduleOf({
      planDuration: inUnit(planned, unit, "noTimePhasedPlan"),
      actualTime: begun(inUnit(elapsed, unit, "notReported")),
      earnedSchedule: inUnit(earned, unit, "noTimePhasedPlan"),
    }),
  };
}

function begun(time: Figure): Figure {
  return isKnown(time) && time <= 0 ? unknown("notStarted") : time;
}

/** A time in the unit of the plan; in another one it says nothing: a month has no fixed number of weeks. */
function inUnit(span: Span | undefined, unit: Span["unit"], otherwise: UnknownReason): Figure {
  if (span === undefined) return unknown(otherwise);
  return span.unit === undefined || span.unit === unit ? span.count : unknown(otherwise);
}

function spanOf(text: string | undefined): Span | undefined {
  return text === undefined ? undefined : readSpan(text);
}
