import type { FactDefinition } from "../../project/fields";
import { headsColumn, isColumn } from "../scanning/column-heads";
import {
  isAnyText,
  isFactWord,
  isLabel,
  isLabelText,
  isLineOfAmounts,
  isOfItsKind,
  isOtherLabel,
  isOtherThing,
  numberKinds,
  senseFor,
  tells,
} from "../scanning/fact-values";
import { isBlank, type Grid } from "../cells/grid";
import type { FreeRow } from "../scanning/free-rows";
import type { FactSense, Lexicon, Meaning } from "../words/lexicon";
import {
  earlierColumns,
  isFarFetched,
  isColonBand,
  isEarlier,
  isLabelBand,
  textLeft,
  type LabelPlace,
} from "../scanning/label-bands";
import { weighed, type PlacedValue as Value } from "../scanning/listed-values";
import { longestLabel } from "../words/normalise-label";
import { nameBeside } from "../scanning/name-beside";
import { nameFirst } from "./name-first";
import { pairsInCell, senseOfPair } from "./pairs-in-cell";
import { similarFact } from "../words/similar-fact";
import { takenCells, type Box, type TakenCells } from "../scanning/table-shape";
import { totalUnder } from "./total-row";
import { unitHint, type UnitHint } from "../cells/units";
import { fitsKind } from "../cells/value-fit";
import type { Vocabularies } from "../cells/reading-context";
import type { RawCell } from "../../workbook/snapshot";

/** A label with the cell of its value. */
export type FoundFact = {
  readonly fact: FactDefinition;
  readonly row: number;
  readonly column: number;
  /** Value of the cell; for `Project: Apollo` in one cell, what follows the colon. */
  readonly raw: RawCell;
  readonly label: string;
  readonly confidence: number;
  readonly hint: UnitHint;
};

export type FactSearch = {
  readonly grid: Grid;
  readonly lexicon: Lexicon;
  readonly vocabularies: Vocabularies;
  /** Tables, where no facts are looked for. */
  readonly taken: readonly Box[];
  /** What stands outside some of them at least. */
  readonly free: readonly FreeRow[];
};

/** Blank cells between a label and its value: merged cells leave them. */
const widestGap = 5;
/** The same after a colon, where only a date or an amount is taken for the value. */
const widestAfterColon = 15;
const colonAtEnd = /:\s*$/;

type Looking = Omit<FactSearch, "taken" | "free"> & {
  readonly taken: TakenCells;
  readonly earlier: readonly LabelPlace[];
};

/** Labels of facts with their values, right of the label or below it, outside the tables of a tab. */
export function findFacts(given: FactSearch): readonly FoundFact[] {
  const found: FoundFact[] = [];
  const { grid, lexicon, vocabularies } = given;
  const taken = takenCells(given.taken, grid);
  const rows = given.free.filter(({ row }) => !taken.fills(row));
  const search = { grid, lexicon, vocabularies, taken, earlier: earlierColumns(grid, rows) };
  for (const row of rows) findInRow(search, row, found);
  return nameFirst(found, lexicon);
}

/** Adds the facts of a row to those found. */
function findInRow(search: Looking, { row, texts }: FreeRow, found: FoundFact[]): void {
  let value = -1;
  // What is told may begin like a label: "Sponsor: to sign the contract".
  let isTold = false;
  for (const { column, text, meaning } of texts) {
    if (text.length > 200 || search.taken.has(row, column)) continue;
    const isValue = column === value;
    if (isValue && (isTold || isPlainValue(text, meaning))) continue;
    const before = found.length;
    addFacts(search, { row, column, text, meaning, isValue }, found);
    for (let next = before; next < found.length; next += 1) {
      const fact = found[next];
      if (fact?.row === row) value = fact.column;
      isTold = fact?.fact.group === "narrative";
    }
  }
}

/** Most values are no labels of another one, and then there is nothing to look for. */
function isPlainValue(text: string, meaning: Meaning | undefined): boolean {
  return !text.includes(":") && !isFactWord(meaning);
}

type LabelCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly meaning: Meaning | undefined;
  /** Already the value of the label before it. */
  readonly isValue: boolean;
};

/** A cell mostly is one label; several lines may each be a label with its value. */
function addFacts(search: Looking, label: LabelCell, found: FoundFact[]): void {
  if (label.text.includes(":") && /[\r\n]/.test(label.text.trim())) {
    const lines = label.text
      .split(/[\r\n]+/)
      .flatMap((text) => withinOneCell(search, { ...label, text }));
    found.push(...lines);
    if (lines.length > 0) return;
  }
  if (label.meaning === undefined || label.meaning.facts.length === 0) {
    const pairs = withinOneCell(search, label);
    if (pairs.length > 0) {
      found.push(...pairs);
      return;
    }
  }
  const fact = findFact(search, label);
  if (fact !== undefined) found.push(fact);
}

function findFact(search: Looking, label: LabelCell): FoundFact | undefined {
  const { meaning } = label;
  if (meaning !== undefined && meaning.facts.length > 0) {
    const value = valueOf(search, label, sensesHere(search, label, meaning));
    if (value !== undefined) return found(label, weighed(search, label, value), meaning.label.hint);
    const { row, column } = label;
    const total = totalUnder(search.grid, search.lexicon, { row, column, senses: meaning.facts });
    return total && found(label, total, meaning.label.hint);
  }
  return likely(search, label);
}

/**
 * A word such as "Actual" means an amount only in a block of labels: a row of weekly counts may begin
 * with it too.
 */
function sensesHere(
  search: Looking,
  { row, column }: LabelCell,
  { facts: senses, asks }: Meaning,
): readonly FactSense[] {
  if (!asks) return senses;
  const { grid } = search;
  if (isLabelText(search, grid.at(row - 1, column))) return senses;
  if (isLabelText(search, grid.at(row + 1, column))) return senses;
  return senses.filter(({ byValue, fact }) => !byValue || !numberKinds.has(fact.kind));
}

function found(label: LabelCell, value: Value, hint: string): FoundFact {
  return {
    fact: value.sense.fact,
    row: value.row,
    column: value.column,
    raw: value.raw,
    label: label.text,
    confidence: value.sense.score,
    hint: unitHint(hint),
  };
}

/** The value of a label: the next filled cell to the right unless that is a label too, else the cell below. */
function valueOf(
  search: Looking,
  label: LabelCell,
  senses: readonly FactSense[],
): Value | undefined {
  const { grid, lexicon } = search;
  const heads = headsColumn(grid, lexicon, label);
  if (heads === "surely") return undefined;
  const inBand = isLabelBand(grid, lexicon, label);
  const right = inBand ? undefined : columnRight(search, label);
  const beside = valueRight(search, label, { senses, right });
  if (beside !== undefined && isOfItsKind(search, beside)) return beside;
  const below = heads === "perhaps" ? undefined : cellBelow(search, label, senses);
  if (beside !== undefined) return below && tells(search, below) ? below : beside;
  if (below === undefined) return undefined;
  return inBand || valueBelow(search, label, { ...below, right }) ? below : undefined;
}

/** The cell below a label, where it may hold one of its meanings. */
function cellBelow(
  search: Looking,
  label: LabelCell,
  senses: readonly FactSense[],
): Value | undefined {
  const below = { row: label.row + 1, column: label.column };
  const raw = search.grid.at(below.row, below.column);
  if (isBlank(raw) || search.taken.has(below.row, below.column)) return undefined;
  const sense = senseFor(search, senses, raw);
  if (sense === undefined || isLabel(search, raw, sense)) return undefined;
  return isColumn(search, below, sense) ? undefined : { sense, raw, ...below };
}

function valueRight(
  search: Looking,
  { row, column }: LabelCell,
  { senses, right }: { readonly senses: readonly FactSense[]; readonly right: number | undefined },
): Value | undefined {
  if (right === undefined) return undefined;
  const raw = search.grid.at(row, right);
  const sense = senseFor(search, senses, raw);
  if (sense === undefined || isLabel(search, raw, sense)) return undefined;
  if (numberKinds.has(sense.fact.kind) && isLineOfAmounts(search, row, right)) {
    return undefined;
  }
  const value = { sense, row, column: right, raw };
  if (isAnyText(sense) && isFarFetched(search.grid, { row, column, right })) return undefined;
  if (right === column + 1) return nameBeside(search, { row, column }, value);
  if (right > column + widestGap + 1 && sense.fact.kind === "text") return undefined;
  return isOtherLabel(search.grid, value) ? undefined : value;
}

/** Column of the next filled cell right of a label, where no table stands between. */
function columnRight(search: Looking, label: LabelCell): number | undefined {
  const { grid, taken, earlier } = search;
  const { row } = label;
  const widest = colonAtEnd.test(label.text) ? widestAfterColon : widestGap;
  for (let step = 1; step <= widest + 1; step += 1) {
    const column = label.column + step;
    if (column >= grid.columns || taken.has(row, column)) return undefined;
    if (earlier.length > 0 && isEarlier(earlier, { row, column })) continue;
    if (!isBlank(grid.at(row, column))) return column;
  }
  return undefined;
}

/**
 * Whether the cell below may be the value: where the label stands in a row of labels, or the value is
 * of a kind that no label has, or a narrative stands under its heading.
 */
function valueBelow(
  search: Looking,
  label: LabelCell,
  value: {
    readonly sense: FactSense;
    readonly raw: RawCell;
    /** Column of what stands right of the label. */
    readonly right: number | undefined;
  },
): boolean {
  const { fact } = value.sense;
  const beside = value.right === undefined ? "" : search.grid.at(label.row, value.right);
  const rightIsLabel = isLabelText(search, beside) || isOtherThing(search, beside);
  const leftIsLabel = isLabelText(search, textLeft(search.grid, label));
  if (value.right !== undefined && !rightIsLabel && value.sense.score < 1) return false;
  if (rightIsLabel || leftIsLabel) return true;
  if (isColonBand(search.grid, label)) return true;
  if (fact.kind !== "text") return fitsKind(fact.kind, value.raw, search.vocabularies);
  return fact.group === "narrative" && typeof value.raw === "string" && value.raw.length > 20;
}

/** `Project: Apollo` in one cell, or several such pairs; the last value may stand in the next cell. */
function withinOneCell(search: Looking, label: LabelCell): readonly FoundFact[] {
  return pairsInCell(search, label.text).flatMap((pair, at, pairs) => {
    const { text, meaning, rest } = pair;
    const part = { ...label, text };
    const { row, column } = label;
    if (rest === "" && at > 0 && at === pairs.length - 1) {
      const beside = valueOf(search, { ...part, meaning }, meaning.facts);
      return beside === undefined ? [] : [found(part, beside, meaning.label.hint)];
    }
    const sense = senseOfPair(search, pair);
    return sense === undefined
      ? []
      : [found(part, { sense, row, column, raw: rest }, meaning.label.hint)];
  });
}

/** A label nobody knows but that is clearly nearest to a known one, with a value of that kind beside it. */
function likely(search: Looking, label: LabelCell): FoundFact | undefined {
  if (label.isValue || label.text.length > longestLabel) return undefined;
  const column = columnRight(search, label);
  if (column === undefined || column > label.column + 2) return undefined;
  const raw = search.grid.at(label.row, column);
  if (isLabelText(search, raw)) return undefined;
  const normal = search.lexicon.normal(label.text);
  const near = similarFact(normal);
  if (near === undefined || !fitsKind(near.fact.kind, raw, search.vocabularies)) {
    return undefined;
  }
  const sense = { fact: near.fact, score: near.likeness * 0.9, byValue: false };
  return found(label, { sense, row: label.row, column, raw }, normal.hint);
}
