import type { SlideBox, SlideCell, SlideTextStyle } from "#domain/workbook/slide-plan";

import { palette } from "../sheets/palette";
import { ragFillOf, ragInkOf, ragLetter } from "../sheets/rag-look";
import type { RagMark } from "../sheets/rag-look";

/** Where the content of a slide may be, in inches: below the title, above the footer. */
export const content: SlideBox = { x: 0.5, y: 1.35, w: 12.333, h: 5.5 };

/** Rows of a table a slide holds at most, the header not counted. */
export const mostTableRows = 12;

export const textStyles = {
  body: { size: 11, colour: palette.ink, valign: "middle" },
  heading: { size: 12, bold: true, colour: palette.navy, valign: "bottom" },
  label: { size: 9, colour: palette.muted, valign: "top" },
  figure: { size: 20, bold: true, colour: palette.ink, valign: "middle" },
} as const satisfies Readonly<Record<string, SlideTextStyle>>;

export function headCell(text: string, align: "left" | "center" | "right" = "left"): SlideCell {
  return { text, style: { bold: true, size: 10, fill: palette.band, align, valign: "middle" } };
}

export function ragCell(mark: RagMark): SlideCell {
  return {
    text: ragLetter(mark),
    style: { bold: true, align: "center", fill: ragFillOf(mark), colour: ragInkOf(mark) },
  };
}
