import { factDefinition, facts, type FactDefinition } from "../../project/fields";
import type { FactName } from "../../project/project-return";
import { sections, type ColumnDefinition, type SectionKey } from "../../project/sections";
import { normaliseLabel } from "./normalise-label";
import { factLabels, labelsByValue } from "../vocabulary/fact-labels";
import { germanFactLabels, germanSections } from "../vocabulary/german-words";
import { sectionNouns } from "../vocabulary/section-nouns";
import { sectionWords } from "../vocabulary/section-words";

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

const wordScore = 0.98;
const weakScore = 0.7;
const lastScore = 0.6;

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
      namesSection: word.split(" ").some((one) => one === noun || isNounOf(section, one)),
    });
  };
  add(normaliseLabel(column.header).text, 1);
  const german = germanSections[section]?.[column.key] ?? "";
  for (const word of split(`${words?.words ?? ""};${german}`)) add(word, wordScore);
  for (const word of split(words?.weak ?? "")) add(word, weakScore);
  for (const word of split(words?.last ?? "")) add(word, lastScore);
}

function isNounOf(section: SectionKey, word: string): boolean {
  return sectionNouns.get(word)?.includes(section) ?? false;
}

addFacts();
addSections();

/** Labels of facts by normal form, for the similarity of words. */
export const knownFactLabels: ReadonlyMap<string, readonly FactSense[]> = factSenses;
/** Headers of columns by normal form, for the similarity of words. */
export const knownColumnHeaders: ReadonlyMap<string, readonly ColumnSense[]> = columnSenses;
/** Titles of sections by normal form. */
export const knownTitles: ReadonlyMap<string, readonly SectionKey[]> = sectionTitles;

/** Whether a header may be that of people or roles. */
export function isResource({ section, column }: ColumnSense): boolean {
  return section === "resources" && (column.key === "person" || column.key === "role");
}
