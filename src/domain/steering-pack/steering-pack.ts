import type { Figure } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import type { RagPair } from "../rag/rag-report";
import type { SourceCell } from "../project/project-return";
import type { CalculatedRag } from "../project/vocabulary";

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
