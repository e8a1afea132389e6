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

/** Title of a page of further decisions: how many of them, and when they are due. */
export function furtherTitle(shown: readonly DecisionRequest[], all: number): string {
  const days = shown.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline])).sort();
  const [first] = days;
  const last = days.at(-1);
  const range =
    first === undefined || last === undefined
      ? ""
      : first === last
        ? `, due ${writeDay(first)}`
        : `, due ${writeDay(first)} to ${writeDay(last)}`;
  const count =
    shown.length === all
      ? plural(all, "further decision")
      : `${String(shown.length)} of ${plural(all, "further decision")}`;
  return `Appendix: ${count}${range}`;
}
