import { columnLetters } from "./address";
import {
  ABSENT,
  BOOLEAN,
  ERROR,
  FORMULA,
  KIND_MASK,
  NUMBER,
  TEXT,
  type RowTraits,
} from "./cell-block";
import { escapeControls } from "./byte-text";
import type { EditedRow } from "./edited-row";
import { textElement, type SharedStrings } from "./shared-strings";
import { escapeText } from "./xml";

export type CellWriting = {
  readonly strings: SharedStrings;
  /** Prefix of the sheet's element names with its colon, mostly "". */
  readonly prefix: string;
};

/** XML of one cell; "" where there is none. */
export function cellXml(
  cells: EditedRow,
  row: number,
  column: number,
  { strings, prefix }: CellWriting,
): string {
  const kind = cells.kinds[column] ?? ABSENT;
  if (kind === ABSENT) return "";
  const style = cells.styles[column] ?? 0;
  const start = `<${prefix}c r="${columnLetters(column)}${row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
  const value = cells.values[column] ?? "";
  const close = `</${prefix}c>`;
  if ((kind & FORMULA) !== 0) {
    const formula = cells.formulas.get(column);
    if (formula !== undefined) {
      const result = resultXml(kind & KIND_MASK, value, prefix);
      return `${start}${result.type}><${prefix}f>${escapeText(formula)}</${prefix}f>${result.xml}${close}`;
    }
  }
  if ((kind & KIND_MASK) === TEXT) {
    const text = String(value);
    const index = strings.add(text);
    return index === undefined
      ? `${start} t="inlineStr"><${prefix}is>${textElement(text, prefix)}</${prefix}is>${close}`
      : `${start} t="s"><${prefix}v>${index}</${prefix}v>${close}`;
  }
  const result = resultXml(kind & KIND_MASK, value, prefix);
  return result.xml === "" ? `${start}/>` : `${start}${result.type}>${result.xml}${close}`;
}

type ResultXml = { readonly type: string; readonly xml: string };

/** Type attribute and value element as formulas' results have them, and all constants but texts. */
function resultXml(kind: number, value: unknown, prefix: string): ResultXml {
  const element = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  switch (kind) {
    case NUMBER:
      return Number.isFinite(value)
        ? { type: "", xml: element(String(value)) }
        : { type: ' t="e"', xml: element("#NUM!") };
    case TEXT:
      return { type: ' t="str"', xml: element(escapeText(escapeControls(String(value)))) };
    case BOOLEAN:
      return { type: ' t="b"', xml: element(value === true ? "1" : "0") };
    case ERROR:
      return { type: ' t="e"', xml: element(escapeText(String(value))) };
    default:
      return { type: "", xml: "" };
  }
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * Start tag of a row, without its closing bracket. What the file's own tag says beyond height,
 * visibility and style is kept.
 */
export function rowTag(
  own: string,
  row: number,
  traits: RowTraits | undefined,
  prefix: string,
): string {
  const values = new Map<string, string>([["r", `"${row + 1}"`]]);
  for (const [, name, value] of own.matchAll(ATTRIBUTE))
    if (name !== undefined && value !== undefined && name !== "spans" && name !== "r")
      values.set(name, value);
  if (traits) applyTraits(values, traits);
  const attributes = [...values].map(([name, value]) => ` ${name}=${value}`).join("");
  return `<${prefix}row${attributes}`;
}

function applyTraits(values: Map<string, string>, traits: RowTraits): void {
  for (const name of ["ht", "customHeight", "hidden", "s", "customFormat"]) values.delete(name);
  if (traits.style !== undefined) {
    values.set("s", `"${traits.style}"`);
    values.set("customFormat", '"1"');
  }
  if (traits.height !== undefined) {
    values.set("ht", `"${traits.height}"`);
    values.set("customHeight", '"1"');
  }
  if (traits.hidden) values.set("hidden", '"1"');
}
