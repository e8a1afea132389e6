import { mapInSteps, type Steps } from "#domain/kernel/steps";
import type { CellRange } from "#domain/workbook/address";
import type { CellFormat, FormatBlock, LinkPlan, PlanCell } from "#domain/workbook/sheet-plan";

import { palette } from "./palette";
import { area, joinParts, look } from "./sheet-part";
import type { RowHeight, SheetPart } from "./sheet-part";
import { showNumber } from "./show-number";
import type { TableColumn } from "./table-column";
import { bodyText, columnPixels, linePoints, widthFor, wrappedLines } from "./text-width";
import type { TextLook } from "./text-width";
import { type } from "./type-scale";

/** A table of ours with its place: an Excel table of its own, from its header row. */
export type ReportTable<Row> = {
  /** Name of the Excel table, unique in the workbook. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Widths of the sheet's columns, from A. */
  readonly widths: readonly number[];
  readonly filterButtons: boolean;
  /** Rows below the table, bold with a line above: sums that must not be counted again. */
  readonly totals?: readonly Row[];
  /** Look of whole rows: a line of a level above others. */
  readonly rowLook?: (row: Row) => CellFormat | undefined;
};

const headText: TextLook = { size: 9, bold: true };
/** Headers stand at the top of a high row, clear of the filter buttons at its bottom. */
const headLook = { ...type.header, wrap: true, vertical: "top" } as const;
const headPoints = 36;
const plainHeadPoints = 30;
const tallestRow = 120;
/** A few milliseconds of work. */
const rowsPerStep = 500;
/** Characters that one step of indent takes. */
const indentWidth = 1.5;

/** Rows a table takes on the sheet: header, rows (at least one) and totals. */
export function tableRows<Row>(table: Pick<ReportTable<Row>, "rows" | "totals">): number {
  return 1 + Math.max(1, table.rows.length) + (table.totals?.length ?? 0);
}

/** Widths that show the contents of the columns in full, as far as their limits let them. */
export function tableWidths<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): readonly number[] {
  return columns.map((column) => columnWidth(column, rows));
}

/** The same, one column a step. */
export function tableWidthsInSteps<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): Steps<readonly number[]> {
  return mapInSteps(columns, 1, (column) => columnWidth(column, rows));
}

function columnWidth<Row>(column: TableColumn<Row>, rows: readonly Row[]): number {
  const indent = (column.format.indent ?? 0) * indentWidth;
  const contents = widthFor(textsOf(column, rows), bodyText, column.width) + indent;
  const header = widthFor(column.head.split(" "), headText, { least: 0, most: 40 }) + indent;
  return Math.max(contents, header);
}

/** The texts of a column as they are shown, made as they are asked for. */
function* textsOf<Row>(column: TableColumn<Row>, rows: readonly Row[]): Generator<string> {
  for (const row of rows) yield shown(column.value(row), column);
}

/** The wider of two tables' columns, where tables stand under each other. */
export function widest(...tables: readonly (readonly number[])[]): readonly number[] {
  const columns = Math.max(0, ...tables.map((widths) => widths.length));
  return Array.from({ length: columns }, (_, at) =>
    Math.max(...tables.map((widths) => widths[at] ?? 0)),
  );
}

/** The table with its values, looks, links and row heights; some rows a step. */
export function* layOutTableInSteps<Row>(table: ReportTable<Row>): Steps<SheetPart> {
  const { row, column, columns, totals = [] } = table;
  const all = [...table.rows, ...totals];
  const values = yield* mapInSteps(all, rowsPerStep, (one) =>
    columns.map((each) => each.value(one)),
  );
  const heights = yield* rowHeights(table, values);
  // An Excel table has at least one row: without any it is an empty one.
  const rows = Math.max(1, table.rows.length);
  const first = row + 1;
  const heads = columns.map((each) => each.head);
  const height = rows + totals.length;
  return joinParts([
    { grids: [{ row, column, values: [heads, ...values] }] },
    look(area(row, column, 1, columns.length), headLook),
    look(area(first, column, height, columns.length), { ...type.body, borderBottom: palette.line }),
    ...columns.map((each, at) => look(area(first, column + at, height, 1), each.format)),
    { formats: headAlignment(table) },
    totals.length === 0
      ? {}
      : look(area(first + rows, column, totals.length, columns.length), {
          bold: true,
          borderTop: palette.muted,
        }),
    { formats: cellLooks(table, all), links: cellLinks(table) },
    {
      tables: [
        {
          name: table.name,
          range: area(row, column, rows + 1, columns.length),
          style: undefined,
          filterButtons: table.filterButtons,
          bandedRows: false,
        },
      ],
    },
    { rowHeights: heights },
  ]);
}

/** Headers stand over their figures: to the right, or centred over letters; indented as they are. */
function headAlignment<Row>({ row, column, columns }: ReportTable<Row>): readonly FormatBlock[] {
  const aligned = (["right", "center"] as const).map((horizontal) => ({
    ranges: columns.flatMap(({ format }, at) =>
      format.horizontal === horizontal ? [area(row, column + at, 1, 1)] : [],
    ),
    format: { horizontal },
  }));
  const indents = columns.flatMap(({ format: { indent } }, at) =>
    indent === undefined ? [] : [{ ranges: [area(row, column + at, 1, 1)], format: { indent } }],
  );
  return [...aligned.filter(({ ranges }) => ranges.length > 0), ...indents];
}

/** One block of formats a look; cells of one look under each other are one range. */
function cellLooks<Row>(table: ReportTable<Row>, rows: readonly Row[]): readonly FormatBlock[] {
  const blocks = new Map<string, LookBlock>();
  // Most looks are a few objects used over and over: only the first of each is written out to compare.
  const known = new Map<CellFormat, LookBlock>();
  const add = (format: CellFormat | undefined, range: CellRange): void => {
    if (format === undefined) return;
    const block = known.get(format) ?? blockOf(blocks, format);
    known.set(format, block);
    const last = block.ranges.at(-1);
    if (last?.column === range.column && last.row + last.rows === range.row) last.rows += 1;
    else block.ranges.push({ ...range });
  };
  const first = table.row + 1;
  for (const [index, row] of rows.entries()) {
    add(table.rowLook?.(row), area(first + index, table.column, 1, table.columns.length));
  }
  for (const [at, column] of table.columns.entries()) {
    if (column.look === undefined) continue;
    for (const [index, row] of rows.entries()) {
      add(column.look(row), area(first + index, table.column + at, 1, 1));
    }
  }
  return [...blocks.values()];
}

type LookBlock = { readonly format: CellFormat; readonly ranges: GrowingRange[] };
type GrowingRange = { -readonly [Key in keyof CellRange]: CellRange[Key] };

function blockOf(blocks: Map<string, LookBlock>, format: CellFormat): LookBlock {
  const key = JSON.stringify(format);
  const block = blocks.get(key) ?? { format, ranges: [] };
  blocks.set(key, block);
  return block;
}

function cellLinks<Row>(table: ReportTable<Row>): readonly LinkPlan[] {
  const links: LinkPlan[] = [];
  for (const [at, { link }] of table.columns.entries()) {
    if (link === undefined) continue;
    for (const [index, row] of table.rows.entries()) {
      const target = link(row);
      if (target === undefined) continue;
      links.push({ row: table.row + 1 + index, column: table.column + at, ...target });
    }
  }
  return links;
}

function* rowHeights<Row>(
  table: ReportTable<Row>,
  values: readonly (readonly PlanCell[])[],
): Steps<readonly RowHeight[]> {
  const { columns, widths } = table;
  const rooms = columns.map(({ format }, at) =>
    columnPixels((widths[table.column + at] ?? 0) - (format.indent ?? 0) * indentWidth),
  );
  const wrapped = columns.flatMap((column, at) =>
    column.format.wrap === true ? [{ column, at, room: rooms[at] ?? 0 }] : [],
  );
  const heights: RowHeight[] = [{ row: table.row, rows: 1, points: headHeight(table, rooms) }];
  for (const [index, row] of values.entries()) {
    if (index % rowsPerStep === rowsPerStep - 1) yield undefined;
    let lines = 1;
    for (const { column, at, room } of wrapped) {
      lines = Math.max(lines, wrappedLines(shown(row[at], column), bodyText, room));
    }
    if (lines <= 1) continue;
    const points = Math.min(tallestRow, Math.ceil(lines * linePoints(bodyText) + 4));
    heights.push({ row: table.row + 1 + index, rows: 1, points });
  }
  return heights;
}

/** High enough for the longest header, and for the filter buttons below a header of three lines. */
function headHeight<Row>(table: ReportTable<Row>, rooms: readonly number[]): number {
  const lines = table.columns.map(({ head }, at) => wrappedLines(head, headText, rooms[at] ?? 0));
  const most = Math.max(1, ...lines);
  const text = Math.ceil(most * linePoints(headText));
  if (!table.filterButtons) return Math.max(plainHeadPoints, text + 5);
  return most <= 2 ? headPoints : text + 14;
}

function shown<Row>(value: PlanCell, column: TableColumn<Row>): string {
  if (typeof value === "number") return showNumber(value, column.format.numberFormat ?? "");
  return value === undefined ? "" : String(value);
}
