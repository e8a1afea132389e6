import type { PortfolioReport } from "#domain/portfolio/report";
import type { CellRange } from "#domain/workbook/address";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import { sheetSignature } from "#domain/workbook/signature";

import { chooseScale, describeUnit } from "./amounts";
import type { AmountScale } from "./amounts";
import { firstColumn, gridColumns, gridWidths, printMargins, rowPoints } from "./grid";
import { palette } from "./palette";
import type { ChartDraft } from "./chart-draft";
import { layOutAttention, thingPoints } from "./portfolio-attention";
import { layOutBelow } from "./portfolio-below";
import {
  bandSentencePoints,
  draftCharts,
  endOfCharts,
  fullChartRows,
  layOutChartFigures,
  layOutCharts,
  leastChartRows,
  placeBands,
} from "./portfolio-charts";
import type { ChartBand } from "./portfolio-charts";
import { layOutKpis } from "./portfolio-kpis";
import { layOutRagNow } from "./portfolio-rag-now";
import { describeReportDate, pageTexts } from "./report-title";
import { area, assembleSheet, cell, joinParts } from "./sheet-part";
import type { RowHeight, SheetPart } from "./sheet-part";
import { type } from "./type-scale";
import { plural } from "./wording";

const rows = { title: 0, subtitle: 1, kpis: 3, things: 7 } as const;
/** Rows that the table of colours right of the five things needs. */
const ragNowRows = 12;
/** Points of rows that a page of A4 landscape holds between these margins at the width of the grid. */
const pageRoom = 615;
const aboveThings = 27 + 15 + 6 + 16 + 27 + 16 + 8;
const gapPoints = 8;
const mostFirstRows = 14;

/**
 * The Portfolio sheet: figures, what needs the reader, colours, charts, and what they rest on. All
 * amounts are values in major units of the report currency. Prints landscape, fit to width: everything
 * down to the first row of charts on the first page, unless long texts leave them no room.
 */
export function layOutPortfolio(report: PortfolioReport): SheetPlan {
  const figures = report.portfolio.figures;
  const scale = chooseScale([
    figures.budgetAtCompletion,
    figures.estimateAtCompletion,
    figures.actualCost,
  ]);
  const drafts = draftCharts(report, scale);
  const pages = splitPages(report, drafts);
  const place = { row: pages.chartsRow, bands: pages.bands };
  const below = layOutBelow(report, endOfCharts(report, drafts, place));
  const chartFigures = layOutChartFigures(drafts, below.next);
  const width = gridColumns + 1;
  const parts = [
    layOutTitle(report, scale),
    layOutKpis(report, scale, rows.kpis),
    layOutAttention(report, rows.things),
    layOutRagNow(report, rows.things),
    { rowHeights: [{ row: pages.chartsRow - 1, rows: 1, points: gapPoints }] },
    layOutCharts(report, drafts, { ...place, figuresRow: below.next }),
    below.part,
    chartFigures.part,
  ];
  const second = area(pages.secondPage, 0, below.next - pages.secondPage, width);
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
        printArea: area(0, 0, pages.secondPage, width),
        furtherAreas: breakAt(second, below.legendRow, joinParts(parts).rowHeights),
        margins: printMargins,
        fitWidth: 1,
        fitHeight: undefined,
        header: {},
        footer: pageTexts(report),
      },
      rowPoints,
      base: type.body,
    },
    parts,
  );
}

/** How RAG is worked out begins a page of its own where it would be torn over two. */
function breakAt(page: CellRange, row: number, heights: readonly RowHeight[]): CellRange[] {
  const sized = heights.filter((one) => one.row >= page.row && one.row < page.row + page.rows);
  const others = page.rows - sized.reduce((sum, one) => sum + one.rows, 0);
  const points = sized.reduce((sum, one) => sum + one.rows * one.points, others * rowPoints);
  if (points <= pageRoom || row <= page.row) return [page];
  const end = page.row + page.rows;
  return [
    { ...page, rows: row - page.row },
    { ...page, row, rows: end - row },
  ];
}

type Pages = {
  readonly chartsRow: number;
  readonly bands: readonly ChartBand[];
  /** First row of the second printed page. */
  readonly secondPage: number;
};

/** The first row of charts takes what the first page has left; too little, and it begins the second. */
function splitPages(report: PortfolioReport, drafts: readonly ChartDraft[]): Pages {
  const points = thingPoints(report).flat();
  const spare = Math.max(0, ragNowRows - 2 - points.length);
  const thingRows = 2 + points.length + spare;
  const used =
    aboveThings + (2 + spare) * rowPoints + points.reduce((sum, height) => sum + height, 0);
  const chartsRow = rows.things + thingRows + 1;
  const room = pageRoom - used - gapPoints - bandSentencePoints(drafts, 0);
  const fitting = Math.min(mostFirstRows, Math.floor(room / rowPoints));
  if (drafts.length > 0 && fitting < leastChartRows(drafts)) {
    const bands = placeBands(drafts, chartsRow, fullChartRows(drafts));
    return { chartsRow, bands, secondPage: chartsRow };
  }
  const bands = placeBands(drafts, chartsRow, fitting);
  const [first] = bands;
  const secondPage = first === undefined ? chartsRow : first.row + first.rows + 2;
  return { chartsRow, bands, secondPage };
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
        { row: rows.title, rows: 1, points: 27 },
        { row: rows.subtitle, rows: 1, points: 15 },
        { row: rows.subtitle + 1, rows: 1, points: 6 },
        { row: rows.things - 1, rows: 1, points: 8 },
      ],
    },
  ]);
}
