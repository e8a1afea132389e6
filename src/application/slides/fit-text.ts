import { wrappedLines } from "../sheets/text-width";

/** Space a table cell keeps free, left and right together, in inches. */
const cellPadding = 0.16;
const pixelsPerInch = 96;
/** PowerPoint wraps a little earlier than the widths say. */
const slack = 0.96;

/** Lines a text takes in a cell of some width in inches. */
export function linesIn(
  text: string,
  room: { readonly width: number; readonly size: number; readonly bold?: boolean },
): number {
  const pixels = (room.width - cellPadding) * pixelsPerInch * slack;
  return wrappedLines(text, { size: room.size, bold: room.bold === true }, pixels);
}
