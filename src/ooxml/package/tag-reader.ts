import { decodeBytes } from "./byte-text";
import { OoxmlError } from "./ooxml-error";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const C = 99;
const F = 102;
const V = 118;

/**
 * Walks the rows and cells of `sheetData` in place, byte by byte. The fields hold what the last
 * tag said; a parser that made objects of them would cost more than all reading together.
 */
export class TagReader {
  readonly bytes: Uint8Array;
  at: number;
  readonly #end: number;
  readonly #prefix: number;

  /** Where the last row or cell tag starts, and where its content does. */
  tagStart = 0;
  selfClosed = false;
  row = -1;
  height: number | undefined;
  hidden = false;
  rowStyle: number | undefined;
  level = 0;
  column = -1;
  style = 0;
  /** First byte and length of the `t` attribute; length 0 without one. */
  type = 0;
  typeLength = 0;
  valueStart = -1;
  valueEnd = -1;
  inlineStart = -1;
  inlineEnd = -1;
  hasFormula = false;
  /** The formula's tag and text, for those who want them; empty where self-closed. */
  formulaTag = -1;
  formulaStart = -1;
  formulaEnd = -1;

  #selfClosedElement = false;
  #nameStart = 0;
  #nameEnd = 0;
  #valueStart = 0;
  #valueEnd = 0;

  /** `prefixLength` counts the bytes before each local name, colon included. */
  constructor(bytes: Uint8Array, prefixLength: number, start: number, end: number) {
    this.bytes = bytes;
    this.#prefix = prefixLength;
    this.at = start;
    this.#end = end;
  }

  /** Moves past the next row's start tag; false at the end. */
  nextRow(): boolean {
    this.row = -1;
    this.height = undefined;
    this.hidden = false;
    this.rowStyle = undefined;
    this.level = 0;
    while (this.#nextTag()) {
      if (!this.#isName("row")) continue;
      while (this.#nextAttribute()) this.#takeRowAttribute();
      return true;
    }
    return false;
  }

  /** Moves past the next cell's start tag; false past the row's end tag. */
  nextCell(): boolean {
    this.column = -1;
    this.style = 0;
    this.typeLength = 0;
    while (this.#nextTag()) {
      if (this.bytes[this.at] === SLASH) {
        this.at += 1;
        if (this.#isName("row")) return false;
        continue;
      }
      if (this.bytes[this.at + this.#prefix] !== C || !this.#endsAt(1)) continue;
      this.at += this.#prefix + 1;
      while (this.#nextAttribute()) this.#takeCellAttribute();
      return true;
    }
    return false;
  }

  /** Moves past the end tag of a cell that is not self-closed. */
  readContent(): void {
    this.valueStart = -1;
    this.inlineStart = -1;
    this.hasFormula = false;
    while (this.#nextTag()) {
      const { bytes } = this;
      if (bytes[this.at] === SLASH) {
        this.at += 1;
        if (bytes[this.at + this.#prefix] !== C || !this.#endsAt(1)) continue;
        this.at = this.#tagEnd() + 1;
        return;
      }
      const letter = bytes[this.at + this.#prefix];
      if (letter === V && this.#endsAt(1)) {
        this.at += this.#prefix + 1;
        this.#readText();
        this.valueStart = this.#valueStart;
        this.valueEnd = this.#valueEnd;
      } else if (letter === F && this.#endsAt(1)) this.#readFormula();
      else if (this.#isName("is")) this.#readInline();
    }
    throw this.#damaged();
  }

  /** The attributes of the formula's tag. */
  formulaAttributes(): Map<string, string> {
    const values = new Map<string, string>();
    const resume = this.at;
    this.at = this.formulaTag;
    while (this.#nextAttribute())
      values.set(
        decodeBytes(this.bytes, this.#nameStart, this.#nameEnd),
        decodeBytes(this.bytes, this.#valueStart, this.#valueEnd),
      );
    this.at = resume;
    return values;
  }

  #readFormula(): void {
    this.hasFormula = true;
    this.at += this.#prefix + 1;
    this.formulaTag = this.at;
    this.#readText();
    this.formulaStart = this.#valueStart;
    this.formulaEnd = this.#valueEnd;
  }

  #readInline(): void {
    this.#readText();
    this.inlineStart = this.#valueStart;
    this.inlineEnd = this.#valueEnd;
    if (this.#selfClosedElement) return;
    while (!(this.bytes[this.at] === LESS && this.#closes("is"))) {
      const next = this.bytes.indexOf(LESS, this.at + 1);
      if (next < 0 || next >= this.#end) throw this.#damaged();
      this.at = next;
    }
    this.inlineEnd = this.at;
  }

  /** From behind an element's name to the next tag: its text. */
  #readText(): void {
    const close = this.#tagEnd();
    this.#selfClosedElement = this.bytes[close - 1] === SLASH;
    this.at = close + 1;
    this.#valueStart = close + 1;
    if (!this.#selfClosedElement) {
      const next = this.#textEnd();
      if (next < 0 || next > this.#end) throw this.#damaged();
      this.at = next;
    }
    this.#valueEnd = this.at;
  }

  /** The next tag from here, stepping over CDATA sections, which belong to the text. */
  #textEnd(): number {
    let next = this.#nextSign(LESS, this.at);
    while (next >= 0 && this.bytes[next + 1] === 33 && this.bytes[next + 2] === 91)
      next = this.#nextSign(LESS, this.bytes.indexOf(GREATER, next));
    return next;
  }

  #nextSign(sign: number, from: number): number {
    let at = from;
    while (at < this.#end && this.bytes[at] !== sign) at += 1;
    return at < this.bytes.length ? at : -1;
  }

  #nextTag(): boolean {
    const at = this.#nextSign(LESS, this.at);
    if (at < 0 || at >= this.#end) return false;
    this.tagStart = at;
    this.at = at + 1;
    return true;
  }

  #closes(name: string): boolean {
    if (this.bytes[this.at + 1] !== SLASH) return false;
    const resume = this.at;
    this.at += 2;
    const is = this.#isName(name);
    this.at = resume;
    return is;
  }

  /** True where the name at `at` is this one; moves behind it then. */
  #isName(name: string): boolean {
    const start = this.at + this.#prefix;
    for (let index = 0; index < name.length; index += 1)
      if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    if (!this.#endsAt(name.length)) return false;
    this.at = start + name.length;
    return true;
  }

  #endsAt(nameLength: number): boolean {
    const next = this.bytes[this.at + this.#prefix + nameLength] ?? 0;
    return next <= 32 || next === GREATER || next === SLASH;
  }

  #tagEnd(): number {
    const end = this.#nextSign(GREATER, this.at);
    if (end < 0 || end >= this.#end + 20) throw this.#damaged();
    return end;
  }

  /** Reads the next attribute; at the tag's end sets `selfClosed` and moves behind it. */
  #nextAttribute(): boolean {
    const { bytes } = this;
    const start = this.#skipSpace(this.at);
    const first = bytes[start];
    if (first === GREATER || first === SLASH) {
      this.selfClosed = first === SLASH;
      this.at = start + (this.selfClosed ? 2 : 1);
      return false;
    }
    let at = start;
    while (at < this.#end && bytes[at] !== EQUALS && (bytes[at] ?? 0) > 32) at += 1;
    this.#nameStart = start;
    this.#nameEnd = at;
    at = this.#skipSpace(this.#skipSpace(at) + 1);
    this.#valueStart = at + 1;
    const quote = bytes[at];
    this.#valueEnd = quote === 34 || quote === 39 ? this.#nextSign(quote, at + 1) : -1;
    if (this.#valueEnd < 0) throw this.#damaged();
    this.at = this.#valueEnd + 1;
    return true;
  }

  #skipSpace(from: number): number {
    let at = from;
    while (at < this.#end && (this.bytes[at] ?? 0) <= 32) at += 1;
    return at;
  }

  #takeRowAttribute(): void {
    const length = this.#nameEnd - this.#nameStart;
    const letter = this.bytes[this.#nameStart];
    if (length === 1 && letter === 114) this.row = this.#integer() - 1;
    else if (length === 1 && letter === 115) this.rowStyle ??= this.#integer();
    else if (length === 2 && letter === 104)
      this.height = Number(decodeBytes(this.bytes, this.#valueStart, this.#valueEnd));
    else if (length === 6 || length === 12) this.#takeLongAttribute();
  }

  #takeLongAttribute(): void {
    const name = decodeBytes(this.bytes, this.#nameStart, this.#nameEnd);
    const first = this.bytes[this.#valueStart];
    if (name === "outlineLevel") this.level = this.#integer();
    else if (name === "hidden") this.hidden = first === 49 || first === 116;
  }

  #takeCellAttribute(): void {
    if (this.#nameEnd - this.#nameStart !== 1) return;
    const letter = this.bytes[this.#nameStart];
    if (letter === 114) this.column = this.#columnOfReference();
    else if (letter === 115) this.style = this.#integer();
    else if (letter === 116) {
      this.type = this.bytes[this.#valueStart] ?? 0;
      this.typeLength = this.#valueEnd - this.#valueStart;
    }
  }

  #columnOfReference(): number {
    let column = 0;
    for (let at = this.#valueStart; at < this.#valueEnd; at += 1) {
      const byte = this.bytes[at] ?? 0;
      if (byte <= 64) break;
      column = column * 26 + (byte & 31);
    }
    return column > 16_384 ? -1 : column - 1;
  }

  #integer(): number {
    let value = 0;
    for (let at = this.#valueStart; at < this.#valueEnd; at += 1)
      value = value * 10 + (this.bytes[at] ?? 48) - 48;
    return value;
  }

  #damaged(): OoxmlError {
    return new OoxmlError("damaged", "A sheet of the file is damaged and cannot be read.");
  }
}
