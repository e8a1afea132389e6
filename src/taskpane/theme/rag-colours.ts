import type { CalculatedRag, ReportedRag } from "#domain/project/vocabulary";

/** Fill and letter colours of the RAG scale, the same as on the sheets; contrast is 5.0 or more. */
export const ragColours: Readonly<
  Record<ReportedRag, { readonly fill: string; readonly letter: string }>
> = {
  green: { fill: "#1B7F5C", letter: "#FFFFFF" },
  amberGreen: { fill: "#B7CF5A", letter: "#1F2430" },
  amber: { fill: "#F6B73C", letter: "#1F2430" },
  amberRed: { fill: "#E98A4B", letter: "#1F2430" },
  red: { fill: "#A4262C", letter: "#FFFFFF" },
  grey: { fill: "#D5D9E0", letter: "#1F2430" },
};

/** Order in which colours are shown, worst first. */
export const ragOrder: readonly CalculatedRag[] = ["red", "amber", "green", "grey"];
