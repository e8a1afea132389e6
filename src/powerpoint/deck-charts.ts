import type { DeckPlan, SlideElement } from "#domain/workbook/slide-plan";

export type ChartElement = Extract<SlideElement, { readonly kind: "chart" }>;

/** The charts of a deck in the order of its slides: chart n is the part `chart<n>.xml`. */
export function deckCharts(deck: DeckPlan): readonly ChartElement[] {
  return deck.slides.flatMap((slide) =>
    slide.elements.filter((element) => element.kind === "chart"),
  );
}

/** Categories and series in the order they are drawn: lying bars are drawn from the bottom up. */
export function drawingOrder<T>(chart: ChartElement, list: readonly T[]): readonly T[] {
  return chart.chart.startsWith("bar") ? list.toReversed() : list;
}
