import { columnLetters } from "../model/address";
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
import { escapeControls } from "../package/byte-text";
import type { ByteWriter } from "../package/byte-writer";
import type { EditedRow } from "./edited-row";
import { textElement, type SharedStrings } from "./shared-strings";
import { escapeText } from "../package/xml";

export type CellWriting = {
  readonly strings: SharedStrings;
  /** Prefix of the sheet's element names with its colon, mostly "". */
  readonly prefix: string;
  readonly out: ByteWriter;
};

/** Writes the XML of one cell; nothing where there is none. */
export function writeCell(
  cells: EditedRow,
  row: number,
  column: number,
  { strings, prefix, out }: CellWriting,
): void {
  const kind = cells.kinds[column] ?? ABSENT;
  if (kind === ABSENT) return;
  out.ascii(`<${prefix}c r="`);
  out.ascii(columnLetters(column));
  out.number(row + 1);
  out.ascii('"');
  writeStyle(cells.styles[column], out);
  const value = cells.values[column] ?? "";
  const formula = (kind & FORMULA) === 0 ? undefined : cells.formulas.get(column);
  if (formula === undefined && (kind & KIND_MASK) === TEXT) {
    writeText(String(value), { strings, prefix, out });
    return;
  }
  const type = typeWord(kind & KIND_MASK, value);
  if (formula === undefined && type === undefined) {
    out.ascii("/>");
    return;
  }
  out.ascii(`${type ?? ""}>`);
  if (formula !== undefined) writeFormula(formula, prefix, out);
  if (type !== undefined) writeResult(kind & KIND_MASK, value, { strings, prefix, out });
  out.ascii(`</${prefix}c>`);
}

function writeStyle(style: number | undefined, out: ByteWriter): void {
  if (style === undefined || style === 0) return;
  out.ascii(' s="');
  out.number(style);
  out.ascii('"');
}

function writeFormula(formula: string, prefix: string, out: ByteWriter): void {
  out.ascii(`<${prefix}f>`);
  out.text(escapeText(formula));
  out.ascii(`</${prefix}f>`);
}

function writeText(text: string, { strings, prefix, out }: CellWriting): void {
  const index = strings.add(text);
  if (index === undefined) {
    out.text(` t="inlineStr"><${prefix}is>${textElement(text, prefix)}</${prefix}is></${prefix}c>`);
    return;
  }
  out.ascii(prefix === "" ? ' t="s"><v>' : ` t="s"><${prefix}v>`);
  out.number(index);
  out.ascii(prefix === "" ? "</v></c>" : `</${prefix}v></${prefix}c>`);
}

/** Type attribute as formulas' results have it, and all constants but texts; undefined without a value. */
function typeWord(kind: number, value: unknown): string | undefined {
  switch (kind) {
    case NUMBER:
      return Number.isFinite(value) ? "" : ' t="e"';
    case TEXT:
      return ' t="str"';
    case BOOLEAN:
      return ' t="b"';
    case ERROR:
      return ' t="e"';
    default:
      return undefined;
  }
}

function writeResult(kind: number, value: unknown, { prefix, out }: CellWriting): void {
  out.ascii(prefix === "" ? "<v>" : `<${prefix}v>`);
  if (typeof value === "number" && kind === NUMBER) {
    if (Number.isFinite(value)) out.number(value);
    else out.ascii("#NUM!");
  } else if (kind === BOOLEAN) out.ascii(value === true ? "1" : "0");
  else if (kind === TEXT) out.text(escapeText(escapeControls(String(value))));
  else out.text(escapeText(String(value)));
  out.ascii(prefix === "" ? "</v>" : `</${prefix}v>`);
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
  for (const name of ["ht", "customHeight", "hidden", "s", "customFormat", "outlineLevel"])
    values.delete(name);
  if (traits.style !== undefined) {
    values.set("s", `"${traits.style}"`);
    values.set("customFormat", '"1"');
  }
  if (traits.height !== undefined) {
    values.set("ht", `"${traits.height}"`);
    values.set("customHeight", '"1"');
  }
  if (traits.hidden) values.set("hidden", '"1"');
  if (traits.level > 0) values.set("outlineLevel", `"${traits.level}"`);
}
