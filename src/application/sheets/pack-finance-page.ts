import { isKnown } from "#domain/kernel/figure";
import type { ProgrammeRow, SteeringPack } from "#domain/steering-pack/steering-pack";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { amountFormat, describeUnit, signedPercentFormat, varianceFormat } from "./amounts";
import type { ChartDraft } from "./chart-draft";
import { gridFigures, layOutFigures } from "./chart-figures";
import { draftCurve } from "./curve-chart";
import { gridArea, gridColumns, gridWidths } from "./grid";
import { contentRow, layOutPage, packScale } from "./pack-page";
import { layOutTextTable } from "./pack-text-table";
import type { TextCell, TextColumn } from "./pack-text-table";
import { layOutChart } from "./place-chart";
import { layOutHeading } from "./portfolio-below";
import { orDash } from "./portfolio-kpis";
import { joinParts, merged } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { type } from "./type-scale";
import { asTitle } from "./wording";

const chartRows = 15;
const mostProgrammes = 8;

/** The finance page: the S-curve as a native chart, and budget against forecast by programme. */
export function layOutFinancePage(pack: SteeringPack): SheetPlan {
  const draft = packCurve(pack);
  const tableRow = contentRow + (draft === undefined ? 2 : chartRows + 3);
  const programmes = topProgrammes(pack);
  const printedRows = tableRow + 2 + programmes.length;
  return layOutPage({
    role: "pack-finance",
    name: "Pack 4 Finance",
    title: asTitle(pack.curve.message.text),
    pack,
    printedRows,
    parts: [
      layOutCurve(pack, draft, printedRows + 1),
      layOutHeading("Budget against forecast at completion", tableRow),
      layOutProgrammes(pack, programmes, tableRow + 1),
    ],
  });
}

/** The S-curve of the pack as a chart, undefined where there is no time-phased plan. */
export function packCurve(pack: SteeringPack): ChartDraft | undefined {
  const curve = { ...pack.curve, currency: pack.currency, date1904: undefined };
  const scale = packScale(pack);
  const draft = draftCurve(curve, scale);
  // The message is the title of the page: the chart says what it draws.
  return draft && { ...draft, title: `Cumulative, ${describeUnit(pack.currency, scale)}` };
}

/** Programmes at the top of the tree, the largest budgets first. */
export function topProgrammes(pack: SteeringPack): readonly ProgrammeRow[] {
  const size = (programme: ProgrammeRow): number =>
    isKnown(programme.budgetAtCompletion) ? programme.budgetAtCompletion : 0;
  return [...pack.programmes]
    .filter((programme) => !programme.path.includes(" / "))
    .sort((a, b) => size(b) - size(a))
    .slice(0, mostProgrammes);
}

function layOutCurve(
  pack: SteeringPack,
  draft: ChartDraft | undefined,
  figuresRow: number,
): SheetPart {
  if (draft === undefined) {
    const words = pack.curve.message.source;
    return merged(gridArea(contentRow, 0, 1, gridColumns), words, type.body);
  }
  const slot = {
    at: gridArea(contentRow, 0, chartRows, gridColumns),
    sentence: gridArea(contentRow + chartRows, 0, 2, gridColumns),
  };
  const sentence = `${draft.sentence} ${pack.curve.message.source}`.trim();
  return joinParts([
    layOutChart({ ...draft, sentence }, slot, gridFigures(figuresRow)),
    layOutFigures(draft, gridFigures(figuresRow)),
  ]);
}

function layOutProgrammes(
  pack: SteeringPack,
  programmes: readonly ProgrammeRow[],
  row: number,
): SheetPart {
  const scale = packScale(pack);
  const money = { horizontal: "right", numberFormat: amountFormat(scale) } as const;
  const columns: readonly TextColumn[] = [
    { head: "Programme", span: 4, format: {} },
    { head: "Projects", span: 2, format: { horizontal: "right", numberFormat: "0" } },
    { head: "Budget", span: 2, format: money },
    { head: "Forecast", span: 2, format: money },
    {
      head: "Variance",
      span: 1,
      format: { horizontal: "right", numberFormat: varianceFormat(scale) },
    },
    {
      head: "% of budget",
      span: 1,
      format: { horizontal: "right", numberFormat: signedPercentFormat },
    },
  ];
  return layOutTextTable({ row, columns, rows: programmes.map(programmeRow), widths: gridWidths });
}

function programmeRow(programme: ProgrammeRow): readonly TextCell[] {
  const { budgetAtCompletion: budget, estimateAtCompletion: forecast } = programme;
  const variance = isKnown(budget) && isKnown(forecast) ? budget - forecast : undefined;
  const share =
    variance === undefined || !isKnown(budget) || budget === 0 ? undefined : variance / budget;
  return [
    { value: programme.path === "" ? "No programme" : programme.name },
    { value: programme.projects },
    { value: orDash(budget) },
    { value: orDash(forecast) },
    { value: variance ?? "–" },
    { value: share ?? "–" },
  ];
}
