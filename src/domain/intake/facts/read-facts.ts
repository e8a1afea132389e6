import { visibleText } from "../../kernel/visible-text";
import type { FieldKind } from "../../project/field-kinds";
import type { FactName, ProjectFacts } from "../../project/project-return";
import type { Field } from "../../project/source";
import { saysNothing } from "../words/cell-words";
import type { FoundFact } from "./find-facts";
import type { Grid } from "../cells/grid";
import type { PeriodAnchor } from "../cells/ordinal-periods";
import { isPlaceholder } from "../words/placeholder";
import { plainReaderOf } from "../cells/plain-value";
import { asShare, withUnit } from "./stated-facts";
import { readColumn, type FieldValue } from "../cells/read-column";
import type { AmountBasis } from "../rows/read-section";
import type { Note, ReadingContext } from "../cells/reading-context";
import { fitsKind } from "../cells/value-fit";

/** The facts of a tab as typed fields, and what its amounts are in. */
export type TabFacts = {
  readonly facts: ProjectFacts;
  readonly basis: AmountBasis;
  /** Those found, one per fact, the one that is used. */
  readonly used: readonly FoundFact[];
};

type Fields = Partial<Record<FactName, Field<FieldValue>>>;

/**
 * Types the facts found on a tab. Currency and unit come first, because amounts need them; dates and
 * percents are each read as one column, so that one of them can decide what the others mean.
 */
export function readFacts(
  grid: Grid,
  found: readonly FoundFact[],
  hint: AmountBasis,
  context: ReadingContext,
): TabFacts {
  const filled = found
    .filter((fact) => isFilledIn(fact, context.note))
    .map((fact) => withUnit(asShare(fact)));
  const used = bestOfEach(filled, context.vocabularies);
  const fields: Fields = {};
  const reader: FactReader = { grid, context: relabelled(filled, context), fields };
  const plain = { unit: hint.unit, currency: hint.currency };
  for (const fact of used) if (basisKinds.has(fact.fact.kind)) readInto(reader, fact, plain);
  const basis = basisOf(fields, hint);
  for (const fact of used) if (oneByOne.has(fact.fact.kind)) readInto(reader, fact, basis);
  for (const kind of together) {
    readTogether(
      reader,
      kind,
      used.filter(({ fact }) => fact.kind === kind),
    );
  }
  noteContradictions(reader, filled, { used, basis });
  // Every field was read by the kind of its definition, which is the type the fact has.
  const facts = fields as ProjectFacts;
  const { unit, currency } = basis;
  return { facts, basis: { unit, currency, anchor: anchorOf(facts) }, used };
}

/** Kinds of facts that say what the amounts are in. */
const basisKinds: ReadonlySet<FieldKind> = new Set<FieldKind>(["currency", "amountUnit"]);
const oneByOne: ReadonlySet<FieldKind> = new Set<FieldKind>([
  "text",
  "number",
  "money",
  "lifecycle",
  "flag",
]);
/** Kinds whose facts are read as one column. */
const together: readonly FieldKind[] = ["rag", "date", "percent"];

function anchorOf({ baselineStart, actualStart, statusDate }: ProjectFacts): PeriodAnchor {
  return { start: (baselineStart ?? actualStart)?.value, statusDate: statusDate?.value };
}

type FactReader = {
  readonly grid: Grid;
  readonly context: ReadingContext;
  readonly fields: Fields;
};

function isFilledIn(fact: FoundFact, note: Note): boolean {
  if (typeof fact.raw !== "string") return true;
  if (isPlaceholder(fact.raw)) {
    note("TEMPLATE_TEXT_LEFT", fact, { field: fact.fact.label, text: visibleText(fact.raw) });
    return false;
  }
  return fact.fact.kind !== "text" || !saysNothing(fact.raw);
}

/** One cell per fact: one of its kind before others, then the surest label, of equals the first on the tab. */
function bestOfEach(
  found: readonly FoundFact[],
  vocabularies: ReadingContext["vocabularies"],
): readonly FoundFact[] {
  const best = new Map<FactName, FoundFact>();
  const rank = ({ fact, raw, confidence }: FoundFact): number =>
    confidence + (fact.kind === "text" || fitsKind(fact.kind, raw, vocabularies) ? 1 : 0);
  for (const fact of found) {
    const held = best.get(fact.fact.key);
    if (held === undefined || rank(fact) > rank(held)) best.set(fact.fact.key, fact);
  }
  return best.size === found.length ? found : [...best.values()];
}

function basisOf(fields: Fields, hint: AmountBasis): AmountBasis {
  const unit = fields.amountUnit?.value;
  const currency = fields.currency?.value;
  return {
    unit: typeof unit === "number" ? unit : hint.unit,
    currency: typeof currency === "string" ? currency : hint.currency,
  };
}

function readInto(reader: FactReader, fact: FoundFact, basis: AmountBasis): void {
  const value = readOne(reader, fact, basis);
  if (value !== undefined) put(reader, fact, value);
}

function readOne(reader: FactReader, found: FoundFact, basis: AmountBasis): FieldValue | undefined {
  const { fact, raw, hint } = found;
  const field = {
    label: fact.label,
    unit: hint.unit ?? basis.unit,
    currency: hint.currency ?? basis.currency,
  };
  const plain = raw === "" ? undefined : plainReaderOf(fact.kind)(raw, field, reader.context);
  return plain ?? readColumn(fact.kind, [found], field, reader.context)[0];
}

/** Reads facts of one kind as one column; those that are what they seem need no look at the others. */
function readTogether(reader: FactReader, kind: FieldKind, found: readonly FoundFact[]): void {
  const [first] = found;
  if (first === undefined) return;
  const field = { label: first.fact.label, unit: 1, currency: undefined };
  const plain = plainReaderOf(kind);
  const values = found.map(({ raw }) => plain(raw, field, reader.context));
  const open = found.filter((_fact, index) => values[index] === undefined);
  const read = readColumn(kind, open, field, reader.context);
  let next = 0;
  for (const [index, fact] of found.entries()) {
    const value = values[index] ?? read[next++];
    if (value !== undefined) put(reader, fact, value);
  }
}

function put(reader: FactReader, fact: FoundFact, value: FieldValue): void {
  const { grid } = reader;
  reader.fields[fact.fact.key] = {
    value,
    source: { tab: grid.tab.name, cell: grid.address(fact.row, fact.column) },
  };
}

/** Findings of facts read together name the label of their own cell. */
function relabelled(found: readonly FoundFact[], context: ReadingContext): ReadingContext {
  return {
    ...context,
    note: (code, cell, facts) => {
      const own = found.findLast(({ row, column }) => row === cell.row && column === cell.column);
      const named = own !== undefined && "field" in facts;
      context.note(code, cell, named ? { ...facts, field: own.fact.label } : facts);
    },
  };
}

/** Two cells for one fact that say different things, each under a label that leaves no doubt. */
function noteContradictions(
  reader: FactReader,
  found: readonly FoundFact[],
  kept: { readonly used: readonly FoundFact[]; readonly basis: AmountBasis },
): void {
  if (kept.used.length === found.length) return;
  const quiet: FactReader = { ...reader, context: { ...reader.context, note: () => undefined } };
  for (const other of found) {
    if (kept.used.includes(other)) continue;
    const first = kept.used.find((fact) => fact.fact.key === other.fact.key);
    const value = reader.fields[other.fact.key]?.value;
    if (first === undefined || value === undefined) continue;
    if (other.confidence < 0.9 || first.confidence < 0.9) continue;
    const otherValue = readOne(quiet, other, kept.basis);
    if (otherValue === undefined || otherValue === value) continue;
    reader.context.note("FACT_CONTRADICTED", other, {
      field: other.fact.label,
      kept: String(value),
      other: String(otherValue),
      keptCell: reader.grid.address(first.row, first.column),
    });
  }
}
