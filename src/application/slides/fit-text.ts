import { wrappedLines } from "../sheets/text-width";
import { shortenAtSentence } from "../sheets/wording";

/** Space a table cell keeps free, left and right together, in inches. */
const cellPadding = 0.16;
const pixelsPerInch = 96;
/** PowerPoint wraps a little earlier than the widths say. */
const slack = 0.96;

/** A box of text: its width in inches, the size of its letters in points, the lines it has room for. */
export type TextRoom = { readonly width: number; readonly size: number; readonly lines: number };

/** Lines a text takes in a cell. */
export function linesIn(text: string, room: Omit<TextRoom, "lines">): number {
  const pixels = (room.width - cellPadding) * pixelsPerInch * slack;
  return wrappedLines(text, { size: room.size, bold: false }, pixels);
}

/** The text, shortened at a sentence (at a word where the first is too long) until it fits its room. */
export function fitText(text: string, room: TextRoom): string {
  let shown = text;
  for (let most = text.length; most > 12 && linesIn(shown, room) > room.lines; most -= 4) {
    shown = shortenAtSentence(text, most);
  }
  return shown;
}

/** Height of lines of text in a cell, in inches, its padding included. */
export function lineInches(lines: number, size: number): number {
  return (lines * size * 1.22) / 72 + 0.08;
}

/** Lines of text that a cell of this height has room for. */
export function linesWithin(inches: number, size: number): number {
  return Math.floor(((inches - 0.08) * 72) / (size * 1.22));
}

/** The texts that a slide shows shortened, in full, for the notes. */
export function fullTexts(
  pairs: readonly { readonly subject: string; readonly full: string; readonly shown: string }[],
): readonly string[] {
  return pairs
    .filter((pair) => pair.full !== pair.shown)
    .map((pair) => `${pair.subject}, in full: ${pair.full}`);
}
