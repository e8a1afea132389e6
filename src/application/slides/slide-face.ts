import type { SlideBox } from "#domain/workbook/slide-plan";

import type { Face } from "../pack/face";
import { pageParts } from "../pack/page-content";
import { linesIn } from "./fit-text";

/** Where the content of a slide may be, in inches: below the title, above the footer. */
export const content: SlideBox = { x: 0.5, y: 1.35, w: 12.333, h: 5.5 };

const part = content.w / pageParts;
/** Height of a line of letters over their size. */
const leading = 1.22;

export function inchesOf(parts: number): number {
  return parts * part;
}

/** A slide of 16:9; heights in inches. */
export const slideFace: Face = {
  linesOf: (text, parts, { size, bold }) =>
    linesIn(text, { width: inchesOf(parts), size, bold: bold === true }),
  lineHeight: (size) => (size * leading) / 72,
  padding: 0.08,
  leastRow: 0.3,
  headingHeight: 0.34,
  cardsHeight: 1,
  chart: { least: 2, most: 4.4, bar: 0.2 },
  gap: 0.16,
  room: content.h,
  mostRows: 12,
  sizes: { head: 10, label: 9 },
  bodySizes: { usual: [12, 11], roomy: [14, 12, 11], compact: [11, 10] },
};
