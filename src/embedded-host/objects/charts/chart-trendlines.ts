import type { ChartTrendline } from "#ooxml/model/chart-model";

import {
  asBoolean,
  asNumber,
  asOneOf,
  asText,
  integerArgument,
  isAbsent,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, Property } from "../../protocol/object-type";
import { plainFont } from "../../workbook/new-chart";
import { boxAccess, fontAccess, lineAccess } from "./chart-access";
import { asRotation } from "./chart-rotation";
import type { SeriesTarget, TrendlineTarget } from "../access/chart-selves";
import { changeSeries, liveSeries } from "./chart-series-access";
import { defineType, make } from "../access/object-selves";

const types = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
} as const;
type TypeWord = keyof typeof types;
const typeWords = [
  "Linear",
  "Exponential",
  "Logarithmic",
  "MovingAverage",
  "Polynomial",
  "Power",
] as const satisfies readonly TypeWord[];

/** Order and period where nobody has chosen one. */
const least = 2;

function trendlines(target: SeriesTarget): readonly ChartTrendline[] {
  return liveSeries(target).trendlines ?? [];
}

function add(target: SeriesTarget, word: TypeWord): HostObject {
  const trendline: ChartTrendline = {
    name: undefined,
    type: types[word],
    showEquation: false,
    showRSquared: false,
    line: undefined,
  };
  changeSeries(target, (series) => {
    series.trendlines = [...(series.trendlines ?? []), trendline];
  });
  return make("ChartTrendline", { ...target, trendline });
}

function found(target: SeriesTarget, index: number): HostObject {
  const trendline = trendlines(target)[index];
  if (trendline === undefined) throw new HostError("InvalidArgument");
  return make("ChartTrendline", { ...target, trendline });
}

export const chartTrendlineCollectionType = defineType({
  name: "ChartTrendlineCollection",
  collection: {
    itemType: "ChartTrendline",
    list: (target) =>
      trendlines(target).map((trendline) => make("ChartTrendline", { ...target, trendline })),
    find: (target, key) => found(target, Number(key)),
  },
  methods: {
    Add: (target, args) => add(target, isAbsent(args[0]) ? "Linear" : asOneOf(args[0], typeWords)),
    GetCount: (target) => trendlines(target).length,
    GetItem: (target, args) => found(target, integerArgument(args, 0)),
  },
});

/** The trend line while its series has it. */
function liveTrendline(target: TrendlineTarget): ChartTrendline {
  if (!trendlines(target).includes(target.trendline)) throw new HostError("ItemNotFound");
  return target.trendline;
}

function changeTrendline(target: TrendlineTarget, part: Partial<ChartTrendline>): void {
  const trendline = liveTrendline(target);
  changeSeries(target, () => {
    Object.assign(trendline, part);
  });
}

function property(
  get: (trendline: ChartTrendline) => unknown,
  read: (value: unknown) => Partial<ChartTrendline>,
): Property<TrendlineTarget> {
  return {
    get: (target) => get(liveTrendline(target)),
    set: (target, value) => {
      changeTrendline(target, read(value));
    },
  };
}

/** "" leaves the number to Excel. */
function optionalNumber(
  name: "intercept" | "forward" | "backward",
  usual: unknown,
): Property<TrendlineTarget> {
  return property(
    (trendline) => trendline[name] ?? usual,
    (value) => ({ [name]: value === "" || isAbsent(value) ? undefined : asNumber(value) }),
  );
}

function count(
  name: "polynomialOrder" | "period",
  [from, to]: readonly [number, number],
): Property<TrendlineTarget> {
  return property(
    (trendline) => trendline[name] ?? least,
    (value) => {
      const given = asNumber(value);
      if (!Number.isInteger(given) || given < from || given > to)
        throw new HostError("InvalidArgument");
      return { [name]: given };
    },
  );
}

/** As Excel names a trend line nobody has named. */
function usualName({ type }: ChartTrendline, series: string): string {
  const words = { exp: "Expon.", linear: "Linear", log: "Log.", poly: "Poly.", power: "Power" };
  return `${type === "movingAvg" ? "Moving average" : words[type]} (${series})`;
}

export const chartTrendlineType = defineType({
  name: "ChartTrendline",
  properties: {
    Type: property(
      ({ type }) => typeWords.find((word) => types[word] === type),
      (value) => ({ type: types[asOneOf(value, typeWords)] }),
    ),
    Name: {
      get: (target) =>
        liveTrendline(target).name ?? usualName(target.trendline, target.series.name),
      set: (target, value) => {
        changeTrendline(target, { name: asText(value) });
      },
    },
    PolynomialOrder: count("polynomialOrder", [2, 6]),
    MovingAveragePeriod: count("period", [2, 255]),
    ForwardPeriod: optionalNumber("forward", 0),
    BackwardPeriod: optionalNumber("backward", 0),
    Intercept: optionalNumber("intercept", ""),
    ShowEquation: property(
      ({ showEquation }) => showEquation,
      (value) => ({ showEquation: asBoolean(value) }),
    ),
    ShowRSquared: property(
      ({ showRSquared }) => showRSquared,
      (value) => ({ showRSquared: asBoolean(value) }),
    ),
  },
  navigation: {
    Format: (target) => make("ChartTrendlineFormat", target),
    Label: (target) => make("ChartTrendlineLabel", target),
  },
  methods: {
    Delete: (target) => {
      const trendline = liveTrendline(target);
      changeSeries(target, (series) => {
        const left = (series.trendlines ?? []).filter((other) => other !== trendline);
        series.trendlines = left.length > 0 ? left : undefined;
      });
    },
  },
});

export const chartTrendlineFormatType = defineType({
  name: "ChartTrendlineFormat",
  navigation: {
    Line: (target) =>
      make(
        "ChartLineFormat",
        lineAccess(
          target,
          () => liveTrendline(target).line,
          (_chart, line) => {
            changeTrendline(target, { line });
          },
        ),
      ),
  },
});

type Label = NonNullable<ChartTrendline["label"]>;

function labelOf(target: TrendlineTarget): Label {
  return liveTrendline(target).label ?? { font: plainFont };
}

function labelProperty(
  get: (label: Label) => unknown,
  read: (value: unknown) => Partial<Label>,
): Property<TrendlineTarget> {
  return {
    get: (target) => get(labelOf(target)),
    set: (target, value) => {
      const part = read(value);
      changeTrendline(target, { label: { ...labelOf(target), ...part } });
    },
  };
}

export const chartTrendlineLabelType = defineType({
  name: "ChartTrendlineLabel",
  properties: {
    AutoText: labelProperty(
      (label) => label.text === undefined,
      (value) => (asBoolean(value) ? { text: undefined } : {}),
    ),
    Text: labelProperty(
      (label) => label.text ?? "",
      (value) => ({ text: asText(value) }),
    ),
    NumberFormat: labelProperty(
      (label) => label.numberFormat ?? "General",
      (value) => ({ numberFormat: asText(value) }),
    ),
    LinkNumberFormat: labelProperty(
      (label) => label.numberFormat === undefined,
      (value) => (asBoolean(value) ? { numberFormat: undefined } : {}),
    ),
    TextOrientation: labelProperty(
      (label) => label.rotation ?? 0,
      (value) => ({ rotation: asRotation(value) }),
    ),
  },
  navigation: { Format: (target) => make("ChartTrendlineLabelFormat", target) },
});

function labelBox(target: TrendlineTarget): ReturnType<typeof boxAccess> {
  return boxAccess(
    target,
    () => labelOf(target).box,
    (_chart, box) => {
      changeTrendline(target, { label: { ...labelOf(target), box } });
    },
  );
}

export const chartTrendlineLabelFormatType = defineType({
  name: "ChartTrendlineLabelFormat",
  navigation: {
    Border: (target) => make("ChartBorder", labelBox(target).line),
    Fill: (target) => make("ChartFill", labelBox(target).fill),
    Font: (target) =>
      make(
        "ChartFont",
        fontAccess(
          target,
          () => labelOf(target).font,
          (_chart, font) => {
            changeTrendline(target, { label: { ...labelOf(target), font } });
          },
        ),
      ),
  },
});
