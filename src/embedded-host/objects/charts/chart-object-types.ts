import type { AnyObjectType } from "../../protocol/object-type";
import { chartCollectionType } from "./chart-collection";
import { chartType } from "./charts";
import { chartAxesType, chartAxisType } from "./chart-axes";
import {
  chartAxisFormatType,
  chartAxisTitleFormatType,
  chartAxisTitleType,
  chartGridlinesFormatType,
  chartGridlinesType,
} from "./chart-axis-parts";
import {
  chartBorderType,
  chartFillType,
  chartFontType,
  chartLineFormatType,
} from "./chart-formats";
import {
  chartDataLabelFormatType,
  chartDataLabelsType,
  chartDataLabelType,
  chartLeaderLinesFormatType,
  chartLeaderLinesType,
} from "./chart-labels";
import { chartPointFormatType, chartPointsType, chartPointType } from "./chart-points";
import { chartSeriesCollectionType, chartSeriesFormatType, chartSeriesType } from "./chart-series";
import {
  chartAreaFormatType,
  chartDataTableFormatType,
  chartDataTableType,
  chartPlotAreaFormatType,
  chartPlotAreaType,
} from "./chart-area";
import { chartErrorBarsFormatType, chartErrorBarsType } from "./chart-error-bars";
import {
  chartLegendEntryCollectionType,
  chartLegendEntryType,
  chartLegendFormatType,
  chartLegendType,
} from "./chart-legend";
import { chartFormatStringType, chartTitleFormatType, chartTitleType } from "./chart-texts";
import {
  chartTrendlineCollectionType,
  chartTrendlineFormatType,
  chartTrendlineLabelFormatType,
  chartTrendlineLabelType,
  chartTrendlineType,
} from "./chart-trendlines";

/** Every type of the chart family. */
export const chartTypes: readonly AnyObjectType[] = [
  chartDataLabelType,
  chartLeaderLinesFormatType,
  chartLeaderLinesType,
  chartDataTableFormatType,
  chartDataTableType,
  chartPlotAreaFormatType,
  chartPlotAreaType,
  chartErrorBarsFormatType,
  chartErrorBarsType,
  chartLegendEntryCollectionType,
  chartLegendEntryType,
  chartFormatStringType,
  chartTrendlineCollectionType,
  chartTrendlineFormatType,
  chartTrendlineLabelFormatType,
  chartTrendlineLabelType,
  chartTrendlineType,
  chartCollectionType,
  chartType,
  chartAxesType,
  chartAxisType,
  chartAxisFormatType,
  chartAxisTitleFormatType,
  chartAxisTitleType,
  chartGridlinesFormatType,
  chartGridlinesType,
  chartBorderType,
  chartFillType,
  chartFontType,
  chartLineFormatType,
  chartDataLabelFormatType,
  chartDataLabelsType,
  chartPointFormatType,
  chartPointsType,
  chartPointType,
  chartSeriesCollectionType,
  chartSeriesFormatType,
  chartSeriesType,
  chartAreaFormatType,
  chartLegendFormatType,
  chartLegendType,
  chartTitleFormatType,
  chartTitleType,
];
