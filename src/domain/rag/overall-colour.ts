import type { RagDimension } from "../project/project-return";
import type { CalculatedRag, ReportedRag } from "../project/vocabulary";

import type { RagMeasure } from "./rag-report";
import {
  averageWithFloor,
  breachColour,
  colourOfPoints,
  keyOfColour,
  pointsOf,
  sevenKeysColour,
  shareOfGreenColour,
  worstWithGreyAsRed,
} from "./aggregation";
import type { DimensionStanding, RagPolicy } from "./policy";
import { worstOf } from "./severity";
import { weightedColour } from "./weighted-colour";

/** What the overall colour of a project is made from. */
export type OverallInput = {
  readonly colours: Readonly<Record<RagDimension, CalculatedRag>>;
  readonly measures: readonly RagMeasure[];
  readonly reported: ReportedRag | undefined;
};

/** The overall colour by the rule of the policy; with no rule the worst as far as each may count. */
export function overallByPolicy(input: OverallInput, policy: RagPolicy): CalculatedRag {
  const { colours } = input;
  const rule = policy.overall ?? { kind: "worstOf" };
  const all = Object.values(colours);
  switch (rule.kind) {
    case "worstOf":
      return overallColour(colours, policy.standing);
    case "worstWithGreyAsRed":
      return worstWithGreyAsRed(countedColours(colours, policy.standing));
    case "weighted":
      return weightedOverall(colours, rule.weights);
    case "sevenKeys":
      return sevenKeysColour(all.map(keyOfColour), rule);
    case "shareOfGreen":
      return shareOfGreenColour(all, rule);
    case "averageWithFloor":
      return averageOverall(colours, input.reported);
    case "breachCount":
      return breachesOf(input, policy);
  }
}

/**
 * The overall colour from the dimensions': the worst of those that count, each as far as it may take
 * it. Grey with schedule and cost both unknown.
 */
export function overallColour(
  colours: Readonly<Record<RagDimension, CalculatedRag>>,
  standing: RagPolicy["standing"],
): CalculatedRag {
  if (colours.schedule === "grey" && colours.cost === "grey") return "grey";
  return worstOf(countedColours(colours, standing, "grey"));
}

/** Colours as far as each dimension may count; one that is shown only is left out or made grey. */
function countedColours(
  colours: Readonly<Record<RagDimension, CalculatedRag>>,
  standing: RagPolicy["standing"],
  shownOnly?: "grey",
): readonly CalculatedRag[] {
  const dimensions = Object.keys(colours) as RagDimension[];
  return dimensions.flatMap((dimension) => {
    const place = standing[dimension];
    if (place === "shownOnly") return shownOnly ?? [];
    return [counted(colours[dimension], place)];
  });
}

function counted(
  colour: CalculatedRag,
  standing: Exclude<DimensionStanding, "shownOnly">,
): CalculatedRag {
  return standing === "amberAtMost" && colour === "red" ? "amber" : colour;
}

/**
 * The published rule with the evaluation as a ceiling: as printed, cost falling to the evaluation's level
 * would hand over from the evaluation to the mean and make the whole look better.
 */
function averageOverall(
  colours: Readonly<Record<RagDimension, CalculatedRag>>,
  reported: ReportedRag | undefined,
): CalculatedRag {
  const evaluation = pointsOf(reported);
  const points = averageWithFloor({
    cost: pointsOf(colours.cost),
    schedule: pointsOf(colours.schedule),
    evaluation,
  });
  return colourOfPoints(
    points === undefined || evaluation === undefined ? points : Math.min(points, evaluation),
  );
}

function weightedOverall(
  colours: Readonly<Record<RagDimension, CalculatedRag>>,
  weights: Partial<Readonly<Record<RagDimension, number>>>,
): CalculatedRag {
  const dimensions = Object.keys(colours) as RagDimension[];
  return weightedColour(
    dimensions.flatMap((dimension) => {
      const colour = colours[dimension];
      return colour === "grey" ? [] : [{ colour, weight: weights[dimension] ?? 0 }];
    }),
  ).colour;
}

/** A measure that is not green is a breach; with no measure known there is nothing to count. */
function breachesOf({ measures }: OverallInput, policy: RagPolicy): CalculatedRag {
  const known = measures.filter(({ colour }) => colour !== "grey");
  if (known.length === 0) return "grey";
  const hard = new Set(
    policy.measures.filter(({ hardBreach }) => hardBreach === true).map(({ code }) => code),
  );
  const breaches = known.filter(({ colour }) => colour !== "green");
  return breachColour(breaches.map(({ code }) => ({ hard: hard.has(code) })));
}
