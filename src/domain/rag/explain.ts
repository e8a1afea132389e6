import type { UnknownReason } from "../kernel/figure";
import { isKnown } from "../kernel/figure";
import { capital, listNames, writePercent } from "../kernel/wording";
import type { RagDimension, SourceCell } from "../project/project-return";
import type { CalculatedRag } from "../project/vocabulary";

import { measureSources } from "./measure-sources";
import { isShareMeasure, measureNames, measurePhrase } from "./measure-words";
import { pairOf, ragDimensions } from "./project-rag";
import type { RagMeasure } from "./rag-report";
import type { RatedProject } from "./rated-project";
import { unknownWords } from "./unknown-words";

/** One measure of an explanation. */
export type RagReason = {
  readonly text: string;
  readonly colour: CalculatedRag;
  /** The cells its figures came from. */
  readonly sources: readonly SourceCell[];
};

/** Why a project has a colour: one sentence, then its measures, worst first. */
export type RagExplanation = {
  readonly colour: CalculatedRag;
  readonly text: string;
  readonly reasons: readonly RagReason[];
};

/**
 * Explains a colour of a project from the measures behind it. The pane, the sheets and the pack use
 * this text.
 *
 * @example "Red: SPI(t) 0.82 and finish 63 days late (17 % of the planned duration). 3 of 7 dimensions known."
 */
export function explainRag(project: RatedProject, of: RagDimension | "overall"): RagExplanation {
  const { rag } = project;
  const pair = pairOf(rag, of);
  const measures = rag.measures.filter((measure) => of === "overall" || measure.dimension === of);
  const reasons = [...measures]
    .sort((left, right) => rank(right.colour) - rank(left.colour))
    .map((measure) => reasonOf(measure, project));
  return { colour: pair.calculated, text: sentenceFor(project, of), reasons };
}

/** The phrases of the measures that have a colour, in policy order. */
export function phrasesOf(
  project: RatedProject,
  colour: CalculatedRag,
  of: RagDimension | "overall" = "overall",
): readonly string[] {
  return project.rag.measures
    .filter(
      (measure) => measure.colour === colour && (of === "overall" || measure.dimension === of),
    )
    .flatMap((measure) => measurePhrase(measure, project) ?? []);
}

function sentenceFor(project: RatedProject, of: RagDimension | "overall"): string {
  const { rag, lifecycle } = project;
  if (lifecycle !== "active") return `Not rated: the project is ${lifecycleWords[lifecycle]}.`;
  const { calculated } = pairOf(rag, of);
  if (calculated === "grey") return greySentence(project, of);
  const coverage =
    of === "overall"
      ? ` ${String(rag.known)} of ${String(ragDimensions.length)} dimensions known.`
      : "";
  const phrases = phrasesOf(project, calculated, of);
  if (calculated === "green") return `Green: ${listNames(phrases, 3)}.${coverage}`;
  const shown = phrases.length > 0 ? listNames(phrases) : cappedWords(project);
  return `${capital(calculated)}: ${shown}.${coverage}`;
}

/** Amber overall without an amber measure: a red dimension that counts to amber at most. */
function cappedWords(project: RatedProject): string {
  return `${listNames(phrasesOf(project, "red"))}, which counts as amber at most`;
}

function greySentence(project: RatedProject, of: RagDimension | "overall"): string {
  if (of === "overall") return "Not known: neither schedule nor cost can be judged.";
  const reasons = new Set<UnknownReason>();
  for (const measure of project.rag.measures) {
    if (measure.dimension === of && !isKnown(measure.value)) reasons.add(measure.value.unknown);
  }
  if (reasons.size === 0) return `Not known: nothing on the tab measures ${of}.`;
  return `Not known: ${listNames([...reasons].map((reason) => unknownWords[reason]))}.`;
}

function reasonOf(measure: RagMeasure, project: RatedProject): RagReason {
  const phrase = measurePhrase(measure, project);
  const text =
    phrase === undefined
      ? `${measureNames[measure.code]}: not known, ${isKnown(measure.value) ? "" : unknownWords[measure.value.unknown]}.`
      : `${capital(phrase)}: ${measure.colour} (${limitWords(measure)}).`;
  return { text, colour: measure.colour, sources: measureSources(measure.code, project) };
}

function limitWords(measure: RagMeasure): string {
  const { code, direction, greenLimit, amberLimit } = measure;
  if (code === "bufferZone") return "green in the green zone, amber in the yellow one";
  const share = isShareMeasure(code);
  const write = (limit: number): string =>
    share ? writePercent(limit) : String(Math.round(limit * 1000) / 1000);
  switch (direction) {
    case "higherIsBetter":
      return `green from ${write(greenLimit)}, amber from ${write(amberLimit)}`;
    case "lowerIsBetter":
      return `green to ${write(greenLimit)}, amber to ${write(amberLimit)}`;
    case "twoSided":
      return `green within ${writePercent(greenLimit)} of 1, amber within ${writePercent(amberLimit)}`;
  }
}

const lifecycleWords = {
  proposed: "proposed, not started",
  onHold: "on hold",
  complete: "complete",
  cancelled: "cancelled",
} as const;

const ranks: Readonly<Record<CalculatedRag, number>> = { grey: 0, green: 1, amber: 2, red: 3 };

function rank(colour: CalculatedRag): number {
  return ranks[colour];
}
