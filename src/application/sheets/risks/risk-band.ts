import { isKnown } from "#domain/kernel/figure";
import type { ExposureFigures } from "#domain/overviews/exposure-figures";
import type { RiskOverview } from "#domain/overviews/risk-overview";

import { amountFormat, varianceFormat, writeNumber } from "../amounts";
import { orDash } from "../portfolio-kpis";
import {
  gapRow,
  knownLines,
  layOutFigureLines,
  noteLine,
  sectionHeading,
} from "../report-sections";
import type { FigureLine, Section } from "../report-sections";
import { joinParts } from "../sheet-part";
import type { SheetPart } from "../sheet-part";
import { bandsByWeight, heatRows, layOutHeatMap } from "./heat-map";
import type { RiskBasis } from "./risk-basis";

const left = { column: 0, columns: 2 } as const;
const right = { column: 9, columns: 2 } as const;
const leastRows = 9;
const linePoints = 20;

/** Side by side: what the risks may cost against the contingency, and the heat map. */
export function layOutRiskBand(basis: RiskBasis, row: number, widths: readonly number[]): Section {
  const { overview } = basis;
  const lines = exposureLines(basis);
  const rows = Math.max(leastRows, lines.length, heatRows(overview.heatMap));
  const note = { row: row + 1 + rows, column: 0, columns: widths.length };
  return {
    part: joinParts([
      { rowHeights: [{ row: row + 1, rows, points: linePoints }] },
      ...(lines.length === 0
        ? []
        : [
            sectionHeading("Exposure against contingency", { row, ...left }),
            layOutFigureLines(lines, { row: row + 1, ...left }),
          ]),
      layOutHeatMap(basis, row, widths),
      ...(overview.heatMap.probabilities.length > 5 ? [] : [layOutBands(overview, row)]),
      noteLine(describeMethod(overview.exposure), note, widths),
      gapRow(note.row + 1),
    ]),
    next: note.row + 2,
  };
}

/** How many open risks each band of the matrix holds, the gravest first. */
function layOutBands({ risks, heatMap }: RiskOverview, row: number): SheetPart {
  const bands = bandsByWeight(heatMap).toReversed();
  const count = (band: string | undefined): number =>
    risks.filter((risk) => risk.band === band).length;
  const lines = [...bands, undefined].map((band): FigureLine => {
    return { label: band ?? "Not scored", figure: count(band), numberFormat: "0" };
  });
  return joinParts([
    sectionHeading("Open risks by band", { row, ...right }),
    layOutFigureLines(lines, { row: row + 1, ...right }),
  ]);
}

/** Without the lines nothing is known for; a sentence says why. */
function exposureLines(basis: RiskBasis): readonly FigureLine[] {
  return knownLines(allExposureLines(basis));
}

function allExposureLines({ overview: { exposure }, scale }: RiskBasis): readonly FigureLine[] {
  const money = amountFormat(scale);
  const { distribution, contingencyLeft } = exposure;
  const share = (words: string, amount: number | undefined): FigureLine => ({
    label: words,
    figure: amount ?? "–",
    numberFormat: money,
  });
  const after =
    distribution !== undefined && isKnown(contingencyLeft)
      ? contingencyLeft - distribution.p80
      : undefined;
  return [
    {
      label: "If every threat happened",
      figure: orDash(exposure.totalThreat),
      numberFormat: money,
    },
    {
      label: "Expected cost of the threats",
      figure: orDash(exposure.threats),
      numberFormat: money,
    },
    {
      label: "Expected gain of the opportunities",
      figure: orDash(exposure.opportunities),
      numberFormat: money,
    },
    {
      label: "Expected monetary value, as a cost",
      figure: orDash(exposure.expectedMonetaryValue),
      numberFormat: money,
      strong: true,
    },
    share("P50: not exceeded in 50 of 100 cases", distribution?.p50),
    share("P80: not exceeded in 80 of 100 cases", distribution?.p80),
    share("P90: not exceeded in 90 of 100 cases", distribution?.p90),
    {
      label: "Contingency left",
      figure: orDash(contingencyLeft),
      numberFormat: money,
      strong: true,
    },
    {
      label: "Contingency left after P80",
      figure: after ?? "–",
      numberFormat: varianceFormat(scale),
      strong: true,
    },
  ];
}

function describeMethod({ open, quantified, distribution }: ExposureFigures): string {
  const counted = `${String(quantified)} of ${String(open)} open risks have a probability and an amount; the others count nothing here.`;
  if (distribution === undefined) return counted;
  const { trials } = distribution;
  const how =
    trials === undefined
      ? "worked out exactly over all outcomes"
      : `worked out from ${writeNumber(trials, 0)} trials with a fixed seed`;
  return `${counted} P50, P80 and P90 take the risks as independent and are ${how}; the expected value alone hides the one large risk that happens.`;
}
