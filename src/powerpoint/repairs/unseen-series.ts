import type { DeckPlan } from "#domain/workbook/slide-plan";
import { childElement, childElements, createLike, removeElement } from "#ooxml/package/xml";

import { chartParts } from "../chart-parts";
import { elementsNamed } from "../child-order";
import { deckCharts } from "../deck-charts";
import { editParts } from "../deck-parts";
import type { DeckParts } from "../deck-parts";

/** The library fills every series; the gap under the bars of a timeline is not filled. */
export function clearUnseenSeries(parts: DeckParts, deck: DeckPlan): void {
  const charts = deckCharts(deck);
  editParts(parts, chartParts, (root, name) => {
    const plan = charts[Number(/(\d+)\.xml$/.exec(name)?.[1] ?? "0") - 1];
    for (const series of elementsNamed(root, "ser")) {
      const index = Number(childElements(series, "idx")[0]?.getAttribute("val") ?? "-1");
      if (plan?.series[index]?.colour !== "none") continue;
      const shape = childElement(series, "spPr");
      const fill = shape === undefined ? undefined : childElement(shape, "solidFill");
      if (shape === undefined || fill === undefined) continue;
      shape.insertBefore(createLike(fill, "noFill"), fill);
      removeElement(fill);
    }
  });
}
