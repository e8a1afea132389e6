import type { FieldKind } from "./field-kinds";
import type { FactName } from "./project-return";

/** Groups of facts in the order the template shows them. */
export type FactGroup =
  | "identity"
  | "status"
  | "schedule"
  | "cost"
  | "rag"
  | "narrative"
  | "override"
  | "chain"
  | "signOff"
  /** Read where a tab has them; the template asks for others in their place. */
  | "besides";

/** One fact of a project: what it is called on the template and how its cell is read. */
export type FactDefinition = {
  readonly key: FactName;
  /** Canonical English label, as the template prints it. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly group: FactGroup;
  readonly required: boolean;
  /** One sentence for whoever fills the cell. */
  readonly hint: string;
};

function fact(
  key: FactName,
  label: string,
  kind: FieldKind,
  rest: { readonly group: FactGroup; readonly hint: string; readonly required?: true },
): FactDefinition {
  return { key, label, kind, group: rest.group, required: rest.required ?? false, hint: rest.hint };
}

/**
 * The facts of a project, in the order the template shows them. The only place that says what a fact
 * is called; the template is written from it and intake reads by it.
 */
export const facts: readonly FactDefinition[] = [
  fact("projectId", "Project ID", "text", {
    group: "identity",
    required: true,
    hint: "The project's own code; it must be on one tab only.",
  }),
  fact("projectName", "Project name", "text", {
    group: "identity",
    required: true,
    hint: "Name as the committee knows it.",
  }),
  fact("programme", "Programme", "text", {
    group: "identity",
    hint: "Programme it belongs to; write sub-programmes as A / B.",
  }),
  fact("portfolio", "Portfolio", "text", { group: "identity", hint: "Portfolio it belongs to." }),
  fact("lifecycle", "Lifecycle", "lifecycle", {
    group: "identity",
    required: true,
    hint: "Only active projects are rated.",
  }),
  fact("projectManager", "Project manager", "text", {
    group: "identity",
    required: true,
    hint: "One named person.",
  }),
  fact("sponsor", "Sponsor", "text", {
    group: "identity",
    hint: "Sponsor or senior responsible owner.",
  }),
  fact("stage", "Stage", "text", { group: "identity", hint: "Stage the project is in." }),
  fact("nextGate", "Next gate", "text", {
    group: "identity",
    hint: "Name of the next gate review.",
  }),
  fact("gateDate", "Next gate date", "date", {
    group: "identity",
    hint: "Day of the next gate review.",
  }),
  fact("gateDecision", "Last gate decision", "text", {
    group: "identity",
    hint: "What the last gate review decided.",
  }),
  fact("statusDate", "Status date", "date", {
    group: "status",
    required: true,
    hint: "The day all figures on this tab stand at.",
  }),
  fact("currency", "Currency", "currency", {
    group: "cost",
    hint: "ISO code of the amounts, such as GBP.",
  }),
  fact("amountUnit", "Amounts in", "amountUnit", {
    group: "cost",
    hint: "Units, thousands or millions: what 1 means in the amounts of this tab.",
  }),
  fact("priceBasis", "Price basis", "text", {
    group: "cost",
    hint: "Nominal, or real with its price year.",
  }),
  fact("originalBudget", "Original budget", "money", {
    group: "cost",
    hint: "Budget first approved, before any change.",
  }),
  fact("budgetAtCompletion", "Budget at completion", "money", {
    group: "cost",
    required: true,
    hint: "Whole budget approved today, contingency left out.",
  }),
  fact("plannedValue", "Planned value", "money", {
    group: "cost",
    hint: "Budget of the work planned to be done by the status date.",
  }),
  fact("earnedValue", "Earned value", "money", {
    group: "cost",
    hint: "Budget of the work really done by the status date.",
  }),
  fact("actualCost", "Actual cost", "money", {
    group: "cost",
    hint: "Cost of the work done by the status date.",
  }),
  fact("estimateAtCompletion", "Estimate at completion", "money", {
    group: "cost",
    hint: "What the whole project is expected to cost.",
  }),
  fact("contingency", "Contingency", "money", { group: "cost", hint: "Contingency approved." }),
  fact("contingencyUsed", "Contingency used", "money", {
    group: "cost",
    hint: "Contingency drawn so far.",
  }),
  fact("baselineStart", "Baseline start", "date", {
    group: "schedule",
    hint: "Start in the approved plan.",
  }),
  fact("baselineFinish", "Baseline finish", "date", {
    group: "schedule",
    hint: "Finish in the approved plan.",
  }),
  fact("originalBaselineFinish", "Original baseline finish", "date", {
    group: "schedule",
    hint: "Finish in the first approved plan.",
  }),
  fact("rebaselineCount", "Times rebaselined", "number", {
    group: "schedule",
    hint: "How often the baseline was replaced.",
  }),
  fact("forecastFinish", "Forecast finish", "date", {
    group: "schedule",
    hint: "Finish expected today.",
  }),
  fact("actualStart", "Actual start", "date", { group: "schedule", hint: "Day the work began." }),
  fact("actualFinish", "Actual finish", "date", { group: "schedule", hint: "Day the work ended." }),
  fact("percentComplete", "% complete", "percent", {
    group: "schedule",
    hint: "Share of the work done by the status date.",
  }),
  fact("plannedPercentComplete", "Planned % complete", "percent", {
    group: "schedule",
    hint: "Share of the work planned to be done by the status date.",
  }),
  fact("reportedOverall", "Overall RAG", "rag", {
    group: "rag",
    required: true,
    hint: "How you rate the project as a whole.",
  }),
  fact("reportedSchedule", "Schedule RAG", "rag", {
    group: "rag",
    hint: "How you rate the schedule.",
  }),
  fact("reportedCost", "Cost RAG", "rag", {
    group: "rag",
    hint: "How you rate cost against budget.",
  }),
  fact("reportedScope", "Scope RAG", "rag", { group: "rag", hint: "How you rate scope." }),
  fact("reportedRisk", "Risk RAG", "rag", { group: "rag", hint: "How you rate the risk left." }),
  fact("reportedResources", "Resources RAG", "rag", {
    group: "rag",
    hint: "How you rate people and skills.",
  }),
  fact("reportedBenefits", "Benefits RAG", "rag", {
    group: "rag",
    hint: "How you rate the benefits expected.",
  }),
  fact("reportedCommunications", "Communications RAG", "rag", {
    group: "rag",
    hint: "How you rate work with stakeholders.",
  }),
  fact("headline", "Headline", "text", {
    group: "narrative",
    hint: "The state of the project in one sentence.",
  }),
  fact("achievements", "Achievements this period", "text", {
    group: "narrative",
    hint: "What was finished since the last report.",
  }),
  fact("nextSteps", "Next steps", "text", {
    group: "narrative",
    hint: "What comes next, with dates.",
  }),
  fact("pathToGreen", "Path to green", "text", {
    group: "narrative",
    hint: "What has to happen, by when and by whom, to be green again.",
  }),
  fact("overrideRag", "Override RAG", "rag", {
    group: "override",
    hint: "Colour the project office sets instead of the calculated one.",
  }),
  fact("overrideReason", "Override reason", "text", {
    group: "override",
    hint: "Why the colour is overridden.",
  }),
  fact("overrideBy", "Override by", "text", {
    group: "override",
    hint: "Who decided the override.",
  }),
  fact("overrideExpires", "Override expires", "date", {
    group: "override",
    hint: "Last day the override counts.",
  }),
  fact("chainLength", "Chain length (days)", "number", {
    group: "chain",
    hint: "Length of the critical chain in working days.",
  }),
  fact("chainRemaining", "Chain remaining (days)", "number", {
    group: "chain",
    hint: "Work left on the critical chain in working days.",
  }),
  fact("buffer", "Buffer (days)", "number", {
    group: "chain",
    hint: "Project buffer in working days.",
  }),
  fact("bufferRemaining", "Buffer remaining (days)", "number", {
    group: "chain",
    hint: "Project buffer left in working days.",
  }),
  fact("submittedBy", "Submitted by", "text", { group: "signOff", hint: "Who handed the tab in." }),
  fact("signedOffBy", "Signed off by", "text", {
    group: "signOff",
    hint: "Who approved this report.",
  }),
  fact("signedOffOn", "Signed off on", "date", {
    group: "signOff",
    hint: "Day this report was approved.",
  }),
  fact("escalationContact", "Escalation contact", "text", {
    group: "signOff",
    hint: "Whom to call when it cannot wait.",
  }),
  fact("estimateToComplete", "Estimate to complete", "money", {
    group: "besides",
    hint: "What the rest of the work is expected to cost; with the actual cost it makes the estimate at completion.",
  }),
  fact("chainCompleted", "Chain completed (days)", "number", {
    group: "besides",
    hint: "Work done on the critical chain in working days.",
  }),
  fact("bufferUsed", "Buffer used (days)", "number", {
    group: "besides",
    hint: "Project buffer used in working days.",
  }),
  fact("chainCompleteShare", "Critical chain % complete", "percent", {
    group: "besides",
    hint: "Share of the critical chain that is done.",
  }),
  fact("bufferConsumedShare", "Buffer % consumed", "percent", {
    group: "besides",
    hint: "Share of the project buffer that is used.",
  }),
  fact("plannedDuration", "Planned duration", "text", {
    group: "besides",
    hint: "How long the project is planned to take, such as 12 months.",
  }),
  fact("elapsedTime", "Actual time", "text", {
    group: "besides",
    hint: "Time used by the status date, in the unit of the planned duration.",
  }),
  fact("statedEarnedSchedule", "Earned schedule", "text", {
    group: "besides",
    hint: "When the plan had what is earned now, in the unit of the planned duration.",
  }),
];

const factsByKey: ReadonlyMap<FactName, FactDefinition> = new Map(
  facts.map((definition) => [definition.key, definition]),
);

/** The definition of one fact. */
export function factDefinition(key: FactName): FactDefinition {
  const definition = factsByKey.get(key);
  if (definition === undefined) throw new Error(`the table of facts has no ${key}`);
  return definition;
}
