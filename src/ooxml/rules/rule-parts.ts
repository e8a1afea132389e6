import { argb, readColour, type ThemeColours } from "../styles/colours";
import { isExtension } from "./rule-extensions";
import { appendLimit, readLimits } from "./rule-limits";
import type { ConditionalRule, ScalePoint } from "../model/rule-model";
import {
  appendElement,
  booleanAttribute,
  childElements,
  numberAttribute,
  type XmlElement,
} from "../package/xml";

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function readFormulas(rule: XmlElement): string[] {
  return childElements(rule, isExtension(rule) ? "f" : "formula").map(
    (formula) => formula.textContent ?? "",
  );
}

export function readRank(rule: XmlElement): NonNullable<ConditionalRule["rank"]> {
  return {
    count: numberAttribute(rule, "rank") ?? 10,
    percent: booleanAttribute(rule, "percent", false),
    bottom: booleanAttribute(rule, "bottom", false),
  };
}

export function readAverage(rule: XmlElement): NonNullable<ConditionalRule["average"]> {
  return {
    above: booleanAttribute(rule, "aboveAverage", true),
    equal: booleanAttribute(rule, "equalAverage", false),
    deviations: numberAttribute(rule, "stdDev") ?? 0,
  };
}

/** What is said of a rank, an average and a period; undefined takes an attribute away. */
export function testAttributes({ rank, average, period }: Partial<ConditionalRule>): Attributes {
  return {
    rank: rank?.count,
    percent: rank?.percent === true ? true : undefined,
    bottom: rank?.bottom === true ? true : undefined,
    aboveAverage: average?.above === false ? false : undefined,
    equalAverage: average?.equal === true ? true : undefined,
    stdDev: average === undefined || average.deviations === 0 ? undefined : average.deviations,
    timePeriod: period,
  };
}

export function readScale(scale: XmlElement | undefined, theme: ThemeColours): ScalePoint[] {
  if (!scale) return [];
  const colours = childElements(scale, "color");
  return readLimits(scale).map(({ type, value }, index) => ({
    type: type === "autoMin" ? "min" : type === "autoMax" ? "max" : type,
    value,
    colour: readColour(colours[index], theme) ?? "#FFFFFF",
  }));
}

export function writeScale(rule: XmlElement, points: readonly ScalePoint[]): void {
  const scale = appendElement(rule, "colorScale");
  for (const { type, value } of points) appendLimit(scale, { type, value, orEqual: true });
  for (const { colour } of points) appendElement(scale, "color", { rgb: argb(colour) });
}
