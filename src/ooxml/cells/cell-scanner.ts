import { decodeBytes, decodeXmlBytes, unescapeControls } from "../package/byte-text";
import {
  BLANK,
  BOOLEAN,
  ERROR,
  FORMULA,
  NUMBER,
  SHARED_TEXT,
  TEXT,
  type CellBlock,
  type RowTraits,
} from "./cell-block";
import { sortBlock } from "./cell-order";
import { inlineText } from "../package/inline-text";
import { isoDateSerial } from "../model/iso-date";
import { parseNumber } from "../package/number-text";
import type { SheetBytes } from "../package/sheet-bytes";
import { PlainCellReader } from "./plain-cell";
import { TagReader } from "../package/tag-reader";

/** Types of the `t` attribute by their bytes, read as one number. */
const SHARED = "s".charCodeAt(0);
const BOOL = "b".charCodeAt(0);
const ERR = "e".charCodeAt(0);
const DATE = "d".charCodeAt(0);
/** A type of more than one letter: a text of the cell's own. */
const LONG = -1;

type ValuePlace = { readonly valueStart: number; readonly valueEnd: number };

/**
 * Reads the cells of worksheet parts. One scanner serves a whole workbook: its working arrays are
 * used again for each sheet.
 */
export class CellScanner {
  #columns = new Uint16Array(4096);
  #kinds = new Uint8Array(4096);
  #styles = new Int32Array(4096);
  #values = new Float64Array(4096);
  #count = 0;
  #texts: string[] = [];
  #hasFormulas = false;
  readonly #date1904: boolean;

  constructor(date1904: boolean) {
    this.#date1904 = date1904;
  }

  scan(sheet: SheetBytes): CellBlock {
    this.#count = 0;
    this.#texts = [];
    this.#hasFormulas = false;
    const rows: number[] = [];
    const starts: number[] = [];
    const traits = new Map<number, RowTraits>();
    const tag = new TagReader(sheet.bytes, sheet.prefix.length, sheet.rowsStart, sheet.rowsEnd);
    const plain = new PlainCellReader(sheet.bytes);
    let row = -1;
    let ordered = true;
    while (tag.nextRow()) {
      const number = tag.row >= 0 ? tag.row : row + 1;
      if (number <= row) ordered = false;
      row = number;
      if (saysMore(tag))
        traits.set(row, {
          height: tag.height,
          hidden: tag.hidden,
          style: tag.rowStyle,
          level: tag.level,
        });
      rows.push(row);
      starts.push(this.#count);
      if (!tag.selfClosed && !this.#scanRow(tag, plain)) ordered = false;
    }
    starts.push(this.#count);
    const block: CellBlock = {
      rows: Int32Array.from(rows),
      starts: Int32Array.from(starts),
      columns: this.#columns.slice(0, this.#count),
      kinds: this.#kinds.slice(0, this.#count),
      styles: this.#styles.slice(0, this.#count),
      values: this.#values.slice(0, this.#count),
      texts: this.#texts,
      traits,
      hasFormulas: this.#hasFormulas,
      ordered,
    };
    return ordered ? block : sortBlock(block);
  }

  /** Reads cells to the row's end; false where columns are not ascending. */
  #scanRow(tag: TagReader, plain: PlainCellReader): boolean {
    let column = -1;
    let ordered = true;
    for (;;) {
      const isPlain = plain.read(tag.at);
      if (!isPlain && !tag.nextCell()) return ordered;
      const named = isPlain ? plain.column : tag.column;
      const number = named >= 0 ? named : column + 1;
      if (number <= column) ordered = false;
      column = number;
      if (this.#count === this.#columns.length) this.#grow();
      const at = this.#count;
      this.#count += 1;
      this.#columns[at] = column;
      this.#styles[at] = isPlain ? plain.style : tag.style;
      this.#values[at] = 0;
      this.#kinds[at] = BLANK;
      if (isPlain) {
        tag.at = plain.end;
        if (plain.valueStart >= 0)
          this.#kinds[at] = this.#readTyped(tag.bytes, at, plain, plain.type);
      } else if (!tag.selfClosed) this.#readValue(tag, at);
    }
  }

  #readValue(tag: TagReader, at: number): void {
    tag.readContent();
    let kind = BLANK;
    if (tag.inlineStart >= 0 && tag.valueStart < 0) {
      kind = TEXT;
      this.#values[at] = this.#addText(inlineText(tag.bytes, tag.inlineStart, tag.inlineEnd));
    } else if (tag.valueStart >= 0)
      kind = this.#readTyped(
        tag.bytes,
        at,
        tag,
        tag.typeLength > 1 ? LONG : tag.typeLength === 0 ? 0 : tag.type,
      );
    if (tag.hasFormula) {
      kind |= FORMULA;
      this.#hasFormulas = true;
    }
    this.#kinds[at] = kind;
  }

  #readTyped(bytes: Uint8Array, at: number, value: ValuePlace, type: number): number {
    const { valueStart: start, valueEnd: end } = value;
    if (type === LONG) {
      this.#values[at] = this.#addText(unescapeControls(decodeXmlBytes(bytes, start, end)));
      return TEXT;
    }
    if (start === end) return BLANK;
    switch (type) {
      case SHARED:
        this.#values[at] = parseNumber(bytes, start, end);
        return SHARED_TEXT;
      case BOOL:
        this.#values[at] = bytes[start] === 49 || bytes[start] === 116 ? 1 : 0;
        return BOOLEAN;
      case ERR:
        this.#values[at] = this.#addText(decodeXmlBytes(bytes, start, end));
        return ERROR;
      case DATE:
        return this.#readDate(decodeBytes(bytes, start, end), at);
      default:
        return this.#readNumber(bytes, start, end, at);
    }
  }

  #readNumber(bytes: Uint8Array, start: number, end: number, at: number): number {
    const value = parseNumber(bytes, start, end);
    if (Number.isFinite(value)) {
      this.#values[at] = value;
      return NUMBER;
    }
    // Some writers spell infinities and not-a-number; Excel's closest word for them is #NUM!.
    const text = decodeXmlBytes(bytes, start, end).trim();
    if (text === "") return BLANK;
    const wordy = /^[-+]?(nan|inf(inity)?)$/i.test(text);
    this.#values[at] = this.#addText(wordy || !/[^-+0-9.eE]/.test(text) ? "#NUM!" : text);
    return wordy ? ERROR : TEXT;
  }

  #readDate(text: string, at: number): number {
    const serial = isoDateSerial(text, this.#date1904);
    this.#values[at] = serial ?? this.#addText(text);
    return serial === undefined ? TEXT : NUMBER;
  }

  #addText(text: string): number {
    this.#texts.push(text);
    return this.#texts.length - 1;
  }

  #grow(): void {
    const size = this.#columns.length * 2;
    const columns = new Uint16Array(size);
    columns.set(this.#columns);
    const kinds = new Uint8Array(size);
    kinds.set(this.#kinds);
    const styles = new Int32Array(size);
    styles.set(this.#styles);
    const values = new Float64Array(size);
    values.set(this.#values);
    this.#columns = columns;
    this.#kinds = kinds;
    this.#styles = styles;
    this.#values = values;
  }
}

/** True where a row says more about itself than its number. */
function saysMore({ height, hidden, rowStyle, level }: TagReader): boolean {
  return height !== undefined || hidden || rowStyle !== undefined || level > 0;
}
