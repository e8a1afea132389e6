import type { FieldKind } from "../../project/field-kinds";
import type { RawCell } from "../../workbook/snapshot";
import { normaliseWord } from "../words/cell-words";
import { levelIn } from "../words/level-words";
import { parseDateText } from "./parse-date-text";
import { parseNumberText } from "./parse-number-text";
import { parsePeriod } from "./parse-financial-period";
import type { Vocabularies } from "./reading-context";
import { parseAmountUnit, parseCurrency } from "./units";
import { flagWords } from "../vocabulary/words";

/** Serials of plausible project dates, 1980 to 2080, in either date system. */
const firstSerial = 27_700;
const lastSerial = 65_800;

type Fit = (raw: RawCell, vocabularies: Vocabularies) => boolean;

const isNumber: Fit = (raw) =>
  typeof raw === "number" || (typeof raw === "string" && parseNumberText(raw) !== undefined);
const isDate: Fit = (raw) =>
  typeof raw === "number"
    ? raw >= firstSerial && raw <= lastSerial
    : typeof raw === "string" && parseDateText(raw) !== undefined;

const fits: Readonly<Record<FieldKind, Fit>> = {
  text: (raw) => typeof raw === "string",
  money: isNumber,
  number: isNumber,
  score: (raw, vocabularies) =>
    isNumber(raw, vocabularies) || (typeof raw === "string" && levelIn(raw) !== undefined),
  percent: isNumber,
  date: isDate,
  period: (raw, vocabularies) =>
    isDate(raw, vocabularies) || (typeof raw === "string" && parsePeriod(raw, 1) !== undefined),
  rag: (raw, { rag }) => typeof raw === "string" && rag.has(normaliseWord(raw)),
  lifecycle: (raw, { lifecycle }) => typeof raw === "string" && lifecycle.has(normaliseWord(raw)),
  flag: (raw) =>
    typeof raw === "boolean" || (typeof raw === "string" && flagWords.has(normaliseWord(raw))),
  amountUnit: (raw) => parseAmountUnit(String(raw)) !== undefined,
  currency: (raw) => typeof raw === "string" && parseCurrency(raw) !== undefined,
};

/** Whether a cell holds something of a kind; what a label with several meanings is decided by. */
export function fitsKind(kind: FieldKind, raw: RawCell, vocabularies: Vocabularies): boolean {
  return fits[kind](raw, vocabularies);
}
