import type { ChartLine, ChartPart } from "#ooxml/chart-model";

import { asBoolean, asOneOf, asText } from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import { plainFont } from "../workbook/new-chart";
import { changeChart, fontAccess, lineAccess, liveChart } from "./chart-access";
import type { ChartTarget, LineAccess } from "./chart-selves";
import { defineType, make } from "./object-selves";

function setTitle(chart: ChartPart, text: string): void {
  chart.title = {
    font: chart.title?.font ?? plainFont,
    alignLeft: chart.title?.alignLeft ?? false,
    text,
  };
}

export const chartTitleType = defineType({
  name: "ChartTitle",
  properties: {
    Text: {
      get: (target) => liveChart(target).title?.text ?? "",
      set: (target, value) => {
        changeChart(target, (chart) => {
          setTitle(chart, asText(value));
        });
      },
    },
    Visible: {
      get: (target) => liveChart(target).title !== undefined,
      set: (target, value) => {
        const visible = asBoolean(value);
        changeChart(target, (chart) => {
          if (!visible) chart.title = undefined;
          else if (chart.title === undefined) setTitle(chart, "Chart Title");
        });
      },
    },
    // Titles never lie over the plot here; setting false is what every chart has.
    Overlay: {
      get: () => false,
      set: (_target, value) => {
        if (asBoolean(value)) {
          throw new HostError(
            "UnsupportedOperation",
            "The embedded host has no titles over the plot.",
          );
        }
      },
    },
    HorizontalAlignment: {
      get: (target) => (liveChart(target).title?.alignLeft === true ? "Left" : "Center"),
      set: (target, value) => {
        const word = asOneOf(value, ["Left", "Center"]);
        changeChart(target, (chart) => {
          if (chart.title !== undefined)
            chart.title = { ...chart.title, alignLeft: word === "Left" };
        });
      },
    },
  },
  navigation: { Format: (target) => make("ChartTitleFormat", target) },
});

export const chartTitleFormatType = defineType({
  name: "ChartTitleFormat",
  navigation: {
    Font: (target) =>
      make(
        "ChartFont",
        fontAccess(
          target,
          (chart) => chart.title?.font,
          (chart, font) => {
            if (chart.title !== undefined) chart.title = { ...chart.title, font };
          },
        ),
      ),
  },
});

const positions = {
  Bottom: "bottom",
  Right: "right",
  Top: "top",
  Left: "left",
  Corner: "corner",
} as const;
const positionWords = ["Bottom", "Right", "Top", "Left", "Corner"] as const;

type Legend = NonNullable<ChartPart["legend"]>;

const standardLegend: Legend = { position: "right", overlay: false, font: plainFont };

function changeLegend(target: ChartTarget, part: Partial<Legend>): void {
  changeChart(target, (chart) => {
    chart.legend = { ...(chart.legend ?? standardLegend), ...part };
  });
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
      get: (target) =>
        positionWords.find((word) => positions[word] === liveChart(target).legend?.position) ??
        "Right",
      set: (target, value) => {
        changeLegend(target, { position: positions[asOneOf(value, positionWords)] });
      },
    },
    Overlay: {
      get: (target) => liveChart(target).legend?.overlay ?? false,
      set: (target, value) => {
        changeLegend(target, { overlay: asBoolean(value) });
      },
    },
  },
  navigation: { Format: (target) => make("ChartLegendFormat", target) },
});

export const chartLegendFormatType = defineType({
  name: "ChartLegendFormat",
  navigation: {
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

/** The frame around the chart. */
function frame(target: ChartTarget): LineAccess {
  return lineAccess(
    target,
    (chart) => (chart.border ? chart.frame : { ...plainLine, colour: "none" }),
    (chart, drawn) => {
      chart.border = drawn.colour !== "none";
      chart.frame = chart.border ? drawn : undefined;
    },
  );
}

const plainLine: ChartLine = { colour: undefined, weight: undefined, dash: undefined };

export const chartAreaFormatType = defineType({
  name: "ChartAreaFormat",
  navigation: {
    Border: (target) => make("ChartBorder", frame(target)),
    Fill: (target) =>
      make("ChartFill", {
        get: () => liveChart(target).fill,
        set: (fill) => {
          changeChart(target, (chart) => {
            chart.fill = fill;
          });
        },
      }),
  },
});
