import type { FactName, ProjectFacts, RagDimension } from "../project/project-return";
import type { CalculatedRag, Lifecycle } from "../project/vocabulary";

import type { MeasureInput } from "./measures";
import { takeMeasures } from "./measures";
import { overallByPolicy } from "./overall-colour";
import type { RagPolicy } from "./policy";
import type { RagMeasure, RagPair, RagReport } from "./rag-report";
import { comparePair } from "./reported";
import { worseOf } from "./severity";
import { weightedColour } from "./weighted-colour";

/** The dimensions, in the order they are shown. */
export const ragDimensions: readonly RagDimension[] = [
  "schedule",
  "cost",
  "scope",
  "risk",
  "resources",
  "benefits",
  "communications",
];

type ReportedFact = Extract<FactName, `reported${string}`>;

const reportedFacts: Readonly<Record<RagDimension, ReportedFact>> = {
  schedule: "reportedSchedule",
  cost: "reportedCost",
  scope: "reportedScope",
  risk: "reportedRisk",
  resources: "reportedResources",
  benefits: "reportedBenefits",
  communications: "reportedCommunications",
};

/**
 * Rates a project: a dimension is the worst of its measures (or their weighted mean, if the policy says
 * so), the overall colour the worst of the dimensions as far as the policy lets each count. A project that is not active is not rated: grey
 * throughout, with what was reported kept beside it.
 */
export function rateProject(
  facts: ProjectFacts,
  lifecycle: Lifecycle,
  input: MeasureInput,
  policy: RagPolicy,
): RagReport {
  const measures = lifecycle === "active" ? takeMeasures(input, policy.measures) : [];
  const colours = recordOf((dimension) => dimensionColour(measures, dimension, policy));
  const dimensions = recordOf((dimension) =>
    comparePair(facts[reportedFacts[dimension]]?.value, colours[dimension]),
  );
  const reported = facts.reportedOverall?.value;
  const overall =
    lifecycle === "active" ? overallByPolicy({ colours, measures, reported }, policy) : "grey";
  return {
    overall: comparePair(reported, overall),
    dimensions,
    measures,
    known: ragDimensions.filter((dimension) => colours[dimension] !== "grey").length,
  };
}

/** One value for each dimension. */
export function recordOf<T>(make: (dimension: RagDimension) => T): Record<RagDimension, T> {
  return {
    schedule: make("schedule"),
    cost: make("cost"),
    scope: make("scope"),
    risk: make("risk"),
    resources: make("resources"),
    benefits: make("benefits"),
    communications: make("communications"),
  };
}

/** Colours of a rag report by dimension, or its overall one. */
export function pairOf(rag: RagReport, of: RagDimension | "overall"): RagPair {
  return of === "overall" ? rag.overall : rag.dimensions[of];
}

function worstMeasure(measures: readonly RagMeasure[], dimension: RagDimension): CalculatedRag {
  let worst: CalculatedRag = "grey";
  for (const measure of measures) {
    if (measure.dimension === dimension) worst = worseOf(worst, measure.colour);
  }
  return worst;
}

function dimensionColour(
  measures: readonly RagMeasure[],
  dimension: RagDimension,
  policy: RagPolicy,
): CalculatedRag {
  if (policy.dimension !== "weighted") return worstMeasure(measures, dimension);
  const own = measures.filter((measure) => measure.dimension === dimension);
  const weights = new Map(policy.measures.map(({ code, weight }) => [code, weight ?? 1]));
  return weightedColour(
    own.flatMap(({ code, colour }) =>
      colour === "grey" ? [] : [{ colour, weight: weights.get(code) ?? 1 }],
    ),
  ).colour;
}
