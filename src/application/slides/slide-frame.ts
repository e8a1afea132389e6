import type { SlideCell, SlideTextStyle } from "#domain/workbook/slide-plan";

import { palette } from "../sheets/palette";
import { ragFillOf, ragInkOf, ragLetter } from "../sheets/rag-look";
import type { RagMark } from "../sheets/rag-look";

export const textStyles = {
  body: { size: 11, colour: palette.ink, valign: "middle" },
  heading: { size: 12, bold: true, colour: palette.navy, valign: "middle" },
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
