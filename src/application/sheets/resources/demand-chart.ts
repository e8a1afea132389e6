import type { ResourceOverview, RoleMonth } from "#domain/overviews/resource-overview";

import { writeNumber } from "../amounts";
import { layOutChartBeside } from "../chart-beside";
import type { ChartDraft } from "../chart-draft";
import { palette } from "../palette";
import type { Section } from "../report-sections";
import { plural } from "../wording";
import { monthHead } from "./resource-columns";

const beside = {
  heading: "Demand against capacity",
  chart: { column: 0, columns: 10 },
  categoryColumn: 10,
  seriesColumn: 11,
} as const;

/** Demand of all projects month by month against the capacity of everybody named. */
export function layOutDemandChart(
  overview: ResourceOverview,
  row: number,
  widths: readonly number[],
): Section {
  if (overview.total.length === 0) return { part: {}, next: row };
  return layOutChartBeside(draftDemand(overview.total), beside, { row, widths });
}

/** Demand month by month, the part without a name apart, and capacity as a line. */
export function draftDemand(total: readonly RoleMonth[]): ChartDraft {
  return {
    name: "SteerbookDemand",
    kind: "columnStacked",
    title: titleOf(total),
    sentence: sentenceOf(total),
    categoryHead: "Month",
    categories: total.map(({ month }) => monthHead(month)),
    categoryFormat: undefined,
    series: [
      {
        name: "Demand, named",
        values: total.map(({ demand, unfilled }) => demand - unfilled),
        colour: palette.blue,
      },
      {
        name: "Demand, nobody named",
        values: total.map(({ unfilled }) => unfilled),
        colour: palette.plan,
      },
      {
        name: "Capacity",
        values: total.map(({ capacity }) => capacity),
        colour: palette.navy,
        kind: "line",
        marker: "none",
        weight: 2,
      },
    ],
    valueFormat: "0.0",
  };
}

function titleOf(total: readonly RoleMonth[]): string {
  const short = total.filter(({ gap }) => gap < 0);
  const worst = worstOf(total);
  if (short.length === 0) return "Capacity covers the demand in every month";
  return `Demand exceeds capacity in ${plural(short.length, "month")}, most in ${monthHead(worst?.month ?? "")}: ${writeNumber(-(worst?.gap ?? 0), 1)} people short`;
}

function worstOf(total: readonly RoleMonth[]): RoleMonth | undefined {
  return [...total].sort((a, b) => a.gap - b.gap)[0];
}

function sentenceOf(total: readonly RoleMonth[]): string {
  const [first] = total;
  const highest = [...total].sort((a, b) => b.demand - a.demand)[0];
  const unfilled = [...total].sort((a, b) => b.unfilled - a.unfilled)[0];
  if (first === undefined || highest === undefined || unfilled === undefined) return "";
  const named =
    unfilled.unfilled > 0
      ? ` Nobody is named for ${writeNumber(unfilled.unfilled, 1)} of it in ${monthHead(unfilled.month)}.`
      : " Somebody is named for all of it.";
  return `Full-time equivalents. Demand is ${writeNumber(first.demand, 1)} in ${monthHead(first.month)} and highest in ${monthHead(highest.month)} with ${writeNumber(highest.demand, 1)}, against a capacity of ${writeNumber(highest.capacity, 1)}.${named}`;
}
