import { flagOf, readBox, readFont, readRotation, valueOf } from "./chart-looks-read";
import type { ChartLabels, ChartPointLabel } from "./chart-model";
import { readText } from "./chart-text-read";
import type { ThemeColours } from "./colours";
import { attribute, childElement, descendant, type XmlElement } from "./xml";

/** Labels of a series; undefined where it has none of its own. */
export function readLabels(
  element: XmlElement | undefined,
  theme: ThemeColours,
): ChartLabels | undefined {
  if (!element || flagOf(element, "delete") === true) return undefined;
  // Only single points have labels.
  const silent = SHOWN.every((name) => flagOf(element, name) !== true);
  if (silent && childElement(element, "dLbl")) return undefined;
  return readParts(element, theme);
}

const SHOWN = [
  "showVal",
  "showCatName",
  "showSerName",
  "showPercent",
  "showBubbleSize",
  "showLegendKey",
];

/** The label of one point. */
export function readLabel(element: XmlElement, theme: ThemeColours): ChartPointLabel {
  const own = readText(element, theme);
  const parts = readParts(element, theme);
  return own === undefined ? parts : { ...parts, text: own.text, font: own.font };
}

function readParts(element: XmlElement, theme: ThemeColours): ChartLabels {
  const looks = childElement(element, "txPr");
  const box = readBox(element, theme);
  const framed = box?.line !== undefined && box.line.colour !== "none";
  const filled = box?.fill !== undefined && box.fill !== "none";
  const extras: Partial<ChartLabels> = {
    showPercentage: flagOf(element, "showPercent") === true ? true : undefined,
    showBubbleSize: flagOf(element, "showBubbleSize") === true ? true : undefined,
    showLegendKey: flagOf(element, "showLegendKey") === true ? true : undefined,
    separator: childElement(element, "separator")?.textContent ?? undefined,
    leaderLines: flagOf(element, "showLeaderLines"),
    rotation: readRotation(childElement(looks, "bodyPr")),
    box:
      framed || filled
        ? { fill: filled ? box.fill : undefined, line: framed ? box.line : undefined }
        : undefined,
  };
  const said = Object.entries(extras).filter(([, value]) => value !== undefined);
  return {
    showValue: flagOf(element, "showVal") === true,
    showSeriesName: flagOf(element, "showSerName") === true,
    showCategoryName: flagOf(element, "showCatName") === true,
    position: valueOf(element, "dLblPos"),
    numberFormat: attribute(childElement(element, "numFmt"), "formatCode"),
    font: readFont(descendant(looks, "p", "pPr", "defRPr"), theme),
    ...Object.fromEntries(said),
  };
}
