/** Rules of the catalogue that are not checked, by number, with the reason. */
export const leftOutRules: ReadonlyMap<number, string> = new Map([
  [
    10,
    "Merged cells are not part of what is read from a tab; recognition reads a merged value once.",
  ],
  [12, "Hidden and filtered rows are not part of what is read from a tab; their values are."],
  [14, "Values are read, not formulas, so a constant over a formula cannot be told."],
]);

/** How many rules the catalogue has. */
export const catalogueSize = 141;
