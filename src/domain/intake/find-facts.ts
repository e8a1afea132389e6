import { factDefinition, type FactDefinition } from "../project/fields";
import { isBlank, type Grid } from "./grid";
import type { FactSense, Lexicon } from "./lexicon";
import { earlierColumns, isEarlier, isLabelBand, type LabelPlace } from "./label-bands";
import { longestLabel } from "./normalise-label";
import { similarFact } from "./similar-fact";
import { contains, filledRows, type Box } from "./table-shape";
import { unitHint, type UnitHint } from "./units";
import { fitsKind } from "./value-fit";
import type { Vocabularies } from "./reading-context";
import type { RawCell } from "../workbook/snapshot";

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
};

/** Blank cells between a label and its value: merged cells leave them. */
const widestGap = 5;

type Looking = FactSearch & { readonly earlier: readonly LabelPlace[] };

/** Labels of facts with their values, right of the label or below it, outside the tables of a tab. */
export function findFacts(given: FactSearch): readonly FoundFact[] {
  const found: FoundFact[] = [];
  const { grid, lexicon } = given;
  const search: Looking = { ...given, earlier: earlierColumns(grid, lexicon, given.taken) };
  const filled = filledRows(search.taken, grid);
  for (let row = 0; row < grid.rows; row += 1) {
    if (filled[row] === 1) continue;
    const boxes = search.taken.filter((box) => row >= box.top && row <= box.bottom);
    let value = -1;
    for (let column = 0; column < grid.columns; column += 1) {
      const cell = grid.at(row, column);
      if (typeof cell !== "string" || cell === "" || cell.length > 200) continue;
      if (boxes.some((box) => contains(box, row, column))) continue;
      for (const fact of factsAt(search, { row, column, text: cell, isValue: column === value })) {
        found.push(fact);
        if (fact.row === row) value = fact.column;
      }
    }
  }
  return nameFirst(found, lexicon);
}

/** A tab that begins with its programme and names no project is about that programme. */
function nameFirst(found: readonly FoundFact[], lexicon: Lexicon): readonly FoundFact[] {
  const [first, ...others] = found;
  if (first?.fact.key !== "programme" || others.some(({ fact }) => fact.key === "projectName")) {
    return found;
  }
  if (lexicon.normal(first.label).text !== "programme") return found;
  const name = { ...first, fact: factDefinition("projectName"), confidence: 0.85 };
  return [name, ...others.filter(({ fact }) => fact.key !== "programme")];
}

type LabelCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Already the value of the label before it. */
  readonly isValue: boolean;
};

/** A cell mostly is one label; several lines may each be a label with its value. */
function factsAt(search: Looking, label: LabelCell): readonly FoundFact[] {
  if (label.text.includes(":") && /[\r\n]/.test(label.text.trim())) {
    const lines = label.text
      .split(/[\r\n]+/)
      .flatMap((text) => withinOneCell(search, { ...label, text }) ?? []);
    if (lines.length > 0) return lines;
  }
  const fact = findFact(search, label);
  return fact === undefined ? [] : [fact];
}

function findFact(search: Looking, label: LabelCell): FoundFact | undefined {
  const meaning = search.lexicon.meaning(label.text);
  if (meaning !== undefined && meaning.facts.length > 0) {
    const value = valueOf(search, label, sensesHere(search, label, meaning.facts));
    if (value !== undefined) return found(label, value, meaning.label.hint);
    return undefined;
  }
  return withinOneCell(search, label) ?? likely(search, label);
}

/** Kinds that any number fits. */
const numberKinds: ReadonlySet<string> = new Set(["money", "percent", "number"]);

/**
 * A word such as "Actual" means an amount only in a block of labels: a row of weekly counts may begin
 * with it too.
 */
function sensesHere(
  search: Looking,
  { row, column }: LabelCell,
  senses: readonly FactSense[],
): readonly FactSense[] {
  if (!senses.some(({ byValue, fact }) => byValue && numberKinds.has(fact.kind))) return senses;
  const { grid } = search;
  if (isLabelText(search, grid.at(row - 1, column))) return senses;
  if (isLabelText(search, grid.at(row + 1, column))) return senses;
  return senses.filter(({ byValue, fact }) => !byValue || !numberKinds.has(fact.kind));
}

type Value = {
  readonly sense: FactSense;
  readonly row: number;
  readonly column: number;
  readonly raw: RawCell;
};

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
  const inBand = isLabelBand(search.grid, search.lexicon, label);
  const right = inBand ? undefined : cellRight(search, label);
  const beside = right === undefined ? undefined : valueRight(search, label, { senses, right });
  if (beside !== undefined) return beside;
  const below = { row: label.row + 1, column: label.column };
  const raw = search.grid.at(below.row, below.column);
  if (isBlank(raw) || isTaken(search, below.row, below.column)) return undefined;
  const sense = senseFor(search, senses, raw);
  if (sense === undefined || isLabel(search, raw, sense) || isColumn(search, below, sense)) {
    return undefined;
  }
  return inBand || valueBelow(search, label, { sense, raw, right })
    ? { sense, raw, ...below }
    : undefined;
}

function valueRight(
  search: Looking,
  label: LabelCell,
  {
    senses,
    right,
  }: { readonly senses: readonly FactSense[]; readonly right: Omit<Value, "sense"> },
): Value | undefined {
  const sense = senseFor(search, senses, right.raw);
  if (sense === undefined || isLabel(search, right.raw, sense)) return undefined;
  return isFarFetched(label, right.column, sense) ? undefined : { sense, ...right };
}

/** Any text fits a word such as "Lead", so its value has to stand right beside it, or it has a colon. */
function isFarFetched(
  { text, column }: LabelCell,
  at: number,
  { byValue, fact }: FactSense,
): boolean {
  return byValue && fact.kind === "text" && at > column + 1 && !/:\s*$/.test(text);
}

/** Two values of a kind under one label are a column of a table, not a fact. */
function isColumn(
  { grid, vocabularies }: Looking,
  { row, column }: { readonly row: number; readonly column: number },
  { fact }: FactSense,
): boolean {
  const next = grid.at(row + 1, column);
  return fact.kind !== "text" && !isBlank(next) && fitsKind(fact.kind, next, vocabularies);
}

function cellRight(
  search: Looking,
  label: LabelCell,
): { readonly row: number; readonly column: number; readonly raw: RawCell } | undefined {
  const { grid } = search;
  for (let step = 1; step <= widestGap + 1; step += 1) {
    const column = label.column + step;
    if (column >= grid.columns || isTaken(search, label.row, column)) return undefined;
    if (isEarlier(search.earlier, { row: label.row, column })) continue;
    const raw = grid.at(label.row, column);
    if (!isBlank(raw)) return { row: label.row, column, raw };
  }
  return undefined;
}

function isTaken(search: Looking, row: number, column: number): boolean {
  return search.taken.some((box) => contains(box, row, column));
}

/** The meaning a value fits: the first by-value sense it fits, or the plain one whatever it holds. */
function senseFor(
  search: Looking,
  senses: readonly FactSense[],
  raw: RawCell,
): FactSense | undefined {
  for (const sense of senses) {
    if (fitsKind(sense.fact.kind, raw, search.vocabularies)) return sense;
  }
  return senses.find((sense) => !sense.byValue);
}

/** Kinds whose values are words of a closed list. */
const closedKinds: ReadonlySet<string> = new Set(["rag", "lifecycle", "amountUnit", "currency"]);

/** Whether a cell is a label itself rather than the value of the one before it. */
function isLabel(search: Looking, raw: RawCell, sense: FactSense): boolean {
  if (typeof raw !== "string") return false;
  const { kind } = sense.fact;
  // A word of a closed vocabulary ("Active", "Amber") is a value even where it is a header elsewhere.
  if (closedKinds.has(kind) && fitsKind(kind, raw, search.vocabularies)) return false;
  const meaning = search.lexicon.meaning(raw);
  if (meaning === undefined || meaning.mended) return /:\s*$/.test(raw);
  return meaning.facts.some((other) => !other.byValue) || meaning.columns.length > 0
    ? true
    : meaning.facts.length > 0 && kind !== "text";
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
    readonly right: { readonly raw: RawCell } | undefined;
  },
): boolean {
  const { fact } = value.sense;
  const rightIsLabel = value.right !== undefined && isLabelText(search, value.right.raw);
  const leftIsLabel =
    label.column > 0 && isLabelText(search, search.grid.at(label.row, label.column - 1));
  if (value.right !== undefined && !rightIsLabel && value.sense.score < 1) return false;
  if (rightIsLabel || leftIsLabel) return true;
  if (fact.kind !== "text") return fitsKind(fact.kind, value.raw, search.vocabularies);
  return fact.group === "narrative" && typeof value.raw === "string" && value.raw.length > 20;
}

function isLabelText(search: Looking, raw: RawCell): boolean {
  return typeof raw === "string" && (search.lexicon.meaning(raw)?.facts.length ?? 0) > 0;
}

/** `Project: Apollo` in one cell. */
function withinOneCell(search: Looking, label: LabelCell): FoundFact | undefined {
  const colon = label.text.indexOf(":");
  if (colon < 2 || colon > 40) return undefined;
  const rest = label.text.slice(colon + 1).trim();
  if (rest === "") return undefined;
  const meaning = search.lexicon.meaning(label.text.slice(0, colon));
  if (meaning === undefined) return undefined;
  const sense = senseFor(search, meaning.facts, rest);
  if (sense === undefined || !fitsKind(sense.fact.kind, rest, search.vocabularies))
    return undefined;
  const value = { sense, row: label.row, column: label.column, raw: rest };
  return found(label, value, meaning.label.hint);
}

/** A label nobody knows but that is clearly nearest to a known one, with a value of that kind beside it. */
function likely(search: Looking, label: LabelCell): FoundFact | undefined {
  if (label.isValue || label.text.length > longestLabel) return undefined;
  const right = cellRight(search, label);
  if (right === undefined || right.column > label.column + 2) return undefined;
  if (isLabelText(search, right.raw)) return undefined;
  const normal = search.lexicon.normal(label.text);
  const near = similarFact(normal);
  if (near === undefined || !fitsKind(near.fact.kind, right.raw, search.vocabularies)) {
    return undefined;
  }
  const sense = { fact: near.fact, score: near.likeness * 0.9, byValue: false };
  return found(label, { sense, ...right }, normal.hint);
}
