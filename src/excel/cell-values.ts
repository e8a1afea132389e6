import type { PlanCell } from "#domain/workbook/sheet-plan";
import type { RawCell } from "#domain/workbook/snapshot";

/** Excel's limit for the text of one cell. */
const longestText = 32_767;

/**
 * Text that Excel would take for something else when it is set as a value: formulas and commands
 * (= + - @ tab), an apostrophe of its own, numbers, amounts, times, dates and truth values.
 */
const looksLikeFormula = /^[=+\-@'\t\r\n]/;
const looksLikeNumber = /^\s*[(#$£€¥.,\d]/;
const looksLikeMonth = /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/i;
const looksLikeTruth = /^\s*(true|false)\s*$/i;

/** Control characters no cell can hold; tabs and line feeds stay. */
// eslint-disable-next-line no-control-regex -- these very characters are what it is about
const forbiddenCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as a cell keeps it: line ends are line feeds, nothing a file cannot hold, not too long. */
function cellText(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(forbiddenCharacters, "").slice(0, longestText);
}

/** What a cell gives back once the cell of a plan was written to it. */
export function valueReadBack(cell: PlanCell): RawCell {
  if (cell === undefined || isUnwritable(cell)) return "";
  return typeof cell === "string" ? cellText(cell) : cell;
}

/** What is sent to Excel for a cell of a plan: text stays text, whatever it looks like. */
export function toExcelValue(cell: PlanCell): RawCell {
  if (cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "";
  if (typeof cell === "boolean") return cell;
  const text = cellText(cell);
  return needsApostrophe(text) ? `'${text}` : text;
}

function needsApostrophe(text: string): boolean {
  return (
    looksLikeFormula.test(text) ||
    looksLikeNumber.test(text) ||
    looksLikeMonth.test(text) ||
    looksLikeTruth.test(text)
  );
}

/** Whether a value read back is the one the plan asks for. */
export function isAsPlanned(read: RawCell | undefined, planned: PlanCell): boolean {
  const wanted = valueReadBack(planned);
  if (typeof wanted === "number" && typeof read === "number") {
    // Excel keeps 15 digits of what people type, and all of what programs write; both count as equal.
    return read === wanted || Math.abs(read - wanted) <= Math.abs(wanted) * 1e-14;
  }
  return read === wanted;
}

function isUnwritable(cell: PlanCell): boolean {
  return typeof cell === "number" && !Number.isFinite(cell);
}
