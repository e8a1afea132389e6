import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { CellRange } from "#domain/workbook/address";
import type { FormatBlock, PlanCell, SheetPlan } from "#domain/workbook/sheet-plan";
import { sheetSignature } from "#domain/workbook/signature";

import { chooseScale } from "./amounts";
import { palette } from "./palette";
import { linkTo } from "./portfolio-attention";
import { projectColumns } from "./project-columns";
import type { ProjectColumn } from "./project-columns";
import { ragFormat, ragLegend } from "./rag-look";
import type { RagMark } from "./rag-look";
import { describeReportDate, pageTexts } from "./report-title";
import { area, assembleSheet, cell, joinParts, look } from "./sheet-part";
import type { RowHeight, SheetPart } from "./sheet-part";
import { showNumber } from "./show-number";
import { bodyText, columnPixels, linePoints, widthFor, wrappedLines } from "./text-width";
import { type } from "./type-scale";
import { plural } from "./wording";

export const projectsTable = "tblSteerbookProjects";
const headRow = 4;
const head = { size: 9, bold: true };
/** Headers stand at the top of a high row, clear of the filter buttons at its bottom. */
const headLook = { ...type.header, wrap: true, vertical: "top" } as const;
const headPoints = 36;
const tallestRow = 60;
/** Characters that one step of indent takes. */
const indentWidth = 1.5;

/**
 * The Projects sheet: one table row a project. Amounts are in the project's currency, in major units,
 * shown in the unit the heading says. The Note column is the user's and is carried over.
 */
export function layOutProjects(
  report: PortfolioReport,
  notes: ReadonlyMap<string, string>,
): SheetPlan {
  const scale = chooseScale(report.projects.map((one) => one.figures.budgetAtCompletion));
  const columns = projectColumns({
    scale,
    keepsEarnedValue: report.keepsEarnedValue,
    date1904: report.date1904,
    notes,
  });
  const values = report.projects.map((project) => columns.map((column) => column.value(project)));
  const widths = columns.map((column, index) => columnWidth(column, values, index));
  const rows = Math.max(1, report.projects.length);
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
        printArea: area(0, 0, headRow + 1 + rows, columns.length),
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
      layOutTable(columns, values, report.projects.length),
      { formats: ragBlocks(report.projects, columns) },
      ...report.projects.map((project, index) => linkTo(project, headRow + 1 + index, 1)),
      { rowHeights: rowHeights(columns, values, widths) },
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

function layOutTable(
  columns: readonly ProjectColumn[],
  values: readonly (readonly PlanCell[])[],
  projects: number,
): SheetPart {
  // An Excel table has at least one row: without projects it is an empty one.
  const rows = Math.max(1, projects);
  const heads = columns.map((column) => column.head);
  return joinParts([
    { grids: [{ row: headRow, column: 0, values: [heads, ...values] }] },
    look(area(headRow, 0, 1, columns.length), headLook),
    look(area(headRow + 1, 0, rows, columns.length), {
      ...type.body,
      borderBottom: palette.line,
    }),
    ...columns.map((column, index) => look(area(headRow + 1, index, rows, 1), column.format)),
    { formats: headAlignment(columns) },
    ...columns.map(({ format }, index) =>
      format.indent === undefined
        ? {}
        : look(area(headRow, index, 1, 1), { indent: format.indent }),
    ),
    {
      tables: [
        {
          name: projectsTable,
          range: area(headRow, 0, rows + 1, columns.length),
          style: undefined,
          filterButtons: true,
          bandedRows: false,
        },
      ],
    },
  ]);
}

/** Headers stand over their figures: to the right, or centred over letters. */
function headAlignment(columns: readonly ProjectColumn[]): readonly FormatBlock[] {
  return (["right", "center"] as const).map((horizontal) => ({
    ranges: columns.flatMap((column, index) =>
      column.format.horizontal === horizontal ? [area(headRow, index, 1, 1)] : [],
    ),
    format: { horizontal },
  }));
}

/** One block of formats a colour; cells of one colour under each other are one range. */
function ragBlocks(
  projects: readonly ProjectReport[],
  columns: readonly ProjectColumn[],
): readonly FormatBlock[] {
  const ranges = new Map<RagMark, CellRange[]>();
  for (const [column, { mark }] of columns.entries()) {
    if (mark === undefined) continue;
    for (const [index, project] of projects.entries()) {
      const colour = mark(project);
      const known = ranges.get(colour) ?? [];
      const last = known.at(-1);
      const row = headRow + 1 + index;
      if (last?.column === column && last.row + last.rows === row) {
        known[known.length - 1] = { ...last, rows: last.rows + 1 };
      } else known.push(area(row, column, 1, 1));
      ranges.set(colour, known);
    }
  }
  return [...ranges].map(([mark, marked]) => ({ ranges: marked, format: ragFormat(mark) }));
}

function columnWidth(
  column: ProjectColumn,
  values: readonly (readonly PlanCell[])[],
  index: number,
): number {
  const texts = values.map((row) => shown(row[index], column));
  const indent = (column.format.indent ?? 0) * indentWidth;
  const contents = widthFor(texts, bodyText, column.width) + indent;
  const longestWord = column.head.split(" ");
  const header = widthFor(longestWord, head, { least: 0, most: 40 });
  return Math.max(contents, header);
}

function shown(value: PlanCell, column: ProjectColumn): string {
  if (typeof value === "number") return showNumber(value, column.format.numberFormat ?? "");
  return value === undefined ? "" : String(value);
}

function textPixelsOf(column: ProjectColumn, width: number): number {
  return columnPixels(width - (column.format.indent ?? 0) * indentWidth);
}

function rowHeights(
  columns: readonly ProjectColumn[],
  values: readonly (readonly PlanCell[])[],
  widths: readonly number[],
): readonly RowHeight[] {
  const heights = values.flatMap((row, index): readonly RowHeight[] => {
    const lines = Math.max(
      ...columns.map((column, at) =>
        column.format.wrap === true
          ? wrappedLines(shown(row[at], column), bodyText, textPixelsOf(column, widths[at] ?? 0))
          : 1,
      ),
    );
    if (lines <= 1) return [];
    const points = Math.min(tallestRow, Math.ceil(lines * linePoints(bodyText) + 4));
    return [{ row: headRow + 1 + index, rows: 1, points }];
  });
  return [{ row: headRow, rows: 1, points: headPoints }, ...heights];
}
