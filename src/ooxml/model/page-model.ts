import type { Area } from "./area";

export type PageBreaks = {
  list(axis: "rows" | "columns"): readonly number[];
  add(axis: "rows" | "columns", index: number): void;
  remove(axis: "rows" | "columns", index: number): void;
};

/** Margins in points; header and footer texts with Excel's codes (`&P` page, `&N` pages). */
export type PageSetup = {
  readonly orientation: "portrait" | "landscape";
  /** Excel's paper number: 1 Letter, 9 A4. */
  readonly paper: number;
  readonly scale: number | undefined;
  readonly fitWidth: number | undefined;
  readonly fitHeight: number | undefined;
  readonly printArea: readonly Area[];
  readonly titleRows: { readonly first: number; readonly last: number } | undefined;
  readonly titleColumns: { readonly first: number; readonly last: number } | undefined;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  /** Undefined is automatic. */
  readonly firstPage: number | undefined;
  readonly overThenDown: boolean;
  /** In the words of the file. */
  readonly comments: "none" | "asDisplayed" | "atEnd";
  readonly errors: "displayed" | "blank" | "dash" | "NA";
  /** Of all pages, or of odd pages where even ones have their own. */
  readonly header: HeaderTexts;
  readonly footer: HeaderTexts;
  readonly evenHeader: HeaderTexts;
  readonly evenFooter: HeaderTexts;
  readonly firstHeader: HeaderTexts;
  readonly firstFooter: HeaderTexts;
  readonly differentOddEven: boolean;
  readonly differentFirst: boolean;
  readonly headersScale: boolean;
  readonly headersAlign: boolean;
};

export type HeaderTexts = {
  readonly left: string;
  readonly center: string;
  readonly right: string;
};
