import { normaliseWord } from "../words/cell-words";
import type { FindingCode, FindingFacts } from "../../finding/catalogue";
import { fromSerial, type PlainDate } from "../../kernel/plain-date";
import type { WorkingCalendar } from "../../kernel/working-calendar";
import type { Lifecycle, ReportedRag } from "../../project/vocabulary";
import type { VocabularyWord } from "../../settings/settings";
import type { RawCell } from "../../workbook/snapshot";
import { germanLifecycleWords, germanRagWords } from "../vocabulary/german-words";
import { lifecycleWords, ragWords } from "../vocabulary/words";

/** Words of the closed vocabularies in normal form, with those of the office. */
export type Vocabularies = {
  readonly rag: ReadonlyMap<string, ReportedRag>;
  readonly lifecycle: ReadonlyMap<string, Lifecycle>;
};

/** One cell on its way into the domain. */
export type CellToRead = { readonly raw: RawCell; readonly row: number; readonly column: number };

/** What a field is called in findings, and the factor and currency of its amounts. */
export type FieldToRead = {
  readonly label: string;
  /** What 1 means in its amounts. */
  readonly unit: number;
  /** Working days in what 1 means in a column of durations, where it is not a day. */
  readonly days?: number;
  /** ISO code the amounts should be in, where it is declared. */
  readonly currency: string | undefined;
};

/** Takes a finding about one cell of the grid. */
export type Note = <C extends FindingCode>(
  code: C,
  cell: { readonly row: number; readonly column: number },
  facts: FindingFacts[C],
) => void;

/** What every reader of cells needs to know about the tab. */
export type ReadingContext = {
  /** The date of a serial in the workbook's date system. */
  readonly dateOf: (serial: number) => PlainDate | undefined;
  readonly vocabularies: Vocabularies;
  /** First month of a financial year, 1 to 12. */
  readonly financialYearStart: number;
  /** The office's days of work: a plan of people may be in days or hours. */
  readonly calendar: WorkingCalendar;
  /** Number format of a cell of the grid, where the second pass has read it. */
  readonly formatAt: (row: number, column: number) => string | undefined;
  /** The one year that the titles of the tab name; undefined where none or several do. */
  readonly yearOfTab?: () => number | undefined;
  readonly note: Note;
};

function mapWords<T extends string>(words: Readonly<Record<T, string>>): Map<string, T> {
  const map = new Map<string, T>();
  for (const [meaning, list] of Object.entries<string>(words)) {
    // The keys of a record of T are T.
    for (const word of list.split(";")) map.set(normaliseWord(word), meaning as T);
  }
  return map;
}

const ragBase = new Map([
  ...mapWords<ReportedRag>({
    amberGreen: "grün/gelb; gelb/grün",
    amberRed: "gelb/rot; rot/gelb",
    ...germanRagWords,
  }),
  ...mapWords<ReportedRag>(ragWords),
]);
const lifecycleBase = new Map([
  ...mapWords<Lifecycle>(germanLifecycleWords),
  ...mapWords<Lifecycle>(lifecycleWords),
]);

/** The vocabularies with the words the office has set on top. */
export function makeVocabularies(own: readonly VocabularyWord[]): Vocabularies {
  if (own.length === 0) return { rag: ragBase, lifecycle: lifecycleBase };
  const rag = new Map(ragBase);
  const lifecycle = new Map(lifecycleBase);
  for (const word of own) {
    const key = normaliseWord(word.word);
    const meaning = normaliseWord(word.meaning);
    const colour = ragBase.get(meaning);
    const state = lifecycleBase.get(meaning);
    if (word.vocabulary === "rag" && colour !== undefined) rag.set(key, colour);
    if (word.vocabulary === "lifecycle" && state !== undefined) lifecycle.set(key, state);
  }
  return { rag, lifecycle };
}

/** Dates of serials with a memory: a portfolio holds the same few thousand days again and again. */
export function makeDateReader(date1904: boolean): ReadingContext["dateOf"] {
  const known = new Map<number, PlainDate | undefined>();
  return (serial) => {
    const day = Math.floor(serial);
    const held = known.get(day);
    if (held !== undefined || known.has(day)) return held;
    const date = fromSerial(day, date1904);
    known.set(day, date);
    return date;
  };
}
