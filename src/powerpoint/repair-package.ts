import type { DeckPlan } from "#domain/workbook/slide-plan";

import { openParts, packParts } from "./deck-parts";
import { renumberCharts } from "./repairs/chart-numbers";
import {
  dropEmptyPoints,
  dropHiddenLabels,
  dropThirdAxis,
  orderCategoryAxis,
  squareCorners,
} from "./repairs/chart-space";
import { rewriteChartWorkbooks } from "./repairs/chart-workbook";
import { settleTimes } from "./repairs/clock-values";
import { dashLines } from "./repairs/dashed-lines";
import { addLineGrouping, dropInvertOfLines, orderLineSeries } from "./repairs/line-charts";
import { clearUnseenSeries } from "./repairs/unseen-series";
import { orderPresentation } from "./repairs/notes-master-order";

/**
 * Mends a presentation as PptxGenJS 4.0.1 writes it: each known fault has a repair of its own, and
 * what depends on the clock or on earlier decks is settled. Gives the mended file.
 *
 * @throws OoxmlError where the bytes are no package.
 */
export function repairPackage(bytes: Uint8Array, deck: DeckPlan): Uint8Array {
  const parts = openParts(bytes);
  renumberCharts(parts);
  orderPresentation(parts);
  addLineGrouping(parts);
  dropInvertOfLines(parts);
  orderLineSeries(parts);
  dropHiddenLabels(parts);
  dropThirdAxis(parts);
  orderCategoryAxis(parts);
  dropEmptyPoints(parts);
  squareCorners(parts);
  dashLines(parts, deck);
  clearUnseenSeries(parts, deck);
  rewriteChartWorkbooks(parts, deck);
  settleTimes(parts, deck.reportDate);
  return packParts(parts);
}
