const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const LESS = 60;
const GREATER = 62;

/**
 * Reads cells spelled as nearly all programs spell them, `<c r="A1" s="2" t="s"><v>3</v></c>`, in one
 * go. Whatever is spelled otherwise is left to the general reader.
 */
export class PlainCellReader {
  readonly #bytes: Uint8Array;
  column = 0;
  style = 0;
  /** The `t` attribute's only letter; 0 without one. */
  type = 0;
  /** Of the value; -1 for cells without one. */
  valueStart = -1;
  valueEnd = -1;
  /** Behind the cell. */
  end = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** False, with nothing said, where the cell at this place is not a plain one. */
  read(start: number): boolean {
    const bytes = this.#bytes;
    if (!this.#opensCell(start)) return false;
    let at = start + 6;
    let column = 0;
    for (let byte = bytes[at] ?? 0; byte > 64 && byte < 91; byte = bytes[at] ?? 0) {
      column = column * 26 + byte - 64;
      at += 1;
    }
    while (this.#isDigit(at)) at += 1;
    if (bytes[at] !== QUOTE || column === 0 || column > 16_384) return false;
    this.column = column - 1;
    return this.#readStyle(at + 1);
  }

  /** `<c r="` */
  #opensCell(at: number): boolean {
    const bytes = this.#bytes;
    if (bytes[at] !== LESS || bytes[at + 1] !== 99 || bytes[at + 2] !== 32) return false;
    return bytes[at + 3] === 114 && bytes[at + 5] === QUOTE;
  }

  #isDigit(at: number): boolean {
    const byte = this.#bytes[at] ?? 0;
    return byte >= ZERO && byte <= 57;
  }

  /** `</v></c>` */
  #closesCell(at: number): boolean {
    const bytes = this.#bytes;
    if (bytes[at + 1] !== SLASH || bytes[at + 2] !== 118 || bytes[at + 3] !== GREATER) return false;
    if (bytes[at + 4] !== LESS || bytes[at + 5] !== SLASH) return false;
    return bytes[at + 6] === 99 && bytes[at + 7] === GREATER;
  }

  /** ` s="12"`, if it is there. */
  #readStyle(from: number): boolean {
    const bytes = this.#bytes;
    this.style = 0;
    if (bytes[from] !== 32 || bytes[from + 1] !== 115) return this.#readType(from);
    if (bytes[from + 3] !== QUOTE) return false;
    let at = from + 4;
    let style = 0;
    let byte = bytes[at] ?? 0;
    while (byte >= ZERO && byte <= 57) {
      style = style * 10 + byte - ZERO;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    if (byte !== QUOTE) return false;
    this.style = style;
    return this.#readType(at + 1);
  }

  /** ` t="s"`, if it is there, and the end of the tag. */
  #readType(from: number): boolean {
    const bytes = this.#bytes;
    let at = from;
    this.type = 0;
    if (bytes[at] === 32 && bytes[at + 1] === 116) {
      if (bytes[at + 3] !== QUOTE || bytes[at + 5] !== QUOTE) return false;
      this.type = bytes[at + 4] ?? 0;
      at += 6;
    }
    if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
      this.valueStart = -1;
      this.end = at + 2;
      return true;
    }
    return bytes[at] === GREATER && this.#readValue(at + 1);
  }

  /** `<v>3</v></c>` */
  #readValue(from: number): boolean {
    const bytes = this.#bytes;
    if (bytes[from] !== LESS || bytes[from + 1] !== 118 || bytes[from + 2] !== GREATER)
      return false;
    let at = from + 3;
    while (bytes[at] !== LESS) {
      if (at >= bytes.length) return false;
      at += 1;
    }
    if (!this.#closesCell(at)) return false;
    this.valueStart = from + 3;
    this.valueEnd = at;
    this.end = at + 8;
    return true;
  }
}
