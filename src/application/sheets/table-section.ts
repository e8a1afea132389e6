import { layOutTable, tableRows } from "./report-table";
import type { ReportTable } from "./report-table";
import { gapRow, noteLine, sectionHeading } from "./report-sections";
import type { Section } from "./report-sections";
import { joinParts } from "./sheet-part";
import type { TableColumn } from "./table-column";

/** A table with its heading, and what is said where it is cut or empty. */
export type TableSection<Row> = Pick<ReportTable<Row>, "totals" | "rowLook"> & {
  readonly heading: string;
  /** One sentence below the heading. */
  readonly note?: string;
  /** Name of the Excel table. */
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** False for a short table that nobody filters. */
  readonly filterButtons?: boolean;
  /** Rows shown at most. */
  readonly most?: number;
  /** What is said of the rest, where there are more. */
  readonly more?: (rest: number) => string;
  /** What is said instead of a table without rows. */
  readonly empty: string;
};

/** A section with the header row of its table. */
export type PlacedTable = Section & { readonly headRow: number };

/** The section from `row`, over all columns of the sheet. */
export function layOutTableSection<Row>(
  section: TableSection<Row>,
  row: number,
  widths: readonly number[],
): PlacedTable {
  const across = { column: 0, columns: widths.length };
  const rows = section.rows.slice(0, section.most);
  const rest = section.rows.length - rows.length;
  const more = rest === 0 ? "" : (section.more?.(rest) ?? "");
  const words =
    rows.length === 0
      ? section.empty
      : [section.note ?? "", more].filter((text) => text !== "").join(" ");
  const head = words === "" ? row + 1 : row + 2;
  const parts = [
    sectionHeading(section.heading, { row, ...across }),
    words === "" ? {} : noteLine(words, { row: row + 1, ...across }, widths),
  ];
  if (rows.length === 0) {
    return { part: joinParts([...parts, gapRow(row + 2)]), next: row + 3, headRow: row };
  }
  const { name, columns, totals, rowLook, filterButtons = true } = section;
  const table: ReportTable<Row> = {
    ...{ name, row: head, column: 0, columns, rows, widths, filterButtons },
    ...(totals === undefined ? {} : { totals }),
    ...(rowLook === undefined ? {} : { rowLook }),
  };
  const next = head + tableRows(table);
  return {
    part: joinParts([...parts, layOutTable(table), gapRow(next)]),
    next: next + 1,
    headRow: head,
  };
}
