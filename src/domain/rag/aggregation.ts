import { exactSum } from "../kernel/exact-sum";
import type { CalculatedRag, ReportedRag, RatedColour } from "../project/vocabulary";

import { worstOf } from "./severity";

const noise = 1e-9;

/**
 * Red where anything is red or grey, amber where anything is amber, green only where all is.
 * Source: PPO, Health Indicators
 * (https://support.ppolive.com/hc/en-us/articles/209874563-Health-Indicators).
 */
export function worstWithGreyAsRed(colours: readonly CalculatedRag[]): CalculatedRag {
  return worstOf(colours.map((colour) => (colour === "grey" ? "red" : colour)));
}

/**
 * Keys scored -1, 0 or 1: any -1 is red, else green from a sum of 6, amber from 4, red below.
 * Source: https://github.com/georgeprowse91/pm-tools-templates, project workbook, Status!I4.
 */
export function sevenKeysColour(
  keys: readonly number[],
  limits: { readonly greenFrom: number; readonly amberFrom: number },
): RatedColour {
  if (keys.some((key) => key < 0)) return "red";
  const sum = exactSum(keys);
  if (sum >= limits.greenFrom) return "green";
  return sum >= limits.amberFrom ? "amber" : "red";
}

/** What a colour scores among the seven keys; what is not known scores nothing. */
export function keyOfColour(colour: CalculatedRag): -1 | 0 | 1 {
  if (colour === "green") return 1;
  return colour === "red" ? -1 : 0;
}

/**
 * Share of green among the known: above 90 % green, from 80 % amber, below red.
 * Source: https://slideplayer.com/amp/14980917.
 */
export function shareOfGreenColour(
  colours: readonly CalculatedRag[],
  limits: { readonly greenAbove: number; readonly amberFrom: number },
): CalculatedRag {
  const known = colours.filter((colour) => colour !== "grey");
  if (known.length === 0) return "grey";
  const share = known.filter((colour) => colour === "green").length / known.length;
  if (share > limits.greenAbove + noise) return "green";
  return share >= limits.amberFrom - noise ? "amber" : "red";
}

/**
 * Mean of the points for cost, schedule and somebody's evaluation; an evaluation lower than both
 * others stands alone. Points that are not known are left out of the mean.
 * Source: US IT Dashboard 2010 (http://it.usaspending.gov/?q=content/investment&buscid=3416).
 */
export function averageWithFloor(points: {
  readonly cost: number | undefined;
  readonly schedule: number | undefined;
  readonly evaluation: number | undefined;
}): number | undefined {
  const { cost, schedule, evaluation } = points;
  const others = [cost, schedule].flatMap((one) => one ?? []);
  if (evaluation !== undefined && others.length === 2 && others.every((one) => evaluation < one)) {
    return evaluation;
  }
  const known = [...others, ...(evaluation === undefined ? [] : [evaluation])];
  return known.length === 0 ? undefined : exactSum(known) / known.length;
}

const reportedPoints: Readonly<Record<ReportedRag, number | undefined>> = {
  green: 10,
  amberGreen: 7.5,
  amber: 5,
  amberRed: 2.5,
  red: 0,
  grey: undefined,
};

/** Points of a colour from 0 (red) to 10 (green); undefined for grey. */
export function pointsOf(colour: ReportedRag | undefined): number | undefined {
  return colour === undefined ? undefined : reportedPoints[colour];
}

/** The colour of points: the upper third is green, the lower one red. */
export function colourOfPoints(points: number | undefined): CalculatedRag {
  if (points === undefined) return "grey";
  if (points >= 20 / 3 - noise) return "green";
  return points >= 10 / 3 - noise ? "amber" : "red";
}

/**
 * Breaches counted: none green, one amber, more red; a hard breach is red by itself.
 * Source: https://pmo.myclienta.com/.
 */
export function breachColour(breaches: readonly { readonly hard: boolean }[]): RatedColour {
  if (breaches.length === 0) return "green";
  return breaches.length > 1 || breaches.some(({ hard }) => hard) ? "red" : "amber";
}
