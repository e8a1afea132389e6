import type { HeatCell, HeatMap } from "#domain/overviews/risk-heat-map";

import { shade } from "../heat-scale";
import { notePoints, sectionHeading } from "../report-sections";
import { area, cell, joinParts, merged } from "../sheet-part";
import type { SheetPart } from "../sheet-part";
import { type } from "../type-scale";
import { palette } from "../palette";
import type { RiskBasis } from "./risk-basis";

/** Impacts stand in the third column, the probabilities in those right of it. */
const labelColumn = 2;

/** Rows below its heading: one an impact, the probabilities, the legend. */
export function heatRows({ impacts }: HeatMap): number {
  return impacts.length + 4;
}

/** Open risks by impact (rows, the highest first) and probability (columns), shaded by band. */
export function layOutHeatMap(basis: RiskBasis, row: number, widths: readonly number[]): SheetPart {
  const { heatMap } = basis.overview;
  const across = heatMap.probabilities.length;
  const order = bandsByWeight(heatMap);
  const labels = row + 1 + heatMap.impacts.length;
  const top = heatMap.impacts.toReversed();
  return joinParts([
    sectionHeading("Open risks by impact and probability", {
      row,
      column: labelColumn + 1,
      columns: across,
    }),
    ...top.map((impact, at) =>
      cell(row + 1 + at, labelColumn, impact, { ...type.label, horizontal: "right", wrap: true }),
    ),
    ...heatMap.cells.map((one, at) =>
      layOutCell(basis, one, {
        row: row + 1 + Math.floor(at / across),
        column: labelColumn + 1 + (at % across),
        step: order.indexOf(one.band),
        steps: order.length,
      }),
    ),
    cell(labels, labelColumn, "Impact (up), probability", { ...type.label, horizontal: "right" }),
    ...heatMap.probabilities.map((probability, at) =>
      cell(labels, labelColumn + 1 + at, probability, {
        ...type.label,
        horizontal: "center",
        vertical: "top",
        wrap: true,
      }),
    ),
    layOutLegend(heatMap, order, { row: labels + 1, widths }),
  ]);
}

type Spot = {
  readonly row: number;
  readonly column: number;
  readonly step: number;
  readonly steps: number;
};

function layOutCell(
  basis: RiskBasis,
  one: HeatCell,
  { row, column, step, steps }: Spot,
): SheetPart {
  const [first] = one.risks;
  const shaded = shade(step, steps);
  return joinParts([
    cell(row, column, one.open, {
      ...type.body,
      ...shaded,
      horizontal: "center",
      bold: one.open > 0,
      borderTop: palette.white,
      borderBottom: palette.white,
      numberFormat: '0;-0;"·"',
    }),
    first === undefined ? {} : { links: [{ row, column, ...basis.linkTo(first) }] },
  ]);
}

/** Bands from the one of the mildest cell to the one of the gravest. */
export function bandsByWeight({ cells }: HeatMap): readonly string[] {
  const bands = [...new Set(cells.map(({ band }) => band))];
  const weight = (band: string): number => {
    const own = cells.filter((one) => one.band === band);
    const sum = own.reduce((all, one) => all + one.impact * one.probability, 0);
    return own.length === 0 ? 0 : sum / own.length;
  };
  return bands.sort((a, b) => weight(a) - weight(b));
}

function layOutLegend(
  heatMap: HeatMap,
  order: readonly string[],
  { row, widths }: { readonly row: number; readonly widths: readonly number[] },
): SheetPart {
  const place = { row, column: labelColumn + 1, columns: heatMap.probabilities.length };
  const missing =
    heatMap.notPlaced === 0
      ? ""
      : ` ${String(heatMap.notPlaced)} without a known probability or impact are not placed.`;
  const words = `Darker is graver: ${order.join(", ")}. A number leads to the first of its risks.${missing}`;
  const rows = Math.max(2, Math.ceil(notePoints(words, place, widths) / 18));
  return merged(area(row, place.column, rows, place.columns), words, type.smallPrint);
}
