import type { CellRange } from "#domain/workbook/address";
import type { RawCell } from "#domain/workbook/snapshot";

import { cutRows, packByBytes } from "./chunks";
import { isTooBig, untracked, type Requests } from "./requests";
import { WorkbookError } from "./workbook-error";

/** An area to read, on the sheet with Excel's id. */
export type SheetArea = { readonly sheetId: string; readonly range: CellRange };

export type Grid<T> = readonly (readonly T[])[];

/** What is read of the cells, and what a cell of it takes in an answer before anything is measured. */
type Member<T extends RawCell> = {
  readonly name: "values" | "numberFormat";
  readonly bytesPerCell: number;
  readonly of: (range: Excel.Range) => Grid<T>;
};

const values: Member<RawCell> = {
  name: "values",
  bytesPerCell: 12,
  of: (range) => range.values as RawCell[][],
};

const numberFormats: Member<string> = {
  name: "numberFormat",
  bytesPerCell: 14,
  of: (range) => range.numberFormat as string[][],
};

/** A piece of an area that one answer can hold: `rows` rows from row `first` of the area. */
type Piece = {
  readonly area: number;
  readonly first: number;
  readonly rows: number;
  readonly columns: number;
};

export type ReadGrids = {
  readonly areas: readonly SheetArea[];
  readonly subject: string;
  /** Called with the number of areas read so far. */
  readonly onArea?: ((done: number) => void) | undefined;
};

/** The values of areas, one grid each in the order asked, in as few requests as the byte budget allows. */
export function readValues(requests: Requests, what: ReadGrids): Promise<Grid<RawCell>[]> {
  return readGrids(requests, what, values);
}

/** The number formats of areas, likewise. */
export function readNumberFormatGrids(
  requests: Requests,
  what: ReadGrids,
): Promise<Grid<string>[]> {
  return readGrids(requests, what, numberFormats);
}

async function readGrids<T extends RawCell>(
  requests: Requests,
  { areas, subject, onArea }: ReadGrids,
  member: Member<T>,
): Promise<Grid<T>[]> {
  const grids: (readonly T[])[][] = areas.map(() => []);
  let budget = requests.options.byteBudget;
  let bytesPerCell = member.bytesPerCell;
  let waiting: readonly Piece[] = areas.flatMap(({ range }, area) =>
    cutPiece({ area, first: 0, rows: range.rows, columns: range.columns }, budget / bytesPerCell),
  );
  while (waiting.length > 0) {
    const [pack = []] = packByBytes(waiting, (piece) => sizeOf(piece, bytesPerCell), budget);
    const answer = await readPieces(requests, { areas, subject, onArea }, pack, member);
    if (answer === "tooBig") {
      budget = halve(budget, subject);
      waiting = waiting.flatMap((piece) => cutPiece(piece, budget / bytesPerCell));
      continue;
    }
    pack.forEach((piece, at) => {
      for (const row of answer[at] ?? []) grids[piece.area]?.push(row);
    });
    waiting = waiting.slice(pack.length);
    bytesPerCell = Math.max(bytesPerCell, measureBytesPerCell(answer));
    onArea?.((pack.at(-1)?.area ?? 0) + 1);
    if (waiting.length > 0) await requests.breathe();
  }
  return grids;
}

async function readPieces<T extends RawCell>(
  requests: Requests,
  { areas, subject }: ReadGrids,
  pack: readonly Piece[],
  member: Member<T>,
): Promise<readonly Grid<T>[] | "tooBig"> {
  const bytes = pack.reduce((sum, piece) => sum + sizeOf(piece, member.bytesPerCell), 0);
  try {
    const grids = await requests.send(
      subject,
      (context) => {
        const ranges = pack.map((piece) => {
          const range = pieceRange(context, areas, piece);
          range.load(member.name);
          return range;
        });
        return () => ranges.map(member.of);
      },
      { bytes },
    );
    // Above five million cells Excel may answer with nothing instead of an error.
    return grids.some((grid) => !Array.isArray(grid)) ? "tooBig" : grids;
  } catch (error) {
    if (error instanceof WorkbookError && isTooBig(error, bytes)) return "tooBig";
    throw error;
  }
}

function pieceRange(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  piece: Piece,
): Excel.Range {
  const area = areas[piece.area];
  if (area === undefined) throw new Error("A piece belongs to no area.");
  const { row, column, columns } = area.range;
  return untracked(
    context.workbook.worksheets
      .getItem(area.sheetId)
      .getRangeByIndexes(row + piece.first, column, piece.rows, columns),
  );
}

/** About what the calls for one range take in the request. */
const rangeBytes = 400;
const smallestBudget = 8_000;

function sizeOf(piece: Piece, bytesPerCell: number): number {
  return rangeBytes + piece.rows * piece.columns * bytesPerCell;
}

function cutPiece(piece: Piece, mostCells: number): readonly Piece[] {
  return cutRows(piece.rows, mostCells / piece.columns).map((block) => ({
    ...piece,
    first: piece.first + block.first,
    rows: block.rows,
  }));
}

function halve(budget: number, subject: string): number {
  if (budget >= smallestBudget) return budget / 2;
  throw new WorkbookError({
    class: "tooBig",
    code: "ResponsePayloadSizeLimitExceeded",
    message: `Excel refused the amount of cells in one go, even in small pieces (${subject}).`,
    at: undefined,
  });
}

/** Bytes a cell takes on average as JSON, so that pages of long text make smaller packs. */
function measureBytesPerCell(grids: readonly Grid<RawCell>[]): number {
  let cells = 0;
  let bytes = 0;
  for (const grid of grids) {
    for (const row of grid) {
      cells += row.length;
      for (const cell of row) bytes += typeof cell === "string" ? cell.length + 3 : 8;
    }
  }
  return cells === 0 ? 0 : bytes / cells;
}
