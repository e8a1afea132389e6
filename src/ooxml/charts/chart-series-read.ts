import { readErrorBars, readTrendlines } from "./chart-analysis-read";
import { readLabels } from "./chart-labels-read";
import { flagOf, numberOf, readLine, readPaint, readShadow, valueOf } from "./chart-looks-read";
import { readMark } from "./chart-mark-read";
import type { ChartSeries } from "../model/chart-model";
import { readPoints } from "./chart-points-read";
import type { ThemeColours } from "../styles/colours";
import { childElement, childElements, descendant, type XmlElement } from "../package/xml";

export function readSeries(
  element: XmlElement,
  theme: ThemeColours,
  axisGroup: ChartSeries["axisGroup"],
): ChartSeries {
  const name = childElement(element, "tx");
  const looks = childElement(element, "spPr");
  const cached = descendant(name, "strRef", "strCache", "pt", "v") ?? childElement(name, "v");
  const extras: Partial<ChartSeries> = {
    ...readMark(childElement(element, "marker"), theme),
    sizesRef: referenceOf(childElement(element, "bubbleSize")),
    points: readPoints(element, theme),
    trendlines: readTrendlines(element, theme),
    errorBars: readErrorBars(element, theme),
    shadow: readShadow(looks),
    explosion: numberOf(element, "explosion"),
    invertIfNegative: flagOf(element, "invertIfNegative") === true ? true : undefined,
  };
  const said = Object.entries(extras).filter(([, value]) => value !== undefined);
  return {
    nameRef: descendant(name, "strRef", "f")?.textContent ?? undefined,
    name: cached?.textContent ?? "",
    valuesRef: referenceOf(childElement(element, "val") ?? childElement(element, "yVal")),
    categoriesRef: referenceOf(childElement(element, "cat") ?? childElement(element, "xVal")),
    fill: readPaint(looks, theme),
    line: readLine(looks, theme),
    marker: valueOf(childElement(element, "marker"), "symbol"),
    smooth: flagOf(element, "smooth") === true,
    labels: readLabels(childElement(element, "dLbls"), theme),
    axisGroup,
    ...Object.fromEntries(said),
  };
}

function referenceOf(element: XmlElement | undefined): string | undefined {
  const reference = element && childElements(element)[0];
  return childElement(reference, "f")?.textContent ?? undefined;
}
