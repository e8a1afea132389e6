/** A colour as `#RRGGBB` (theme and indexed colours resolved); undefined is automatic. */
export type Rgb = string;

export type BorderLine = { readonly style: string; readonly colour: Rgb | undefined };

/** How a cell looks and whether it is locked. */
export type CellStyle = {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: "none" | "single" | "double" | "singleAccountant" | "doubleAccountant";
    readonly strike: boolean;
    readonly colour: Rgb | undefined;
  };
  /** Solid fill colour; undefined for none. Pattern fills keep `pattern`. */
  readonly fill: { readonly colour: Rgb | undefined; readonly pattern: string };
  readonly borders: {
    readonly left: BorderLine | undefined;
    readonly right: BorderLine | undefined;
    readonly top: BorderLine | undefined;
    readonly bottom: BorderLine | undefined;
  };
  readonly alignment: {
    readonly horizontal: string;
    readonly vertical: string;
    readonly wrap: boolean;
    readonly indent: number;
    readonly rotation: number;
    readonly shrink: boolean;
  };
  readonly locked: boolean;
  readonly formulaHidden: boolean;
};
