import {
  asOneOf,
  integerArgument,
  isAbsent,
  keyArgument,
  textArgument,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { CallArguments, HostObject } from "../../protocol/object-type";
import { chartIdOf } from "../../workbook/chart-ids";
import { requireUnprotected } from "../../workbook/guards";
import { newChart } from "../../workbook/new-chart";
import { liveSheet, type SheetTarget } from "../../workbook/open-workbook";
import { seedSeries } from "../../workbook/seed-series";
import { chartCollectionEvents, raiseChartEvent } from "./chart-events";
import { requireSeries, requireType } from "./chart-shapes";
import { defineType, make, selfAs } from "../access/object-selves";

export const seriesByWords = ["Auto", "Columns", "Rows"] as const;

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
  raiseChartEvent(target, added, "chartAdded");
  return make("Chart", { workbook: target.workbook, sheet, chart: added });
}

function find(target: SheetTarget, key: string | number): HostObject | undefined {
  const sheet = liveSheet(target);
  const wanted = String(key);
  const chart = sheet.charts.find(
    (candidate) => candidate.name === wanted || chartIdOf(candidate) === wanted,
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
    ...chartCollectionEvents,
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
