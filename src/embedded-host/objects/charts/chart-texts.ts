import type { ChartBox, ChartFont, ChartText } from "#ooxml/model/chart-model";

import {
  asBoolean,
  asNumber,
  asOneOf,
  asText,
  integerArgument,
  textArgument,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { estimateTitle, type Place } from "../../workbook/estimate-layout";
import { plainFont } from "../../workbook/new-chart";
import { boxAccess, changeChart, fontAccess, liveChart } from "./chart-access";
import { cellText, formulaReference } from "./chart-formula";
import { asRotation } from "./chart-rotation";
import type { ChartTarget, FontAccess } from "../access/chart-selves";
import { defineType, make } from "../access/object-selves";

const newTitle: ChartText = { text: "Chart Title", font: plainFont, alignLeft: false };

/** Setting anything of the title shows it, as in Excel. */
function changeTitle(target: ChartTarget, part: Partial<ChartText>): void {
  changeChart(target, (chart) => {
    chart.title = { ...(chart.title ?? newTitle), ...part };
  });
}

function property(
  get: (title: ChartText | undefined) => unknown,
  read: (value: unknown) => Partial<ChartText>,
): Property<ChartTarget> {
  return {
    get: (target) => get(liveChart(target).title),
    set: (target, value) => {
      changeTitle(target, read(value));
    },
  };
}

/** Null where the title is not visible, as the API says. */
function measure(side: keyof Place): (target: ChartTarget) => number | null {
  return (target) => estimateTitle(liveChart(target))?.[side] ?? null;
}

function place(side: "left" | "top"): Property<ChartTarget> {
  return {
    get: measure(side),
    set: (target, value) => {
      const points = asNumber(value);
      if (points < 0) throw new HostError("InvalidArgument");
      const estimate = estimateTitle(liveChart(target));
      const both = { left: estimate?.left, top: estimate?.top, [side]: points };
      changeTitle(target, { ...both, alignLeft: false });
    },
  };
}

const positions = ["Automatic", "Top", "Bottom", "Left", "Right"] as const;

export const chartTitleType = defineType({
  name: "ChartTitle",
  properties: {
    Text: property(
      (title) => title?.text ?? "",
      (value) => ({ text: asText(value), ref: undefined, runs: [] }),
    ),
    Visible: {
      get: (target) => liveChart(target).title !== undefined,
      set: (target, value) => {
        const visible = asBoolean(value);
        changeChart(target, (chart) => {
          chart.title = visible ? (chart.title ?? newTitle) : undefined;
        });
      },
    },
    Overlay: property(
      (title) => title?.overlay ?? false,
      (value) => ({ overlay: asBoolean(value) ? true : undefined }),
    ),
    HorizontalAlignment: property(
      (title) => (title?.alignLeft === true ? "Left" : "Center"),
      (value) => ({ alignLeft: asOneOf(value, ["Left", "Center"]) === "Left" }),
    ),
    TextOrientation: property(
      (title) => title?.rotation ?? 0,
      (value) => ({ rotation: asRotation(value) }),
    ),
    Position: {
      get: (target) => (liveChart(target).title?.top === undefined ? "Top" : "Automatic"),
      set: (target, value) => {
        const word = asOneOf(value, positions);
        if (word !== "Top" && word !== "Automatic")
          throw new HostError(
            "UnsupportedOperation",
            `The embedded host has no chart titles at the side ${word}.`,
          );
        changeTitle(target, { left: undefined, top: undefined });
      },
    },
    ShowShadow: {
      get: (target) => liveChart(target).title?.box?.shadow ?? false,
      set: (target, value) => {
        const shadow = asBoolean(value) ? true : undefined;
        changeTitle(target, { box: { ...liveChart(target).title?.box, shadow } });
      },
    },
    Left: place("left"),
    Top: place("top"),
    Width: { get: measure("width") },
    Height: { get: measure("height") },
  },
  navigation: { Format: (target) => make("ChartTitleFormat", target) },
  methods: {
    GetSubstring: (target, args) => {
      const start = integerArgument(args, 0);
      const length = integerArgument(args, 1);
      if (start < 0 || length < 0) throw new HostError("InvalidArgument");
      return make("ChartFormatString", { font: substringFont(target, start, length) });
    },
    SetFormula: (target, args) => {
      const ref = formulaReference(target, textArgument(args, 0));
      changeTitle(target, { ref, text: cellText(target, ref), runs: [] });
    },
  },
});

/** A part of the title has the title's look until it is given one of its own. */
function substringFont(target: ChartTarget, start: number, length: number): FontAccess {
  const own = (): ChartFont | undefined =>
    liveChart(target).title?.runs?.find((run) => run.start === start && run.length === length)
      ?.font;
  return {
    get: () => own() ?? liveChart(target).title?.font,
    set: (part) => {
      const title = liveChart(target).title ?? newTitle;
      const others = (title.runs ?? []).filter(
        (run) => run.start !== start || run.length !== length,
      );
      const font = { ...plainFont, ...own(), ...part };
      changeTitle(target, { runs: [...others, { start, length, font }] });
    },
  };
}

export const chartFormatStringType = defineType({
  name: "ChartFormatString",
  navigation: { Font: ({ font }) => make("ChartFont", font) },
});

function titleBox(target: ChartTarget): ReturnType<typeof boxAccess> {
  return boxAccess(
    target,
    (chart) => chart.title?.box,
    (chart, box: ChartBox) => {
      if (chart.title !== undefined) chart.title = { ...chart.title, box };
    },
  );
}

export const chartTitleFormatType = defineType({
  name: "ChartTitleFormat",
  navigation: {
    Border: (target) => make("ChartBorder", titleBox(target).line),
    Fill: (target) => make("ChartFill", titleBox(target).fill),
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
