import type { FieldKind } from "../../project/field-kinds";
import type { ColumnDefinition } from "../../project/sections";
import type { RawCell } from "../../workbook/snapshot";
import type { HeaderCell } from "../scanning/header-cells";
import type { RegisterScore } from "./score-register";
import { residualColumn, type SectionScore } from "./score-section";
import type { Search } from "../scanning/search";
import { isBlank } from "../cells/grid";
import type { Box } from "../scanning/table-shape";
import { levelIn } from "../words/level-words";
import { fitsKind } from "../cells/value-fit";

/** Filled cells of a column that are asked whether they are of its kind. */
const cellsAsked = 8;

/** Where a table's body is. */
export type Body = { readonly headerRow: number; readonly box: Box };

/** How many of the first filled cells under a header are of a kind, 0..1; 0 for an empty column. */
export function fitShare(search: Search, body: Body, cell: HeaderCell, kind: FieldKind): number {
  return share(search, body, cell, (raw) => fitsKind(kind, raw, search.vocabularies));
}

/** The same for a column of a section: one of levels has a level in its cells, whatever else follows it. */
function columnShare(
  search: Search,
  body: Body,
  cell: HeaderCell,
  column: ColumnDefinition,
): number {
  if (column.key === "id") return share(search, body, cell, isCode);
  return levelled.has(column.key)
    ? share(search, body, cell, isLevel)
    : fitShare(search, body, cell, column.kind);
}

const longestCode = 40;

/** What lines are numbered with: a number or a short text, and no address of a page. */
function isCode(raw: RawCell): boolean {
  if (typeof raw === "number") return true;
  return typeof raw === "string" && raw.length <= longestCode && !raw.includes("://");
}

/** Columns of texts that hold levels: "High", "Medium (end users)". */
const levelled: ReadonlySet<string> = new Set(["influence", "severity"]);

function isLevel(raw: RawCell): boolean {
  return typeof raw === "number" || (typeof raw === "string" && levelIn(raw) !== undefined);
}

function share(
  { grid }: Search,
  { headerRow, box }: Body,
  { column }: HeaderCell,
  fits: (raw: RawCell) => boolean,
): number {
  let asked = 0;
  let fitting = 0;
  for (let row = headerRow + 1; row <= box.bottom && asked < cellsAsked; row += 1) {
    const raw = grid.at(row, column);
    if (isBlank(raw)) continue;
    asked += 1;
    if (fits(raw)) fitting += 1;
  }
  return asked === 0 ? 0 : fitting / asked;
}

type Twins<C, D> = {
  readonly columns: readonly C[];
  readonly repeated: readonly { readonly cell: HeaderCell; readonly definition: D }[];
};

/**
 * Of two columns that claim one field, the one with values of its kind is read: the first one stays
 * unless it is empty or mostly holds something else, and the other one does not.
 */
function settle<
  C extends { readonly cell: HeaderCell },
  D extends { readonly key: string; readonly kind: FieldKind },
>(
  twins: Twins<C, D>,
  definitionOf: (claim: C) => D,
  fits: (cell: HeaderCell, definition: D) => number,
): Twins<C, D> | undefined {
  let columns = twins.columns;
  let repeated = twins.repeated;
  for (const twin of twins.repeated) {
    const held = columns.find((claim) => definitionOf(claim).key === twin.definition.key);
    if (held === undefined) continue;
    const { definition } = twin;
    if (fits(held.cell, definition) >= 0.5 || fits(twin.cell, definition) < 0.5) continue;
    columns = columns.map((claim) => (claim === held ? { ...held, cell: twin.cell } : claim));
    repeated = repeated.map((claim) => (claim === twin ? { ...twin, cell: held.cell } : claim));
  }
  return columns === twins.columns ? undefined : { columns, repeated };
}

/** Whether anything stands under a header. */
function isInUse({ grid }: Search, { headerRow, box }: Body, { column }: HeaderCell): boolean {
  for (let row = headerRow + 1; row <= box.bottom; row += 1) {
    if (!isBlank(grid.at(row, column))) return true;
  }
  return false;
}

const otherCodes = /^(?:wbs|outline|unique id|uid)\b/;

/**
 * Whether nobody has to be asked about a twin: nobody fills it in, or it is a code beside the numbers of
 * the rows, the place of a task in its breakdown or the key of a program.
 */
function isSettled(
  search: Search,
  body: Body,
  { cell, definition }: { readonly cell: HeaderCell; readonly definition: ColumnDefinition },
): boolean {
  // A second "Impact" is the residual one, filled in or not.
  if (residualColumn(definition) !== undefined) return false;
  const code = definition.key === "id" && otherCodes.test(search.lexicon.normal(cell.text).text);
  return code || !isInUse(search, body, cell);
}

/** The score of a section with its twins settled; the same object where nothing changes. */
export function settleSection(search: Search, score: SectionScore, body: Body): SectionScore {
  if (score.repeated.length === 0) return withoutProse(search, score, body);
  const repeated = score.repeated.map(({ cell, column }) => ({ cell, definition: column }));
  const settled = settle(
    { columns: score.columns, repeated },
    ({ sense }) => sense.column,
    (cell, column) => columnShare(search, body, cell, column),
  ) ?? { columns: score.columns, repeated };
  const left = settled.repeated.filter((twin) => !isSettled(search, body, twin));
  if (settled.columns === score.columns && left.length === repeated.length) {
    return withoutProse(search, score, body);
  }
  const asked = left.map(({ cell, definition }) => ({ cell, column: definition }));
  return withoutProse(search, { ...score, columns: settled.columns, repeated: asked }, body);
}

/** The score of a register with its twins settled; the same object where nothing changes. */
export function settleRegister(search: Search, score: RegisterScore, body: Body): RegisterScore {
  const repeated = score.repeated.map(({ cell, fact }) => ({ cell, definition: fact }));
  const settled = settle(
    { columns: score.columns, repeated },
    ({ sense }) => sense.fact,
    (cell, { kind }) => fitShare(search, body, cell, kind),
  );
  if (settled === undefined) return score;
  return {
    ...score,
    columns: settled.columns,
    repeated: settled.repeated.map(({ cell, definition }) => ({ cell, fact: definition })),
  };
}

const prose = 20;

/**
 * The score without columns of scores that hold sentences, and of dates that hold small numbers; those
 * become a question.
 */
function withoutProse(search: Search, score: SectionScore, body: Body): SectionScore {
  const isProse = (cell: HeaderCell, { kind }: ColumnDefinition): boolean =>
    (kind === "score" && holdsProse(search, body, cell)) ||
    (kind === "date" && holdsCounts(search, body, cell));
  const columns = score.columns.filter(({ cell, sense }) => {
    if (!isProse(cell, sense.column)) return true;
    const facts = { text: cell.text, first: sense.column.header, second: undefined };
    search.note("HEADER_UNCLEAR", { row: body.headerRow, column: cell.column }, facts);
    return false;
  });
  const repeated = score.repeated.filter(({ cell, column }) => !isProse(cell, column));
  const same = columns.length === score.columns.length && repeated.length === score.repeated.length;
  return same ? score : { ...score, columns, repeated };
}

/** Whether a column of dates holds numbers that are none: the number of a baseline, a position. */
function holdsCounts(search: Search, body: Body, cell: HeaderCell): boolean {
  let counts = 0;
  for (let row = body.headerRow + 1; row <= body.box.bottom && counts < cellsAsked; row += 1) {
    const raw = search.grid.at(row, cell.column);
    if (isBlank(raw)) continue;
    if (typeof raw !== "number" || fitsKind("date", raw, search.vocabularies)) return false;
    counts += 1;
  }
  return counts > 1;
}

/** Whether a column of scores holds sentences: a description under the same word, which is no score. */
function holdsProse(search: Search, body: Body, cell: HeaderCell): boolean {
  let asked = 0;
  let letters = 0;
  for (let row = body.headerRow + 1; row <= body.box.bottom && asked < cellsAsked; row += 1) {
    const raw = search.grid.at(row, cell.column);
    if (isBlank(raw)) continue;
    if (fitsKind("score", raw, search.vocabularies)) return false;
    asked += 1;
    letters += String(raw).length;
  }
  return letters > prose * asked;
}
