import type { DecisionRequest, SteeringPack } from "#domain/steering-pack/steering-pack";

import { writeDay } from "./days";
import { asTitle, plural } from "./wording";

/** What the first page of the pack says: the decisions of this meeting, and how many wait behind them. */
export function decisionsTitle(pack: SteeringPack): string {
  const { onPage, behind, lead } = pack.decisions;
  if (behind.length === 0) return asTitle(lead.text);
  const late = onPage.filter((decision) => decision.overdue).length;
  const overdue =
    late === 0 ? "" : `, ${String(late)} past ${late === 1 ? "its deadline" : "their deadlines"}`;
  const follow = behind.length === 1 ? "follows" : "follow";
  return `${plural(onPage.length, "decision")} for this meeting${overdue}; ${String(behind.length)} more ${follow} in the appendix`;
}

/** Title of a page of further decisions: which of them it shows, and when they are due. */
export function furtherTitle(shown: readonly DecisionRequest[], from: number, all: number): string {
  const which =
    shown.length === all
      ? plural(all, "further decision")
      : `further decisions ${String(from + 1)} to ${String(from + shown.length)} of ${String(all)}`;
  return `Appendix: ${which}${dueRange(shown)}`;
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
