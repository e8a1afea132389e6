import type { FactName } from "../../project/project-return";
import { composedDate, type ComposedDate } from "./composed-words";
import type { Lexicon } from "./lexicon";

/** When a figure was set, as the edge of a table of figures says it. */
export type Version = ComposedDate["when"];
/** What a figure is of. */
export type Subject = "cost" | "start" | "finish" | "progress";

/** What words at the edges of a table mean: a header such as "Budget" may say either. */
export type CrossedWords = {
  readonly version: Version | undefined;
  readonly subject: Subject | undefined;
};

const versionOfFact: Readonly<Partial<Record<FactName, Version>>> = {
  originalBudget: "original",
  budgetAtCompletion: "baseline",
  estimateAtCompletion: "forecast",
  actualCost: "actual",
};
const subjectOfFact: Readonly<Partial<Record<FactName, Subject>>> = {
  reportedCost: "cost",
  budgetAtCompletion: "cost",
  actualCost: "cost",
  percentComplete: "progress",
};

const ofVersions = / (?:date|value|figure|position)$/;
const longestWords = 40;
const nothing: CrossedWords = { version: undefined, subject: undefined };
const remembered = new WeakMap<Lexicon, Map<string, CrossedWords>>();

/** What a text says at the edge of a table of figures. */
export function crossedWords(lexicon: Lexicon, text: string): CrossedWords {
  if (text.length > longestWords) return nothing;
  let known = remembered.get(lexicon);
  if (known === undefined) remembered.set(lexicon, (known = new Map<string, CrossedWords>()));
  let words = known.get(text);
  if (words === undefined) known.set(text, (words = wordsOf(lexicon, text)));
  return words;
}

function wordsOf(lexicon: Lexicon, text: string): CrossedWords {
  const { text: normal } = lexicon.normal(text);
  const facts = lexicon.meaning(text)?.facts ?? [];
  const plain = facts.find(({ byValue }) => !byValue);
  const version =
    composedDate(`${normal.replace(ofVersions, "")} date`)?.when ??
    (plain === undefined ? undefined : versionOfFact[plain.fact.key]);
  // "Forecast cost" says of itself when it was set, and crosses nothing.
  if (version !== undefined && version !== "baseline") return { version, subject: undefined };
  const end = composedDate(`baseline ${normal}`)?.what;
  const named = facts.map(({ fact }) => subjectOfFact[fact.key]);
  return { version, subject: end ?? named.find((subject) => subject !== undefined) };
}

const fields: Readonly<Record<Subject, Readonly<Partial<Record<Version, FactName>>>>> = {
  cost: {
    original: "originalBudget",
    baseline: "budgetAtCompletion",
    forecast: "estimateAtCompletion",
    actual: "actualCost",
  },
  start: { baseline: "baselineStart", original: "baselineStart", actual: "actualStart" },
  finish: {
    original: "originalBaselineFinish",
    baseline: "baselineFinish",
    forecast: "forecastFinish",
    actual: "actualFinish",
  },
  progress: { baseline: "plannedPercentComplete", actual: "percentComplete" },
};

/** The fact that a subject is in a version; undefined where a project has none of the two. */
export function crossedField(subject: Subject, version: Version): FactName | undefined {
  return fields[subject][version];
}
