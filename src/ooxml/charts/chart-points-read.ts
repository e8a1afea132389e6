import { readLabel } from "./chart-labels-read";
import { flagOf, numberOf, readLine, readPaint, valueOf } from "./chart-looks-read";
import type { ChartPoint } from "../model/chart-model";
import { readMark } from "./chart-mark-read";
import type { ThemeColours } from "../styles/colours";
import { childElement, childElements, type XmlElement } from "../package/xml";

/** The points of a series that look other than it or have labels of their own; undefined where none do. */
export function readPoints(series: XmlElement, theme: ThemeColours): ChartPoint[] | undefined {
  const points = new Map<number, ChartPoint>();
  for (const element of childElements(series, "dPt")) {
    const point = readPoint(element, theme);
    points.set(point.index, point);
  }
  const labels = childElement(series, "dLbls");
  for (const element of labels ? childElements(labels, "dLbl") : []) {
    const index = numberOf(element, "idx") ?? 0;
    const label = flagOf(element, "delete") === true ? "none" : readLabel(element, theme);
    points.set(index, { ...(points.get(index) ?? { index }), label });
  }
  if (points.size === 0) return undefined;
  return [...points.values()].sort((one, other) => one.index - other.index);
}

function readPoint(element: XmlElement, theme: ThemeColours): ChartPoint {
  const looks = childElement(element, "spPr");
  const marker = childElement(element, "marker");
  const line = readLine(looks, theme);
  const fill = readPaint(looks, theme);
  const said = Object.entries({
    ...readMark(marker, theme),
    fill,
    // A filled point without a frame is what a fill alone makes.
    line: fill !== undefined && line?.colour === "none" ? undefined : line,
    marker: valueOf(marker, "symbol"),
    explosion: numberOf(element, "explosion"),
  }).filter(([, value]) => value !== undefined);
  return { index: numberOf(element, "idx") ?? 0, ...Object.fromEntries(said) };
}
