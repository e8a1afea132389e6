import type { FittedStack } from "../../pack/fit-band";
import { gapParts } from "../../pack/page-content";
import type { ContentPage, PlacedBand } from "../../pack/paginate";
import type { ChartDraft } from "../chart-draft";
import type { RowHeight } from "../sheet-part";
import { linesOfBlock } from "./band-lines";
import type { Line, LineCell } from "./band-lines";
import { sheetFace } from "./sheet-face";

/** A cell of the page: its rows of the sheet, its parts of the width. */
export type PlacedCell = LineCell & { readonly row: number; readonly rows: number };

export type PlacedChart = {
  readonly draft: ChartDraft;
  readonly row: number;
  readonly rows: number;
  readonly start: number;
  readonly span: number;
};

/** Everything on a page with the sheet rows it takes. */
export type PlacedPage = {
  readonly cells: readonly PlacedCell[];
  readonly charts: readonly PlacedChart[];
  readonly rowHeights: readonly RowHeight[];
  /** First row after it. */
  readonly next: number;
};

/** Rows of bands whose stacks are independent of each other, and of charts, in points. */
const fineRow = 6;
const chartRow = 18;

/** Places the bands of a page under each other from a row of the sheet. */
export function placePage(page: ContentPage, first: number): PlacedPage {
  const cells: PlacedCell[] = [];
  const charts: PlacedChart[] = [];
  const rowHeights: RowHeight[] = [];
  let next = first;
  const bands = page.foot === undefined ? page.bands : [...page.bands, page.foot];
  for (const [at, band] of bands.entries()) {
    if (at > 0) {
      const above = bands[at - 1];
      const gap = band.top - (above?.top ?? 0) - (above?.height ?? 0);
      rowHeights.push({ row: next, rows: 1, points: Math.max(sheetFace.gap, Math.min(gap, 400)) });
      next += 1;
    }
    const placed = band.stacks.length === 1 ? placeAlone(band, next) : placeBeside(band, next);
    cells.push(...placed.cells);
    charts.push(...placed.charts);
    rowHeights.push(...placed.rowHeights);
    next = placed.next;
  }
  return { cells, charts, rowHeights, next };
}

/** One stack: every line is a row of the sheet. */
function placeAlone(band: PlacedBand, first: number): PlacedPage {
  const [stack] = band.stacks;
  const cells: PlacedCell[] = [];
  const charts: PlacedChart[] = [];
  const rowHeights: RowHeight[] = [];
  let row = first;
  for (const line of stack === undefined ? [] : linesOf(stack, 0, band.height)) {
    if ("chart" in line) {
      const rows = Math.max(1, Math.floor(line.points / chartRow));
      charts.push({ draft: line.chart, row, rows, start: line.start, span: line.span });
      rowHeights.push({ row, rows, points: chartRow });
      row += rows;
      continue;
    }
    const at = row;
    cells.push(...line.cells.map((cell) => ({ ...cell, row: at, rows: 1 })));
    rowHeights.push({ row, rows: 1, points: Math.ceil(line.points) });
    row += 1;
  }
  return { cells, charts, rowHeights, next: row };
}

/** Several stacks: each line takes as many low rows as it needs, whatever stands beside it. */
function placeBeside(band: PlacedBand, first: number): PlacedPage {
  const cells: PlacedCell[] = [];
  const charts: PlacedChart[] = [];
  let start = 0;
  let last = first;
  for (const stack of band.stacks) {
    let row = first;
    for (const line of linesOf(stack, start, band.height)) {
      const at = row;
      if ("chart" in line) {
        const rows = Math.max(1, Math.floor(line.points / fineRow));
        charts.push({ draft: line.chart, row, rows, start: line.start, span: line.span });
        row += rows;
        continue;
      }
      const rows = Math.max(1, Math.ceil(line.points / fineRow));
      cells.push(...line.cells.map((cell) => ({ ...cell, row: at, rows })));
      row += rows;
    }
    last = Math.max(last, row);
    start += stack.span + gapParts;
  }
  return {
    cells,
    charts,
    rowHeights: [{ row: first, rows: last - first, points: fineRow }],
    next: last,
  };
}

/** The lines of a stack, with an empty one between blocks; a chart takes what the band leaves. */
function linesOf(stack: FittedStack, start: number, height: number): readonly Line[] {
  const { span, blocks } = stack;
  const least = blocks.reduce((sum, block) => sum + block.height, 0);
  const free = Math.max(0, height - least - (blocks.length - 1) * sheetFace.gap);
  return blocks.flatMap((block, at): readonly Line[] => [
    ...(at === 0 ? [] : [{ points: sheetFace.gap, cells: [] }]),
    ...linesOfBlock(block, start, { span, points: block.height + free }),
  ]);
}
