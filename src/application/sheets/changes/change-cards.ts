import { isKnown } from "#domain/kernel/figure";

import { varianceFormat, writePercent, writeVariance } from "../amounts";
import type { KpiCard } from "../cards";
import type { ChangeRow } from "./change-rows";
import type { ChangeBasis } from "./change-basis";

/** Six cards: what is pending and what it would do, what was approved, decisions, actions. */
export function changeCards(basis: ChangeBasis): readonly KpiCard[] {
  const { changes, decisions, actions, report, scale } = basis;
  const pending = changes.filter(({ state }) => state === "pending");
  const approved = changes.filter(({ state }) => state === "approved");
  const cost = costOf(pending);
  const budget = report.portfolio.figures.budgetAtCompletion;
  const sought = decisions.filter(({ state }) => state !== "taken");
  const overdueDecisions = sought.filter(({ state }) => state === "overdue").length;
  const overdueActions = actions.filter(({ daysOverdue }) => daysOverdue !== undefined).length;
  const days = pending.flatMap(({ change }) => change.scheduleEffect?.value ?? []);
  const longest = Math.max(0, ...days);
  return [
    count("Decisions sought", sought.length, `${String(overdueDecisions)} past their deadline`),
    count("Pending changes", pending.length, `in ${String(projectsOf(pending))} projects`),
    {
      label: "Cost of the pending ones",
      figure: pending.length === 0 ? "–" : cost,
      numberFormat: varianceFormat(scale),
      comparison:
        isKnown(budget) && budget > 0
          ? `${writePercent(cost / budget)} of the budget`
          : "budget not known",
    },
    {
      label: "Longest delay asked for",
      figure: days.length === 0 ? "–" : longest,
      numberFormat: "0",
      comparison: "days, of a single change",
    },
    count("Approved changes", approved.length, `${writeVariance(costOf(approved), scale)} in all`),
    count("Open actions", actions.length, `${String(overdueActions)} overdue`),
  ];
}

function costOf(changes: readonly ChangeRow[]): number {
  return changes.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
}

function projectsOf(changes: readonly ChangeRow[]): number {
  return new Set(changes.map(({ project }) => project)).size;
}

function count(label: string, figure: number, comparison: string): KpiCard {
  return { label, figure, numberFormat: "#,##0", comparison };
}
