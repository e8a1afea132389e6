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
    readonly script?: "superscript" | "subscript" | undefined;
  };
  /** Colour of a solid fill, or of a pattern's lines over `back`; undefined for none. */
  readonly fill: {
    readonly colour: Rgb | undefined;
    readonly pattern: string;
    readonly back?: Rgb | undefined;
  };
  readonly borders: {
    readonly left: BorderLine | undefined;
    readonly right: BorderLine | undefined;
    readonly top: BorderLine | undefined;
    readonly bottom: BorderLine | undefined;
    /** From the bottom left to the top right corner; both diagonals have the same line. */
    readonly up?: BorderLine | undefined;
    readonly down?: BorderLine | undefined;
  };
  readonly alignment: {
    readonly horizontal: string;
    readonly vertical: string;
    readonly wrap: boolean;
    readonly indent: number;
    readonly rotation: number;
    readonly shrink: boolean;
    /** 0 by the text, 1 left to right, 2 right to left. */
    readonly readingOrder?: number | undefined;
    readonly justifyLast?: boolean | undefined;
  };
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Name of the style the cell has; undefined is Normal. */
  readonly named?: string | undefined;
};

/** Which parts of a look a named style brings to its cells. */
export type StyleIncludes = {
  readonly number: boolean;
  readonly font: boolean;
  readonly fill: boolean;
  readonly borders: boolean;
  readonly alignment: boolean;
  readonly protection: boolean;
};

/** A style by name, such as Good or Heading 1. */
export type NamedStyle = {
  readonly name: string;
  readonly builtIn: boolean;
  readonly look: CellStyle;
  readonly includes: StyleIncludes;
};

/** What a rule changes of a cell's look; undefined leaves it. */
export type ConditionalLook = {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly strike: boolean | undefined;
  readonly underline: boolean | undefined;
  readonly colour: string | undefined;
  readonly fill: string | undefined;
  /** Lines on the sides of each cell, in the file's words (`thin`, `dashed`); a side that is absent is left. */
  readonly borders?: ConditionalBorders | undefined;
  readonly numberFormat?: string | undefined;
};

export type ConditionalBorders = Readonly<
  Partial<Record<"left" | "right" | "top" | "bottom", BorderLine | undefined>>
>;
