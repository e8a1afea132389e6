import type { ChartAxis } from "./chart-model";
import { readFill, readFont, valueOf } from "./chart-looks-read";
import type { ThemeColours } from "./colours";
import {
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  descendant,
  numberAttribute,
  type XmlElement,
} from "./xml";

export function readAxis(axis: XmlElement | undefined, theme: ThemeColours): ChartAxis {
  const scaling = childElement(axis, "scaling");
  const format = childElement(axis, "numFmt");
  const gridlines = childElement(axis, "majorGridlines");
  const rich = descendant(axis, "title", "tx", "rich");
  const position = valueOf(axis, "tickLblPos");
  return {
    visible: axis !== undefined && valueOf(axis, "delete") !== "1",
    numberFormat: booleanAttribute(format, "sourceLinked", true)
      ? undefined
      : attribute(format, "formatCode"),
    font: readFont(descendant(axis, "txPr", "p", "pPr", "defRPr"), theme),
    majorGridlines: gridlines !== undefined,
    gridlineColour: readFill(
      descendant(gridlines, "spPr", "ln") ?? descendant(axis, "spPr", "ln"),
      theme,
    ),
    lineVisible: descendant(axis, "spPr", "ln", "noFill") === undefined,
    minimum: numberAttribute(childElement(scaling, "min"), "val"),
    maximum: numberAttribute(childElement(scaling, "max"), "val"),
    majorUnit: numberAttribute(childElement(axis, "majorUnit"), "val"),
    reversed: valueOf(scaling, "orientation") === "maxMin",
    title: rich && runsOf(rich),
    tickLabelPosition:
      position === "low" || position === "high" || position === "none" ? position : "nextTo",
    dateAxis: axis?.localName === "dateAx",
    labelSpacing: numberAttribute(childElement(axis, "tickLblSkip"), "val"),
    tickSpacing: numberAttribute(childElement(axis, "tickMarkSkip"), "val"),
  };
}

function runsOf(rich: XmlElement): string {
  return childElements(rich, "p")
    .flatMap((paragraph) => childElements(paragraph, "r"))
    .map((run) => childElement(run, "t")?.textContent ?? "")
    .join("");
}
