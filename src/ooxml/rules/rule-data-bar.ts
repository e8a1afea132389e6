import { argb, readColour, type ThemeColours } from "../styles/colours";
import { appendLimit, readLimits } from "./rule-limits";
import type { DataBar, RuleLimit } from "../model/rule-model";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  numberAttribute,
  type XmlElement,
} from "../package/xml";

const DIRECTIONS = ["leftToRight", "rightToLeft"] as const;
const AXES = ["middle", "none"] as const;

const LOWEST: RuleLimit = { type: "min", value: undefined, orEqual: true };
const HIGHEST: RuleLimit = { type: "max", value: undefined, orEqual: true };

/** A bar as Excel 2007 wrote it, and what the newer list adds to it. */
export function readDataBar(
  bar: XmlElement | undefined,
  added: XmlElement | undefined,
  theme: ThemeColours,
): DataBar | undefined {
  const whole = added ?? bar;
  if (!whole) return undefined;
  const [lower = LOWEST, upper = HIGHEST] = readLimits(whole);
  const colour = (name: string): string | undefined => readColour(childElement(whole, name), theme);
  const fill = readColour(childElement(bar, "color"), theme) ?? colour("fillColor") ?? "#638EC6";
  return {
    lower,
    upper,
    length: readLengths(whole),
    showValue: booleanAttribute(whole, "showValue", true),
    direction: DIRECTIONS.find((each) => each === attribute(whole, "direction")) ?? "context",
    axis: readAxis(added),
    axisColour: colour("axisColor"),
    fill,
    gradient: booleanAttribute(whole, "gradient", true),
    border: booleanAttribute(whole, "border", false) ? (colour("borderColor") ?? fill) : undefined,
    negative: {
      sameFill: !added || booleanAttribute(whole, "negativeBarColorSameAsPositive", false),
      sameBorder: booleanAttribute(whole, "negativeBarBorderColorSameAsPositive", true),
      fill: colour("negativeFillColor"),
      border: colour("negativeBorderColor"),
    },
  };
}

/** Bars of Excel 2007 have no axis, and negative values have short bars like all others. */
function readAxis(added: XmlElement | undefined): DataBar["axis"] {
  if (!added) return "none";
  return AXES.find((each) => each === attribute(added, "axisPosition")) ?? "automatic";
}

function readLengths(bar: XmlElement): DataBar["length"] {
  return {
    minimum: numberAttribute(bar, "minLength") ?? 10,
    maximum: numberAttribute(bar, "maxLength") ?? 90,
  };
}

/** The part of a bar that every program since 2007 draws. */
export function writeDataBar(rule: XmlElement, bar: DataBar): void {
  const element = appendElement(rule, "dataBar", { showValue: bar.showValue ? undefined : false });
  appendLimit(element, bar.lower);
  appendLimit(element, bar.upper);
  appendElement(element, "color", { rgb: argb(bar.fill) });
}

/** The whole bar, for the newer list. */
export function writeAddedBar(rule: XmlElement, bar: DataBar): void {
  const { negative } = bar;
  const element = appendElement(rule, "dataBar", {
    minLength: bar.length.minimum,
    maxLength: bar.length.maximum,
    showValue: bar.showValue ? undefined : false,
    border: bar.border === undefined ? undefined : true,
    gradient: bar.gradient ? undefined : false,
    direction: bar.direction === "context" ? undefined : bar.direction,
    negativeBarColorSameAsPositive: negative.sameFill ? true : undefined,
    negativeBarBorderColorSameAsPositive: negative.sameBorder ? undefined : false,
    axisPosition: bar.axis === "automatic" ? undefined : bar.axis,
  });
  appendLimit(element, bar.lower);
  appendLimit(element, bar.upper);
  appendColour(element, "borderColor", bar.border);
  appendColour(element, "negativeFillColor", negative.sameFill ? undefined : negative.fill);
  appendColour(element, "negativeBorderColor", negative.sameBorder ? undefined : negative.border);
  appendColour(element, "axisColor", bar.axis === "none" ? undefined : bar.axisColour);
}

function appendColour(parent: XmlElement, name: string, colour: string | undefined): void {
  if (colour !== undefined) appendElement(parent, name, { rgb: argb(colour) });
}
