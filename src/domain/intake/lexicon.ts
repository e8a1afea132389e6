import { factDefinition, facts, type FactDefinition } from "../project/fields";
import type { FactName } from "../project/project-return";
import {
  sectionDefinition,
  sections,
  type ColumnDefinition,
  type SectionKey,
} from "../project/sections";
import { asProjectLabel, composedDate, composedNarrative } from "./composed-words";
import { labelIn, longestLabel, normaliseLabel, type NormalLabel } from "./normalise-label";
import { makeSpeller } from "./spelling";
import { factLabels, labelsByValue } from "./vocabulary/fact-labels";
import { germanFactLabels, germanSections } from "./vocabulary/german-words";
import { sectionWords } from "./vocabulary/section-words";

/** What a label can mean as a fact. `score` 1 is the canonical word; `byValue`: only if the value fits. */
export type FactSense = {
  readonly fact: FactDefinition;
  readonly score: number;
  readonly byValue: boolean;
};

/** What a header can mean as a column of a section. */
export type ColumnSense = {
  readonly section: SectionKey;
  readonly column: ColumnDefinition;
  readonly weight: number;
  readonly score: number;
  readonly subject: boolean;
  /** The header names the section's own noun, such as "risk owner". */
  readonly namesSection: boolean;
};

/** Everything a text of a cell can mean. */
export type Meaning = {
  readonly label: NormalLabel;
  readonly facts: readonly FactSense[];
  readonly columns: readonly ColumnSense[];
  /** Section whose title it is. */
  readonly titleOf: readonly SectionKey[];
  /** A misspelling was mended to read it. */
  readonly mended: boolean;
};

export const wordScore = 0.98;
export const weakScore = 0.7;
const lastScore = 0.6;
const shortenedScore = 0.95;
const mendedScore = 0.88;

const factSenses = new Map<string, FactSense[]>();
const columnSenses = new Map<string, ColumnSense[]>();
const sectionTitles = new Map<string, SectionKey[]>();

function split(words: string): readonly string[] {
  return words.split(";").map((word) => normaliseLabel(word).text);
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}

function addFact(key: string, name: FactName, rest: { score: number; byValue: boolean }): void {
  const known = factSenses.get(key);
  if (known?.some((sense) => sense.fact.key === name) === true) return;
  put(factSenses, key, { fact: factDefinition(name), ...rest });
}

function addFacts(): void {
  for (const fact of facts) {
    addFact(normaliseLabel(fact.label).text, fact.key, { score: 1, byValue: false });
    const words = `${factLabels[fact.key] ?? ""};${germanFactLabels[fact.key] ?? ""}`;
    for (const word of split(words)) {
      if (word !== "") addFact(word, fact.key, { score: wordScore, byValue: false });
    }
  }
  for (const [label, names] of Object.entries(labelsByValue)) {
    for (const name of names) addFact(label, name, { score: 0.9, byValue: true });
  }
}

function addSections(): void {
  for (const section of sections) {
    const words = sectionWords[section.key];
    const titles = `${section.title};${words.titles};${germanSections[section.key]?.titles ?? ""}`;
    for (const title of split(titles)) {
      if (title !== "" && sectionTitles.get(title)?.includes(section.key) !== true) {
        put(sectionTitles, title, section.key);
      }
    }
    for (const column of section.columns) addColumn(section.key, column);
  }
}

function addColumn(section: SectionKey, column: ColumnDefinition): void {
  const { subject, noun, columns } = sectionWords[section];
  const words = columns[column.key];
  const seen = new Set<string>();
  const add = (word: string, score: number): void => {
    if (word === "" || seen.has(word)) return;
    seen.add(word);
    put(columnSenses, word, {
      section,
      column,
      weight: words?.weight ?? 0.5,
      score,
      subject: subject.split("; ").includes(column.key),
      namesSection: word.split(" ").includes(noun),
    });
  };
  add(normaliseLabel(column.header).text, 1);
  const german = germanSections[section]?.[column.key] ?? "";
  for (const word of split(`${words?.words ?? ""};${german}`)) add(word, wordScore);
  for (const word of split(words?.weak ?? "")) add(word, weakScore);
  for (const word of split(words?.last ?? "")) add(word, lastScore);
}

addFacts();
addSections();

/** Labels of facts by normal form, for the similarity of words. */
export const knownFactLabels: ReadonlyMap<string, readonly FactSense[]> = factSenses;
/** Headers of columns by normal form, for the similarity of words. */
export const knownColumnHeaders: ReadonlyMap<string, readonly ColumnSense[]> = columnSenses;

/** Reads what a cell's text can mean; undefined where it is no known label or header. */
export function meaningOf(raw: string): Meaning | undefined {
  const text = labelIn(raw);
  if (text === undefined) return undefined;
  const label = normaliseLabel(text);
  if (label.text === "") return undefined;
  const plain = qualified(label) ?? exactly(label.text);
  if (plain !== undefined) return { label, ...plain, mended: false };
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
  };
}

type Senses = Pick<Meaning, "facts" | "columns" | "titleOf">;

function exactly(text: string): Senses | undefined {
  const facts = factsOf(text);
  const columns = columnsOf(text);
  const titleOf = sectionTitles.get(text) ?? [];
  if (facts.length === 0 && columns.length === 0 && titleOf.length === 0) return undefined;
  return { facts, columns, titleOf };
}

const wordsOnly = /^[a-z][a-z ]{1,20}$/;

/** "Start date (actual)" is the actual start date, "Impact (cost)" the cost impact. */
function qualified({ text, hint }: NormalLabel): Senses | undefined {
  return wordsOnly.test(hint) ? exactly(normaliseLabel(`${hint} ${text}`).text) : undefined;
}

function factsOf(text: string): readonly FactSense[] {
  return (
    factSenses.get(text) ??
    lowered(text.startsWith("project ") ? factSenses.get(text.slice(8)) : undefined) ??
    composedFacts(text)
  );
}

function composedFacts(text: string): readonly FactSense[] {
  const project = asProjectLabel(text);
  const named = project === undefined ? undefined : factSenses.get(project);
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

const dateOfSomething = /^(.*\bdate) of .+$/;
const noColumns: readonly ColumnSense[] = [];

/** Columns a header can mean; "baseline date of approval" is a baseline date, whatever it is of. */
function columnsOf(text: string): readonly ColumnSense[] {
  const exact = columnSenses.get(text) ?? noColumns;
  const composed = composedColumns(text).filter(
    ({ section }) => !exact.some((sense) => sense.section === section),
  );
  if (composed.length > 0) return [...exact, ...composed];
  if (exact.length > 0) return exact;
  const short = dateOfSomething.exec(text)?.[1];
  return (short === undefined ? undefined : lowered(columnSenses.get(short))) ?? noColumns;
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
    [...factSenses.keys(), ...columnSenses.keys(), ...sectionTitles.keys()].flatMap((label) =>
      label.split(" "),
    ),
  ),
);
const longestMended = 36;
const mostWordsMended = 4;

/** A short label with its misspelt words mended; undefined where none is. */
function respelt(text: string): string | undefined {
  if (text.length > longestMended) return undefined;
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

/** A memory of meanings for one reading of a workbook: the same texts stand on hundreds of tabs. */
export type Lexicon = {
  readonly meaning: (raw: string) => Meaning | undefined;
  /** Normal form of a header or label. */
  readonly normal: (raw: string) => NormalLabel;
};

export function makeLexicon(): Lexicon {
  const known = new Map<string, Meaning | null>();
  const normals = new Map<string, NormalLabel>();
  return {
    meaning: (raw) => {
      if (raw.length > longestLabel && labelIn(raw) === undefined) return undefined;
      const held = known.get(raw);
      if (held !== undefined) return held ?? undefined;
      const found = meaningOf(raw);
      known.set(raw, found ?? null);
      return found;
    },
    normal: (raw) => {
      const held = normals.get(raw);
      if (held !== undefined) return held;
      const normal = normaliseLabel(raw);
      normals.set(raw, normal);
      return normal;
    },
  };
}

/** Sections whose title a tab's name is, such as "Risk register". */
export function sectionsNamed(name: string, lexicon: Lexicon): readonly SectionKey[] {
  return sectionTitles.get(lexicon.normal(name).text) ?? noSections;
}

const noSections: readonly SectionKey[] = [];
