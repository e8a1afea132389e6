import { showNumber } from "../sheets/show-number";
import { shortenAtSentence } from "../sheets/wording";
import { smallSize } from "./face";
import type { Face, FaceText, Limits } from "./face";
import type { Block, ContentColumn, ContentRow, TableBlock } from "./page-content";

type TextBlock = Extract<Block, { readonly kind: "text" }>;
type ChartBlock = Extract<Block, { readonly kind: "chart" }>;
type CardsBlock = Extract<Block, { readonly kind: "cards" }>;

/** A row with its texts as far as they are shown, its height, and what the notes say of it. */
export type FittedRow = {
  readonly row: ContentRow;
  readonly height: number;
  readonly notes: readonly string[];
};

export type FittedTable = {
  readonly kind: "table";
  readonly table: TableBlock;
  readonly size: number;
  readonly headHeight: number;
  readonly rows: readonly FittedRow[];
  readonly noteHeight: number;
};

/** A block measured for a face; `height` is the least it needs. */
export type FittedBlock =
  | { readonly kind: "cards"; readonly block: CardsBlock; readonly height: number }
  | {
      readonly kind: "chart";
      readonly block: ChartBlock;
      readonly height: number;
      readonly sentenceHeight: number;
    }
  | {
      readonly kind: "text";
      readonly block: TextBlock;
      readonly size: number;
      readonly height: number;
      readonly paragraphHeights: readonly number[];
      readonly notes: readonly string[];
    }
  | (FittedTable & { readonly height: number; readonly notes: readonly string[] });

export type FitRequest = {
  readonly face: Face;
  readonly size: number;
  readonly limits: Limits;
};

/** What a group that goes on on the next page is called after its name. */
export const continuedWords = " (continued)";
const cutNote = "Not shown for want of room";
const defaultLines = 2;
const shortest = 8;
const paragraphLines = 4;
const tallFactor = 1.4;
/** What a bullet takes of the width. */
const bulletParts = 2;

/** Measures a block across a span, its texts shortened to the lines they may take. */
export function fitBlock(block: Block, span: number, request: FitRequest): FittedBlock {
  const { face, limits } = request;
  switch (block.kind) {
    case "cards":
      return { kind: "cards", block, height: face.cardsHeight };
    case "chart": {
      const sentenceHeight = textHeight(block.draft.sentence, span, {
        face,
        size: face.sizes.label,
      });
      const least = leastChart(block, face);
      return {
        kind: "chart",
        block,
        sentenceHeight,
        height: face.headingHeight + least + sentenceHeight,
      };
    }
    case "text":
      return fitText(block, span, request);
    case "table": {
      const fitted = fitTable(block, request);
      const shown = block.whole === true ? fitted.rows : fitted.rows.slice(0, limits.rows);
      const cut = fitted.rows.slice(shown.length).map(({ row }) => `${cutNote}: ${inWords(row)}`);
      const table = { ...fitted, rows: shown };
      return {
        ...table,
        height: tableHeight(table, face, true),
        notes: [...shown.flatMap(({ notes }) => notes), ...cut],
      };
    }
  }
}

/** Lying bars are named one by one, which takes its room. */
function leastChart({ draft, tall }: ChartBlock, { chart }: Face): number {
  const bars = draft.kind.startsWith("bar") ? draft.categories.length : 0;
  const least = tall === true ? chart.least * tallFactor : chart.least;
  return Math.min(chart.most, Math.max(least, (bars + 2) * chart.bar));
}

/** Height of a table with its heading and, at its end, its note. */
export function tableHeight(
  { table, headHeight, rows, noteHeight }: FittedTable,
  face: Face,
  ends: boolean,
): number {
  const heading = table.heading === undefined ? 0 : face.headingHeight;
  const body = rows.reduce((sum, { height }) => sum + height, 0);
  return heading + headHeight + body + (ends ? noteHeight : 0);
}

export function fitTable(table: TableBlock, { face, size, limits }: FitRequest): FittedTable {
  const { columns, note } = table;
  const span = columns.reduce((sum, column) => sum + column.span, 0);
  const head: FaceText = { size: face.sizes.head, bold: true };
  const headLines = Math.max(
    1,
    ...columns.map((column) => face.linesOf(column.head, column.span, head)),
  );
  return {
    kind: "table",
    table,
    size,
    headHeight:
      table.header === false
        ? 0
        : Math.max(face.leastRow, headLines * face.lineHeight(head.size) + face.padding),
    rows: table.rows.map((row) => fitRow(row, columns, { face, size, limits })),
    noteHeight:
      note === undefined
        ? 0
        : textHeight(note, span, { face, size: face.sizes.label }) + face.padding,
  };
}

function fitRow(
  row: ContentRow,
  columns: readonly ContentColumn[],
  { face, size, limits }: FitRequest,
): FittedRow {
  const notes: string[] = row.source === undefined ? [] : [`${subjectOf(row)}: ${row.source}.`];
  let height = face.leastRow;
  const cells = row.cells.map((cell, at) => {
    const column = columns[at];
    if (column === undefined || cell.mark !== undefined) return cell;
    const look = {
      size: column.small === true ? smallSize(size) : size,
      bold: isBold(cell, column),
    };
    const full = cellText(cell.value, column);
    const after = row.group === true && at === 0 ? continuedWords : "";
    const most = Math.min(limits.lines, column.lines ?? defaultLines);
    const shown =
      typeof cell.value === "string"
        ? shortened(full, { face, look, parts: column.span, most, after })
        : full;
    if (shown !== full) notes.push(`${subjectOf(row)}, ${nameOf(column)}in full: ${full}`);
    const lines = face.linesOf(`${shown}${after}`, column.span, look);
    height = Math.max(height, lines * face.lineHeight(look.size) + face.padding);
    return shown === full ? cell : { ...cell, value: shown };
  });
  return { row: { ...row, cells }, height, notes };
}

function isBold(cell: ContentRow["cells"][number], column: ContentColumn): boolean {
  return cell.bold ?? column.bold ?? false;
}

function subjectOf(row: ContentRow): string {
  const first = row.cells.find(({ value }) => typeof value === "string")?.value;
  return row.subject ?? String(first ?? "");
}

function nameOf({ head }: ContentColumn): string {
  return head === "" ? "" : `${head.toLowerCase()} `;
}

/** What a cell shows, its numbers by the format of their column. */
export function cellText(value: string | number | undefined, column: ContentColumn): string {
  if (typeof value === "number") return showNumber(value, column.format ?? "#,##0");
  return value ?? "";
}

type Shortening = {
  readonly face: Face;
  readonly look: FaceText;
  readonly parts: number;
  readonly most: number;
  /** What may be added to the text later, and needs room too. */
  readonly after?: string;
};

/** The text, shortened at a sentence (at a word where the first is too long) until it fits. */
function shortened(text: string, { face, look, parts, most, after = "" }: Shortening): string {
  const fits = (shown: string): boolean => face.linesOf(`${shown}${after}`, parts, look) <= most;
  if (fits(text)) return text;
  // The length is halved in on: texts can be pages long.
  let least = shortest;
  let length = text.length;
  while (length - least > 1) {
    const middle = Math.floor((least + length) / 2);
    if (fits(shortenAtSentence(text, middle))) least = middle;
    else length = middle;
  }
  return shortenAtSentence(text, least);
}

function fitText(block: TextBlock, span: number, { face, size, limits }: FitRequest): FittedBlock {
  const own = block.small === true ? face.sizes.label : size;
  const parts = span - (block.bullets === true ? bulletParts : 0);
  const most = Math.min(limits.lines, paragraphLines);
  const look = { size: own };
  const shown = block.paragraphs
    .slice(0, limits.rows)
    .map((paragraph) => shortened(paragraph, { face, look, parts, most }));
  const cut = block.paragraphs.slice(shown.length).map((paragraph) => `${cutNote}: ${paragraph}`);
  const full = block.paragraphs.filter(
    (paragraph, at) => at < shown.length && paragraph !== shown[at],
  );
  const paragraphHeights = shown.map((paragraph) =>
    textHeight(paragraph, parts, { face, size: own }),
  );
  const heading = block.heading === undefined ? 0 : face.headingHeight;
  return {
    kind: "text",
    block: { ...block, paragraphs: shown },
    size: own,
    paragraphHeights,
    height: heading + paragraphHeights.reduce((sum, height) => sum + height, 0) + face.padding,
    notes: [...full.map((paragraph) => `In full: ${paragraph}`), ...cut],
  };
}

function textHeight(
  text: string,
  parts: number,
  { face, size }: { readonly face: Face; readonly size: number },
): number {
  return face.linesOf(text, parts, { size }) * face.lineHeight(size);
}

function inWords(row: ContentRow): string {
  return row.cells
    .flatMap(({ value }) => (typeof value === "string" && value !== "" ? [value] : []))
    .join(" · ");
}
