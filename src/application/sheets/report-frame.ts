import type { PortfolioReport } from "#domain/portfolio/report";
import type { ReportSheet } from "#domain/settings/report-sheets";
import type { PagePlan, SheetPlan } from "#domain/workbook/sheet-plan";
import { sheetSignature } from "#domain/workbook/signature";

import { palette } from "./palette";
import { describeReportDate, pageTexts } from "./report-title";
import { area, assembleSheet, cell, joinParts } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { type } from "./type-scale";

/** First row below the title band. */
export const firstContentRow = 4;

/** What a report sheet is apart from its sections. */
export type ReportFrame = {
  readonly role: ReportSheet;
  readonly name: string;
  /** What stands after the name of the portfolio in the title. */
  readonly subject: string;
  /** Counts, units and the like after the report date. */
  readonly facts: readonly string[];
  /** How the signs, letters and shades of the sheet are to be read, in one line. */
  readonly legend: string;
  readonly widths: readonly number[];
  /** First row below all sections. */
  readonly next: number;
  /** Rows at which a further printed page begins. */
  readonly breaks?: readonly number[];
  /** Header row of the table that runs over several pages, repeated on each. */
  readonly repeatedRow?: number;
  /** Frozen header row of a sheet that is one table. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
};

/** A report sheet with its title band, window and page: A4 landscape, as wide as one page. */
export function assembleReportSheet(
  report: PortfolioReport,
  frame: ReportFrame,
  parts: readonly SheetPart[],
): SheetPlan {
  return assembleSheet(
    {
      role: frame.role,
      name: frame.name,
      visibility: "visible",
      tabColour: palette.navy,
      columnWidths: frame.widths,
      freeze: frame.frozen ?? { rows: firstContentRow, columns: 0 },
      page: {
        orientation: "landscape",
        paper: "a4",
        ...printedAreas(frame),
        margins: { left: 28, right: 28, top: 32, bottom: 40 },
        fitWidth: 1,
        fitHeight: undefined,
        ...(frame.repeatedRow === undefined
          ? {}
          : { titleRows: { first: frame.repeatedRow, last: frame.repeatedRow } }),
        header: {},
        footer: pageTexts(report),
      },
      rowPoints: 18,
      base: type.body,
    },
    [layOutTitle(report, frame), ...parts],
  );
}

/** One area up to each break, and what is left. */
function printedAreas(frame: ReportFrame): Pick<PagePlan, "printArea" | "furtherAreas"> {
  const starts = [0, ...(frame.breaks ?? [])];
  const [printArea, ...furtherAreas] = starts.map((row, at) =>
    area(row, 0, (starts[at + 1] ?? frame.next) - row, frame.widths.length),
  );
  return {
    printArea: printArea ?? area(0, 0, frame.next, frame.widths.length),
    ...(furtherAreas.length === 0 ? {} : { furtherAreas }),
  };
}

function layOutTitle(report: PortfolioReport, frame: ReportFrame): SheetPart {
  const facts = [describeReportDate(report.reportDate), ...frame.facts];
  return joinParts([
    cell(0, 0, `${report.name}: ${frame.subject}`, { ...type.title, horizontal: "left" }),
    cell(1, 0, facts.filter((fact) => fact !== "").join(" · "), type.label),
    cell(2, 0, frame.legend, type.label),
    cell(3, 0, sheetSignature, type.label),
    { rowHeights: [{ row: 0, rows: 1, points: 30 }] },
  ]);
}
