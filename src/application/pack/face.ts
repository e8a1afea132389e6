/** The look of a line of text, as far as it counts for its size. */
export type FaceText = { readonly size: number; readonly bold?: boolean };

/**
 * What a page is drawn on, as far as the division into pages must know it. Heights are in the unit of
 * the face: points of a sheet, inches of a slide.
 */
export type Face = {
  /** Lines a text takes across some parts of the page's width. */
  readonly linesOf: (text: string, parts: number, look: FaceText) => number;
  /** Height of one line of letters of a size. */
  readonly lineHeight: (size: number) => number;
  /** What a row of a table, or a paragraph, needs besides its lines. */
  readonly padding: number;
  /** A table row is never lower. */
  readonly leastRow: number;
  readonly headingHeight: number;
  readonly cardsHeight: number;
  /** Heights of a chart without its sentence: the least, the most, and what each lying bar needs. */
  readonly chart: { readonly least: number; readonly most: number; readonly bar: number };
  /** Between bands, and between blocks of a stack. */
  readonly gap: number;
  readonly room: number;
  /** Rows of a table on one page at most, the header not counted. */
  readonly mostRows: number;
  readonly sizes: { readonly head: number; readonly label: number };
  /** Sizes of the body to be tried, the largest first. */
  readonly bodySizes: Readonly<Record<"usual" | "roomy" | "compact", readonly number[]>>;
};

/** How far texts and tables are cut: lines a cell, rows a table and paragraphs a text at most. */
export type Limits = { readonly lines: number; readonly rows: number };

export const noLimits: Limits = { lines: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY };

/** Letters of columns in the small size. */
export function smallSize(size: number): number {
  return Math.max(9, size - 2);
}
