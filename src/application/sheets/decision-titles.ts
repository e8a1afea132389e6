import type { DecisionRequest, DecisionsSection } from "#domain/steering-pack/steering-pack";

import { writeDay } from "./days";
import { asTitle, plural } from "./wording";

/** What the first page of the pack says: the decisions of this meeting, and how many wait behind them. */
export function decisionsTitle({ onPage, behind, left = 0, lead }: DecisionsSection): string {
  if (behind.length + left === 0) return asTitle(lead.text);
  const late = onPage.filter((decision) => decision.overdue).length;
  const overdue =
    late === 0 ? "" : `, ${String(late)} past ${late === 1 ? "its deadline" : "their deadlines"}`;
  const follow = behind.length === 1 ? "follows" : "follow";
  const further = [
    behind.length === 0 ? "" : `${String(behind.length)} more ${follow} in the appendix`,
    describeLeft(left),
  ].filter((text) => text !== "");
  return `${plural(onPage.length, "decision")} for this meeting${overdue}; ${further.join(", ")}`;
}

/** Where the decisions are that the pack only counts. */
export function describeLeft(left: number): string {
  return left === 0 ? "" : `${String(left)} more on the sheet Changes and decisions`;
}

/** Title of a page of further decisions: which of them it shows, when they are due, what is left. */
export function furtherTitle(
  shown: readonly DecisionRequest[],
  from: number,
  { behind, left = 0 }: DecisionsSection,
): string {
  const all = behind.length + left;
  const isLast = from + shown.length === behind.length;
  const more = isLast && left > 0 ? `; ${describeLeft(left)}` : "";
  const which =
    shown.length === all
      ? plural(all, "further decision")
      : `further decisions ${String(from + 1)} to ${String(from + shown.length)} of ${String(all)}`;
  return `Appendix: ${which}${dueRange(shown)}${more}`;
}

function dueRange(shown: readonly DecisionRequest[]): string {
  const days = shown.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline])).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "";
  return first === last
    ? `, due ${writeDay(first)}`
    : `, due ${writeDay(first)} to ${writeDay(last)}`;
}
