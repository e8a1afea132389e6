import type { Steps } from "#domain/kernel/steps";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import { sheetSignature } from "#domain/workbook/signature";

import { chooseScale } from "./amounts";
import { palette } from "./palette";
import { projectColumns } from "./project-columns";
import { ragLegend } from "./rag-look";
import { layOutTableInSteps, tableRows, tableWidthsInSteps } from "./report-table";
import { describeReportDate, pageTexts } from "./report-title";
import { area, assembleSheet, cell, joinParts } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { type } from "./type-scale";
import { plural } from "./wording";

export const projectsTable = "tblSteerbookProjects";
const headRow = 4;

/**
 * The Projects sheet: one table row a project. Amounts are in the project's currency, in major units,
 * shown in the unit the heading says. The Note column is the user's and is carried over.
 */
export function* layOutProjects(
  report: PortfolioReport,
  notes: ReadonlyMap<string, string>,
): Steps<SheetPlan> {
  const scale = chooseScale(report.projects.map((one) => one.figures.budgetAtCompletion));
  const columns = projectColumns({
    scale,
    keepsEarnedValue: report.keepsEarnedValue,
    date1904: report.date1904,
    notes,
  });
  const rows = report.projects;
  const widths = yield* tableWidthsInSteps(columns, rows);
  const unit = `Amounts in ${scale.unit === "" ? "" : `${scale.unit} of `}the project's currency`;
  return assembleSheet(
    {
      role: "projects",
      name: "Projects",
      visibility: "visible",
      tabColour: palette.navy,
      columnWidths: widths,
      freeze: { rows: headRow + 1, columns: 2 },
      page: {
        orientation: "landscape",
        paper: "a3",
        printArea: area(0, 0, headRow + tableRows({ rows }), columns.length),
        margins: { left: 28, right: 28, top: 32, bottom: 40 },
        fitWidth: 1,
        fitHeight: undefined,
        titleRows: { first: headRow, last: headRow },
        header: {},
        footer: pageTexts(report),
      },
      rowPoints: 18,
      base: type.body,
    },
    [
      layOutTitle(report, unit),
      yield* layOutTableInSteps({
        name: projectsTable,
        row: headRow,
        column: 0,
        columns,
        rows,
        widths,
        filterButtons: true,
      }),
    ],
  );
}

function layOutTitle(report: PortfolioReport, unit: string): SheetPart {
  const facts = [
    describeReportDate(report.reportDate),
    plural(report.projects.length, "project"),
    unit,
    report.keepsEarnedValue ? "" : "no earned value kept",
  ].filter((fact) => fact !== "");
  return joinParts([
    cell(0, 0, `${report.name}: projects`, { ...type.title, horizontal: "left" }),
    cell(1, 0, facts.join(" · "), type.label),
    cell(2, 0, `${ragLegend}. VAC: favourable is +. Slip: late is +.`, type.label),
    cell(3, 0, sheetSignature, type.label),
    { rowHeights: [{ row: 0, rows: 1, points: 30 }] },
  ]);
}
