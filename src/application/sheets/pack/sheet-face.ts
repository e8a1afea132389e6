import type { Face } from "../../pack/face";
import { columnPixels, linePoints, wrappedLines } from "../text-width";
import { type } from "../type-scale";

/** Width of a part of the page in characters, the padding of its cells included. */
export const partWidth = 2.5;
/** What Excel adds to the width of a column, in characters. */
export const columnPadding = 5 / 7;
/** Text right of figures is indented; every cell has room for it. */
const indentPixels = 9;

/** A sheet of A4 landscape at the scale that fits its width; heights in points. */
export const sheetFace: Face = {
  linesOf: (text, parts, { size, bold }) =>
    wrappedLines(
      text,
      { size, bold: bold === true },
      columnPixels(parts * partWidth - columnPadding) - indentPixels,
    ),
  lineHeight: (size) => linePoints({ size, bold: false }),
  padding: 4,
  leastRow: 18,
  headingHeight: 20,
  cardsHeight: 60,
  chart: { least: 190, most: 280, bar: 17 },
  gap: 12,
  room: 560,
  mostRows: 26,
  sizes: { head: type.header.fontSize, label: type.label.fontSize },
  bodySizes: {
    usual: [type.body.fontSize],
    roomy: [type.body.fontSize],
    compact: [type.body.fontSize],
  },
};
