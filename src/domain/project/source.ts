/** The cell a value came from. */
export type SourceCell = { readonly tab: string; readonly cell: string };

/** A value read from the workbook with the cell it came from. */
export type Field<T> = {
  readonly value: T;
  readonly source: SourceCell;
  /** Worked out from what stands there: a date of a period that has only a number. */
  readonly assumed?: true;
};
