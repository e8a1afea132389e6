import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { showsDate } from "../formats/number-format";
import { HostError } from "../protocol/host-error";
import { contains } from "./areas";
import { putCopy, readCopies, type CellCopy, type CopiedPart } from "./cell-copies";
import { continueDates, type DateStep } from "./fill-dates";
import { continueTexts, growthTrend, linearTrend, modulo, type Continue } from "./fill-series";
import type { OpenWorkbook } from "./open-workbook";

export type FillKind =
  "default" | "copy" | "series" | "formats" | "values" | "linear" | "growth" | DateStep;

type Filling = {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetFile;
  readonly source: Area;
  readonly target: Area;
  readonly kind: FillKind;
};

/** Fills the cells of `target` beyond those of `source`, in one direction, as Excel drags a selection. */
export function autoFill(filling: Filling): void {
  const { sheet, source, target } = filling;
  if (!contains(target, source)) throw new HostError("InvalidArgument");
  const down = target.rows !== source.rows;
  const right = target.columns !== source.columns;
  if (down && right) throw new HostError("InvalidArgument");
  if (!down && !right) return;
  const copies = readCopies(sheet, source);
  const lines = down ? transposed(copies) : copies;
  const offset = down ? target.row - source.row : target.column - source.column;
  const length = down ? target.rows : target.columns;
  for (const line of lines) fillLine(filling, line, { offset, length, down });
}

type Way = { readonly offset: number; readonly length: number; readonly down: boolean };

function fillLine(filling: Filling, line: readonly CellCopy[], way: Way): void {
  const { sheet, kind } = filling;
  const go = continuation(filling, line);
  const part = partOf(kind);
  for (let step = way.offset; step < way.offset + way.length; step += 1) {
    if (step >= 0 && step < line.length) continue;
    const model = line[modulo(step, line.length)];
    const first = line[0];
    if (model === undefined || first === undefined) continue;
    const at = way.down
      ? { row: first.row + step, column: first.column }
      : { row: first.row, column: first.column + step };
    if (go === undefined) putCopy(sheet, at, model, part);
    else {
      if (part === "all") putCopy(sheet, at, model, "formats");
      sheet.cells.setValue(at.row, at.column, go(step));
    }
  }
}

function partOf(kind: FillKind): CopiedPart {
  if (kind === "formats") return "formats";
  return kind === "values" ? "formulas" : "all";
}

/** How the line's contents go on; undefined where its cells are repeated, as formulas and mixtures are. */
function continuation(
  { workbook, kind }: Filling,
  line: readonly CellCopy[],
): Continue | undefined {
  if (kind === "copy" || kind === "formats") return undefined;
  if (line.some((cell) => cell.formula !== undefined || cell.type === "empty")) return undefined;
  const texts = line.filter((cell) => cell.type === "text").map(({ value }) => String(value));
  if (texts.length === line.length) return continueTexts(texts);
  const numbers = line.filter((cell) => cell.type === "number").map(({ value }) => Number(value));
  if (numbers.length !== line.length) return undefined;
  const { styles, date1904 } = workbook.file;
  const dates = line.every((cell) => showsDate(styles.get(cell.style).numberFormat));
  return continueNumbers(numbers, kind, dates ? { date1904 } : undefined);
}

const dateSteps: Readonly<Partial<Record<FillKind, DateStep>>> = {
  days: "days",
  weekdays: "weekdays",
  months: "months",
  years: "years",
};

function continueNumbers(
  numbers: readonly number[],
  kind: FillKind,
  dates: { readonly date1904: boolean } | undefined,
): Continue | undefined {
  if (kind === "growth") {
    const go = growthTrend(numbers);
    if (go === undefined) throw new HostError("InvalidOperation");
    return go;
  }
  const unit = dateSteps[kind];
  if (unit !== undefined) return continueDates(numbers, unit, dates?.date1904 ?? false);
  const always = kind === "series" || kind === "linear";
  // Excel repeats one plain number, and counts on from one date.
  if (!always && numbers.length === 1 && dates === undefined) return undefined;
  return linearTrend(numbers);
}

function transposed(cells: readonly (readonly CellCopy[])[]): CellCopy[][] {
  return (cells[0] ?? []).map((_, column) =>
    cells.flatMap((line) => {
      const cell = line[column];
      return cell === undefined ? [] : [cell];
    }),
  );
}
