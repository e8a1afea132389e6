import { isKnown } from "#domain/kernel/figure";

import type { KpiCard } from "../cards";
import { dash } from "../table-column";
import { plural } from "../wording";

import type { MilestoneRow, MilestoneStanding } from "./milestone-rows";

/** The band of figures over all key milestones. */
export function milestoneCards(
  rows: readonly MilestoneRow[],
  previousPeriod: string | undefined,
): readonly KpiCard[] {
  const count = (standing: MilestoneStanding): number =>
    rows.filter((row) => row.standing === standing).length;
  const projects = new Set(rows.map(({ project }) => project.id)).size;
  const notReported = count("notReported");
  return [
    {
      label: "Key milestones",
      figure: rows.length,
      numberFormat: "#,##0",
      comparison: `of ${plural(projects, "project")}`,
    },
    doneCard(rows),
    {
      label: "Overdue",
      figure: count("overdue"),
      numberFormat: "#,##0",
      comparison:
        notReported === 0
          ? "not done, not forecast anew"
          : `and ${String(notReported)} passed, not reported`,
    },
    {
      label: "Due in 90 days",
      figure: count("due"),
      numberFormat: "#,##0",
      comparison: `${String(count("later"))} later`,
    },
    slipCard(rows),
    movedCard(rows, previousPeriod),
  ];
}

function doneCard(rows: readonly MilestoneRow[]): KpiCard {
  const done = rows.filter(({ standing }) => standing === "done");
  const known = done.filter(({ slip }) => isKnown(slip));
  const onTime = known.filter(({ slip }) => isKnown(slip) && slip <= 0).length;
  return {
    label: "Done",
    figure: done.length,
    numberFormat: "#,##0",
    comparison: known.length === 0 ? dash : `${String(onTime)} of ${String(known.length)} on time`,
  };
}

function slipCard(rows: readonly MilestoneRow[]): KpiCard {
  const open = rows.filter(({ standing }) => standing !== "done");
  const late = open.flatMap(({ slip }) => (isKnown(slip) && slip > 0 ? [slip] : []));
  const sorted = [...late].sort((a, b) => a - b);
  return {
    label: "Median slip of late ones",
    figure: sorted.length === 0 ? dash : (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0),
    numberFormat: '+0" days";-0" days";0" days"',
    comparison: `${String(late.length)} of ${String(open.length)} open slip`,
  };
}

function movedCard(rows: readonly MilestoneRow[], previousPeriod: string | undefined): KpiCard {
  const moves = rows.flatMap(({ moved }) => (moved === undefined || moved === 0 ? [] : [moved]));
  const later = moves.filter((days) => days > 0).length;
  return {
    label: previousPeriod === undefined ? "Moved" : `Moved since period ${previousPeriod}`,
    figure: previousPeriod === undefined ? dash : moves.length,
    numberFormat: "#,##0",
    comparison:
      previousPeriod === undefined
        ? "no period closed yet"
        : `${String(later)} later, ${String(moves.length - later)} earlier`,
  };
}
