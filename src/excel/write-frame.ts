import { columnLetters, rangeAddress, type CellRange } from "#domain/workbook/address";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { untracked } from "./requests";
import { step, type Step } from "./sheet-steps";

/** Pixels of a digit of the body font, and the padding Excel adds to a column. */
const digitPixels = 7;
const paddingPixels = 5;

/** Width of a column in points, as Office.js counts, from characters, as people count. */
export function columnPoints(characters: number): number {
  return Math.round(characters * digitPixels + paddingPixels) * 0.75;
}

/** Merges, widths, heights, hidden columns and drop-down lists. */
export function frameSteps(plan: SheetPlan): readonly Step[] {
  return [
    ...plan.merges.map((range) =>
      step(2, (sheet) => {
        cellsAt(sheet, range).merge(false);
      }),
    ),
    ...widthSteps(plan),
    ...plan.rowHeights.map(({ row, rows, points }) =>
      step(3, (sheet) => {
        const address = `${String(row + 1)}:${String(row + rows)}`;
        untracked(sheet.getRange(address)).format.rowHeight = points;
      }),
    ),
    ...(plan.hiddenColumns ?? []).map((column) =>
      step(2, (sheet) => {
        untracked(sheet.getRange(columnAddress(column, column))).columnHidden = true;
      }),
    ),
    ...choiceSteps(plan),
  ];
}

/** One call for each run of columns of the same width. */
function widthSteps({ columnWidths }: SheetPlan): readonly Step[] {
  const runs: { first: number; last: number; characters: number }[] = [];
  columnWidths.forEach((characters, column) => {
    const run = runs.at(-1);
    if (run?.characters === characters) run.last = column;
    else runs.push({ first: column, last: column, characters });
  });
  return runs.map(({ first, last, characters }) =>
    step(3, (sheet) => {
      const columns = untracked(sheet.getRange(columnAddress(first, last)));
      columns.format.columnWidth = columnPoints(characters);
    }),
  );
}

function choiceSteps({ choices }: SheetPlan): readonly Step[] {
  return choices.map((choice) => ({
    bytes: 1_200 + choice.choices.join().length,
    queue: (sheet) => {
      const validation = cellsAt(sheet, choice.range).dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: choice.choices.join(",") } };
      validation.ignoreBlanks = true;
    },
  }));
}

export function cellsAt(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return untracked(sheet.getRange(rangeAddress(range)));
}

function columnAddress(first: number, last: number): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}
