import type { Figure } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import type { CurvePoint, NextMilestone, RagPair, ReportDate } from "../portfolio/report";
import type { SourceCell } from "../project/project-return";
import type { CalculatedRag, Lifecycle } from "../project/vocabulary";

/**
 * A sentence worked out from the figures, and what it was worked out from: for the speaker notes and
 * the small print ("Projects P07 and P09, figures at 30 September 2026").
 */
export type PackSentence = { readonly text: string; readonly source: string };

/** A decision the committee is asked for, as the project's tab words it. */
export type DecisionRequest = {
  readonly projectId: string;
  readonly projectName: string;
  /** Calculated overall colour of the project. */
  readonly colour: CalculatedRag;
  readonly question: string;
  readonly options: string | undefined;
  readonly recommendation: string | undefined;
  readonly consequence: string | undefined;
  readonly deadline: PlainDate | undefined;
  /** True when the deadline lies before the report date. */
  readonly overdue: boolean;
  readonly owner: string | undefined;
  readonly source: SourceCell;
};

/** A red project that asks for nothing, or whose ask lacks an owner or a date. */
export type MissingAsk = {
  readonly projectId: string;
  readonly projectName: string;
  /** Why it is red, with its figures. */
  readonly why: string;
  /** What is missing, as a sentence. */
  readonly missing: string;
  readonly owner: string | undefined;
  readonly source: SourceCell;
};

export type DecisionsSection = {
  /** At most three: the ones to take in this meeting, most urgent first. */
  readonly onPage: readonly DecisionRequest[];
  /** The others, behind the page. */
  readonly behind: readonly DecisionRequest[];
  /** Decisions that the pack only counts; 0 where absent. */
  readonly left?: number;
  readonly missing: readonly MissingAsk[];
  /** What the page says first ("2 decisions are asked for; 1 red project asks for none."). */
  readonly lead: PackSentence;
};

/** One figure of the summary band. `amount` is in the report currency, `share` a fraction. */
export type PackFigure = {
  readonly code:
    | "projects"
    | "budgetAtCompletion"
    | "actualCost"
    | "estimateAtCompletion"
    | "varianceAtCompletion"
    | "costPerformanceIndex"
    | "schedulePerformance"
    | "milestonesOnTime"
    | "openHighRisks";
  readonly label: string;
  readonly value: Figure;
  readonly unit: "amount" | "index" | "share" | "count";
  /** A few words under the figure ("of 14 due"), where there is something to say. */
  readonly note: string | undefined;
};

export type SummarySection = {
  readonly rag: RagPair;
  /** Why the portfolio has this colour. */
  readonly why: PackSentence;
  /** Against the last closed period, or that there is none. */
  readonly change: PackSentence;
  readonly achievement: PackSentence | undefined;
  readonly concern: PackSentence | undefined;
  readonly figures: readonly PackFigure[];
  /** Further headlines, largest contribution first. */
  readonly headlines: readonly PackSentence[];
};

/** A row of the portfolio table; reds first within a programme is the reader's sort, not ours. */
export type PortfolioRow = {
  readonly projectId: string;
  readonly projectName: string;
  readonly programme: string | undefined;
  readonly projectManager: string | undefined;
  readonly stage: string | undefined;
  readonly lifecycle: Lifecycle;
  readonly overall: RagPair;
  /** Calculated overall colour of the last closed period. */
  readonly previousOverall: CalculatedRag | undefined;
  readonly schedule: RagPair;
  readonly cost: RagPair;
  readonly risk: RagPair;
  readonly budgetAtCompletion: Figure;
  readonly estimateAtCompletion: Figure;
  readonly currency: string | undefined;
  readonly finishSlipDays: Figure;
  readonly forecastFinish: Figure<PlainDate>;
  readonly nextMilestone: NextMilestone | undefined;
  /** One sentence: the project manager's headline, else why it has its colour. */
  readonly comment: PackSentence;
};

/** A programme's line of the portfolio table. Amounts in the report currency. */
export type ProgrammeRow = {
  readonly path: string;
  readonly name: string;
  readonly projects: number;
  readonly overall: RagPair;
  readonly ragCounts: Readonly<Record<CalculatedRag, number>>;
  readonly budgetAtCompletion: Figure;
  readonly estimateAtCompletion: Figure;
};

export type CurveSection = {
  /** Cumulative, report currency, a point a month; empty where no project has a time-phased plan. */
  readonly points: readonly CurvePoint[];
  readonly message: PackSentence;
  /** Names of projects whose estimate is in the sums but not in the forecast of the curve. */
  readonly leftOut?: readonly string[];
  /** Estimate at completion of the whole portfolio, whatever the curve leaves out. */
  readonly estimateAtCompletion?: Figure;
  /** False where no project keeps earned value: the line is left out. */
  readonly keepsEarnedValue: boolean;
};

/** The steering committee pack as data: what the sheets and the slides are laid out from. */
export type SteeringPack = {
  readonly title: string;
  readonly portfolioName: string;
  readonly reportDate: ReportDate;
  /** Where the report date came from, as words for the footer. */
  readonly reportDateOrigin: string;
  readonly oldestStatusDate: PlainDate | undefined;
  readonly currency: string;
  readonly decisions: DecisionsSection;
  readonly summary: SummarySection;
  readonly programmes: readonly ProgrammeRow[];
  /** In programme, then name order. */
  readonly projects: readonly PortfolioRow[];
  readonly curve: CurveSection;
  /** How the colours are worked out, one sentence each: small print of the first page. */
  readonly definitions: readonly string[];
  /** What the sums leave out, one sentence each. */
  readonly leftOut: readonly string[];
};
