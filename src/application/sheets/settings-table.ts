import type { ListColumn, ListLine, SettingsList } from "#domain/settings/settings-list";
import type { CellRange } from "#domain/workbook/address";
import type { CellFormat, ChoicePlan, FormatBlock } from "#domain/workbook/sheet-plan";

import { palette } from "./palette";
import { area, type SheetPart } from "./sheet-part";
import { type } from "./type-scale";

/** Columns of every table of the settings sheet. */
export const tableWidth = 9;
/** Empty rows at the end of a list, to type into. */
const roomRows = 3;

const inputLook: CellFormat = {
  ...type.cell,
  wrap: false,
  fill: palette.input,
  horizontal: "left",
  indent: 1,
  locked: false,
};
const namingLook: CellFormat = { ...type.cell, wrap: false };
const explainingLook: CellFormat = {
  ...type.label,
  borderBottom: palette.line,
  horizontal: "left",
  indent: 1,
};

export type LaidOutTable = {
  readonly title: string;
  /** Row of its title. */
  readonly row: number;
  readonly rows: number;
  readonly part: SheetPart;
  readonly choices: readonly ChoicePlan[];
};

/** One table of the settings sheet: title, what it does, header, rows, and room for more where rows may be added. */
export function layOutSettingsTable(
  list: SettingsList,
  lines: readonly ListLine[],
  at: { readonly row: number; readonly left: number },
): LaidOutTable {
  const { row, left } = at;
  const headers = paddedHeaders(list.headers);
  const bodyRows = list.open ? lines.length + roomRows : lines.length;
  const body = area(row + 3, left, bodyRows, tableWidth);
  return {
    title: list.title,
    row,
    rows: 3 + bodyRows,
    part: {
      grids: [
        {
          row,
          column: left,
          values: [[list.title], [list.lead], headers, ...lines.map(({ cells }) => cells)],
        },
      ],
      formats: [
        { ranges: [area(row, left, 1, tableWidth)], format: type.heading },
        { ranges: [area(row + 1, left, 1, 1)], format: type.label },
        { ranges: [area(row + 2, left, 1, tableWidth)], format: type.header },
        ...columnLooks(list.columns, { ...at, body }),
        ...cellLooks(lines, body),
      ],
      rowHeights: [
        { row, rows: 1, points: 22 },
        { row: row + 2, rows: 1, points: 20 },
      ],
      tables: [
        {
          name: list.schema.table,
          range: area(row + 2, left, 1 + bodyRows, tableWidth),
          style: undefined,
          filterButtons: false,
          bandedRows: false,
        },
      ],
    },
    choices: choicesOf(list.columns, lines, body),
  };
}

/** Headers of a table must differ and not be empty: free columns get one blank, two blanks, ... */
function paddedHeaders(headers: readonly string[]): readonly string[] {
  const padded = [...headers];
  let blanks = " ";
  while (padded.length < tableWidth) {
    if (!padded.includes(blanks)) padded.push(blanks);
    blanks += " ";
  }
  return padded;
}

function columnLooks(
  columns: readonly ListColumn[],
  { row, body }: { readonly row: number; readonly body: CellRange },
): readonly FormatBlock[] {
  return Array.from({ length: tableWidth }, (_, at): readonly FormatBlock[] => {
    const column = columns[at];
    const cells = { ...body, column: body.column + at, columns: 1 };
    const head = area(row + 2, cells.column, 1, 1);
    return [{ ranges: [cells], format: lookOf(column, at) }, headLook(column, at, head)];
  }).flat();
}

/** A header stands over its cells, as they are aligned. */
function headLook(column: ListColumn | undefined, at: number, head: CellRange): FormatBlock {
  if (column?.align !== undefined) return { ranges: [head], format: { horizontal: column.align } };
  const indent = at === 0 && column?.input !== true ? 0 : 1;
  return { ranges: [head], format: { horizontal: "left", indent } };
}

function lookOf(column: ListColumn | undefined, at: number): CellFormat {
  if (column?.input !== true) {
    const look = at === 0 ? namingLook : explainingLook;
    return column?.align === undefined ? look : { ...look, horizontal: column.align, indent: 0 };
  }
  const { align, numberFormat } = column;
  return {
    ...inputLook,
    ...(align === undefined ? {} : { horizontal: align, indent: 0 }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** Number formats of single cells, one block a format. */
function cellLooks(lines: readonly ListLine[], body: CellRange): readonly FormatBlock[] {
  const byFormat = new Map<string, CellRange[]>();
  lines.forEach(({ formats }, index) => {
    for (const [column, format] of formats ?? []) {
      const ranges = byFormat.get(format) ?? [];
      ranges.push(area(body.row + index, body.column + column, 1, 1));
      byFormat.set(format, ranges);
    }
  });
  return [...byFormat].map(([numberFormat, ranges]) => ({ ranges, format: { numberFormat } }));
}

function choicesOf(
  columns: readonly ListColumn[],
  lines: readonly ListLine[],
  body: CellRange,
): readonly ChoicePlan[] {
  const ofColumns = columns.flatMap(({ choices = [] }, at) =>
    choices.length === 0
      ? []
      : [{ range: { ...body, column: body.column + at, columns: 1 }, choices }],
  );
  const ofCells = lines.flatMap(({ choices }, index) =>
    [...(choices ?? [])].map(([column, words]) => ({
      range: area(body.row + index, body.column + column, 1, 1),
      choices: words,
    })),
  );
  return [...ofColumns, ...ofCells];
}
