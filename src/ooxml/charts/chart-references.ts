import type { ChartAxis, ChartPart } from "../model/chart-model";

type Change = (reference: string) => string;

/** Replaces every reference to cells a chart holds: of its series, its title and its axes' titles. */
export function changeReferences(chart: ChartPart, change: Change): void {
  const changed = (reference: string | undefined): string | undefined =>
    reference === undefined ? undefined : change(reference);
  for (const series of chart.series) {
    series.nameRef = changed(series.nameRef);
    series.valuesRef = changed(series.valuesRef);
    series.categoriesRef = changed(series.categoriesRef);
    if (series.sizesRef !== undefined) series.sizesRef = change(series.sizesRef);
  }
  if (chart.title?.ref !== undefined) chart.title.ref = change(chart.title.ref);
  for (const axis of axesOf(chart))
    if (axis.titleRef !== undefined) axis.titleRef = change(axis.titleRef);
}

/** All references to cells a chart holds. */
export function referencesOf(chart: ChartPart): readonly string[] {
  const series = chart.series.flatMap(({ nameRef, valuesRef, categoriesRef, sizesRef }) => [
    nameRef,
    valuesRef,
    categoriesRef,
    sizesRef,
  ]);
  const titles = [chart.title?.ref, ...axesOf(chart).map(({ titleRef }) => titleRef)];
  return [...series, ...titles].filter((reference) => reference !== undefined);
}

function axesOf(chart: ChartPart): readonly ChartAxis[] {
  const { categoryAxis, valueAxis, secondCategoryAxis, secondValueAxis, seriesAxis } = chart;
  return [categoryAxis, valueAxis, secondCategoryAxis, secondValueAxis, seriesAxis].filter(
    (axis) => axis !== undefined,
  );
}
