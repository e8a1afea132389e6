import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import { sheetSignature } from "#domain/workbook/signature";

import { chooseScale, describeUnit } from "./amounts";
import type { AmountScale } from "./amounts";
import { firstColumn, gridColumns, gridWidths, rowPoints } from "./grid";
import { palette } from "./palette";
import { layOutAttention, rowsPerThing, thingsShown } from "./portfolio-attention";
import { layOutBelow } from "./portfolio-below";
import { chartBlockRows, draftCharts, layOutChartFigures, layOutCharts } from "./portfolio-charts";
import { layOutKpis } from "./portfolio-kpis";
import { layOutRagNow } from "./portfolio-rag-now";
import { describeReportDate, pageTexts } from "./report-title";
import { area, assembleSheet, cell, joinParts } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { type } from "./type-scale";
import { plural } from "./wording";

const rows = { title: 0, subtitle: 1, kpis: 3, things: 7 } as const;
/** Rows that the table of colours right of the five things needs. */
const ragNowRows = 15;
/**
 * Points of rows that a page of A4 landscape holds at this width (502 in Excel, 543 where columns come
 * out wider), and some more: the charts begin below, on a page of their own, instead of being cut in two.
 */
const chartsFrom = 548;
const aboveThings = 30 + 18 + 6 + 18 + 30 + 18 + 10;

/**
 * The Portfolio sheet: figures, what needs the reader, colours, charts, and what they rest on. All
 * amounts are values in major units of the report currency. Prints landscape, fit to width: what needs
 * the reader on the first page, the charts on the second.
 */
export function layOutPortfolio(report: PortfolioReport): SheetPlan {
  const figures = report.portfolio.figures;
  const scale = chooseScale([
    figures.budgetAtCompletion,
    figures.estimateAtCompletion,
    figures.actualCost,
  ]);
  const span = rowsPerThing(report, rowPoints);
  const things = Math.max(ragNowRows, 2 + span * Math.min(thingsShown, report.attention.length));
  const gap = Math.max(1, Math.ceil((chartsFrom - aboveThings) / rowPoints) - things);
  const chartsRow = rows.things + things + gap;
  const drafts = draftCharts(report, scale);
  const endOfPrint = chartsRow + chartBlockRows(report, drafts);
  const below = layOutBelow(report, endOfPrint + 1);
  const chartFigures = layOutChartFigures(drafts, below.next);
  return assembleSheet(
    {
      role: "portfolio",
      name: "Portfolio",
      visibility: "visible",
      tabColour: palette.navy,
      columnWidths: gridWidths,
      freeze: undefined,
      page: {
        orientation: "landscape",
        paper: "a4",
        printArea: area(0, 0, endOfPrint, gridColumns + 1),
        fitWidth: 1,
        fitHeight: undefined,
        header: {},
        footer: pageTexts(report),
      },
      rowPoints,
      base: type.body,
    },
    [
      layOutTitle(report, scale),
      layOutKpis(report, scale, rows.kpis),
      layOutAttention(report, rows.things, span),
      layOutRagNow(report, rows.things),
      layOutCharts(report, drafts, chartsRow, below.next),
      below.part,
      chartFigures.part,
    ],
  );
}

function layOutTitle(report: PortfolioReport, scale: AmountScale): SheetPart {
  const last = firstColumn + gridColumns - 1;
  const programmes = report.programmes.filter((programme) => programme.path !== "").length;
  const facts = [
    describeUnit(report.currency, scale),
    plural(report.projects.length, "project"),
    ...(programmes === 0 ? [] : [plural(programmes, "programme")]),
    report.keepsEarnedValue ? "" : "no earned value kept",
    report.previousPeriod === undefined ? "" : `against period ${report.previousPeriod}`,
  ].filter((fact) => fact !== "");
  return joinParts([
    cell(rows.title, firstColumn, report.name, type.title),
    cell(rows.title, last, describeReportDate(report.reportDate), {
      ...type.body,
      bold: true,
      horizontal: "right",
    }),
    cell(rows.subtitle, firstColumn, facts.join(" · "), type.label),
    cell(rows.subtitle, last, sheetSignature, { ...type.label, horizontal: "right" }),
    {
      rowHeights: [
        { row: rows.title, rows: 1, points: 30 },
        { row: rows.subtitle + 1, rows: 1, points: 6 },
        { row: rows.things - 1, rows: 1, points: 10 },
      ],
    },
  ]);
}
