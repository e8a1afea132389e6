import type { AnyObjectType } from "../protocol/object-type";
import { chartCollectionType, chartType } from "./charts";
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
import { chartDataLabelFormatType, chartDataLabelsType } from "./chart-labels";
import { chartPointFormatType, chartPointsType, chartPointType } from "./chart-points";
import { chartSeriesCollectionType, chartSeriesFormatType, chartSeriesType } from "./chart-series";
import {
  chartAreaFormatType,
  chartLegendFormatType,
  chartLegendType,
  chartTitleFormatType,
  chartTitleType,
} from "./chart-texts";

/** Every type of the chart family. */
export const chartTypes: readonly AnyObjectType[] = [
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
