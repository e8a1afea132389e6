/** Rules of the catalogue that are not checked, by number, with the reason. */
export const leftOutRules: ReadonlyMap<number, string> = new Map([
  [
    10,
    "Merged cells are not part of what is read from a tab; recognition reads a merged value once.",
  ],
  [12, "Hidden and filtered rows are not part of what is read from a tab; their values are."],
  [14, "Values are read, not formulas, so a constant over a formula cannot be told."],
  [53, "The milestones of the workbook contract have one date each and no duration."],
  [113, "The workbook contract has one date per risk, due or review; RISK_OVERDUE asks about it."],
  [138, "The workbook contract has no mark for disbenefits."],
]);

/** How many rules the catalogue has. */
export const catalogueSize = 141;
