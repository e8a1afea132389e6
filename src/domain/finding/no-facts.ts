/** A code whose sentence needs nothing but the cell. */
export type NoFacts = Readonly<Record<string, never>>;
