const encoder = new TextEncoder();
const SHORT = 48;
const LARGEST_FAST = 1e9;

/** Builds UTF-8 text in place: a string for each piece of each cell would cost more than all writing. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  /** Text of ASCII signs only. */
  ascii(text: string): void {
    this.#reserve(text.length);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = 0; index < text.length; index += 1) {
      bytes[at] = text.charCodeAt(index);
      at += 1;
    }
    this.#length = at;
  }

  text(text: string): void {
    if (text.length <= SHORT && this.#tryAscii(text)) return;
    this.#reserve(text.length * 3);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A finite number as `String` writes it. */
  number(value: number): void {
    const size = Math.abs(value);
    if (size < LARGEST_FAST) {
      const hundredths = Math.round(size * 100);
      if (hundredths / 100 === size && !Object.is(value, -0)) {
        this.#hundredths(hundredths, value < 0);
        return;
      }
    }
    this.ascii(String(value));
  }

  /** What was written. */
  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #hundredths(hundredths: number, negative: boolean): void {
    if (negative) this.ascii("-");
    const whole = Math.floor(hundredths / 100);
    const rest = hundredths - whole * 100;
    this.#integer(whole);
    if (rest === 0) return;
    const tenths = Math.floor(rest / 10);
    this.#reserve(3);
    this.#put(46);
    this.#put(48 + tenths);
    if (rest > tenths * 10) this.#put(48 + rest - tenths * 10);
  }

  #integer(value: number): void {
    let digits = 1;
    for (let limit = 10; limit <= value; limit *= 10) digits += 1;
    this.#reserve(digits);
    let rest = value;
    for (let at = this.#length + digits - 1; at >= this.#length; at -= 1) {
      const next = Math.floor(rest / 10);
      this.#bytes[at] = 48 + rest - next * 10;
      rest = next;
    }
    this.#length += digits;
  }

  #put(byte: number): void {
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  /** False, with nothing written, where a sign is not ASCII. */
  #tryAscii(text: string): boolean {
    this.#reserve(text.length);
    const bytes = this.#bytes;
    const start = this.#length;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 127) return false;
      bytes[start + index] = code;
    }
    this.#length = start + text.length;
    return true;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
