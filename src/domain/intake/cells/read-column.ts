import type { FieldKind } from "../../project/field-kinds";
import { readDates, readPeriods } from "./read-dates";
import { readMoney, readNumber, readScore } from "./read-numbers";
import { readPercents } from "./read-percents";
import {
  isErrorCell,
  noteError,
  readAmountUnit,
  readCurrency,
  readFlag,
  readLifecycle,
  readRags,
  readText,
} from "./read-words";
import type { CellToRead, FieldToRead, ReadingContext } from "./reading-context";

/** A value on its way into a field; its kind is that of the field's definition. */
export type FieldValue = string | number | boolean;

type CellReader = (
  cell: CellToRead,
  field: FieldToRead,
  context: ReadingContext,
) => FieldValue | undefined;

type ColumnReader = (
  cells: readonly CellToRead[],
  field: FieldToRead,
  context: ReadingContext,
) => readonly (FieldValue | undefined)[];

function cellByCell(read: CellReader): ColumnReader {
  return (cells, field, context) => cells.map((cell) => read(cell, field, context));
}

const readers: Readonly<Record<FieldKind, ColumnReader>> = {
  text: cellByCell(readText),
  money: cellByCell(readMoney),
  number: cellByCell(readNumber),
  score: cellByCell(readScore),
  lifecycle: cellByCell(readLifecycle),
  flag: cellByCell(readFlag),
  amountUnit: cellByCell(readAmountUnit),
  currency: cellByCell(readCurrency),
  date: readDates,
  period: readPeriods,
  percent: readPercents,
  rag: readRags,
};

/**
 * Classifies the cells of one column once and for all, as one kind: error values are noted and unread,
 * the rest is read by its kind. One answer per cell, in order; undefined where nothing could be read.
 */
export function readColumn(
  kind: FieldKind,
  cells: readonly CellToRead[],
  field: FieldToRead,
  context: ReadingContext,
): readonly (FieldValue | undefined)[] {
  if (!cells.some(isErrorCell)) return readers[kind](cells, field, context);
  const readable = cells.filter((cell) => !noteError(cell, field, context));
  const values = readers[kind](readable, field, context);
  const byCell = new Map(readable.map((cell, index) => [cell, values[index]]));
  return cells.map((cell) => byCell.get(cell));
}
