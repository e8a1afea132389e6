import type { ExplainedProject } from "#application/explain-portfolio";
import type { RagDimension } from "#domain/project/project-return";
import type { CalculatedRag, Lifecycle, ReportedRag } from "#domain/project/vocabulary";

import { count, list } from "./english-words";
import { describeOverride, remarkOn, type RemarkWords } from "./project-remarks";

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

const remarkWords: RemarkWords = {
  colours,
  lifecycles,
  duplicate: "ID used twice",
  reported: (colour) => `reported ${colour}`,
  overridden: (colour) => `overridden to ${colour}`,
  better: "better than last period",
  worse: "worse than last period",
  setBy: (name) => `by ${name}`,
  override: {
    counts: (colour, who, until, why) => `Set to ${colour}${who} until ${until}.${why}`,
    expired: (colour, who, until, why) =>
      `Was set to ${colour}${who}; it ended on ${until} and does not count.${why}`,
    withoutReason: (colour, who) =>
      `Set to ${colour}${who} without a reason, which a better colour needs: it does not count.`,
  },
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
  remark: (project: ExplainedProject): string => remarkOn(project, remarkWords),
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
    describeOverride(override, until, remarkWords),
  trendTitle: "Over the closed periods",
  noTrend: "No period has been closed yet, so there is nothing to compare with.",
  period: "Period",
  now: "Now",
  spiTime: "SPI(t)",
  cpi: "CPI",
};
