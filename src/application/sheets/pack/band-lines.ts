import type { CellFormat, PlanCell } from "#domain/workbook/sheet-plan";

import { smallSize } from "../../pack/face";
import type { FittedBlock, FittedRow } from "../../pack/fit-block";
import type { ContentCell, ContentColumn } from "../../pack/page-content";
import type { ChartDraft } from "../chart-draft";
import { shade } from "../heat-scale";
import { palette } from "../palette";
import { ragFormat, ragLetter } from "../rag-look";
import { type } from "../type-scale";
import { sheetFace } from "./sheet-face";

/** A cell of a line: its first part and its parts of the page's width. */
export type LineCell = {
  readonly start: number;
  readonly span: number;
  readonly value: PlanCell;
  readonly format: CellFormat;
};

/** A line across a stack: cells side by side, or a chart. */
export type Line =
  | { readonly points: number; readonly cells: readonly LineCell[] }
  | {
      readonly points: number;
      readonly chart: ChartDraft;
      readonly start: number;
      readonly span: number;
    };

type Of<Kind extends FittedBlock["kind"]> = Extract<FittedBlock, { readonly kind: Kind }>;

const cardLines = [16, 28, 16] as const;

/** The lines of a block from a part of the width on; a chart takes `points` with its title and sentence. */
export function linesOfBlock(
  block: FittedBlock,
  start: number,
  { span, points }: { readonly span: number; readonly points: number },
): readonly Line[] {
  switch (block.kind) {
    case "cards":
      return cardBand(block, start, span);
    case "chart":
      return [
        { points: points - block.sentenceHeight, chart: block.block.draft, start, span },
        {
          points: block.sentenceHeight,
          cells: [{ start, span, value: block.block.draft.sentence, format: type.smallPrint }],
        },
      ];
    case "text":
      return textLines(block, start, span);
    case "table":
      return tableLines(block, start, span);
  }
}

function headingLine(text: string | undefined, start: number, span: number): readonly Line[] {
  if (text === undefined) return [];
  const format = text === "" ? type.body : type.heading;
  return [{ points: sheetFace.headingHeight, cells: [{ start, span, value: text, format }] }];
}

function textLines(
  { block, paragraphHeights, size }: Of<"text">,
  start: number,
  span: number,
): readonly Line[] {
  const heading = headingLine(block.heading, start, span);
  if (block.small === true) {
    const points = paragraphHeights.reduce((sum, height) => sum + height, 0) + 4;
    const format: CellFormat = { ...type.smallPrint, horizontal: "left" };
    const value = block.paragraphs.join("\n");
    return [...heading, { points, cells: [{ start, span, value, format }] }];
  }
  const format: CellFormat = { ...type.body, fontSize: size, wrap: true, horizontal: "left" };
  return [
    ...heading,
    ...block.paragraphs.map((value, at): Line => ({
      points: (paragraphHeights[at] ?? sheetFace.leastRow) + 2,
      cells: [{ start, span, value, format }],
    })),
  ];
}

/** Label, figure and note of every card under each other. */
function cardBand({ block: { cards } }: Of<"cards">, start: number, span: number): readonly Line[] {
  const edge = (at: number): number => start + Math.round((span * at) / cards.length);
  const filled = { fill: palette.band, indent: 1 } as const;
  const line = (
    points: number,
    cell: (at: number) => Pick<LineCell, "value" | "format">,
  ): Line => ({
    points,
    cells: cards.map((_, at) => ({ start: edge(at), span: edge(at + 1) - edge(at), ...cell(at) })),
  });
  const [label, figure, note] = cardLines;
  return [
    line(label, (at) => ({ value: cards[at]?.label, format: { ...type.label, ...filled } })),
    line(figure, (at) => ({
      value: cards[at]?.value,
      format: { ...type.figure, ...filled, numberFormat: cards[at]?.format ?? "@" },
    })),
    line(note, (at) => ({ value: cards[at]?.note, format: { ...type.label, ...filled } })),
  ];
}

function tableLines(block: Of<"table">, start: number, span: number): readonly Line[] {
  const { table, rows, headHeight, noteHeight, size } = block;
  if (rows.length === 0) return [];
  const { columns } = table;
  const starts = columns.map((_, at) =>
    columns.slice(0, at).reduce((sum, column) => sum + column.span, start),
  );
  const across = (
    cell: (column: ContentColumn, at: number) => Pick<LineCell, "value" | "format">,
  ) =>
    columns.map((column, at): LineCell => ({
      start: starts[at] ?? start,
      span: column.span,
      ...cell(column, at),
    }));
  const heads: readonly Line[] =
    table.header === false
      ? []
      : [
          {
            points: headHeight,
            cells: across((column, at) => ({
              value: column.head,
              format: { ...type.header, wrap: true, ...alignment(columns, at) },
            })),
          },
        ];
  return [
    ...headingLine(table.heading, start, span),
    ...heads,
    ...rows.map((row): Line => ({
      points: row.height,
      cells: across((column, at) => cellOf(row, column, { at, size, columns })),
    })),
    ...(table.note === undefined || table.note === ""
      ? []
      : [
          {
            points: noteHeight,
            cells: [{ start, span, value: table.note, format: type.smallPrint }],
          },
        ]),
  ];
}

type CellPlace = {
  readonly at: number;
  readonly size: number;
  readonly columns: readonly ContentColumn[];
};

function cellOf(
  { row }: FittedRow,
  column: ContentColumn,
  { at, size, columns }: CellPlace,
): Pick<LineCell, "value" | "format"> {
  const cell: ContentCell = row.cells[at] ?? { value: undefined };
  const base: CellFormat = {
    ...type.cell,
    fontSize: column.small === true ? smallSize(size) : size,
    bold: cell.bold ?? column.bold ?? false,
    ...alignment(columns, at),
    ...(row.group === true ? { fill: palette.band } : {}),
  };
  if (cell.mark !== undefined) {
    return { value: ragLetter(cell.mark), format: { ...base, ...ragFormat(cell.mark) } };
  }
  if (typeof cell.value === "number") {
    const shaded = cell.shade === undefined ? {} : shade(cell.shade.step, cell.shade.steps);
    return {
      value: cell.value,
      format: { ...base, ...shaded, wrap: false, numberFormat: column.format ?? "#,##0" },
    };
  }
  const shaded = cell.shade === undefined ? {} : shade(cell.shade.step, cell.shade.steps);
  return { value: cell.value, format: { ...base, ...shaded } };
}

/** Text keeps a distance from what stands left of it. */
function alignment(columns: readonly ContentColumn[], at: number): CellFormat {
  const align = columns[at]?.align ?? "left";
  if (align !== "left") return { horizontal: align };
  return at > 0 ? { horizontal: "left", indent: 1 } : { horizontal: "left" };
}
