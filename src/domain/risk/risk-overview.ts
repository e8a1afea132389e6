import type { Figure } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import type { RatedColour } from "../project/vocabulary";

import type { ExposureDistribution } from "./exposure-distribution";

/** A risk as an overview names it; `tab` and `cell` are where its row is. */
export type NamedRisk = {
  readonly projectId: string;
  readonly projectName: string;
  readonly programme: string | undefined;
  readonly id: string | undefined;
  readonly title: string;
  readonly owner: string | undefined;
  readonly response: string | undefined;
  readonly mitigation: string | undefined;
  readonly dueDate: PlainDate | undefined;
  /** By the matrix set: residual where it is given. */
  readonly score: number | undefined;
  readonly band: string | undefined;
  readonly colour: RatedColour | undefined;
  /** Probability times amount, report currency; a gain is negative. */
  readonly exposure: number | undefined;
  /** Against the last closed period; undefined where none is closed or nothing moved. */
  readonly move: "new" | "escalated" | "eased" | undefined;
  readonly tab: string;
  readonly cell: string;
};

/** One cell of the heat map. Levels count from 1, lowest first. */
export type HeatCell = {
  readonly probability: number;
  readonly impact: number;
  /** What the matrix makes of the two; of probabilities that are fractions, at the top of the level. */
  readonly score: number;
  readonly band: string;
  readonly colour: RatedColour;
  readonly open: number;
  /** The open risks in it, in the order of the projects. */
  readonly risks: readonly NamedRisk[];
};

/** Open risks on the matrix set. */
export type HeatMap = {
  readonly matrix: string;
  /** Words for the levels, lowest first. */
  readonly probabilities: readonly string[];
  readonly impacts: readonly string[];
  /** By impact from the highest to the lowest, and in it by probability from the lowest up. */
  readonly cells: readonly HeatCell[];
  /** Open risks without a probability or an impact that the matrix knows. */
  readonly notPlaced: number;
};

/** Exposure of a project, a programme or the portfolio. A cost is positive. */
export type ExposureFigures = {
  readonly open: number;
  /** Open risks with probability and amount. */
  readonly quantified: number;
  readonly totalThreat: Figure;
  readonly threats: Figure;
  readonly opportunities: Figure;
  /** The plain sum: threats less opportunities. */
  readonly expectedMonetaryValue: Figure;
  /** P50, P80 and P90 of the total; undefined where nothing is quantified. */
  readonly distribution: ExposureDistribution | undefined;
  readonly contingencyLeft: Figure;
  /** Threats over contingency left. */
  readonly overContingency: Figure;
};

export type IssueSeverity = "critical" | "high" | "medium" | "low";

/** Open issues of one severity by age at the report date; issues without a date raised are `undated`. */
export type IssueAges = {
  readonly severity: IssueSeverity;
  readonly upTo30: number;
  readonly upTo60: number;
  readonly upTo90: number;
  readonly over90: number;
  readonly undated: number;
  readonly open: number;
  readonly overdue: number;
};

export type NamedIssue = {
  readonly projectId: string;
  readonly projectName: string;
  readonly programme: string | undefined;
  readonly id: string | undefined;
  readonly title: string;
  readonly severity: IssueSeverity;
  readonly owner: string | undefined;
  readonly raised: PlainDate | undefined;
  readonly ageDays: number | undefined;
  readonly dueDate: PlainDate | undefined;
  readonly overdue: boolean;
  readonly escalated: boolean;
  readonly tab: string;
  readonly cell: string;
};

/** Risks and issues over all projects that are neither complete nor cancelled. */
export type RiskOverview = {
  readonly exposure: ExposureFigures;
  /** In path order, programmes with quantified risks only. Without distributions. */
  readonly programmes: readonly { readonly path: string; readonly exposure: ExposureFigures }[];
  readonly heatMap: HeatMap;
  /** Open risks, largest exposure first, then highest score. */
  readonly risks: readonly NamedRisk[];
  /** Since the last closed period; undefined where none is closed. */
  readonly moves:
    | {
        readonly since: string;
        readonly new: number;
        readonly escalated: number;
        readonly eased: number;
        readonly closed: number;
      }
    | undefined;
  /** Critical first. */
  readonly issueAges: readonly IssueAges[];
  /** Open issues, most severe first, then oldest. */
  readonly issues: readonly NamedIssue[];
};
