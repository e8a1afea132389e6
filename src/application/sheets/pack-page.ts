import { isKnown } from "#domain/kernel/figure";
import type { PackFigure, SteeringPack } from "#domain/steering-pack/steering-pack";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import { sheetSignature } from "#domain/workbook/signature";

import { chooseScale, describeUnit } from "./amounts";
import type { AmountScale } from "./amounts";
import { curveScale } from "./curve-chart";
import { writeDay } from "./days";
import { firstColumn, gridColumns, gridWidths, printMargins, rowPoints } from "./grid";
import { palette } from "./palette";
import { pageTexts } from "./report-title";
import { area, assembleSheet, cell, joinParts, merged } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { columnPixels, linePoints, wrappedLines } from "./text-width";
import { type } from "./type-scale";

const titleText = { size: type.title.fontSize, bold: type.title.bold };

/** First row below the title band of a page. */
export const contentRow = 4;

/** One page of the pack as a sheet: exactly one sheet of A4 landscape. */
export type PackPage = {
  readonly role: string;
  readonly name: string;
  /** The message of the page. */
  readonly title: string;
  readonly pack: SteeringPack;
  readonly columnWidths?: readonly number[];
  /** Rows that are printed, the title band included. */
  readonly printedRows: number;
  readonly parts: readonly SheetPart[];
};

export function layOutPage(page: PackPage): SheetPlan {
  const widths = page.columnWidths ?? gridWidths;
  return assembleSheet(
    {
      role: page.role,
      name: page.name,
      visibility: "visible",
      tabColour: palette.blue,
      columnWidths: widths,
      freeze: undefined,
      page: {
        orientation: "landscape",
        paper: "a4",
        printArea: area(0, 0, page.printedRows, widths.length),
        margins: printMargins,
        fitWidth: 1,
        fitHeight: 1,
        header: {},
        footer: pageTexts({ name: page.pack.title, reportDate: page.pack.reportDate }),
      },
      rowPoints,
      base: type.body,
    },
    [layOutTitleBand(page, widths.length - 1), ...page.parts],
  );
}

function layOutTitleBand(page: PackPage, last: number): SheetPart {
  const pack = page.pack;
  const facts = [
    pack.portfolioName,
    `report date ${writeDay(pack.reportDate.date)} (${pack.reportDateOrigin})`,
    `amounts in ${describeUnit(pack.currency, packScale(pack))}`,
  ];
  const wide = (page.columnWidths ?? gridWidths)
    .slice(firstColumn)
    .reduce((sum, width) => sum + width, 0);
  const lines = wrappedLines(page.title, titleText, columnPixels(wide));
  return joinParts([
    merged(area(0, firstColumn, 1, last - firstColumn + 1), page.title, {
      ...type.title,
      wrap: true,
      horizontal: "left",
    }),
    cell(1, firstColumn, facts.join(" · "), type.label),
    cell(1, last, sheetSignature, { ...type.label, horizontal: "right" }),
    {
      rowHeights: [
        { row: 0, rows: 1, points: 8 + lines * linePoints(titleText) },
        { row: 2, rows: 2, points: 6 },
      ],
    },
  ]);
}

/** The unit of all amounts of a pack. */
export function packScale(pack: SteeringPack): AmountScale {
  const totals = pack.summary.figures
    .filter((figure) => figure.unit === "amount")
    .map((figure) => figure.value);
  return totals.some((value) => isKnown(value))
    ? chooseScale(totals)
    : curveScale(pack.curve.points);
}

/** Figures of the summary that get a card: the first six that are known, then the others. */
export function cardFigures(figures: readonly PackFigure[]): readonly PackFigure[] {
  const known = figures.filter((figure) => isKnown(figure.value));
  const others = figures.filter((figure) => !isKnown(figure.value));
  const chosen = new Set([...known, ...others].slice(0, gridColumns / 2));
  return figures.filter((figure) => chosen.has(figure));
}
