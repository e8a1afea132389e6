import type { CalculatedRag, ReportedRag } from "../project/vocabulary";

import type { RagPair } from "./rag-report";
import { severityOf } from "./severity";

/** Where a reported colour stands between green (0) and red (2). */
const reportedSeverities: Readonly<Record<Exclude<ReportedRag, "grey">, number>> = {
  green: 0,
  amberGreen: 0.5,
  amber: 1,
  amberRed: 1.5,
  red: 2,
};

/**
 * Puts a reported colour beside the calculated one. A half step of the five-point scale agrees with
 * both of its neighbours: amber/green with green and with amber.
 */
export function comparePair(reported: ReportedRag | undefined, calculated: CalculatedRag): RagPair {
  return { reported, calculated, difference: differenceOf(reported, calculated) };
}

function differenceOf(
  reported: ReportedRag | undefined,
  calculated: CalculatedRag,
): RagPair["difference"] {
  if (reported === undefined || reported === "grey" || calculated === "grey") {
    return "notComparable";
  }
  if (reported === "green" && calculated === "red") return "watermelon";
  const gap = severityOf(calculated) - reportedSeverities[reported];
  if (Math.abs(gap) <= 0.5) return "agrees";
  return gap > 0 ? "better" : "worse";
}
