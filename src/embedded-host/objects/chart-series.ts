import type { ChartLabels, ChartSeries } from "#ooxml/chart-model";

import {
  asBoolean,
  asNumber,
  asOneOf,
  asText,
  integerArgument,
  isAbsent,
  optionalText,
} from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import type { HostObject, Method, Property } from "../protocol/object-type";
import { formatAbsolute } from "../workbook/addresses";
import { chartTypeOf } from "../workbook/chart-types";
import { plainFont } from "../workbook/new-chart";
import { liveSheet } from "../workbook/open-workbook";
import { blankSeries } from "../workbook/seed-series";
import { changeChart, idOf, liveChart } from "./chart-access";
import { seriesDimensionMethods } from "./chart-dimensions";
import {
  defineType,
  make,
  selfAs,
  type ChartTarget,
  type LineAccess,
  type SeriesTarget,
} from "./object-selves";

function seriesOf(target: ChartTarget): readonly HostObject[] {
  return liveChart(target).series.map((series) => make("ChartSeries", { ...target, series }));
}

export const chartSeriesCollectionType = defineType({
  name: "ChartSeriesCollection",
  properties: { Count: { get: (target) => liveChart(target).series.length } },
  collection: {
    itemType: "ChartSeries",
    list: seriesOf,
    find: (target, key) => {
      const series = liveChart(target).series.find((candidate) => idOf(candidate) === key);
      return series === undefined ? undefined : make("ChartSeries", { ...target, series });
    },
  },
  methods: {
    Add: (target, args) => {
      const { length } = liveChart(target).series;
      const series: ChartSeries = {
        ...blankSeries,
        name: optionalText(args, 0) ?? `Series${length + 1}`,
      };
      const at = isAbsent(args[1]) ? length : integerArgument(args, 1);
      if (at < 0 || at > length) throw new HostError("InvalidArgument");
      changeChart(target, (chart) => {
        chart.series.splice(at, 0, series);
      });
      return make("ChartSeries", { ...target, series });
    },
    GetCount: (target) => liveChart(target).series.length,
    GetItemAt: (target, args) => {
      const series = liveChart(target).series[integerArgument(args, 0)];
      if (series === undefined) throw new HostError("InvalidArgument");
      return make("ChartSeries", { ...target, series });
    },
  },
});

/** The series while it is in its chart. */
export function liveSeries(target: SeriesTarget): ChartSeries {
  if (!liveChart(target).series.includes(target.series)) throw new HostError("ItemNotFound");
  return target.series;
}

export function changeSeries(target: SeriesTarget, change: (series: ChartSeries) => void): void {
  const series = liveSeries(target);
  changeChart(target, () => {
    change(series);
  });
}

function property(
  get: (series: ChartSeries) => unknown,
  set: (series: ChartSeries, value: unknown) => void,
): Property<SeriesTarget> {
  return {
    get: (target) => get(liveSeries(target)),
    set: (target, value) => {
      changeSeries(target, (series) => {
        set(series, value);
      });
    },
  };
}

/** A number of the whole chart, though the API shows it at each series. */
function chartNumber(
  name: "gapWidth" | "overlap",
  range: readonly [number, number],
): Property<SeriesTarget> {
  return {
    get: (target) => liveChart(target)[name] ?? null,
    set: (target, value) => {
      const given = asNumber(value);
      if (given < range[0] || given > range[1]) throw new HostError("InvalidArgument");
      changeChart(target, (chart) => {
        chart[name] = given;
      });
    },
  };
}

function referenceMethod(name: "valuesRef" | "categoriesRef"): Method<SeriesTarget> {
  return (target, args) => {
    const range = selfAs(args[0], "Range");
    const reference = formatAbsolute(liveSheet(range).name, range.area);
    changeSeries(target, (series) => {
      series[name] = reference;
    });
  };
}

/** API words beside those of DrawingML. */
const markers: Readonly<Record<string, string | undefined>> = {
  Automatic: undefined,
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

function setName(series: ChartSeries, value: unknown): void {
  const text = asText(value);
  series.nameRef = text.startsWith("=") ? text.slice(1) : undefined;
  if (!text.startsWith("=")) series.name = text;
}

const newLabels: ChartLabels = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  position: undefined,
  numberFormat: undefined,
  font: plainFont,
};

export const chartSeriesType = defineType({
  name: "ChartSeries",
  id: { key: "_Id", get: (target) => idOf(target.series) },
  properties: {
    Name: property((series) => series.name, setName),
    ChartType: {
      get: (target) => chartTypeOf(liveChart(target)),
      set: (target, value) => {
        if (asText(value) !== chartTypeOf(liveChart(target))) {
          throw new HostError(
            "UnsupportedOperation",
            "The embedded host has no charts of mixed types.",
          );
        }
      },
    },
    GapWidth: chartNumber("gapWidth", [0, 500]),
    Overlap: chartNumber("overlap", [-100, 100]),
    HasDataLabels: property(
      (series) => series.labels !== undefined,
      (series, value) => {
        series.labels = asBoolean(value) ? (series.labels ?? newLabels) : undefined;
      },
    ),
    MarkerStyle: property(
      (series) =>
        Object.keys(markers).find((word) => markers[word] === series.marker) ?? "Automatic",
      (series, value) => {
        series.marker = markers[asOneOf(value, Object.keys(markers))];
      },
    ),
    Smooth: property(
      (series) => series.smooth,
      (series, value) => {
        series.smooth = asBoolean(value);
      },
    ),
    AxisGroup: property(
      (series) => (series.axisGroup === "secondary" ? "Secondary" : "Primary"),
      (series, value) => {
        series.axisGroup =
          asOneOf(value, ["Primary", "Secondary"]) === "Secondary" ? "secondary" : "primary";
      },
    ),
  },
  navigation: {
    Format: (target) => make("ChartSeriesFormat", target),
    DataLabels: (target) => make("ChartDataLabels", target),
  },
  methods: {
    SetValues: referenceMethod("valuesRef"),
    SetXAxisValues: referenceMethod("categoriesRef"),
    ...seriesDimensionMethods,
    Delete: (target) => {
      const series = liveSeries(target);
      changeChart(target, (chart) => {
        chart.series = chart.series.filter((other) => other !== series);
      });
    },
  },
});

type Line = NonNullable<ChartSeries["line"]>;
const newLine: Line = { colour: undefined, weight: undefined, dash: undefined };

function lineAccess(target: SeriesTarget): LineAccess {
  const set = (part: Partial<Line>): void => {
    changeSeries(target, (series) => {
      series.line = { ...(series.line ?? newLine), ...part };
    });
  };
  return {
    colour: {
      get: () => liveSeries(target).line?.colour,
      set: (colour) => {
        set({ colour });
      },
    },
    weight: {
      get: () => liveSeries(target).line?.weight,
      set: (weight) => {
        set({ weight });
      },
    },
    style: {
      get: () => liveSeries(target).line?.dash,
      set: (dash) => {
        set({ dash });
      },
    },
    clear: () => {
      throw new HostError(
        "UnsupportedOperation",
        "The embedded host cannot take the line of a series away.",
      );
    },
  };
}

export const chartSeriesFormatType = defineType({
  name: "ChartSeriesFormat",
  navigation: {
    Line: (target) => make("ChartLineFormat", lineAccess(target)),
    Fill: (target) =>
      make("ChartFill", {
        get: () => liveSeries(target).fill,
        set: (fill) => {
          changeSeries(target, (series) => {
            series.fill = fill;
          });
        },
      }),
  },
});
