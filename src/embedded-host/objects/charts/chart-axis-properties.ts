import { isScattered } from "#ooxml/charts/chart-groups";
import type { ChartAxis } from "#ooxml/model/chart-model";

import { asBoolean, asNumber, asOneOf, asText, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { estimateAxis, type Place } from "../../workbook/estimate-layout";
import { changeChart, liveChart } from "./chart-access";
import { automaticScaleOf } from "./chart-axis-values";
import { asRotation } from "./chart-rotation";
import type { AxisTarget } from "../access/chart-selves";

export function axisProperty(
  get: (axis: ChartAxis, target: AxisTarget) => unknown,
  set: (axis: ChartAxis, value: unknown) => void,
): Property<AxisTarget> {
  return {
    get: (target) => {
      liveChart(target);
      return get(target.axis, target);
    },
    set: (target, value) => {
      changeChart(target, () => {
        set(target.axis, value);
      });
    },
  };
}

/** A property whose words stand beside those of the file; undefined is Excel's choice. */
function words<Key extends keyof ChartAxis>(
  name: Key,
  table: Readonly<Record<string, ChartAxis[Key]>>,
  usual: string,
): Property<AxisTarget> {
  return axisProperty(
    (axis) =>
      axis[name] === undefined
        ? usual
        : (Object.keys(table).find((word) => table[word] === axis[name]) ?? usual),
    (axis, value) => {
      const found = table[asOneOf(value, Object.keys(table))];
      Object.assign(axis, { [name]: found });
    },
  );
}

function flag(name: "visible" | "reversed"): Property<AxisTarget> {
  return axisProperty(
    (axis) => axis[name],
    (axis, value) => {
      axis[name] = asBoolean(value);
    },
  );
}

/** "" gives a bound back to Excel; what it chooses is read as a number all the same. */
function bound(name: "minimum" | "maximum" | "majorUnit" | "minorUnit"): Property<AxisTarget> {
  return axisProperty(
    (axis, target) => axis[name] ?? automaticScaleOf(target)?.[name] ?? "",
    (axis, value) => {
      axis[name] = value === "" || isAbsent(value) ? undefined : asNumber(value);
    },
  );
}

/** Every how many categories have a label or a tick mark; automatic is 1 as far as the add-in sees. */
function spacing(name: "labelSpacing" | "tickSpacing"): Property<AxisTarget> {
  return axisProperty(
    (axis) => axis[name] ?? 1,
    (axis, value) => {
      const every = asNumber(value);
      if (!Number.isInteger(every) || every < 1 || every > 31_999)
        throw new HostError("InvalidArgument");
      axis[name] = every;
    },
  );
}

/** Null where the axis is not visible, as the API says. */
function measure(side: keyof Place): Property<AxisTarget> {
  return {
    get: (target) => {
      const { axis, kind, group } = target;
      if (!axis.visible) return null;
      const place = { values: kind === "Value", second: group === "Secondary" };
      return estimateAxis(liveChart(target), place)[side];
    },
  };
}

const ticks = { None: "none", Cross: "cross", Inside: "in", Outside: "out" } as const;
const labelPlaces = { NextToAxis: "nextTo", Low: "low", High: "high", None: "none" } as const;
const timeUnits = { Days: "days", Months: "months", Years: "years" } as const;
const alignments = { Center: "ctr", Left: "l", Right: "r" } as const;

const units: Readonly<Record<string, string | undefined>> = {
  None: undefined,
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};

const displayUnit = axisProperty(
  ({ displayUnit: unit }) =>
    typeof unit === "number"
      ? "Custom"
      : (Object.keys(units).find((word) => units[word] === unit) ?? "None"),
  (axis, value) => {
    axis.displayUnit = units[asOneOf(value, Object.keys(units))];
  },
);

const crossings = { Automatic: undefined, Maximum: "max", Minimum: "min" } as const;

const position = axisProperty(
  ({ crossing }) =>
    typeof crossing === "number"
      ? "Custom"
      : crossing === "max"
        ? "Maximum"
        : crossing === "min"
          ? "Minimum"
          : "Automatic",
  (axis, value) => {
    axis.crossing = crossings[asOneOf(value, ["Automatic", "Maximum", "Minimum"])];
  },
);

/** Excel's base where nobody has chosen one. */
const usualBase = 10;

const logBase = axisProperty(
  (axis) => axis.logBase ?? usualBase,
  (axis, value) => {
    const base = asNumber(value);
    if (base < 2 || base > 1000) throw new HostError("InvalidArgument");
    axis.logBase = base;
  },
);

const scaleType = axisProperty(
  (axis) => (axis.logBase === undefined ? "Linear" : "Logarithmic"),
  (axis, value) => {
    const linear = asOneOf(value, ["Linear", "Logarithmic"]) === "Linear";
    axis.logBase = linear ? undefined : (axis.logBase ?? usualBase);
  },
);

const categoryType = axisProperty(
  (axis) => (axis.dateAxis ? "DateAxis" : axis.automatic === true ? "Automatic" : "TextAxis"),
  (axis, value) => {
    const word = asOneOf(value, ["Automatic", "TextAxis", "DateAxis"]);
    axis.dateAxis = word === "DateAxis";
    axis.automatic = word === "Automatic" ? true : undefined;
  },
);

/** Excel's own distance of the labels from the axis, in percent. */
const usualOffset = 100;

const offset = axisProperty(
  (axis) => axis.offset ?? usualOffset,
  (axis, value) => {
    const distance = asNumber(value);
    if (distance < 0 || distance > 1000) throw new HostError("InvalidArgument");
    axis.offset = Math.round(distance);
  },
);

const isBetweenCategories = axisProperty(
  (axis, { chart }) =>
    axis.betweenCategories ?? !(chart.type === "area" || isScattered(chart.type)),
  (axis, value) => {
    axis.betweenCategories = asBoolean(value);
  },
);

export const axisProperties: Readonly<Record<string, Property<AxisTarget>>> = {
  Type: { get: (target) => target.kind },
  AxisGroup: { get: (target) => target.group },
  Left: measure("left"),
  Top: measure("top"),
  Width: measure("width"),
  Height: measure("height"),
  Visible: flag("visible"),
  ReversePlotOrder: flag("reversed"),
  NumberFormat: axisProperty(
    (axis) => axis.numberFormat ?? "General",
    (axis, value) => {
      axis.numberFormat = asText(value);
    },
  ),
  LinkNumberFormat: axisProperty(
    (axis) => axis.numberFormat === undefined,
    (axis, value) => {
      if (asBoolean(value)) axis.numberFormat = undefined;
      else axis.numberFormat ??= "General";
    },
  ),
  Minimum: bound("minimum"),
  Maximum: bound("maximum"),
  MajorUnit: bound("majorUnit"),
  MinorUnit: bound("minorUnit"),
  MajorTickMark: words("majorTick", ticks, "None"),
  MinorTickMark: words("minorTick", ticks, "None"),
  TickLabelPosition: words("tickLabelPosition", labelPlaces, "NextToAxis"),
  TickLabelSpacing: spacing("labelSpacing"),
  TickMarkSpacing: spacing("tickSpacing"),
  Alignment: words("alignment", alignments, "Center"),
  Offset: offset,
  MultiLevel: axisProperty(
    (axis) => axis.multiLevel ?? true,
    (axis, value) => {
      axis.multiLevel = asBoolean(value) ? undefined : false;
    },
  ),
  BaseTimeUnit: words("baseTimeUnit", timeUnits, "Days"),
  MajorTimeUnitScale: words("majorTimeUnit", timeUnits, "Days"),
  MinorTimeUnitScale: words("minorTimeUnit", timeUnits, "Days"),
  CategoryType: categoryType,
  ScaleType: scaleType,
  LogBase: logBase,
  DisplayUnit: displayUnit,
  CustomDisplayUnit: {
    get: ({ axis }) => (typeof axis.displayUnit === "number" ? axis.displayUnit : null),
  },
  ShowDisplayUnitLabel: axisProperty(
    (axis) => axis.displayUnitLabel ?? true,
    (axis, value) => {
      axis.displayUnitLabel = asBoolean(value) ? undefined : false;
    },
  ),
  Position: position,
  PositionAt: { get: ({ axis }) => (typeof axis.crossing === "number" ? axis.crossing : null) },
  IsBetweenCategories: isBetweenCategories,
  TextOrientation: axisProperty(
    (axis) => axis.rotation ?? 0,
    (axis, value) => {
      axis.rotation = asRotation(value);
    },
  ),
};
