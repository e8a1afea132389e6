import type { ChartPointLabel } from "#ooxml/model/chart-model";

import {
  asBoolean,
  asNumber,
  asOneOf,
  asText,
  integerArgument,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { estimateLabel } from "../../workbook/estimate-layout";
import { boxAccess, lineAccess, liveChart } from "./chart-access";
import { outlineOfShape, shapeOfOutline } from "./chart-label-shapes";
import { labelText } from "./chart-label-text";
import { pointValues } from "./chart-point-access";
import { asRotation } from "./chart-rotation";
import type { FontAccess, LabelsAccess, PointTarget } from "../access/chart-selves";
import { defineType, make } from "../access/object-selves";

type PointLabelTarget = LabelsAccess & PointTarget;

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

/** Positions a label can have but not be given, as the API lists them. */
const positionWords = [...Object.keys(positions), "None"];

function property(
  get: (labels: ChartPointLabel | undefined) => unknown,
  read: (value: unknown) => Partial<ChartPointLabel>,
): Property<LabelsAccess> {
  return {
    get: (target) => get(target.readLabels()),
    set: (target, value) => {
      const part = read(value);
      // Saying what labels show makes them be there, as in Excel.
      target.changeLabels((labels) => ({ ...labels, ...part }), true);
    },
  };
}

type Flag =
  | "showValue"
  | "showSeriesName"
  | "showCategoryName"
  | "showPercentage"
  | "showBubbleSize"
  | "showLegendKey";

function flag(name: Flag): Property<LabelsAccess> {
  return property(
    (labels) => labels?.[name] ?? false,
    (value) => ({ [name]: asBoolean(value) }),
  );
}

const labelProperties: Readonly<Record<string, Property<LabelsAccess>>> = {
  ShowValue: flag("showValue"),
  ShowSeriesName: flag("showSeriesName"),
  ShowCategoryName: flag("showCategoryName"),
  ShowPercentage: flag("showPercentage"),
  ShowBubbleSize: flag("showBubbleSize"),
  ShowLegendKey: flag("showLegendKey"),
  Separator: property(
    (labels) => labels?.separator ?? ", ",
    (value) => ({ separator: asText(value) }),
  ),
  NumberFormat: property(
    (labels) => labels?.numberFormat ?? "General",
    (value) => ({ numberFormat: asText(value) }),
  ),
  LinkNumberFormat: property(
    (labels) => labels?.numberFormat === undefined,
    (value) => (asBoolean(value) ? { numberFormat: undefined } : {}),
  ),
  Position: property(
    (labels) => Object.keys(positions).find((word) => positions[word] === labels?.position) ?? null,
    (value) => ({ position: positions[asOneOf(value, positionWords)] }),
  ),
  TextOrientation: property(
    (labels) => labels?.rotation ?? 0,
    (value) => ({ rotation: asRotation(value) }),
  ),
  GeometricShapeType: property(
    (labels) => shapeOfOutline(labels?.outline),
    (value) => ({ outline: outlineOfShape(asText(value)) }),
  ),
};

export const chartDataLabelsType = defineType({
  name: "ChartDataLabels",
  properties: {
    ...labelProperties,
    AutoText: {
      get: () => true,
      set: (_target, value) => {
        if (!asBoolean(value)) throw new HostError("InvalidArgument");
      },
    },
    ShowLeaderLines: property(
      (labels) => labels?.leaderLines ?? false,
      (value) => ({ leaderLines: asBoolean(value) }),
    ),
  },
  navigation: {
    Format: (target) => make("ChartDataLabelFormat", target),
    LeaderLines: (target) => make("ChartLeaderLines", target),
  },
});

export const chartLeaderLinesType = defineType({
  name: "ChartLeaderLines",
  navigation: { Format: (target) => make("ChartLeaderLinesFormat", target) },
});

export const chartLeaderLinesFormatType = defineType({
  name: "ChartLeaderLinesFormat",
  navigation: {
    Line: (target) =>
      make(
        "ChartLineFormat",
        lineAccess(
          target,
          () => target.readLabels()?.leaderLine,
          (_chart, leaderLine) => {
            target.changeLabels((labels) => ({ ...labels, leaderLine }), true);
          },
        ),
      ),
  },
});

/** Where the label stands, in points; Excel's own place is estimated. */
function place(side: "left" | "top"): Property<PointLabelTarget> {
  const usual = (target: PointLabelTarget): number =>
    estimateLabel(liveChart(target), {
      index: target.index,
      values: pointValues(target).map((value) => (typeof value === "number" ? value : 0)),
    })[side];
  const length = side === "left" ? "width" : "height";
  const axis = side === "left" ? "x" : "y";
  return {
    get: (target) => {
      const shift = target.readLabels()?.shift?.[axis] ?? 0;
      return usual(target) + shift * liveChart(target)[length];
    },
    set: (target, value) => {
      const share = (asNumber(value) - usual(target)) / liveChart(target)[length];
      target.changeLabels((labels) => {
        const before = labels.shift ?? { x: 0, y: 0 };
        return { ...labels, shift: { ...before, [axis]: share } };
      }, true);
    },
  };
}

export const chartDataLabelType = defineType({
  name: "ChartDataLabel",
  properties: {
    ...labelProperties,
    AutoText: {
      get: (target) => target.readLabels()?.text === undefined,
      set: (target, value) => {
        const text = asBoolean(value) ? undefined : labelText(target);
        target.changeLabels(({ runs: _, ...labels }) => ({ ...labels, text }), true);
      },
    },
    Text: {
      get: (target) => labelText(target),
      set: (target, value) => {
        const text = asText(value);
        target.changeLabels(({ runs: _, ...labels }) => ({ ...labels, text }), true);
      },
    },
    Left: place("left"),
    Top: place("top"),
  },
  navigation: { Format: (target) => make("ChartDataLabelFormat", target) },
  methods: {
    GetSubstring: (target, args) => {
      const start = integerArgument(args, 0);
      const length = integerArgument(args, 1);
      if (start < 0 || length < 0) throw new HostError("InvalidArgument");
      return make("ChartFormatString", { font: substringFont(target, start, length) });
    },
  },
});

/** The font of a part of the label's text, which becomes the label's own thereby. */
function substringFont(target: PointLabelTarget, start: number, length: number): FontAccess {
  return {
    get: () => {
      const labels = target.readLabels();
      const run = labels?.runs?.find((each) => each.start === start && each.length === length);
      return run?.font ?? labels?.font;
    },
    set: (part) => {
      const text = labelText(target);
      target.changeLabels((labels) => {
        const runs = labels.runs ?? [];
        const known = runs.find((each) => each.start === start && each.length === length);
        const font = { ...labels.font, ...known?.font, ...part };
        return {
          ...labels,
          text,
          runs: [...runs.filter((each) => each !== known), { start, length, font }],
        };
      }, true);
    },
  };
}

function labelBox(target: LabelsAccess): ReturnType<typeof boxAccess> {
  return boxAccess(
    target,
    () => target.readLabels()?.box,
    (_chart, box) => {
      target.changeLabels((labels) => ({ ...labels, box }), false);
    },
  );
}

export const chartDataLabelFormatType = defineType({
  name: "ChartDataLabelFormat",
  navigation: {
    Border: (target) => make("ChartBorder", labelBox(target).line),
    Fill: (target) => make("ChartFill", labelBox(target).fill),
    Font: (target) =>
      make("ChartFont", {
        get: () => target.readLabels()?.font,
        set: (part) => {
          // A font alone does not make labels appear.
          target.changeLabels(
            (labels) => ({ ...labels, font: { ...labels.font, ...part } }),
            false,
          );
        },
      }),
  },
});
