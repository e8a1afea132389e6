import type { ChartLabels, ChartSeries } from "./chart-model";
import { readFill, readFont, readLine, valueOf } from "./chart-looks-read";
import type { ThemeColours } from "./colours";
import { attribute, childElement, childElements, descendant, type XmlElement } from "./xml";

export function readSeries(
  element: XmlElement,
  theme: ThemeColours,
  axisGroup: ChartSeries["axisGroup"],
): ChartSeries {
  const name = childElement(element, "tx");
  const looks = childElement(element, "spPr");
  const cached = descendant(name, "strRef", "strCache", "pt", "v") ?? childElement(name, "v");
  return {
    nameRef: descendant(name, "strRef", "f")?.textContent ?? undefined,
    name: cached?.textContent ?? "",
    valuesRef: referenceOf(childElement(element, "val") ?? childElement(element, "yVal")),
    categoriesRef: referenceOf(childElement(element, "cat") ?? childElement(element, "xVal")),
    fill: readFill(looks, theme),
    line: readLine(looks, theme),
    marker: valueOf(childElement(element, "marker"), "symbol"),
    smooth: valueOf(element, "smooth") === "1",
    labels: readLabels(childElement(element, "dLbls"), theme),
    axisGroup,
  };
}

function referenceOf(element: XmlElement | undefined): string | undefined {
  const reference = element && childElements(element)[0];
  return childElement(reference, "f")?.textContent ?? undefined;
}

function readLabels(element: XmlElement | undefined, theme: ThemeColours): ChartLabels | undefined {
  if (!element || valueOf(element, "delete") === "1") return undefined;
  return {
    showValue: valueOf(element, "showVal") === "1",
    showSeriesName: valueOf(element, "showSerName") === "1",
    showCategoryName: valueOf(element, "showCatName") === "1",
    position: valueOf(element, "dLblPos"),
    numberFormat: attribute(childElement(element, "numFmt"), "formatCode"),
    font: readFont(descendant(element, "txPr", "p", "pPr", "defRPr"), theme),
  };
}
