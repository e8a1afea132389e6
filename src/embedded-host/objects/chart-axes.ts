import type { ChartAxis } from "#ooxml/chart-model";

import { asBoolean, asNumber, asOneOf, asText, isAbsent } from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import type { Property } from "../protocol/object-type";
import { changeChart, fontAccess, liveChart } from "./chart-access";
import { defineType, make, type AxisTarget, type LineAccess } from "./object-selves";

function change(target: AxisTarget, edit: (axis: ChartAxis) => void): void {
  changeChart(target, () => {
    edit(target.axis);
  });
}

function property(
  get: (axis: ChartAxis) => unknown,
  set: (axis: ChartAxis, value: unknown) => void,
): Property<AxisTarget> {
  return {
    get: (target) => {
      liveChart(target);
      return get(target.axis);
    },
    set: (target, value) => {
      change(target, (axis) => {
        set(axis, value);
      });
    },
  };
}

/** "" gives a bound back to Excel. */
function bound(name: "minimum" | "maximum" | "majorUnit"): Property<AxisTarget> {
  return property(
    (axis) => axis[name] ?? "",
    (axis, value) => {
      axis[name] = value === "" || isAbsent(value) ? undefined : asNumber(value);
    },
  );
}

/** Every how many categories have a label or a tick mark; automatic is 1 as far as the add-in sees. */
function spacing(name: "labelSpacing" | "tickSpacing"): Property<AxisTarget> {
  return property(
    (axis) => axis[name] ?? 1,
    (axis, value) => {
      const every = asNumber(value);
      if (!Number.isInteger(every) || every < 1 || every > 31_999)
        throw new HostError("InvalidArgument");
      axis[name] = every;
    },
  );
}

const labelPositions = { NextToAxis: "nextTo", Low: "low", High: "high", None: "none" } as const;
const labelWords = ["NextToAxis", "Low", "High", "None"] as const;

export const chartAxesType = defineType({
  name: "ChartAxes",
  navigation: {
    CategoryAxis: (target) =>
      make("ChartAxis", { ...target, axis: liveChart(target).categoryAxis }),
    ValueAxis: (target) => make("ChartAxis", { ...target, axis: liveChart(target).valueAxis }),
  },
  methods: {
    GetItem: (target, args) => {
      const type = asOneOf(args[0], ["Category", "Value"]);
      if (!isAbsent(args[1]) && args[1] !== "Primary") {
        throw new HostError("UnsupportedOperation", "The embedded host has primary axes only.");
      }
      const chart = liveChart(target);
      return make("ChartAxis", {
        ...target,
        axis: type === "Value" ? chart.valueAxis : chart.categoryAxis,
      });
    },
  },
});

export const chartAxisType = defineType({
  name: "ChartAxis",
  properties: {
    Visible: property(
      (axis) => axis.visible,
      (axis, value) => {
        axis.visible = asBoolean(value);
      },
    ),
    NumberFormat: property(
      (axis) => axis.numberFormat ?? "General",
      (axis, value) => {
        axis.numberFormat = asText(value);
      },
    ),
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    ReversePlotOrder: property(
      (axis) => axis.reversed,
      (axis, value) => {
        axis.reversed = asBoolean(value);
      },
    ),
    TickLabelPosition: property(
      (axis) => labelWords.find((word) => labelPositions[word] === axis.tickLabelPosition),
      (axis, value) => {
        axis.tickLabelPosition = labelPositions[asOneOf(value, labelWords)];
      },
    ),
    TickLabelSpacing: spacing("labelSpacing"),
    TickMarkSpacing: spacing("tickSpacing"),
    CategoryType: property(
      (axis) => (axis.dateAxis ? "DateAxis" : "TextAxis"),
      (axis, value) => {
        axis.dateAxis = asOneOf(value, ["Automatic", "TextAxis", "DateAxis"]) === "DateAxis";
      },
    ),
  },
  navigation: {
    Format: (target) => make("ChartAxisFormat", target),
    MajorGridlines: (target) => make("ChartGridlines", target),
    Title: (target) => make("ChartAxisTitle", target),
  },
});

/** The line of an axis can be there or not; its colour is Excel's. */
function axisLine(target: AxisTarget): LineAccess {
  const show = (lineVisible: boolean): void => {
    change(target, (axis) => {
      axis.lineVisible = lineVisible;
    });
  };
  return {
    colour: {
      get: () => (target.axis.lineVisible ? "#D9D9D9" : undefined),
      set: () => {
        show(true);
      },
    },
    style: {
      get: () => (target.axis.lineVisible ? "solid" : "none"),
      set: () => {
        show(true);
      },
    },
    clear: () => {
      show(false);
    },
  };
}

export const chartAxisFormatType = defineType({
  name: "ChartAxisFormat",
  navigation: {
    Line: (target) => make("ChartLineFormat", axisLine(target)),
    Font: (target) =>
      make(
        "ChartFont",
        fontAccess(
          target,
          () => target.axis.font,
          (_chart, font) => {
            const { axis } = target;
            axis.font = font;
          },
        ),
      ),
  },
});

export const chartAxisTitleType = defineType({
  name: "ChartAxisTitle",
  properties: {
    Text: property(
      (axis) => axis.title ?? "",
      (axis, value) => {
        axis.title = asText(value);
      },
    ),
    Visible: property(
      (axis) => axis.title !== undefined,
      (axis, value) => {
        axis.title = asBoolean(value) ? (axis.title ?? "Axis Title") : undefined;
      },
    ),
  },
});

export const chartGridlinesType = defineType({
  name: "ChartGridlines",
  properties: {
    Visible: property(
      (axis) => axis.majorGridlines,
      (axis, value) => {
        axis.majorGridlines = asBoolean(value);
      },
    ),
  },
  navigation: { Format: (target) => make("ChartGridlinesFormat", target) },
});

export const chartGridlinesFormatType = defineType({
  name: "ChartGridlinesFormat",
  navigation: {
    Line: (target) =>
      make("ChartLineFormat", {
        colour: {
          get: () => target.axis.gridlineColour,
          set: (colour) => {
            change(target, (axis) => {
              axis.majorGridlines = true;
              axis.gridlineColour = colour;
            });
          },
        },
        clear: () => {
          change(target, (axis) => {
            axis.majorGridlines = false;
          });
        },
      }),
  },
});
