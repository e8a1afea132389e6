import type { PlainDate } from "../kernel/plain-date";
import type { NoFacts } from "./no-facts";

/**
 * What a finding of intake, settings or history states, by code. `field` is the label or header as
 * Steerbook names it, `text` is the cell as written.
 */
export type ReadingFacts = {
  readonly CELL_ERROR: { readonly field: string; readonly text: string };
  readonly CELL_TEXT_INVISIBLE: { readonly field: string; readonly text: string };
  readonly DATE_IS_TEXT: {
    readonly field: string;
    readonly text: string;
    /** The date read from it; undefined where none can be read. */
    readonly read: PlainDate | undefined;
  };
  readonly DATE_NOT_A_DATE: { readonly field: string; readonly text: string };
  readonly DATE_AMBIGUOUS: {
    readonly field: string;
    readonly text: string;
    readonly dayFirst: PlainDate;
    readonly monthFirst: PlainDate;
  };
  readonly DATE_TWO_DIGIT_YEAR: {
    readonly field: string;
    readonly text: string;
    readonly read: PlainDate;
  };
  readonly NUMBER_IS_TEXT: { readonly field: string; readonly text: string; readonly read: number };
  readonly NUMBER_NOT_A_NUMBER: { readonly field: string; readonly text: string };
  readonly PERCENT_SCALE_UNCLEAR: { readonly field: string; readonly text: string };
  /** `likely` is the number of per cents that the fraction `text` most likely means. */
  readonly PERCENT_SCALE_MIXED: {
    readonly field: string;
    readonly text: string;
    readonly likely: number | undefined;
  };
  readonly RAG_SPELT_DIFFERENTLY: {
    readonly field: string;
    readonly text: string;
    readonly usual: string;
  };
  readonly RAG_NOT_IN_VOCABULARY: { readonly field: string; readonly text: string };
  readonly LIFECYCLE_NOT_IN_VOCABULARY: { readonly text: string };
  readonly CURRENCY_NOT_KNOWN: { readonly text: string };
  readonly CURRENCY_DIFFERS: {
    readonly field: string;
    readonly declared: string;
    readonly found: string;
  };
  readonly AMOUNT_UNIT_NOT_KNOWN: { readonly text: string };
  readonly FLAG_NOT_IN_VOCABULARY: { readonly field: string; readonly text: string };
  readonly FACT_CONTRADICTED: {
    readonly field: string;
    readonly kept: string;
    readonly other: string;
    /** Address of the value that was kept. */
    readonly keptCell: string;
  };
  readonly HEADER_UNCLEAR: {
    readonly text: string;
    readonly first: string;
    readonly second: string | undefined;
  };
  readonly HEADER_REPEATED: { readonly text: string; readonly field: string };
  /** `known` of the `headers` of a table speak for the `section` it was read as. */
  readonly SECTION_DOUBTFUL: {
    readonly section: string;
    readonly known: number;
    readonly headers: number;
  };
  /** `words` are the headers or labels of a row that would mean something. */
  readonly TAB_NOT_READ: { readonly words: readonly string[] };
  readonly SECTION_UNCLEAR: { readonly first: string; readonly second: string };
  readonly TEMPLATE_TEXT_LEFT: { readonly field: string; readonly text: string };
  /**
   * `records` have no value of their own in the merged `range`; 0 where it lies in one record and takes
   * the value of `columns` recognised columns.
   */
  readonly MERGED_CELLS_SPLIT_RECORD: {
    readonly range: string;
    readonly field: string;
    readonly records: number;
    readonly columns: number;
  };
  readonly HIDDEN_ROWS_COUNTED: { readonly list: string; readonly records: number };
  /** `text` stands among `calculated` cells of the column that hold formulas. */
  readonly FORMULA_OVERWRITTEN: {
    readonly field: string;
    readonly text: string;
    readonly calculated: number;
  };
  readonly CELL_STATES_NOT_READ: NoFacts;
  readonly TOTAL_ROW_LEFT_OUT: { readonly text: string };
  /** To date was taken, unless it says otherwise. */
  readonly PERIODS_BASIS_UNCLEAR: { readonly field: string; readonly taken?: "perPeriod" };
  /** The last days that the first and the last period were taken for. */
  readonly PERIODS_WITHOUT_DATES: { readonly first: PlainDate; readonly last: PlainDate };
  /** `read` is the last day the period was taken for. */
  readonly FINANCIAL_YEAR_ASSUMED: { readonly text: string; readonly read: PlainDate };
  readonly RAID_TYPE_UNKNOWN: { readonly text: string };
  readonly REGISTER_DIFFERS: {
    readonly field: string;
    readonly onTab: string;
    readonly inRegister: string;
    readonly register: string;
  };
  readonly LOG_PROJECT_UNKNOWN: { readonly project: string };
  readonly PART_WITHOUT_PROJECT: NoFacts;
  /**
   * Of a workbook whose tabs name no project: the `tabs` with sections, and the projects that were `taken`
   * all the same, one for all of them or those their rows name; none where sections come twice.
   */
  readonly PROJECT_NOT_NAMED: {
    readonly tabs: readonly string[];
    readonly taken: readonly string[];
    readonly byRows: boolean;
  };
  readonly MARK_REPEATED: { readonly mark: string; readonly others: readonly string[] };
  readonly SETTING_NOT_READ: {
    readonly table: string;
    readonly setting: string;
    readonly text: string;
    readonly wanted: string;
    /** The cell that says it already; without one the default is used. */
    readonly counts?: string;
  };
  /** The setting `choice` has the published `chosen`, which counts as a whole. */
  readonly SETTING_NOT_USED: {
    readonly table: string;
    readonly setting: string;
    readonly text: string;
    readonly choice: string;
    readonly chosen: string;
  };
  readonly SETTING_UNKNOWN: { readonly table: string; readonly setting: string };
  readonly HISTORY_ROW_NOT_READ: {
    readonly table: string;
    readonly column: string;
    readonly text: string;
  };
};
