import type { DependencyReport } from "../dependencies/dependency-report";
import type { EstimateSource } from "../earned-value/estimate-at-completion";
import type { Figures } from "../figures/figures";
import type { ExchangeEffect } from "../history/exchange-effect";
import type { FinanceFigures, FinancialYear } from "../finance/finance";
import type { Finding } from "../finding/finding";
import type { ColourTrend } from "../history/colour-trend";
import type { ClosedPeriod } from "../history/history";
import type { PeriodChanges } from "../history/since-last-period";
import type { TabReading } from "../intake/tabs/tab-reading";
import type { PlainDate } from "../kernel/plain-date";
import type { CalculatedRag, Lifecycle } from "../project/vocabulary";
import type { RagPolicy } from "../rag/policy";
import type { RagReport } from "../rag/rag-report";
import type { RatedProject } from "../rag/rated-project";
import type { ResourcePlan } from "../resources/resource-plan";
import type { RiskMatrix } from "../risk/risk-matrix";
import type { NextMilestone } from "../schedule/milestone-figures";
import type { MilestoneSlip } from "../schedule/slip";
import type { CalculationSettings, ProgressWeighting } from "../settings/calculation-settings";
import type { ReportSheet } from "../settings/report-sheets";
import type { RuleThresholds } from "../settings/rule-settings";

import type { MilestoneTrend, PeriodRag } from "./trends";

/** Report date and where it came from. */
export type ReportDate = {
  readonly date: PlainDate;
  readonly origin: "argument" | "settings" | "latestStatusDate" | "today";
};

/** A project with everything the report says about it. */
export type ProjectReport = RatedProject & {
  readonly id: string;
  readonly name: string;
  /** Programme path, `A / B` for a sub-programme; undefined where none is given. */
  readonly programme: string | undefined;
  readonly tab: string;
  /** Where a link to the project goes: cell of its name or of its register row. */
  readonly cell: string;
  /** Method of the estimate at completion. */
  readonly estimateSource?: EstimateSource;
  /** True where another tab has the same project id: shown, but in no sum, count or colour. */
  readonly duplicate?: boolean | undefined;
  readonly nextMilestone: NextMilestone | undefined;
  readonly milestones: { readonly due: number; readonly onTime: number; readonly overdue: number };
  readonly milestoneSlip?: MilestoneSlip;
  readonly openHighRisks: number;
  /** This financial year, whole life, categories, range of estimates, contingency; project currency. */
  readonly finance?: FinanceFigures;
  /** Units of the report currency for one of the project's; undefined without a rate. */
  readonly rate?: number | undefined;
  readonly findingCounts: {
    readonly errors: number;
    readonly warnings: number;
    readonly hints: number;
  };
  /** Calculated overall colour of the last closed period. */
  readonly previousOverall: CalculatedRag | undefined;
  /** Against the closed periods; absent where none is closed or the project is not rated. */
  readonly trend?: ColourTrend | undefined;
};

/** A node of the rollup: the portfolio, a programme or a sub-programme. */
export type RollupReport = {
  readonly path: string;
  readonly name: string;
  readonly projectIds: readonly string[];
  readonly figures: Figures;
  readonly rag: RagReport;
  /** Rated (active) projects by calculated overall colour. */
  readonly ragCounts: Readonly<Record<CalculatedRag, number>>;
  readonly lifecycleCounts: Readonly<Record<Lifecycle, number>>;
  /** How the colour was worked out, one sentence naming rule, weights and coverage. */
  readonly ragReason?: string;
  /** In the report currency. */
  readonly finance?: FinanceFigures;
  /** How % complete was weighed; by equal weights where the one set has a gap. */
  readonly progressWeighting?: ProgressWeighting;
  readonly milestones: { readonly due: number; readonly onTime: number; readonly overdue: number };
  readonly milestoneSlip?: MilestoneSlip;
  readonly openHighRisks: number;
};

/** One point of the portfolio's S-curve: cumulative amounts in the report currency at a month's end. */
export type CurvePoint = {
  readonly periodEnd: PlainDate;
  readonly plannedValue: number | undefined;
  readonly earnedValue: number | undefined;
  readonly actualCost: number | undefined;
  readonly forecast: number | undefined;
};

/** One of the things that need the reader: a project, why, what is asked, by when, of whom. */
export type Attention = {
  readonly projectId: string;
  readonly colour: CalculatedRag;
  readonly why: string;
  readonly ask: string;
  readonly by: PlainDate | undefined;
  readonly owner: string | undefined;
};

/** The whole portfolio as the figures have it: what sheets, slides, JSON and the pane are made from. */
export type PortfolioReport = {
  readonly name: string;
  readonly reportDate: ReportDate;
  readonly oldestStatusDate: PlainDate | undefined;
  readonly currency: string;
  readonly date1904: boolean;
  /** False where no project keeps earned value: its columns are left out. */
  readonly keepsEarnedValue: boolean;
  readonly portfolio: RollupReport;
  /** In path order. Projects without a programme are under the path "". */
  readonly programmes: readonly RollupReport[];
  /** In programme, then name order. */
  readonly projects: readonly ProjectReport[];
  readonly curve: readonly CurvePoint[];
  /** Names of projects whose estimate is in the sums but not in the forecast of the curve. */
  readonly leftOutOfCurve?: readonly string[];
  readonly attention: readonly Attention[];
  /** One sentence each, largest contribution first. */
  readonly headlines: readonly string[];
  readonly findings: readonly Finding[];
  readonly tabs: readonly TabReading[];
  /** What the sums leave out, one sentence each (duplicate ids, currencies without a rate). */
  readonly leftOut: readonly string[];
  /** The policy the colours were worked out by. */
  readonly ragPolicy?: RagPolicy;
  /** The matrix the risks were scored by; the usual 5 x 5 product where absent. */
  readonly riskMatrix?: RiskMatrix;
  /** The report sheets wanted; the usual six where absent. */
  readonly reportSheets?: readonly ReportSheet[];
  /** Demand against capacity over all projects that still need people. */
  readonly resources?: ResourcePlan;
  /** What projects need of each other. */
  readonly dependencies?: DependencyReport;
  /** What is different from the last closed period. */
  readonly sinceLastPeriod?: PeriodChanges;
  /** Key milestones over the last six closed periods and now; absent where no period is closed. */
  readonly milestoneTrend?: readonly MilestoneTrend[];
  /** Colours of the rated projects over the last six closed periods and now, oldest first. */
  readonly ragTrend?: readonly PeriodRag[];
  /** The last six closed periods, oldest first, which the trends are taken from; absent where none is closed. */
  readonly pastPeriods?: readonly ClosedPeriod[];
  /** The financial year the report date is in. */
  readonly financialYear?: FinancialYear;
  /** What changed rates did since the last closed period; absent where no rate changed. */
  readonly exchange?: ExchangeEffect;
  /** Matrix, buffer zones, discount rate and the like that the figures were worked out with. */
  readonly calculations?: CalculationSettings;
  /** Limits of the rules, which the checks of plans are held against. */
  readonly ruleThresholds?: RuleThresholds;
  /** Label of the last closed period, where there is one. */
  readonly previousPeriod: string | undefined;
};
