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
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
};
