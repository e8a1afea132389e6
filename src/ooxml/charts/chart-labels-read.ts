import {
  flagOf,
  numberOf,
  readBox,
  readFont,
  readLine,
  readRotation,
  valueOf,
} from "./chart-looks-read";
import type { ChartBox, ChartLabels, ChartPointLabel } from "../model/chart-model";
import { readText } from "./chart-text-read";
import type { ThemeColours } from "../styles/colours";
import { attribute, childElement, descendant, type XmlElement } from "../package/xml";

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
  const manual = descendant(element, "layout", "manualLayout");
  const shift = manual && { x: numberOf(manual, "x") ?? 0, y: numberOf(manual, "y") ?? 0 };
  const moved = shift === undefined ? parts : { ...parts, shift };
  if (own === undefined) return moved;
  const runs = own.runs.length > 0 ? { runs: own.runs } : {};
  return { ...moved, text: own.text, font: own.font, ...runs };
}

function readParts(element: XmlElement, theme: ThemeColours): ChartLabels {
  const looks = childElement(element, "txPr");
  const shown = (name: string): true | undefined =>
    flagOf(element, name) === true ? true : undefined;
  const extras: Partial<ChartLabels> = {
    showPercentage: shown("showPercent"),
    showBubbleSize: shown("showBubbleSize"),
    showLegendKey: shown("showLegendKey"),
    separator: childElement(element, "separator")?.textContent ?? undefined,
    ...readLeaders(element, theme),
    outline: attribute(descendant(extensionOf(element), "spPr", "prstGeom"), "prst"),
    rotation: readRotation(childElement(looks, "bodyPr")),
    box: readLabelBox(element, theme),
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

/** What Office 2013 has added to labels. */
function extensionOf(element: XmlElement): XmlElement | undefined {
  return descendant(element, "extLst", "ext");
}

function readLeaders(element: XmlElement, theme: ThemeColours): Partial<ChartLabels> {
  const extension = extensionOf(element);
  const lines = childElement(element, "leaderLines") ?? childElement(extension, "leaderLines");
  return {
    leaderLines: flagOf(element, "showLeaderLines") ?? flagOf(extension, "showLeaderLines"),
    leaderLine: readLine(childElement(lines, "spPr"), theme),
  };
}

/** Labels without fill and frame are Excel's own. */
function readLabelBox(element: XmlElement, theme: ThemeColours): ChartBox | undefined {
  const box = readBox(element, theme);
  const fill = box?.fill === "none" ? undefined : box?.fill;
  const line = box?.line?.colour === "none" ? undefined : box?.line;
  return fill === undefined && line === undefined ? undefined : { fill, line };
}
