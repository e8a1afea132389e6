import type { FieldKind } from "../../project/field-kinds";
import type { RawCell } from "../../workbook/snapshot";
import { isSuspect } from "../../kernel/visible-text";
import { normaliseWord } from "../words/cell-words";
import type { FieldValue } from "./read-column";
import type { FieldToRead, ReadingContext } from "./reading-context";
import { scaleAmount } from "./units";
import { flagWords } from "../vocabulary/words";

type PlainReader = (
  raw: RawCell,
  field: FieldToRead,
  context: ReadingContext,
) => FieldValue | undefined;

const plainNumber: PlainReader = (raw, { days = 1 }) =>
  typeof raw === "number" ? raw * days : undefined;
const noPlainValue: PlainReader = () => undefined;
const numberSign = 35;

/** A serial of a day that no year is written as (1950 to 2100). */
const plainSerial: PlainReader = (raw, _field, context) =>
  typeof raw === "number" && raw > 2100 ? context.dateOf(raw) : undefined;

const plainReaders: Readonly<Record<FieldKind, PlainReader>> = {
  // Error values begin with a number sign.
  text: (raw) =>
    typeof raw === "string" && raw.charCodeAt(0) !== numberSign && !isSuspect(raw)
      ? raw
      : undefined,
  money: (raw, field) => (typeof raw === "number" ? scaleAmount(raw, field.unit) : undefined),
  number: plainNumber,
  score: plainNumber,
  date: plainSerial,
  period: noPlainValue,
  percent: noPlainValue,
  rag: noPlainValue,
  lifecycle: noPlainValue,
  flag: (raw) => {
    if (typeof raw === "string") return flagWords.get(normaliseWord(raw));
    return typeof raw === "boolean" ? raw : undefined;
  },
  amountUnit: noPlainValue,
  currency: noPlainValue,
};

/**
 * The reader of the cells of a kind that are what they seem: most are, and they need no look at their
 * column. Undefined for all others.
 */
export function plainReaderOf(kind: FieldKind): PlainReader {
  return plainReaders[kind];
}
