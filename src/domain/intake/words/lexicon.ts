import { factDefinition } from "../../project/fields";
import type { FactName } from "../../project/project-return";
import { sectionDefinition, type SectionKey } from "../../project/sections";
import { asProjectLabel, composedDate, composedNarrative } from "./composed-words";
import {
  knownColumnHeaders,
  knownFactLabels,
  knownTitles,
  type ColumnSense,
  type FactSense,
} from "./known-labels";
import { columnsOfNoun, columnsOfParts } from "./header-parts";
import { labelIn, normaliseLabel, type NormalLabel } from "./normalise-label";
import { columnsOfRating } from "./residual-words";
import { makeSpeller } from "./spelling";
import { headsEarlier, headsTypes } from "./telling-headers";
import { otherLabels } from "../vocabulary/other-labels";
import { sectionWords } from "../vocabulary/section-words";

export type { ColumnSense, FactSense } from "./known-labels";

/** Everything a text of a cell can mean. */
export type Meaning = {
  readonly label: NormalLabel;
  readonly facts: readonly FactSense[];
  readonly columns: readonly ColumnSense[];
  /** Section whose title it is. */
  readonly titleOf: readonly SectionKey[];
  /** A misspelling was mended to read it. */
  readonly mended: boolean;
  /** A fact among them is meant whatever the value holds. */
  readonly labels: boolean;
  /** A fact among them is meant only if the value fits. */
  readonly asks: boolean;
};

const shortenedScore = 0.95;
const mendedScore = 0.88;

/** "etc." at the end of a list is no estimate to complete. */
const andSoOn = /^\s*etc\b/;

/** Reads what a cell's text can mean; undefined where it is no known label or header. */
export function meaningOf(raw: string): Meaning | undefined {
  const text = labelIn(raw);
  return text === undefined ? undefined : meaningOfLabel(raw, normaliseLabel(text));
}

function meaningOfLabel(raw: string, label: NormalLabel): Meaning | undefined {
  if (label.text === "" || andSoOn.test(raw)) return undefined;
  const plain = qualified(label) ?? exactly(label.text) ?? ofItsParts(raw);
  if (plain !== undefined) return { label, ...plain, mended: false, ...claims(plain) };
  const spelt = respelt(label.text);
  const mended = spelt === undefined ? undefined : exactly(spelt);
  if (spelt === undefined || mended === undefined) return undefined;
  const lower = <T extends { readonly score: number }>(sense: T): T => ({
    ...sense,
    score: sense.score * mendedScore,
  });
  return {
    label: { ...label, text: spelt },
    facts: mended.facts.map(lower),
    columns: mended.columns.map(lower),
    titleOf: mended.titleOf,
    mended: true,
    ...claims(mended),
  };
}

function claims({ facts }: Senses): Pick<Meaning, "labels" | "asks"> {
  const asks = facts.filter(({ byValue }) => byValue).length;
  return { labels: asks < facts.length, asks: asks > 0 };
}

type Senses = Pick<Meaning, "facts" | "columns" | "titleOf">;

function exactly(text: string): Senses | undefined {
  const facts = factsOf(text);
  const columns = columnsOf(text);
  const titleOf = knownTitles.get(text) ?? [];
  if (facts.length === 0 && columns.length === 0 && titleOf.length === 0) return undefined;
  return { facts, columns, titleOf };
}

/** Columns a header means by its first lines, or by one of two words for the same. */
function ofItsParts(raw: string): Senses | undefined {
  const columns = columnsOfParts(raw, (text) => columnsOf(normaliseLabel(text).text));
  if (columns.length === 0) return undefined;
  return { facts: [], columns: lowered(columns) ?? [], titleOf: [] };
}

const wordsOnly = /^[a-z][a-z ]{1,20}$/;

/** "Who (audience)": the word in brackets says what is asked for. */
const asks: ReadonlySet<string> = new Set(["who", "what", "when", "how", "why", "where"]);

/** "(P x I)" after a word for a risk: the column has their product. */
const product = /^[pl] ?[x*×] ?[ics]$/;

/** "Start date (actual)" is the actual start date, "Impact (cost)" the cost impact. */
function qualified({ text, hint }: NormalLabel): Senses | undefined {
  if (text === "risk" && product.test(hint)) return exactly("risk score");
  if (asks.has(text)) return exactly(normaliseLabel(hint).text);
  return wordsOnly.test(hint) ? exactly(normaliseLabel(`${hint} ${text}`).text) : undefined;
}

function factsOf(text: string): readonly FactSense[] {
  return (
    knownFactLabels.get(text) ??
    lowered(isProjects(text) ? knownFactLabels.get(text.slice(8)) : undefined) ??
    composedFacts(text)
  );
}

/** "Project sponsor" is the sponsor; "Project plan" is the title of one. */
function isProjects(text: string): boolean {
  return text.startsWith("project ") && !knownTitles.has(text);
}

function composedFacts(text: string): readonly FactSense[] {
  const project = asProjectLabel(text);
  const named = project === undefined ? undefined : knownFactLabels.get(project);
  if (named !== undefined) {
    const found = named.filter(({ fact }) => namingFacts.has(fact.key));
    if (found.length > 0) return lowered(found) ?? [];
  }
  const name = composedNarrative(text) ?? dateFact(text);
  return name === undefined
    ? []
    : [{ fact: factDefinition(name), score: shortenedScore, byValue: false }];
}

/** Facts that are called by another noun for a project: "scheme manager", "job number". */
const namingFacts: ReadonlySet<FactName> = new Set<FactName>([
  "projectId",
  "projectName",
  "projectManager",
  "sponsor",
  "lifecycle",
]);

const dateFacts: Readonly<Record<string, FactName>> = {
  "original start": "baselineStart",
  "baseline start": "baselineStart",
  "actual start": "actualStart",
  "original finish": "originalBaselineFinish",
  "baseline finish": "baselineFinish",
  "forecast finish": "forecastFinish",
  "actual finish": "actualFinish",
};

function dateFact(text: string): FactName | undefined {
  const date = composedDate(text);
  return date?.what === undefined ? undefined : dateFacts[`${date.when} ${date.what}`];
}

function lowered<T extends { readonly score: number }>(
  senses: readonly T[] | undefined,
): readonly T[] | undefined {
  return senses?.map((sense) => ({ ...sense, score: sense.score * shortenedScore }));
}

/** Words before a noun that change nothing: "description of potential risk"; a "risk key" is its id. */
const besideNouns =
  /^key |\b(?:potential|possible|identified|brief|short|full|detailed|main|major|proposed|suggested)\b ?/g;
const dateOfSomething = /^(.*\bdate) of .+$/;
const noColumns: readonly ColumnSense[] = [];

/** Columns a header can mean; "baseline date of approval" is a baseline date, whatever it is of. */
function columnsOf(text: string): readonly ColumnSense[] {
  const exact = knownColumnHeaders.get(text) ?? noColumns;
  const composed = composedColumns(text).filter(
    ({ section }) => !exact.some((sense) => sense.section === section),
  );
  if (composed.length > 0) return [...exact, ...composed];
  if (exact.length > 0) return exact;
  const plain = text.replace(besideNouns, "").replace("in scope", "").trim();
  const bare = plain === text ? undefined : lowered(knownColumnHeaders.get(plain));
  if (bare !== undefined) return bare;
  const short = dateOfSomething.exec(text)?.[1];
  const dated = short === undefined ? undefined : lowered(knownColumnHeaders.get(short));
  return dated ?? columnsOfRating(text) ?? columnsOfProject(text) ?? columnsOfNoun(text);
}

/** A "project task" is a task; what else a project has, its owner or status, is a fact of it. */
function columnsOfProject(text: string): readonly ColumnSense[] | undefined {
  if (!text.startsWith("project ") || knownFactLabels.has(text)) return undefined;
  const found = knownColumnHeaders.get(text.slice("project ".length))?.filter(isOfSubject);
  return found === undefined || found.length === 0 ? undefined : lowered(found);
}

function isOfSubject({ subject, score }: ColumnSense): boolean {
  return subject && score > 0.9;
}

/** The columns of milestones and tasks a time and an end make together. */
function composedColumns(text: string): readonly ColumnSense[] {
  const date = composedDate(text);
  if (date === undefined) return noColumns;
  const when = date.when === "original" ? "baseline" : date.when;
  const names: readonly (readonly [SectionKey, string])[] =
    date.what === "start"
      ? [["tasks", `${when}Start`]]
      : date.what === "finish"
        ? [
            ["milestones", `${when}Date`],
            ["tasks", `${when}Finish`],
          ]
        : [["milestones", `${when}Date`]];
  return names.flatMap(([section, key]) => composedColumn(section, key) ?? []);
}

function composedColumn(section: SectionKey, key: string): ColumnSense | undefined {
  const column = sectionDefinition(section).columns.find((candidate) => candidate.key === key);
  if (column === undefined) return undefined;
  const weight = sectionWords[section].columns[key]?.weight ?? 0.5;
  const said = { subject: false, namesSection: false };
  return { section, column, weight, score: shortenedScore, ...said };
}

/** Words known labels are made of; misspelt ones are mended to them. */
const speller = makeSpeller(
  new Set(
    [...knownFactLabels.keys(), ...knownColumnHeaders.keys(), ...knownTitles.keys()].flatMap(
      (label) => label.split(" "),
    ),
  ),
);
const mostWordsMended = 4;

/** A short label with its misspelt words mended; undefined where none is. */
function respelt(text: string): string | undefined {
  const words = text.split(" ");
  if (words.length > mostWordsMended) return undefined;
  const mended: string[] = [];
  let found = false;
  for (const word of words) {
    const known = speller.knows(word);
    const better = known ? undefined : speller.mend(word);
    // A word that is neither known nor nearly known makes no known label.
    if (!known && better === undefined) return undefined;
    found ||= better !== undefined;
    mended.push(better ?? word);
  }
  return found ? mended.join(" ") : undefined;
}

/** A text of a cell with what is asked of it again and again. */
export type Word = {
  readonly meaning: Meaning | undefined;
  /** Normal form of a text that is no longer than labels are. */
  readonly normal: NormalLabel | undefined;
  /** It heads the column that says what each line of a combined log is. */
  readonly headsTypes: boolean;
  /** It heads a column of an earlier period. */
  readonly headsEarlier: boolean;
  /** It is a label of forms that means no fact of ours. */
  readonly labelsOther: boolean;
};

/** A memory of words for one reading of a workbook: the same texts stand on hundreds of tabs. */
export type Lexicon = {
  readonly word: (raw: string) => Word;
  readonly meaning: (raw: string) => Meaning | undefined;
  /** Normal form of a header or label. */
  readonly normal: (raw: string) => NormalLabel;
};

export function makeLexicon(): Lexicon {
  const words = new Map<string, Word>();
  const normals = new Map<string, NormalLabel>();
  const word = (raw: string): Word => {
    let held = words.get(raw);
    if (held === undefined) words.set(raw, (held = wordOf(raw)));
    return held;
  };
  return {
    word,
    meaning: (raw) => word(raw).meaning,
    normal: (raw) => {
      let held = words.get(raw)?.normal ?? normals.get(raw);
      if (held === undefined) normals.set(raw, (held = normaliseLabel(raw)));
      return held;
    },
  };
}

function wordOf(raw: string): Word {
  const text = labelIn(raw);
  const label = text === undefined ? undefined : normaliseLabel(text);
  return {
    meaning: label === undefined ? undefined : meaningOfLabel(raw, label),
    normal: text === raw ? label : undefined,
    headsTypes: headsTypes(raw),
    headsEarlier: headsEarlier(raw),
    labelsOther: raw.length <= longestOther && label !== undefined && otherLabels.has(label.text),
  };
}

const longestOther = 40;
