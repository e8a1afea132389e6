import type { ChartAxis, ChartLine } from "#ooxml/model/chart-model";

import { asBoolean, asText, textArgument } from "../../protocol/call-arguments";
import { changeChart, fontAccess, boxAccess, liveChart } from "./chart-access";
import { axisProperty } from "./chart-axis-properties";
import { cellText, formulaReference } from "./chart-formula";
import { asRotation } from "./chart-rotation";
import type { AxisTarget, LineAccess } from "../access/chart-selves";
import { defineType, make } from "../access/object-selves";

function change(target: AxisTarget, edit: (axis: ChartAxis) => void): void {
  changeChart(target, () => {
    edit(target.axis);
  });
}

const noLine: ChartLine = { colour: undefined, weight: undefined, dash: undefined };

/** The axis' own line. */
function axisLine(target: AxisTarget): LineAccess {
  return {
    get: () => {
      liveChart(target);
      return target.axis.lineVisible ? target.axis.line : { ...noLine, colour: "none" };
    },
    set: (part) => {
      change(target, (axis) => {
        axis.lineVisible = true;
        axis.line = { ...(axis.line ?? noLine), ...part };
      });
    },
    clear: () => {
      change(target, (axis) => {
        axis.lineVisible = false;
      });
    },
  };
}

export const chartAxisFormatType = defineType({
  name: "ChartAxisFormat",
  navigation: {
    Line: (target) => make("ChartLineFormat", axisLine(target)),
    Fill: (target) =>
      make("ChartFill", {
        get: () => {
          liveChart(target);
          return target.axis.fill;
        },
        set: (fill) => {
          change(target, (axis) => {
            axis.fill = fill;
          });
        },
      }),
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

const usualTitle = "Axis Title";

export const chartAxisTitleType = defineType({
  name: "ChartAxisTitle",
  properties: {
    Text: axisProperty(
      (axis) => axis.title ?? "",
      (axis, value) => {
        axis.title = asText(value);
        axis.titleRef = undefined;
      },
    ),
    Visible: axisProperty(
      (axis) => axis.title !== undefined,
      (axis, value) => {
        axis.title = asBoolean(value) ? (axis.title ?? usualTitle) : undefined;
      },
    ),
    TextOrientation: axisProperty(
      (axis, { kind }) => axis.titleRotation ?? (kind === "Value" ? 90 : 0),
      (axis, value) => {
        axis.titleRotation = asRotation(value);
      },
    ),
  },
  navigation: { Format: (target) => make("ChartAxisTitleFormat", target) },
  methods: {
    SetFormula: (target, args) => {
      const reference = formulaReference(target, textArgument(args, 0));
      change(target, (axis) => {
        axis.titleRef = reference;
        axis.title = cellText(target, reference);
      });
    },
  },
});

/** A title without a font of its own has that of the axis. */
function titleFont({ axis }: AxisTarget): ChartAxis["font"] | undefined {
  return axis.title === undefined ? undefined : (axis.titleFont ?? axis.font);
}

function titleBox(target: AxisTarget): ReturnType<typeof boxAccess> {
  return boxAccess(
    target,
    () => target.axis.titleBox,
    (_chart, box) => {
      const { axis } = target;
      axis.titleBox = box;
    },
  );
}

export const chartAxisTitleFormatType = defineType({
  name: "ChartAxisTitleFormat",
  navigation: {
    Border: (target) => make("ChartBorder", titleBox(target).line),
    Fill: (target) => make("ChartFill", titleBox(target).fill),
    Font: (target) =>
      make(
        "ChartFont",
        fontAccess(
          target,
          () => titleFont(target),
          (_chart, font) => {
            const { axis } = target;
            axis.titleFont = font;
          },
        ),
      ),
  },
});

export const chartGridlinesType = defineType({
  name: "ChartGridlines",
  properties: {
    Visible: {
      get: (target) => {
        liveChart(target);
        const { axis, minor } = target;
        return minor ? axis.minorGridlines === true : axis.majorGridlines;
      },
      set: (target, value) => {
        const visible = asBoolean(value);
        change(target, (axis) => {
          if (target.minor) axis.minorGridlines = visible ? true : undefined;
          else axis.majorGridlines = visible;
        });
      },
    },
  },
  navigation: { Format: (target) => make("ChartGridlinesFormat", target) },
});

function majorLine(target: AxisTarget): LineAccess {
  return {
    get: () => {
      liveChart(target);
      const { gridlineColour: colour, gridlineWeight: weight, gridlineDash: dash } = target.axis;
      return { colour, weight, dash };
    },
    set: (part) => {
      change(target, (axis) => {
        axis.majorGridlines = true;
        if ("colour" in part) axis.gridlineColour = part.colour;
        if ("weight" in part) axis.gridlineWeight = part.weight;
        if ("dash" in part) axis.gridlineDash = part.dash;
      });
    },
    clear: () => {
      change(target, (axis) => {
        axis.majorGridlines = false;
      });
    },
  };
}

function minorLine(target: AxisTarget): LineAccess {
  return {
    get: () => {
      liveChart(target);
      return target.axis.minorGridline;
    },
    set: (part) => {
      change(target, (axis) => {
        axis.minorGridlines = true;
        axis.minorGridline = { ...(axis.minorGridline ?? noLine), ...part };
      });
    },
    clear: () => {
      change(target, (axis) => {
        axis.minorGridlines = undefined;
      });
    },
  };
}

export const chartGridlinesFormatType = defineType({
  name: "ChartGridlinesFormat",
  navigation: {
    Line: (target) => make("ChartLineFormat", target.minor ? minorLine(target) : majorLine(target)),
  },
});
