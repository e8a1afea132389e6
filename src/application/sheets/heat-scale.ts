import type { CellFormat, Colour } from "#domain/workbook/sheet-plan";

import { palette } from "./palette";

/**
 * Shades of one blue from light to dark, for tables whose cells say how much: never a RAG colour, and
 * the number is always printed. Every shade has its ink at 4.5 or more.
 */
const shades: readonly { readonly fill: Colour; readonly ink: Colour }[] = [
  { fill: palette.band, ink: palette.ink },
  { fill: "#DCE5F1", ink: palette.ink },
  { fill: "#B5C8E2", ink: palette.ink },
  { fill: "#7E9FCC", ink: palette.ink },
  { fill: "#34598F", ink: palette.white },
];

/** The look of a step of a scale with some steps, 0 the lightest. */
export function shade(step: number, steps: number): CellFormat {
  const last = shades.length - 1;
  const at = steps <= 1 ? 0 : Math.round((Math.min(step, steps - 1) / (steps - 1)) * last);
  const { fill, ink } = shades[at] ?? { fill: palette.band, ink: palette.ink };
  return { fill, colour: ink };
}
