import type { ChartDraft } from "../sheets/chart-draft";
import type { RagMark } from "../sheets/rag-look";
import type { Omission, OmittedSection, PackWarning } from "./pack-remarks";

/** Parts the width of a page is divided into; spans are counted in them. */
export const pageParts = 72;
/** Parts left free between what stands side by side. */
export const gapParts = 2;

/** A cell of a table: text, a number shown by its column's format, or a RAG mark. */
export type ContentCell = {
  readonly value: string | number | undefined;
  /** A colour with its letter; the value is not shown. */
  readonly mark?: RagMark;
  /** Shade of a heat map, step 0 the lightest. */
  readonly shade?: { readonly step: number; readonly steps: number };
  readonly bold?: boolean;
};

export type ContentColumn = {
  readonly head: string;
  readonly span: number;
  readonly align?: "left" | "center" | "right";
  readonly format?: string;
  /** Set in the small size. */
  readonly small?: true;
  readonly bold?: true;
  /** Lines a text may take; longer ones are shortened at a sentence and stand in full in the notes. */
  readonly lines?: number;
  /** Holds amounts: left out of a pack without finance. */
  readonly money?: true;
};

export type ContentRow = {
  readonly cells: readonly ContentCell[];
  /** A heading of the rows below it, repeated where they go on on the next page. */
  readonly group?: true;
  /** Where the row came from, for the notes. */
  readonly source?: string;
  /** What the notes call the row where a text of it is shortened. */
  readonly subject?: string;
};

export type TableBlock = {
  readonly kind: "table";
  readonly heading?: string;
  readonly columns: readonly ContentColumn[];
  readonly rows: readonly ContentRow[];
  /** False for a table without heads. */
  readonly header?: false;
  /** What a line under the table says. */
  readonly note?: string;
  /** True where no row may be cut. */
  readonly whole?: true;
};

export type ContentCard = {
  readonly label: string;
  readonly value: string | number;
  readonly format: string;
  readonly note: string;
  readonly money?: true;
};

export type Block =
  | { readonly kind: "cards"; readonly cards: readonly ContentCard[] }
  | TableBlock
  | {
      readonly kind: "chart";
      readonly draft: ChartDraft;
      readonly money?: true;
      /** The picture the page is about: it needs more height. */
      readonly tall?: true;
    }
  | {
      readonly kind: "text";
      readonly heading?: string;
      readonly paragraphs: readonly string[];
      readonly bullets?: true;
      readonly small?: true;
    };

/** What stands under each other in some parts of the width. */
export type Stack = { readonly span: number; readonly blocks: readonly Block[] };

/** What stands side by side; the spans and the gaps between them fill the page. */
export type Band = readonly Stack[];

/** Content of one section: as many pages as it needs. */
export type SectionContent = {
  /** Stable key of its pages: `decisions`, `project-P01`. */
  readonly key: string;
  /** Name of its tab without the number of a further page: `Pack 1 Decisions`. */
  readonly tab: string;
  /** The message of its pages. */
  readonly title: string;
  readonly bands: readonly Band[];
  /** Small print at the foot of its first page. */
  readonly foot?: Band;
  /** Sources of its figures and whatever else belongs in the notes of its first page. */
  readonly notes: readonly string[];
  /** Large letters where the page has room for them. */
  readonly roomy?: true;
  /** Never goes on on a second page: what has no room is cut and stands in the notes. */
  readonly onePage?: true;
};

/** Why a section is not made. */
export type Omitted = { readonly omitted: Omission };

/** The pack as content: what sheets and slides are both made from. */
export type PackContent = {
  readonly title: string;
  readonly portfolioName: string;
  /** `31 Mar 2026 (the latest status date)`. */
  readonly reportDay: string;
  /** What the amounts are in; undefined where they are withheld. */
  readonly unit: string | undefined;
  readonly sections: readonly SectionContent[];
  /** Sections that were wanted and have nothing to show. */
  readonly omitted: readonly OmittedSection[];
  /** What the one who sends the pack should know first. */
  readonly warnings: readonly PackWarning[];
};

/** Said on every page of a pack without amounts, or nobody knew what its gaps stand for. */
export const withheldWords = "amounts withheld";

/** A band over the whole width. */
export function wide(...blocks: readonly Block[]): Band {
  return [{ span: pageParts, blocks }];
}

export function isOmitted(made: SectionContent | Omitted): made is Omitted {
  return "omitted" in made;
}

export function text(value: string | undefined): ContentCell {
  return { value: value ?? "–" };
}

export function bold(value: string): ContentCell {
  return { value, bold: true };
}

export function marked(mark: RagMark): ContentCell {
  return { value: undefined, mark };
}

/** The columns with the widest one as wide as fills the span. */
export function stretch(columns: readonly ContentColumn[], span: number): readonly ContentColumn[] {
  const sum = columns.reduce((all, column) => all + column.span, 0);
  const widest = columns.reduce(
    (best, column, at) => (column.span > (columns[best]?.span ?? 0) ? at : best),
    0,
  );
  return columns.map((column, at) =>
    at === widest ? { ...column, span: column.span + span - sum } : column,
  );
}

/** Tables side by side in equal halves; a single one takes the whole width, none makes no band. */
export function sideBySide(tables: readonly (TableBlock | undefined)[]): readonly Band[] {
  const made = tables.filter((table) => table !== undefined);
  const [first, second] = made;
  if (first === undefined) return [];
  if (second === undefined) return [wide(widened(first, pageParts))];
  const half = (pageParts - gapParts) / 2;
  return [[first, second].map((table) => ({ span: half, blocks: [widened(table, half)] }))];
}

function widened(table: TableBlock, span: number): TableBlock {
  return { ...table, columns: stretch(table.columns, span) };
}

/** The first rows of a table, and how many follow. */
export function firstOf<T>(
  rows: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly rest: number } {
  const shown = rows.slice(0, most);
  return { shown, rest: rows.length - shown.length };
}
