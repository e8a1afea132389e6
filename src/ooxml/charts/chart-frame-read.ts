import { readLayout } from "./chart-layout";
import { flagOf, numberOf, readBox, readFont, valueOf } from "./chart-looks-read";
import type { ChartDataTable, ChartLegend, ChartPart, ChartText } from "../model/chart-model";
import { readText } from "./chart-text-read";
import type { ThemeColours } from "../styles/colours";
import {
  childElement,
  childElements,
  descendant,
  numberAttribute,
  type XmlElement,
} from "../package/xml";

/** Where a chart is, from its drawing. */
export type ChartPlace = Pick<ChartPart, "name" | "left" | "top" | "width" | "height">;

export function readTitle(
  chart: XmlElement | undefined,
  place: ChartPlace,
  theme: ThemeColours,
): ChartText | undefined {
  const title = childElement(chart, "title");
  if (!title) return undefined;
  const looks = childElement(title, "txPr");
  const { text, font, ref, rotation, runs } = readText(title, theme) ?? {
    ...NO_TEXT,
    font: readFont(descendant(looks, "p", "pPr", "defRPr"), theme),
  };
  return {
    text,
    font,
    ref,
    ...(runs.length > 0 ? { runs } : {}),
    overlay: flagOf(title, "overlay") === true ? true : undefined,
    rotation,
    ...readTitlePlace(title, place),
    box: readBox(title, theme),
  };
}

const NO_TEXT = { text: "", ref: undefined, rotation: undefined, runs: [] } as const;

/** A title placed near the left edge is one that is aligned there. */
function readTitlePlace(
  title: XmlElement,
  place: ChartPlace,
): Pick<ChartText, "alignLeft" | "left" | "top"> {
  const x = numberAttribute(descendant(title, "layout", "manualLayout", "x"), "val");
  if (x !== undefined && x < 0.1) return { alignLeft: true };
  const layout = readLayout(title, place);
  return { alignLeft: false, left: layout?.left, top: layout?.top };
}

const SIDES = { b: "bottom", t: "top", l: "left", r: "right", tr: "corner" } as const;

export function readLegend(
  chart: XmlElement | undefined,
  place: ChartPlace,
  theme: ThemeColours,
): ChartLegend | undefined {
  const legend = childElement(chart, "legend");
  if (!legend) return undefined;
  const side = Object.entries(SIDES).find(([word]) => word === valueOf(legend, "legendPos"));
  const hidden = childElements(legend, "legendEntry")
    .filter((entry) => flagOf(entry, "delete") === true)
    .map((entry) => numberOf(entry, "idx") ?? 0);
  return {
    position: side?.[1] ?? "right",
    overlay: flagOf(legend, "overlay") === true,
    font: readFont(descendant(legend, "txPr", "p", "pPr", "defRPr"), theme),
    hiddenEntries: hidden.length > 0 ? hidden : undefined,
    box: readBox(legend, theme),
    layout: readLayout(legend, place),
  };
}

export function readDataTable(
  plot: XmlElement | undefined,
  theme: ThemeColours,
): ChartDataTable | undefined {
  const table = childElement(plot, "dTable");
  if (!table) return undefined;
  return {
    horizontal: flagOf(table, "showHorzBorder") === true,
    vertical: flagOf(table, "showVertBorder") === true,
    outline: flagOf(table, "showOutline") === true,
    keys: flagOf(table, "showKeys") === true,
    font: readFont(descendant(table, "txPr", "p", "pPr", "defRPr"), theme),
    box: readBox(table, theme),
  };
}

export function readPlotArea(
  plot: XmlElement | undefined,
  place: ChartPlace,
  theme: ThemeColours,
): ChartPart["plotArea"] {
  const box = readBox(plot, theme);
  const layout = readLayout(plot, place);
  return box === undefined && layout === undefined ? undefined : { ...box, layout };
}
