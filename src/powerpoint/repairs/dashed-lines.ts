import type { DeckPlan } from "#domain/workbook/slide-plan";
import { childElement, childElements, descendant } from "#ooxml/package/xml";
import type { XmlElement } from "#ooxml/package/xml";

import { chartParts } from "../chart-parts";
import { elementsNamed } from "../child-order";
import { editParts } from "../deck-parts";
import type { DeckParts } from "../deck-parts";
import { deckCharts } from "../deck-charts";

/** The library knows one dash for all lines of a chart; the plan dashes single series. */
export function dashLines(parts: DeckParts, deck: DeckPlan): void {
  const charts = deckCharts(deck);
  editParts(parts, chartParts, (root, name) => {
    const number = Number(/(\d+)\.xml$/.exec(name)?.[1] ?? "0");
    const plan = charts[number - 1];
    for (const series of elementsNamed(root, "ser")) {
      if (plan?.series[seriesIndex(series)]?.dashed !== true) continue;
      const line = descendant(series, "spPr", "ln");
      childElement(line, "prstDash")?.setAttribute("val", "sysDash");
    }
  });
}

function seriesIndex(series: XmlElement): number {
  return Number(childElements(series, "idx")[0]?.getAttribute("val") ?? "-1");
}
