import type { ChartLegend, ChartPart } from "#ooxml/model/chart-model";

import { asBoolean, asNumber, asOneOf, integerArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { estimateLegend, type Place } from "../../workbook/estimate-layout";
import { plainFont } from "../../workbook/new-chart";
import { boxAccess, changeChart, fontAccess, liveChart } from "./chart-access";
import { pointValues } from "./chart-point-access";
import type { ChartTarget, LegendEntryTarget } from "../access/chart-selves";
import { defineType, make } from "../access/object-selves";

const positions = {
  Bottom: "bottom",
  Right: "right",
  Top: "top",
  Left: "left",
  Corner: "corner",
} as const;
const positionWords = ["Bottom", "Right", "Top", "Left", "Corner"] as const;

const standardLegend: ChartLegend = { position: "right", overlay: false, font: plainFont };

function changeLegend(target: ChartTarget, part: Partial<ChartLegend>): void {
  changeChart(target, (chart) => {
    chart.legend = { ...(chart.legend ?? standardLegend), ...part };
  });
}

/** Null where the legend is not visible, as the API says; what nobody has set is estimated. */
function measure(side: keyof Place): Property<ChartTarget> {
  return {
    get: (target) => estimateLegend(liveChart(target))?.[side] ?? null,
    set: (target, value) => {
      const points = asNumber(value);
      if (points < 0) throw new HostError("InvalidArgument");
      const chart = liveChart(target);
      const layout = { ...estimateLegend(chart), ...chart.legend?.layout, [side]: points };
      changeLegend(target, { layout });
    },
  };
}

export const chartLegendType = defineType({
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (target) => liveChart(target).legend !== undefined,
      set: (target, value) => {
        const visible = asBoolean(value);
        changeChart(target, (chart) => {
          chart.legend = visible ? (chart.legend ?? standardLegend) : undefined;
        });
      },
    },
    Position: {
      get: (target) => {
        const { legend } = liveChart(target);
        if (legend?.layout !== undefined) return "Custom";
        return positionWords.find((word) => positions[word] === legend?.position) ?? "Right";
      },
      set: (target, value) => {
        const position = positions[asOneOf(value, positionWords)];
        changeLegend(target, { position, layout: undefined });
      },
    },
    Overlay: {
      get: (target) => liveChart(target).legend?.overlay ?? false,
      set: (target, value) => {
        changeLegend(target, { overlay: asBoolean(value) });
      },
    },
    ShowShadow: {
      get: (target) => liveChart(target).legend?.box?.shadow ?? false,
      set: (target, value) => {
        const shadow = asBoolean(value) ? true : undefined;
        changeLegend(target, { box: { ...liveChart(target).legend?.box, shadow } });
      },
    },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
  },
  navigation: {
    Format: (target) => make("ChartLegendFormat", target),
    LegendEntries: (target) => make("ChartLegendEntryCollection", target),
  },
});

function legendBox(target: ChartTarget): ReturnType<typeof boxAccess> {
  return boxAccess(
    target,
    (chart) => chart.legend?.box,
    (chart, box) => {
      if (chart.legend !== undefined) chart.legend = { ...chart.legend, box };
    },
  );
}

export const chartLegendFormatType = defineType({
  name: "ChartLegendFormat",
  navigation: {
    Border: (target) => make("ChartBorder", legendBox(target).line),
    Fill: (target) => make("ChartFill", legendBox(target).fill),
    Font: (target) =>
      make(
        "ChartFont",
        fontAccess(
          target,
          (chart) => chart.legend?.font,
          (chart, font) => {
            if (chart.legend !== undefined) chart.legend = { ...chart.legend, font };
          },
        ),
      ),
  },
});

const ROUND: readonly ChartPart["type"][] = ["pie", "ofPie", "doughnut"];

/** One entry a series; where each point has a colour of its own, one a point. */
function entryCount(target: ChartTarget): number {
  const chart = liveChart(target);
  const [first] = chart.series;
  if (first === undefined || !ROUND.includes(chart.type)) return chart.series.length;
  return pointValues({ ...target, series: first }).length;
}

export const chartLegendEntryCollectionType = defineType({
  name: "ChartLegendEntryCollection",
  collection: {
    itemType: "ChartLegendEntry",
    list: (target) =>
      Array.from({ length: entryCount(target) }, (_, index) =>
        make("ChartLegendEntry", { ...target, index }),
      ),
  },
  methods: {
    GetCount: entryCount,
    GetItemAt: (target, args) => {
      const index = integerArgument(args, 0);
      if (index < 0 || index >= entryCount(target)) throw new HostError("InvalidArgument");
      return make("ChartLegendEntry", { ...target, index });
    },
  },
});

function showEntry(target: LegendEntryTarget, visible: boolean): void {
  const hidden = liveChart(target).legend?.hiddenEntries ?? [];
  const others = hidden.filter((index) => index !== target.index);
  const left = visible ? others : [...others, target.index].sort((one, other) => one - other);
  changeLegend(target, { hiddenEntries: left.length > 0 ? left : undefined });
}

export const chartLegendEntryType = defineType({
  name: "ChartLegendEntry",
  properties: {
    Index: { get: (target) => target.index },
    Visible: {
      get: (target) => {
        const { legend } = liveChart(target);
        return legend !== undefined && legend.hiddenEntries?.includes(target.index) !== true;
      },
      set: (target, value) => {
        showEntry(target, asBoolean(value));
      },
    },
  },
});
