import type { PlainDate } from "#domain/kernel/plain-date";
import type { PackSettings } from "#domain/settings/pack-settings";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import { sheetSignature } from "#domain/workbook/signature";

import type { PackContent } from "../../pack/page-content";
import { pageParts, withheldWords } from "../../pack/page-content";
import { paginate } from "../../pack/paginate";
import type { ContentPage } from "../../pack/paginate";
import { layOutFigures, figureRows } from "../chart-figures";
import { printMargins, rowPoints } from "../grid";
import { palette } from "../palette";
import { layOutChart } from "../place-chart";
import { pageTexts } from "../report-title";
import { area, assembleSheet, joinParts, merged } from "../sheet-part";
import type { SheetPart } from "../sheet-part";
import { type } from "../type-scale";
import { placePage } from "./place-page";
import type { PlacedCell, PlacedChart, PlacedPage } from "./place-page";
import { columnPadding, partWidth, sheetFace } from "./sheet-face";

/** What the sheets must know besides the content. */
export type PackSheetsRequest = {
  readonly reportDate: PlainDate;
  readonly paper: PackSettings["paper"];
};

const contentRow = 3;
/** Where the facts under the title end and the signature begins. */
const factsEnd = 58;
const titleLines = 2;
const figureWidths = { gap: 3, category: 44, series: 13 } as const;
const longestName = 31;

/** The pack as sheets: one print-ready page of A4 or Letter landscape each, in the order of the pack. */
export function layOutPackSheets(
  pack: PackContent,
  request: PackSheetsRequest,
): readonly SheetPlan[] {
  return paginate(pack, sheetFace).map((page) => layOutSheet(pack, page, request));
}

function layOutSheet(
  pack: PackContent,
  page: ContentPage,
  { reportDate, paper }: PackSheetsRequest,
): SheetPlan {
  const placed = placePage(page, contentRow);
  const all = [...titleBand(pack, page), ...placed.cells];
  const notes = notesBelow(page, placed.next + 1);
  const columns = columnsOf([...all, ...notes], placed.charts);
  const charts = layOutCharts(placed, columns, placed.next + notes.length + 2);
  const widths = columns.cuts
    .slice(1)
    .map((cut, at) => (cut - (columns.cuts[at] ?? 0)) * partWidth - columnPadding);
  const titleHeight = 8 + sheetFace.lineHeight(type.title.fontSize) * linesOfTitle(page.title);
  return assembleSheet(
    {
      role: page.number === 1 ? roleOf(page) : `${roleOf(page)}-${String(page.number)}`,
      name: nameOf(page),
      visibility: "visible",
      tabColour: palette.blue,
      columnWidths: [...widths, ...charts.widths],
      freeze: undefined,
      page: {
        orientation: "landscape",
        paper,
        printArea: area(0, 0, placed.next, widths.length),
        margins: printMargins,
        fitWidth: 1,
        fitHeight: 1,
        header: {},
        footer: footerOf(pack, reportDate),
      },
      rowPoints,
      base: type.body,
    },
    [
      ...[...all, ...notes].map((cell) => layOutCell(cell, columns)),
      charts.part,
      {
        rowHeights: [
          { row: 0, rows: 1, points: titleHeight },
          { row: 2, rows: 1, points: 8 },
          ...placed.rowHeights,
          ...noteHeights(notes),
        ],
      },
    ],
  );
}

function footerOf(pack: PackContent, reportDate: PlainDate): ReturnType<typeof pageTexts> {
  const date = { date: reportDate, origin: "settings" } as const;
  return pageTexts({ name: `${pack.title} · ${pack.portfolioName}`, reportDate: date });
}

function roleOf({ section }: ContentPage): string {
  return `pack-${section.key}`;
}

/** Names of tabs know no brackets and slashes, and no more than 31 letters. */
function nameOf({ section, number }: ContentPage): string {
  const further = number === 1 ? "" : ` (${String(number)})`;
  const name = section.tab.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, longestName - further.length);
  return `${name.trim()}${further}`;
}

function linesOfTitle(title: string): number {
  const look = { size: type.title.fontSize, bold: true };
  return Math.min(titleLines, sheetFace.linesOf(title, pageParts, look));
}

function titleBand(pack: PackContent, page: ContentPage): readonly PlacedCell[] {
  const facts = [
    pack.portfolioName,
    `report date ${pack.reportDay}`,
    pack.unit === undefined ? withheldWords : `amounts in ${pack.unit}`,
  ];
  const left = { horizontal: "left" } as const;
  return [
    {
      ...{ row: 0, rows: 1, start: 0, span: pageParts, value: page.title },
      format: { ...type.title, ...left, wrap: true },
    },
    {
      ...{ row: 1, rows: 1, start: 0, span: factsEnd, value: facts.join(" · ") },
      format: { ...type.label, ...left },
    },
    {
      ...{ row: 1, rows: 1, start: factsEnd, span: pageParts - factsEnd, value: sheetSignature },
      format: { ...type.label, horizontal: "right" },
    },
  ];
}

/** Sources and full texts, below what is printed. */
function notesBelow(page: ContentPage, row: number): readonly PlacedCell[] {
  if (page.notes.length === 0) return [];
  const format = { ...type.smallPrint, horizontal: "left" } as const;
  const whole = { rows: 1, start: 0, span: pageParts };
  return [
    {
      ...whole,
      row,
      value: "Sources and full texts (not printed)",
      format: { ...format, bold: true },
    },
    ...page.notes.map((value, at) => ({ ...whole, row: row + 1 + at, value, format })),
  ];
}

function noteHeights(notes: readonly PlacedCell[]): NonNullable<SheetPart["rowHeights"]> {
  return notes.map(({ row, value }) => {
    const lines = sheetFace.linesOf(String(value ?? ""), pageParts, {
      size: type.smallPrint.fontSize,
    });
    return { row, rows: 1, points: lines * sheetFace.lineHeight(type.smallPrint.fontSize) + 3 };
  });
}

/** Columns of the sheet: cut where anything on the page begins or ends. */
type Columns = { readonly cuts: readonly number[]; readonly indexOf: ReadonlyMap<number, number> };

function columnsOf(cells: readonly PlacedCell[], charts: readonly PlacedChart[]): Columns {
  const edges = [...cells, ...charts].flatMap(({ start, span }) => [start, start + span]);
  const cuts = [...new Set([0, ...edges, pageParts])].sort((a, b) => a - b);
  return { cuts, indexOf: new Map(cuts.map((cut, at) => [cut, at])) };
}

function layOutCell(cell: PlacedCell, columns: Columns): SheetPart {
  const { row, rows, value, format } = cell;
  const { column, count } = acrossOf(cell, columns);
  return merged(area(row, column, rows, count), value, format);
}

function acrossOf(
  { start, span }: { readonly start: number; readonly span: number },
  { indexOf }: Columns,
): { readonly column: number; readonly count: number } {
  const column = indexOf.get(start) ?? 0;
  return { column, count: (indexOf.get(start + span) ?? column + 1) - column };
}

/** Charts in their places, the figures they point at below and right of what is printed. */
function layOutCharts(
  { charts }: PlacedPage,
  columns: Columns,
  first: number,
): { readonly part: SheetPart; readonly widths: readonly number[] } {
  if (charts.length === 0) return { part: {}, widths: [] };
  const categoryColumn = columns.cuts.length;
  const series = Math.max(...charts.map(({ draft }) => draft.series.length));
  const own = [
    figureWidths.gap,
    figureWidths.category,
    ...Array.from({ length: series }, () => figureWidths.series),
  ];
  // Only the widths of the figures count for their headers.
  const widths = [...Array.from({ length: categoryColumn - 1 }, () => 0), ...own];
  const parts: SheetPart[] = [];
  let row = first;
  for (const chart of charts) {
    const place = { row, categoryColumn, seriesColumn: categoryColumn + 1, widths };
    const { column, count } = acrossOf(chart, columns);
    const at = area(chart.row, column, chart.rows, count);
    const { charts: drawn } = layOutChart(chart.draft, { at, sentence: at }, place);
    parts.push({ charts: drawn ?? [] }, layOutFigures(chart.draft, place));
    row += figureRows(chart.draft);
  }
  return { part: joinParts(parts), widths: own };
}
