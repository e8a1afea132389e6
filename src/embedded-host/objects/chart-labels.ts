import type { ChartLabels } from "#ooxml/chart-model";

import { asBoolean, asOneOf, asText } from "../protocol/call-arguments";
import type { Property } from "../protocol/object-type";
import { plainFont } from "../workbook/new-chart";
import { fontAccess } from "./chart-access";
import { changeSeries, liveSeries } from "./chart-series";
import type { SeriesTarget } from "./chart-selves";
import { defineType, make } from "./object-selves";

/** API words beside those of DrawingML. */
const positions: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

const hidden: ChartLabels = {
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  position: undefined,
  numberFormat: undefined,
  font: plainFont,
};

/** Setting anything of the labels shows them, as in Excel. */
function change(target: SeriesTarget, part: Partial<ChartLabels>): void {
  changeSeries(target, (series) => {
    series.labels = { ...(series.labels ?? hidden), ...part };
  });
}

function labels(target: SeriesTarget): ChartLabels {
  return liveSeries(target).labels ?? hidden;
}

function flag(name: "showValue" | "showSeriesName" | "showCategoryName"): Property<SeriesTarget> {
  return {
    get: (target) => labels(target)[name],
    set: (target, value) => {
      change(target, { [name]: asBoolean(value) });
    },
  };
}

export const chartDataLabelsType = defineType({
  name: "ChartDataLabels",
  properties: {
    ShowValue: flag("showValue"),
    ShowSeriesName: flag("showSeriesName"),
    ShowCategoryName: flag("showCategoryName"),
    NumberFormat: {
      get: (target) => labels(target).numberFormat ?? "General",
      set: (target, value) => {
        change(target, { numberFormat: asText(value) });
      },
    },
    Position: {
      get: (target) =>
        Object.keys(positions).find((word) => positions[word] === labels(target).position) ?? null,
      set: (target, value) => {
        change(target, { position: positions[asOneOf(value, Object.keys(positions))] });
      },
    },
  },
  navigation: { Format: (target) => make("ChartDataLabelFormat", target) },
});

export const chartDataLabelFormatType = defineType({
  name: "ChartDataLabelFormat",
  navigation: {
    Font: (target) =>
      make(
        "ChartFont",
        fontAccess(
          target,
          () => liveSeries(target).labels?.font,
          (_chart, font) => {
            const { series } = target;
            if (series.labels !== undefined) series.labels = { ...series.labels, font };
          },
        ),
      ),
  },
});
