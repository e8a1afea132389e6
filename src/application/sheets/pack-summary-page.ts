import { isKnown } from "#domain/kernel/figure";
import type { PackFigure, PackSentence, SteeringPack } from "#domain/steering-pack/steering-pack";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { amountFormat, indexFormat, percentFormat, varianceFormat } from "./amounts";
import type { AmountScale } from "./amounts";
import type { KpiCard } from "./cards";
import { gridWidths } from "./grid";
import { cardFigures, contentRow, layOutPage, packScale } from "./pack-page";
import { layOutTextTable } from "./pack-text-table";
import type { TextCell } from "./pack-text-table";
import { layOutHeading, layOutLines } from "./portfolio-below";
import { layOutCards } from "./portfolio-kpis";
import { ragFormat, ragLetter } from "./rag-look";
import { type } from "./type-scale";

/** The executive summary: overall colour with its reason, what changed, achievement and concern, figures. */
export function layOutSummaryPage(pack: SteeringPack): SheetPlan {
  const { summary } = pack;
  const scale = packScale(pack);
  const cards = cardFigures(summary.figures).map((figure) => card(figure, scale));
  const rows = summaryRows(pack);
  const table = contentRow + 5;
  const says = table + rows.length + 1;
  const headlines = layOutLines(
    "What the figures say",
    summary.headlines.slice(0, 8).map((one) => one.text),
    says,
    type.cell,
  );
  const left = layOutLines("What the sums leave out", pack.leftOut.slice(0, 6), headlines.next);
  return layOutPage({
    role: "pack-summary",
    name: "Pack 2 Summary",
    title: summaryTitle(pack),
    pack,
    printedRows: left.next,
    parts: [
      layOutCards(cards, contentRow),
      layOutHeading("Summary", table - 1),
      layOutTextTable({
        row: table,
        columns: [
          { head: "", span: 1, format: { horizontal: "center" } },
          { head: "", span: 2, format: { bold: true, indent: 1 } },
          { head: "", span: 7, format: {} },
          { head: "", span: 3, format: { ...type.smallPrint, vertical: "center" } },
        ],
        rows,
        widths: gridWidths,
        start: 0,
        header: false,
      }),
      headlines.part,
      left.part,
    ],
  });
}

/** The colour of the portfolio in words, as the title of the summary. */
export function summaryTitle(pack: SteeringPack): string {
  const words = { green: "green", amber: "amber", red: "red", grey: "not rated" } as const;
  return `The portfolio is ${words[pack.summary.rag.calculated]} by its figures`;
}

function summaryRows(pack: SteeringPack): readonly (readonly TextCell[])[] {
  const { rag, why, change, achievement, concern } = pack.summary;
  const mark = rag.calculated;
  const reported = rag.reported === undefined ? "" : ` (reported ${ragLetter(rag.reported)})`;
  return [
    [
      { value: ragLetter(mark), format: ragFormat(mark) },
      { value: `Overall${reported}` },
      ...sentence(why),
    ],
    [{ value: "" }, { value: "Since last period" }, ...sentence(change)],
    [{ value: "" }, { value: "Key achievement" }, ...sentence(achievement)],
    [{ value: "" }, { value: "Key concern" }, ...sentence(concern)],
  ];
}

function sentence(one: PackSentence | undefined): readonly TextCell[] {
  return [{ value: one?.text ?? "None reported." }, { value: one?.source ?? "" }];
}

function card(figure: PackFigure, scale: AmountScale): KpiCard {
  return {
    label: figure.label,
    figure: isKnown(figure.value) ? figure.value : "–",
    numberFormat: cardFormat(figure, scale),
    comparison: figure.note ?? "",
  };
}

/** Number format of a figure of the summary band. */
export function cardFormat(figure: PackFigure, scale: AmountScale): string {
  switch (figure.unit) {
    case "amount":
      return figure.code === "varianceAtCompletion" ? varianceFormat(scale) : amountFormat(scale);
    case "index":
      return indexFormat;
    case "share":
      return percentFormat;
    case "count":
      return "#,##0";
  }
}
