import { childElement, childElements, createLike, removeElement } from "#ooxml/package/xml";

import { elementsNamed, orderChildren } from "../child-order";
import { chartParts } from "../chart-parts";
import { editParts } from "../deck-parts";
import type { DeckParts } from "../deck-parts";

/** Line charts of the library have no grouping, which CT_LineChart requires. */
export function addLineGrouping(parts: DeckParts): void {
  editParts(parts, chartParts, (root) => {
    for (const chart of elementsNamed(root, "lineChart")) {
      if (childElement(chart, "grouping") !== undefined) continue;
      const grouping = createLike(chart, "grouping");
      grouping.setAttribute("val", "standard");
      chart.insertBefore(grouping, chart.firstChild);
    }
  });
}

/** `invertIfNegative` belongs to bars; the library gives it to lines too. */
export function dropInvertOfLines(parts: DeckParts): void {
  editParts(parts, chartParts, (root) => {
    for (const chart of elementsNamed(root, "lineChart")) {
      for (const series of childElements(chart, "ser")) {
        removeElement(childElement(series, "invertIfNegative"));
      }
    }
  });
}

/** The library writes data labels before the marker; CT_LineSer wants them after it. */
export function orderLineSeries(parts: DeckParts): void {
  const order = ["idx", "order", "tx", "spPr", "marker", "dPt", "dLbls", "trendline", "errBars"];
  editParts(parts, chartParts, (root) => {
    for (const chart of elementsNamed(root, "lineChart")) {
      for (const series of childElements(chart, "ser")) {
        orderChildren(series, [...order, "cat", "val", "smooth"]);
      }
    }
  });
}
