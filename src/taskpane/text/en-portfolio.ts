import type { ExplainedProject } from "#application/explain-portfolio";
import type { RagDimension } from "#domain/project/project-return";
import type { CalculatedRag, Lifecycle, ReportedRag } from "#domain/project/vocabulary";

import { count, list } from "./english-words";

const colours: Readonly<Record<ReportedRag, string>> = {
  green: "Green",
  amberGreen: "Amber/Green",
  amber: "Amber",
  amberRed: "Amber/Red",
  red: "Red",
  grey: "Not known",
};

const dimensions: Readonly<Record<RagDimension, string>> = {
  schedule: "Schedule",
  cost: "Cost",
  scope: "Scope",
  risk: "Risk",
  resources: "Resources",
  benefits: "Benefits",
  communications: "Communications",
};

const lifecycles: Readonly<Record<Lifecycle, string>> = {
  proposed: "proposed",
  active: "active",
  onHold: "on hold",
  complete: "complete",
  cancelled: "cancelled",
};

/** What the view Portfolio says. */
export const portfolioText = {
  title: "Portfolio",
  none: "No project was found yet. Refresh the portfolio, and it is listed here.",
  readAgain: "Read again",
  filterLabel: "Find a project",
  noMatch: "No project matches.",
  treeLabel: "Programmes and projects",
  colours,
  dimensions,
  counts: (counts: Readonly<Record<CalculatedRag, number>>): string => {
    const parts = (["red", "amber", "green", "grey"] as const).flatMap((colour) =>
      counts[colour] === 0 ? [] : [`${String(counts[colour])} ${colours[colour].toLowerCase()}`],
    );
    return parts.length === 0 ? "none rated" : list(parts);
  },
  projects: (projects: number): string => count(projects, "project"),
  /** What stands under the name of a project. */
  remark: (project: ExplainedProject): string => remarksOf(project).join(" · "),
  back: "All projects",
  open: (tab: string): string => `Go to ${tab}`,
  asAt: (date: string): string => `Status as at ${date}`,
  noStatusDate: "No status date",
  duplicate: "Another tab has the same project ID: it is in no sum, count or colour.",
  overall: "Overall",
  reported: "Reported",
  notReported: "not reported",
  calculated: "Figures",
  dimension: "Dimension",
  dimensionsTitle: "Reported, and what the figures say",
  measuresTitle: "What the colour comes from",
  noMeasures: "There is nothing to measure it by.",
  cells: "Cells:",
  moreCells: (cells: number): string => `and ${String(cells)} more`,
  goTo: (tab: string, cell: string): string => `Go to ${tab}, ${cell}`,
  overrideTitle: "Override",
  override: (override: NonNullable<ExplainedProject["override"]>, until: string): string =>
    describeOverride(override, until),
  trendTitle: "Over the closed periods",
  noTrend: "No period has been closed yet, so there is nothing to compare with.",
  period: "Period",
  now: "Now",
  spiTime: "SPI(t)",
  cpi: "CPI",
};

const directions = { better: "better", worse: "worse", same: "", new: "" } as const;

function remarksOf({ lifecycle, duplicate, overall, override, trend }: ExplainedProject): string[] {
  const moved = trend === undefined ? "" : directions[trend.direction];
  const said = overall.reported;
  const differs = overall.difference !== "agrees" && overall.difference !== "notComparable";
  return [
    lifecycle === "active" ? "" : lifecycles[lifecycle],
    duplicate ? "ID used twice" : "",
    differs && said !== undefined ? `reported ${colours[said].toLowerCase()}` : "",
    override?.state === "counts" ? `overridden to ${colours[override.shown].toLowerCase()}` : "",
    moved === "" ? "" : `${moved} than last period`,
  ].filter((part) => part !== "");
}

function describeOverride(
  { colour, state, reason, by }: NonNullable<ExplainedProject["override"]>,
  until: string,
): string {
  const who = by === undefined ? "" : ` by ${by}`;
  const why = reason === undefined ? "" : ` ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`;
  switch (state) {
    case "counts":
      return `Set to ${colours[colour]}${who} until ${until}.${why}`;
    case "expired":
      return `Was set to ${colours[colour]}${who}; it ended on ${until} and does not count.${why}`;
    case "withoutReason":
      return `Set to ${colours[colour]}${who} without a reason, which a better colour needs: it does not count.`;
  }
}
