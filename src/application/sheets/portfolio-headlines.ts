import type { PortfolioReport } from "#domain/portfolio/report";

import { writeDay } from "./days";
import { firstColumn, gridArea, gridPixels } from "./grid";
import { cell, joinParts, look, merged } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { bodyText, linePoints, wrappedLines } from "./text-width";
import { type } from "./type-scale";
import { plural } from "./wording";

/** A box of the grid that headlines are set into. */
export type HeadlineBox = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** The headlines worked out from the figures, as many as the box has room for, and what to know of the data. */
export function layOutHeadlines(report: PortfolioReport, box: HeadlineBox): SheetPart {
  const lines = [...report.headlines, dataLine(report)];
  const parts: SheetPart[] = [];
  let row = box.row + 1;
  const end = box.row + box.rows;
  for (const line of lines) {
    const rows = rowsFor(line, box.columns);
    if (row + rows > end) break;
    parts.push(
      merged(gridArea(row, box.column, rows, box.columns), line, { ...type.cell, indent: 1 }),
    );
    row += rows;
  }
  return joinParts([
    look(gridArea(box.row, box.column, 1, box.columns), type.heading),
    cell(box.row, firstColumn + box.column, "What the figures say", { ...type.heading, indent: 1 }),
    ...parts,
  ]);
}

/** Grid rows a box of headlines needs, heading included. */
export function headlineRows(report: PortfolioReport, columns: number): number {
  const lines = [...report.headlines, dataLine(report)];
  return 1 + lines.reduce((rows, line) => rows + rowsFor(line, columns), 0);
}

function rowsFor(line: string, columns: number): number {
  const lines = wrappedLines(line, bodyText, gridPixels(columns) - 12);
  return Math.ceil((lines * linePoints(bodyText) + 3) / 18);
}

function dataLine(report: PortfolioReport): string {
  const errors = report.findings.filter((finding) => finding.severity === "error").length;
  const warnings = report.findings.filter((finding) => finding.severity === "warning").length;
  const found = `${plural(errors, "error")} and ${plural(warnings, "warning")} in the data`;
  const oldest =
    report.oldestStatusDate === undefined
      ? ""
      : `; the oldest status date is ${writeDay(report.oldestStatusDate)}`;
  const left =
    report.leftOut.length === 0
      ? ""
      : ` The sums leave out ${plural(report.leftOut.length, "thing")}: see below.`;
  return `${found}${oldest}.${left}`;
}
