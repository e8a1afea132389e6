import type { ReadingFacts } from "./reading-facts";
import type { RuleEntry } from "./rule-entry";
import type { Severity } from "./finding";

/** Most of what reading finds is said in every profile: what is not read is missing in the report. */
function rule(severity: Severity, source: string, why: string, number?: number): RuleEntry {
  const profile = "essentials";
  return { number, severity, profile, audience: "projectManager", needs: [], source, why };
}

/** What takes nothing from the report is said to those who use the template only. */
function standardRule(severity: Severity, source: string, why: string, number: number): RuleEntry {
  return { ...rule(severity, source, why, number), profile: "standard" };
}

/** About the workbook as a whole, so for the project office. */
function officeRule(severity: Severity, source: string, why: string): RuleEntry {
  return { ...rule(severity, source, why), audience: "pmo" };
}

/** Grades of what intake, settings and history find while reading. */
export const readingRules: Readonly<Record<keyof ReadingFacts, RuleEntry>> = {
  CELL_ERROR: rule(
    "error",
    "Seen in real trackers",
    "An error value spreads into every figure that uses the cell.",
    13,
  ),
  CELL_TEXT_INVISIBLE: rule(
    "info",
    "Seen in a real risk register",
    "Characters nobody sees make equal texts differ in lookups and filters.",
    15,
  ),
  DATE_IS_TEXT: rule(
    "error",
    "datamaps, type DATE",
    "Excel does not count, sort or compare a text as a date.",
    30,
  ),
  DATE_NOT_A_DATE: rule(
    "error",
    "datamaps, type DATE",
    "Without the date, slip and overdue work cannot be worked out.",
    30,
  ),
  DATE_AMBIGUOUS: rule(
    "warning",
    "Seen in real registers",
    "Read the wrong way round, the date is up to eleven months out.",
    33,
  ),
  DATE_TWO_DIGIT_YEAR: rule(
    "warning",
    "UK major projects data 2020",
    "Two digits leave the century to a guess.",
    34,
  ),
  NUMBER_IS_TEXT: rule(
    "error",
    "datamaps, type NUMBER",
    "Excel leaves a text out of every sum.",
    31,
  ),
  NUMBER_NOT_A_NUMBER: rule(
    "error",
    "datamaps, type NUMBER",
    "The figure is unknown and everything worked out from it is too.",
    31,
  ),
  PERCENT_SCALE_UNCLEAR: rule(
    "warning",
    "Project office practice",
    "1 can be one per cent or the whole.",
    38,
  ),
  RAG_SPELT_DIFFERENTLY: standardRule(
    "info",
    "Seen in real registers: Amber/red, A, YELLOW",
    "Filters and pivot tables count each spelling of a colour apart.",
    35,
  ),
  PERCENT_SCALE_MIXED: rule(
    "warning",
    "Project office practice",
    "The same progress would be read a hundred times too high or too low.",
    38,
  ),
  RAG_NOT_IN_VOCABULARY: rule(
    "error",
    "UK major projects data 2020",
    "A colour that cannot be read cannot be counted or compared.",
    35,
  ),
  LIFECYCLE_NOT_IN_VOCABULARY: rule(
    "warning",
    "Seen in real trackers",
    "Only active projects are rated, so the word decides whether this one counts.",
    36,
  ),
  CURRENCY_NOT_KNOWN: rule(
    "warning",
    "Project office practice",
    "Without a known currency the amounts cannot be added to others.",
    40,
  ),
  CURRENCY_DIFFERS: rule(
    "error",
    "Project office practice",
    "Amounts of two currencies must not be added as they are.",
    40,
  ),
  AMOUNT_UNIT_NOT_KNOWN: rule(
    "warning",
    "analysis_engine: costs must be in one unit",
    "A wrong unit makes every amount a thousand times too large or too small.",
    39,
  ),
  FLAG_NOT_IN_VOCABULARY: rule(
    "warning",
    "Project office practice",
    "Without a clear yes or no the row is treated as if the cell were empty.",
  ),
  FACT_CONTRADICTED: rule(
    "warning",
    "GAO schedule guide, practice 9",
    "Two values for one fact cannot both be right.",
  ),
  HEADER_UNCLEAR: rule(
    "info",
    "Steerbook recognition",
    "A column that is not read is missing in the portfolio.",
    9,
  ),
  HEADER_REPEATED: rule(
    "warning",
    "UK major projects data 2022/23",
    "Only one of two columns for the same field is read.",
    7,
  ),
  SECTION_DOUBTFUL: rule(
    "info",
    "Steerbook recognition",
    "A table read as something else than it is puts wrong figures into the report.",
    5,
  ),
  TAB_NOT_READ: officeRule(
    "info",
    "Steerbook recognition",
    "A workbook without any project leaves the report empty, and somebody should know where to look.",
  ),
  SECTION_UNCLEAR: rule(
    "warning",
    "Steerbook recognition",
    "A table that could be two things is not read at all.",
    5,
  ),
  FINANCIAL_YEAR_ASSUMED: rule(
    "info",
    "UK government accounting year",
    "A financial year of another country puts its amounts into the wrong months.",
  ),
  RAID_TYPE_UNKNOWN: rule(
    "warning",
    "Steerbook recognition",
    "A line that is neither risk nor issue nor anything else known counts for nothing.",
  ),
  TEMPLATE_TEXT_LEFT: rule(
    "warning",
    "Seen in real returns",
    "Text of the template stands where a value of the project belongs.",
    8,
  ),
  TOTAL_ROW_LEFT_OUT: rule(
    "warning",
    "Project office practice",
    "A total among the rows would be counted a second time, so it is left out.",
    11,
  ),
  MERGED_CELLS_SPLIT_RECORD: rule(
    "warning",
    "Seen in real trackers",
    "Only the first of merged cells holds a value, so the other records lose theirs.",
    10,
  ),
  HIDDEN_ROWS_COUNTED: rule(
    "warning",
    "Project office practice",
    "What nobody sees still counts in every sum.",
    12,
  ),
  FORMULA_OVERWRITTEN: rule(
    "warning",
    "Project office practice",
    "A value typed over a formula stays as it is when the figures it came from change.",
    14,
  ),
  CELL_STATES_NOT_READ: officeRule(
    "info",
    "Steerbook recognition",
    "Rules about merged, hidden and calculated cells need an answer of Excel of its own.",
  ),
  PERIODS_BASIS_UNCLEAR: rule(
    "warning",
    "Project office practice",
    "Amounts per period and amounts to date give different curves.",
  ),
  PERIODS_WITHOUT_DATES: rule(
    "warning",
    "Project office practice",
    "Periods that have numbers or names only are placed by the dates of the tab, else from January 2000.",
  ),
  REGISTER_DIFFERS: officeRule(
    "warning",
    "analysis_engine",
    "Register and tab disagree; the tab is used.",
  ),
  LOG_PROJECT_UNKNOWN: officeRule("warning", "analysis_engine", "The row counts for no project."),
  PART_WITHOUT_PROJECT: officeRule(
    "warning",
    "Steerbook recognition",
    "The tab has rows of a project and does not say of which.",
  ),
  PROJECT_NOT_NAMED: officeRule(
    "warning",
    "Steerbook recognition",
    "Nothing says what project the sections belong to, or what projects there are.",
  ),
  MARK_REPEATED: officeRule(
    "warning",
    "Steerbook recognition",
    "Two sheets claim to be the same report, so neither is written.",
  ),
  SETTING_NOT_READ: officeRule(
    "warning",
    "Steerbook settings",
    "The default is used instead of what the sheet says.",
  ),
  SETTING_NOT_USED: officeRule(
    "warning",
    "Steerbook settings",
    "A published policy or matrix counts as a whole; single values beside it would make another one.",
  ),
  SETTING_UNKNOWN: officeRule(
    "info",
    "Steerbook settings",
    "A row nobody reads may be a typing slip.",
  ),
  HISTORY_ROW_NOT_READ: officeRule(
    "warning",
    "Steerbook history",
    "Comparison with the last period leaves this row out.",
  ),
};
