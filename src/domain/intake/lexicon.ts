import { factDefinition, facts, type FactDefinition } from "../project/fields";
import type { FactName } from "../project/project-return";
import { sections, type ColumnDefinition, type SectionKey } from "../project/sections";
import { longestLabel, normaliseLabel, type NormalLabel } from "./normalise-label";
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
};

export const wordScore = 0.98;
export const weakScore = 0.7;
const shortenedScore = 0.95;

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
}

addFacts();
addSections();

/** Labels of facts by normal form, for the similarity of words. */
export const knownFactLabels: ReadonlyMap<string, readonly FactSense[]> = factSenses;
/** Headers of columns by normal form, for the similarity of words. */
export const knownColumnHeaders: ReadonlyMap<string, readonly ColumnSense[]> = columnSenses;

function withoutProject(text: string): string | undefined {
  return text.startsWith("project ") ? text.slice(8) : undefined;
}

function factsOf(text: string): readonly FactSense[] {
  const exact = factSenses.get(text);
  if (exact !== undefined) return exact;
  const short = withoutProject(text);
  const found = short === undefined ? undefined : factSenses.get(short);
  return found?.map((sense) => ({ ...sense, score: sense.score * shortenedScore })) ?? [];
}

const dateOfSomething = /^(.*\bdate) of .+$/;

/** Columns a header can mean; "baseline date of approval" is a baseline date, whatever it is of. */
function columnsOf(text: string): readonly ColumnSense[] {
  const exact = columnSenses.get(text);
  if (exact !== undefined) return exact;
  const short = dateOfSomething.exec(text)?.[1];
  const found = short === undefined ? undefined : columnSenses.get(short);
  return found?.map((sense) => ({ ...sense, score: sense.score * shortenedScore })) ?? [];
}

/** Reads what a cell's text can mean, exactly; undefined where it is no known label or header. */
export function meaningOf(raw: string): Meaning | undefined {
  if (raw.length > longestLabel) return undefined;
  const label = normaliseLabel(raw);
  if (label.text === "") return undefined;
  const factMeanings = factsOf(label.text);
  const columns = columnsOf(label.text);
  const titleOf = sectionTitles.get(label.text) ?? [];
  if (factMeanings.length === 0 && columns.length === 0 && titleOf.length === 0) return undefined;
  return { label, facts: factMeanings, columns, titleOf };
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
      if (raw.length > longestLabel) return undefined;
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
