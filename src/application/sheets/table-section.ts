import { runThrough, type Steps } from "#domain/kernel/steps";

import { layOutTableInSteps, tableRows } from "./report-table";
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

/** Where a section stands: the header row of its table and the first row after it. */
export type TablePlace = { readonly headRow: number; readonly next: number };

/** A section with the header row of its table. */
export type PlacedTable = Section & TablePlace;

/** Where the section will stand, from `row`. */
export function placeTableSection<Row>(section: TableSection<Row>, row: number): TablePlace {
  const { rows, words } = contentsOf(section);
  // Without rows a sentence stands instead of the table.
  if (rows.length === 0) return { headRow: row, next: row + 3 };
  const headRow = words === "" ? row + 1 : row + 2;
  const { totals } = section;
  const below = tableRows({ rows, ...(totals === undefined ? {} : { totals }) });
  return { headRow, next: headRow + below + 1 };
}

/** The section from `row`, over all columns of the sheet. */
export function layOutTableSection<Row>(
  section: TableSection<Row>,
  row: number,
  widths: readonly number[],
): PlacedTable {
  return runThrough(layOutTableSectionInSteps(section, row, widths));
}

/** The same, some rows a step. */
export function* layOutTableSectionInSteps<Row>(
  section: TableSection<Row>,
  row: number,
  widths: readonly number[],
): Steps<PlacedTable> {
  const across = { column: 0, columns: widths.length };
  const { rows, words } = contentsOf(section);
  const { headRow, next } = placeTableSection(section, row);
  const parts = [
    sectionHeading(section.heading, { row, ...across }),
    words === "" ? {} : noteLine(words, { row: row + 1, ...across }, widths),
  ];
  if (rows.length === 0) return { part: joinParts([...parts, gapRow(next - 1)]), next, headRow };
  const { name, columns, totals, rowLook, filterButtons = true } = section;
  const table: ReportTable<Row> = {
    ...{ name, row: headRow, column: 0, columns, rows, widths, filterButtons },
    ...(totals === undefined ? {} : { totals }),
    ...(rowLook === undefined ? {} : { rowLook }),
  };
  const part = joinParts([...parts, yield* layOutTableInSteps(table), gapRow(next - 1)]);
  return { part, next, headRow };
}

/** The rows that are shown, and what is said above them. */
function contentsOf<Row>(section: TableSection<Row>): {
  readonly rows: readonly Row[];
  readonly words: string;
} {
  const rows = section.rows.slice(0, section.most);
  if (rows.length === 0) return { rows, words: section.empty };
  const rest = section.rows.length - rows.length;
  const more = rest === 0 ? "" : (section.more?.(rest) ?? "");
  return { rows, words: [section.note ?? "", more].filter((text) => text !== "").join(" ") };
}
