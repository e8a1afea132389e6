import type { ChartPart } from "#ooxml/model/chart-model";
import type { SheetFile } from "#ooxml/model/workbook-file";

import { activateSheet } from "./change-sheets";
import { chartIdOf } from "./chart-ids";
import { sheetIdOf, type OpenWorkbook, type SheetTarget } from "./open-workbook";

/** A chart with its sheet. */
export type PlacedChart = { readonly sheet: SheetFile; readonly chart: ChartPart };

const active = new WeakMap<OpenWorkbook, PlacedChart>();

/** The chart the user or the add-in has chosen last, while it is there and its sheet is in front. */
export function activeChartOf(workbook: OpenWorkbook): PlacedChart | undefined {
  const chosen = active.get(workbook);
  if (chosen?.sheet.id !== workbook.file.activeSheetId) return undefined;
  return chosen.sheet.charts.includes(chosen.chart) ? chosen : undefined;
}

/** Brings a chart's sheet to the front and chooses the chart. */
export function activateChart({ workbook, sheet }: SheetTarget, chart: ChartPart): void {
  const before = activeChartOf(workbook);
  if (before?.chart === chart) return;
  if (before !== undefined) raise(workbook, before, "chartDeactivated");
  activateSheet(workbook, sheet);
  active.set(workbook, { sheet, chart });
  raise(workbook, { sheet, chart }, "chartActivated");
}

function raise(
  workbook: OpenWorkbook,
  { sheet, chart }: PlacedChart,
  event: "chartActivated" | "chartDeactivated",
): void {
  const chartId = chartIdOf(chart);
  const worksheetId = sheetIdOf(sheet);
  workbook.events.raise(event, [chartId, worksheetId], { chartId, worksheetId });
}
