import type { Colour } from "#domain/workbook/sheet-plan";

/**
 * The colours of everything Steerbook writes. Contrasts and the distances under colour blindness were
 * computed for these values: change one and the test of the palette says what it breaks.
 */
export const palette = {
  /** Text and figures. */
  ink: "#1F2430",
  /** Labels, notes, axis text. */
  muted: "#5B6472",
  /** Titles, actual cost. */
  navy: "#1F3A5F",
  /** Links, earned value. */
  blue: "#2F6DB5",
  /** Plan, baseline and budget; fills and lines, never text. */
  plan: "#9AA6B8",
  /** Hair lines. */
  line: "#D5D9E0",
  /** Header rows and cards. */
  band: "#F3F5F8",
  /** Cells to be filled in: the accent, faint enough to print. */
  input: "#EFF4FB",
  white: "#FFFFFF",
} as const satisfies Readonly<Record<string, Colour>>;

/** Fills of RAG colours; used for RAG and for nothing else. */
export const ragFill = {
  green: "#1B7F5C",
  amberGreen: "#B7CF5A",
  amber: "#F6B73C",
  amberRed: "#E98A4B",
  red: "#A4262C",
  grey: "#D5D9E0",
} as const satisfies Readonly<Record<string, Colour>>;
