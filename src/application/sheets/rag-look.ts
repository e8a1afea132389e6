import type { Lifecycle, ReportedRag } from "#domain/project/vocabulary";
import type { CellFormat, Colour } from "#domain/workbook/sheet-plan";

import { palette, ragFill } from "./palette";

/** What a RAG cell can hold: a colour, or the mark of a project that is not rated. */
export type RagMark = ReportedRag | "onHold" | "complete" | "cancelled" | "proposed";

type Look = { readonly letter: string; readonly fill: Colour; readonly ink: Colour };

const looks: Readonly<Record<RagMark, Look>> = {
  green: { letter: "G", fill: ragFill.green, ink: palette.white },
  amberGreen: { letter: "A/G", fill: ragFill.amberGreen, ink: palette.ink },
  amber: { letter: "A", fill: ragFill.amber, ink: palette.ink },
  amberRed: { letter: "A/R", fill: ragFill.amberRed, ink: palette.ink },
  red: { letter: "R", fill: ragFill.red, ink: palette.white },
  grey: { letter: "–", fill: ragFill.grey, ink: palette.ink },
  onHold: { letter: "H", fill: palette.band, ink: palette.muted },
  complete: { letter: "C", fill: palette.band, ink: palette.muted },
  cancelled: { letter: "X", fill: palette.band, ink: palette.muted },
  proposed: { letter: "P", fill: palette.band, ink: palette.muted },
};

const formats: Readonly<Record<RagMark, CellFormat>> = {
  green: formatOf(looks.green),
  amberGreen: formatOf(looks.amberGreen),
  amber: formatOf(looks.amber),
  amberRed: formatOf(looks.amberRed),
  red: formatOf(looks.red),
  grey: formatOf(looks.grey),
  onHold: formatOf(looks.onHold),
  complete: formatOf(looks.complete),
  cancelled: formatOf(looks.cancelled),
  proposed: formatOf(looks.proposed),
};

function formatOf({ fill, ink }: Look): CellFormat {
  return { fill, colour: ink, bold: true, horizontal: "center" };
}

/** The letter of a RAG cell: a colour is never shown without it. */
export function ragLetter(mark: RagMark): string {
  return looks[mark].letter;
}

export function ragFillOf(mark: RagMark): Colour {
  return looks[mark].fill;
}

export function ragInkOf(mark: RagMark): Colour {
  return looks[mark].ink;
}

/** The same object for the same mark, so that equal looks are told by identity. */
export function ragFormat(mark: RagMark): CellFormat {
  return formats[mark];
}

/** Only active projects are rated; the others show the mark of their lifecycle instead of a colour. */
export function lifecycleMark(lifecycle: Lifecycle): RagMark | undefined {
  return lifecycle === "active" ? undefined : lifecycle;
}

/** The legend of all marks, in one line. */
export const ragLegend =
  "G green · A/G amber/green · A amber · A/R amber/red · R red · – not known · H on hold · C complete · P proposed · X cancelled";
