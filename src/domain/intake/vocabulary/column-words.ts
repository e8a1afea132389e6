/** Words for one column, separated by semicolons. The canonical header needs no entry. */
export type ColumnWords = {
  /** How much this column says about the section: 0.3 any table has it, 2 and more only this one. */
  readonly weight: number;
  readonly words: string;
  /** Words that mean it only if no other column claims them. */
  readonly weak?: string;
  /** Words that mean it only if neither this column nor another one has a better claim. */
  readonly last?: string;
};

export type SectionWords = {
  /** Titles above the table and names of tabs that hold it. */
  readonly titles: string;
  /** The word for one row ("risk"): a header that has it speaks for this section. */
  readonly noun: string;
  /** Columns, separated by semicolons, without any of which a table is not this section. */
  readonly subject: string;
  readonly columns: Readonly<Record<string, ColumnWords>>;
};
