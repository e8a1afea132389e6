import type { Grid } from "../cells/grid";
import type { HeaderMemory } from "./header-memory";
import type { Lexicon } from "../words/lexicon";
import type { Note, ReadingContext, Vocabularies } from "../cells/reading-context";

/** What recognition needs to search one tab. */
export type Search = {
  readonly grid: Grid;
  readonly lexicon: Lexicon;
  readonly headers: HeaderMemory;
  readonly note: Note;
  readonly vocabularies: Vocabularies;
  readonly dateOf: ReadingContext["dateOf"];
  /** First month of a financial year, 1 to 12. */
  readonly financialYearStart: number;
};
