import type { ChartErrorBars } from "#ooxml/model/chart-model";

import { asBoolean, asOneOf } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { lineAccess } from "./chart-access";
import type { ErrorBarsTarget } from "../access/chart-selves";
import { changeSeries, liveSeries } from "./chart-series-access";
import { defineType, make } from "../access/object-selves";

const includes = { Both: "both", MinusValues: "minus", PlusValues: "plus" } as const;
const includeWords = ["Both", "MinusValues", "PlusValues"] as const;
const types = {
  FixedValue: "fixedVal",
  Percent: "percentage",
  StDev: "stdDev",
  StError: "stdErr",
  Custom: "cust",
} as const;
const typeWords = ["FixedValue", "Percent", "StDev", "StError", "Custom"] as const;

/** What Excel takes where nobody gives an amount. */
const amounts = { fixedVal: 1, percentage: 5, stdDev: 1, stdErr: undefined, cust: undefined };

const newBars: ChartErrorBars = {
  include: "both",
  type: "stdErr",
  amount: undefined,
  endCap: true,
  line: undefined,
};

function barsOf(target: ErrorBarsTarget): ChartErrorBars | undefined {
  return liveSeries(target).errorBars?.[target.axis];
}

function setBars(target: ErrorBarsTarget, bars: ChartErrorBars | undefined): void {
  changeSeries(target, (series) => {
    const all = { ...series.errorBars, [target.axis]: bars };
    series.errorBars = all.x === undefined && all.y === undefined ? undefined : all;
  });
}

function property(
  get: (bars: ChartErrorBars) => unknown,
  read: (value: unknown) => Partial<ChartErrorBars>,
): Property<ErrorBarsTarget> {
  return {
    get: (target) => get(barsOf(target) ?? newBars),
    set: (target, value) => {
      setBars(target, { ...(barsOf(target) ?? newBars), ...read(value) });
    },
  };
}

function readType(value: unknown): Partial<ChartErrorBars> {
  const type = types[asOneOf(value, typeWords)];
  if (type === "cust")
    throw new HostError(
      "UnsupportedOperation",
      "The embedded host has no error bars with values of their own.",
    );
  return { type, amount: amounts[type] };
}

export const chartErrorBarsType = defineType({
  name: "ChartErrorBars",
  properties: {
    Visible: {
      get: (target) => barsOf(target) !== undefined,
      set: (target, value) => {
        setBars(target, asBoolean(value) ? (barsOf(target) ?? newBars) : undefined);
      },
    },
    EndStyleCap: property(
      (bars) => bars.endCap,
      (value) => ({ endCap: asBoolean(value) }),
    ),
    Include: property(
      (bars) => includeWords.find((word) => includes[word] === bars.include),
      (value) => ({ include: includes[asOneOf(value, includeWords)] }),
    ),
    Type: property((bars) => typeWords.find((word) => types[word] === bars.type), readType),
  },
  navigation: { Format: (target) => make("ChartErrorBarsFormat", target) },
});

export const chartErrorBarsFormatType = defineType({
  name: "ChartErrorBarsFormat",
  navigation: {
    Line: (target) =>
      make(
        "ChartLineFormat",
        lineAccess(
          target,
          () => barsOf(target)?.line,
          (_chart, line) => {
            setBars(target, { ...(barsOf(target) ?? newBars), line });
          },
        ),
      ),
  },
});
