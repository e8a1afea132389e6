import type { ChartSeries } from "#ooxml/model/chart-model";
import type { Area } from "#ooxml/model/workbook-file";

import { HostError } from "../../protocol/host-error";
import { bound } from "../../workbook/areas";
import type { RangeTarget } from "../../workbook/open-workbook";
import { seedSeries } from "../../workbook/seed-series";
import { changeChart, liveChart } from "./chart-access";
import type { ChartTarget } from "../access/chart-selves";
import { areaOfFormula } from "../access/range-references";

/** Whether the series stand in columns or in rows. */
export function plotBy(target: ChartTarget): "Columns" | "Rows" {
  const places = liveChart(target).series.map((series) => areaOf(target, series.valuesRef)?.area);
  return places.some((area) => area !== undefined && area.columns > 1) ? "Rows" : "Columns";
}

/** Makes the series anew from the block of cells they come from, the other way round. */
export function setPlotBy(target: ChartTarget, by: "Columns" | "Rows"): void {
  if (plotBy(target) === by) return;
  const source = sourceOf(target);
  changeChart(target, (chart) => {
    chart.series = seedSeries(source, by, chart.type);
  });
}

function areaOf(target: ChartTarget, reference: string | undefined): RangeTarget | undefined {
  return reference === undefined ? undefined : areaOfFormula(target.workbook, reference);
}

/** The block that holds all cells of the series; InvalidOperation where they are on several sheets. */
function sourceOf(target: ChartTarget): RangeTarget {
  const cells = liveChart(target)
    .series.flatMap(referencesOf)
    .map((reference) => areaOf(target, reference))
    .filter((place) => place !== undefined);
  const [first] = cells;
  if (first === undefined || cells.some(({ sheet }) => sheet !== first.sheet))
    throw new HostError("InvalidOperation");
  const area = cells.map((place) => place.area).reduce<Area>(bound, first.area);
  return { ...first, area };
}

function referencesOf(series: ChartSeries): (string | undefined)[] {
  return [series.nameRef, series.categoriesRef, series.valuesRef, series.sizesRef];
}
