/** Rules of the catalogue that are not checked, by number, with the reason; none at present. */
export const leftOutRules: ReadonlyMap<number, string> = new Map();

/** How many rules the catalogue has. */
export const catalogueSize = 141;
