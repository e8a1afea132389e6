import { isKnown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";
import { toSerial } from "#domain/kernel/plain-date";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { CellFormat, LinkPlan, PlanCell } from "#domain/workbook/sheet-plan";

import { dateFormat } from "./amounts";
import { palette } from "./palette";
import { ragFormat, ragLetter } from "./rag-look";
import type { RagMark } from "./rag-look";

/** One column of a table of ours: what its cells hold, how they look and how wide they are. */
export type TableColumn<Row> = {
  readonly head: string;
  readonly value: (row: Row) => PlanCell;
  readonly format: CellFormat;
  /** Width in characters: between these limits. */
  readonly width: { readonly least: number; readonly most: number };
  /** Look of single cells over the look of the column: the colour of a RAG cell, the indent of a level. */
  readonly look?: (row: Row) => CellFormat | undefined;
  readonly link?: (row: Row) => Pick<LinkPlan, "target" | "tip"> | undefined;
};

/** What is not known is a dash. */
export const dash = "–";

export function textColumn<Row>(
  head: string,
  value: (row: Row) => string | undefined,
  most: number,
): TableColumn<Row> {
  return {
    head,
    value: (row) => value(row) ?? dash,
    format: { horizontal: "left", wrap: true, numberFormat: "@" },
    width: { least: 6, most },
  };
}

/** Text in the colour of links. */
export function linkColumn<Row>(
  column: TableColumn<Row>,
  link: NonNullable<TableColumn<Row>["link"]>,
): TableColumn<Row> {
  return { ...column, format: { ...column.format, colour: palette.blue }, link };
}

/** Text right of figures keeps a distance. */
export function indented<Row>(column: TableColumn<Row>): TableColumn<Row> {
  return { ...column, format: { ...column.format, indent: 1 } };
}

export function figureColumn<Row>(
  head: string,
  value: (row: Row) => Figure | undefined,
  numberFormat: string,
): TableColumn<Row> {
  return {
    head,
    value: (row) => {
      const figure = value(row);
      return figure !== undefined && isKnown(figure) ? figure : dash;
    },
    format: { horizontal: "right", numberFormat },
    width: { least: 5.25, most: 14 },
  };
}

export function dayColumn<Row>(
  head: string,
  value: (row: Row) => Figure<PlainDate> | undefined,
  date1904: boolean,
): TableColumn<Row> {
  return {
    head,
    value: (row) => {
      const day = value(row);
      return day !== undefined && isKnown(day) ? toSerial(day, date1904) : dash;
    },
    format: { horizontal: "right", numberFormat: dateFormat },
    width: { least: 10, most: 14 },
  };
}

export function ragColumn<Row>(head: string, mark: (row: Row) => RagMark): TableColumn<Row> {
  return {
    head,
    value: (row) => ragLetter(mark(row)),
    format: { horizontal: "center" },
    width: { least: 4.5, most: 11 },
    look: (row) => ragFormat(mark(row)),
  };
}
