import type { ChartPart } from "#ooxml/chart-model";

import {
  asNumber,
  asOneOf,
  asText,
  integerArgument,
  isAbsent,
  keyArgument,
  textArgument,
} from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import type { HostObject, Property, CallArguments } from "../protocol/object-type";
import { bound } from "../workbook/areas";
import { chartTypeOf } from "../workbook/chart-types";
import { requireUnprotected } from "../workbook/guards";
import { newChart } from "../workbook/new-chart";
import { liveSheet, type SheetTarget } from "../workbook/open-workbook";
import { seedSeries } from "../workbook/seed-series";
import { placeOf } from "../workbook/sizes";
import { changeChart, idOf, liveChart } from "./chart-access";
import { changeType, requireSeries, requireType } from "./chart-shapes";
import type { ChartTarget } from "./chart-selves";
import { defineType, make, selfAs } from "./object-selves";
import { areaArgument } from "./range-references";

const seriesByWords = ["Auto", "Columns", "Rows"] as const;

function add(target: SheetTarget, args: CallArguments): HostObject {
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  const plan = requireType(textArgument(args, 0));
  const source = selfAs(args[1], "Range");
  const seriesBy = isAbsent(args[2]) ? "Auto" : asOneOf(args[2], seriesByWords);
  const series = seedSeries({ ...source, sheet: liveSheet(source) }, seriesBy, plan.shape.type);
  requireSeries(plan, series.length);
  const chart = newChart(sheet, plan, series);
  sheet.addChart(chart);
  // The file layer may keep a chart of its own making.
  const added = sheet.charts.find((candidate) => candidate.name === chart.name) ?? chart;
  return make("Chart", { workbook: target.workbook, sheet, chart: added });
}

function find(target: SheetTarget, key: string | number): HostObject | undefined {
  const sheet = liveSheet(target);
  const wanted = String(key);
  const chart = sheet.charts.find(
    (candidate) => candidate.name === wanted || idOf(candidate) === wanted,
  );
  return chart === undefined
    ? undefined
    : make("Chart", { workbook: target.workbook, sheet, chart });
}

function found(object: HostObject | undefined): HostObject {
  if (object === undefined) throw new HostError("ItemNotFound");
  return object;
}

export const chartCollectionType = defineType({
  name: "ChartCollection",
  properties: { Count: { get: (target) => liveSheet(target).charts.length } },
  collection: {
    itemType: "Chart",
    list: (target) => {
      const sheet = liveSheet(target);
      return sheet.charts.map((chart) =>
        make("Chart", { workbook: target.workbook, sheet, chart }),
      );
    },
    find,
  },
  methods: {
    Add: add,
    GetCount: (target) => liveSheet(target).charts.length,
    GetItem: (target, args) => found(find(target, keyArgument(args, 0))),
    GetItemOrNullObject: (target, args) => find(target, keyArgument(args, 0)),
    GetItemAt: (target, args) => {
      const sheet = liveSheet(target);
      const chart = sheet.charts[integerArgument(args, 0)];
      if (chart === undefined) throw new HostError("InvalidArgument");
      return make("Chart", { workbook: target.workbook, sheet, chart });
    },
  },
});

function property(
  get: (chart: ChartPart) => unknown,
  set: (chart: ChartPart, value: unknown) => void,
): Property<ChartTarget> {
  return {
    get: (target) => get(liveChart(target)),
    set: (target, value) => {
      changeChart(target, (chart) => {
        set(chart, value);
      });
    },
  };
}

/** In points. */
function length(name: "left" | "top" | "width" | "height"): Property<ChartTarget> {
  return property(
    (chart) => chart[name],
    (chart, value) => {
      const points = asNumber(value);
      if (points < 0) throw new HostError("InvalidArgument");
      chart[name] = points;
    },
  );
}

const blankWords = ["NotPlotted", "Zero", "Interplotted"] as const;
const blanks = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

/** Over the cells from the first to the last, inclusive. */
function setPosition(target: ChartTarget, args: CallArguments): void {
  const first = areaArgument(target, args[0]).area;
  const last = isAbsent(args[1]) ? first : areaArgument(target, args[1]).area;
  const { left, top, width, height } = placeOf(liveSheet(target), bound(first, last));
  changeChart(target, (chart) => {
    chart.left = left;
    chart.top = top;
    // Without a last cell the chart keeps its size.
    if (isAbsent(args[1])) return;
    chart.width = width;
    chart.height = height;
  });
}

export const chartType = defineType({
  name: "Chart",
  id: { key: "Id", get: (target) => idOf(target.chart) },
  properties: {
    Id: { get: (target) => idOf(liveChart(target)) },
    Name: property(
      (chart) => chart.name,
      (chart, value) => {
        chart.name = asText(value);
      },
    ),
    Left: length("left"),
    Top: length("top"),
    Width: length("width"),
    Height: length("height"),
    ChartType: property(chartTypeOf, (chart, value) => {
      changeType(chart, requireType(asText(value)));
    }),
    DisplayBlanksAs: property(
      (chart) => blankWords.find((word) => blanks[word] === chart.displayBlanksAs),
      (chart, value) => {
        chart.displayBlanksAs = blanks[asOneOf(value, blankWords)];
      },
    ),
    PlotVisibleOnly: property(
      (chart) => chart.plotVisibleOnly,
      (chart, value) => {
        chart.plotVisibleOnly = value === true;
      },
    ),
  },
  navigation: {
    Title: (target) => make("ChartTitle", target),
    Legend: (target) => make("ChartLegend", target),
    Series: (target) => make("ChartSeriesCollection", target),
    Axes: (target) => make("ChartAxes", target),
    Format: (target) => make("ChartAreaFormat", target),
    Worksheet: (target) =>
      make("Worksheet", { workbook: target.workbook, sheet: liveSheet(target) }),
  },
  methods: {
    Delete: (target) => {
      const chart = liveChart(target);
      requireUnprotected(liveSheet(target));
      liveSheet(target).deleteChart(chart.name);
    },
    SetPosition: setPosition,
    SetData: (target, args) => {
      const source = selfAs(args[0], "Range");
      const seriesBy = isAbsent(args[1]) ? "Auto" : asOneOf(args[1], seriesByWords);
      changeChart(target, (chart) => {
        chart.series = seedSeries({ ...source, sheet: liveSheet(source) }, seriesBy, chart.type);
      });
    },
  },
});
