import { hasAxes, shapeOf } from "#ooxml/charts/chart-groups";
import type { ChartAxis, ChartPart } from "#ooxml/model/chart-model";

import { asOneOf, isAbsent, numberArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import { formatAbsolute } from "../../workbook/addresses";
import { plainFont } from "../../workbook/new-chart";
import { liveSheet } from "../../workbook/open-workbook";
import { changeChart, liveChart } from "./chart-access";
import { axisProperties } from "./chart-axis-properties";
import type { AxisTarget, ChartTarget } from "../access/chart-selves";
import { defineType, make, selfAs } from "../access/object-selves";

type AxisType = AxisTarget["kind"];
type AxisGroup = AxisTarget["group"];

/** An axis of the chart; types without axes have none. */
function axisOf(target: ChartTarget, kind: AxisType, group: AxisGroup): ReturnType<typeof make> {
  const chart = liveChart(target);
  const axis = group === "Secondary" ? secondAxis(chart, kind) : firstAxis(chart, kind);
  return make("ChartAxis", { ...target, kind, group, axis });
}

function firstAxis(chart: ChartPart, kind: AxisType): ChartAxis {
  if (kind === "Value") return chart.valueAxis;
  if (kind === "Category") return chart.categoryAxis;
  return (chart.seriesAxis ??= { ...chart.categoryAxis, title: undefined });
}

/** The second pair comes with the first series that is measured on it. */
function secondAxis(chart: ChartPart, kind: AxisType): ChartAxis {
  const used = chart.series.some(
    (series) => series.axisGroup === "secondary" && hasAxes(shapeOf(chart, series).type),
  );
  if (!used || kind === "Series") throw new HostError("ItemNotFound");
  if (kind === "Category")
    return (chart.secondCategoryAxis ??= {
      ...plainAxis,
      reversed: chart.categoryAxis.reversed,
      dateAxis: chart.categoryAxis.dateAxis,
      visible: false,
    });
  return (chart.secondValueAxis ??= { ...plainAxis });
}

const plainAxis: ChartAxis = {
  visible: true,
  numberFormat: undefined,
  font: plainFont,
  majorGridlines: false,
  gridlineColour: undefined,
  lineVisible: true,
  minimum: undefined,
  maximum: undefined,
  majorUnit: undefined,
  reversed: false,
  title: undefined,
  tickLabelPosition: "nextTo",
  dateAxis: false,
};

export const chartAxesType = defineType({
  name: "ChartAxes",
  navigation: {
    CategoryAxis: (target) => axisOf(target, "Category", "Primary"),
    ValueAxis: (target) => axisOf(target, "Value", "Primary"),
    SeriesAxis: (target) => axisOf(target, "Series", "Primary"),
  },
  methods: {
    GetItem: (target, args) => {
      const kind = asOneOf(args[0], ["Category", "Value", "Series"]);
      const group = isAbsent(args[1]) ? "Primary" : asOneOf(args[1], ["Primary", "Secondary"]);
      return axisOf(target, kind, group);
    },
  },
});

export const chartAxisType = defineType({
  name: "ChartAxis",
  properties: axisProperties,
  navigation: {
    Format: (target) => make("ChartAxisFormat", target),
    MajorGridlines: (target) => make("ChartGridlines", { ...target, minor: false }),
    MinorGridlines: (target) => make("ChartGridlines", { ...target, minor: true }),
    Title: (target) => make("ChartAxisTitle", target),
  },
  methods: {
    SetPositionAt: (target, args) => {
      const place = numberArgument(args, 0);
      changeChart(target, () => {
        target.axis.crossing = place;
      });
    },
    SetCustomDisplayUnit: (target, args) => {
      const unit = numberArgument(args, 0);
      if (unit <= 0) throw new HostError("InvalidArgument");
      changeChart(target, () => {
        target.axis.displayUnit = unit;
      });
    },
    SetCategoryNames: (target, args) => {
      const range = selfAs(args[0], "Range");
      const reference = formatAbsolute(liveSheet(range).name, range.area);
      const group = target.group === "Secondary" ? "secondary" : "primary";
      changeChart(target, (chart) => {
        for (const series of chart.series)
          if (series.axisGroup === group) series.categoriesRef = reference;
      });
    },
  },
});
