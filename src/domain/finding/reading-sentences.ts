import type { ReadingFacts } from "./reading-facts";
import { inDayWords, inDigits, inSentence, listed, quoted } from "./words";

type Sentences = { readonly [K in keyof ReadingFacts]: (facts: ReadingFacts[K]) => string };

/** Sentences of what intake, settings and history find while reading. */
export const readingSentences: Sentences = {
  CELL_ERROR: ({ field, text }) =>
    `the ${inSentence(field)} is the error ${text}, so it counts as unknown. Mend the formula or type the value.`,
  CELL_TEXT_INVISIBLE: ({ field, text }) =>
    `the ${inSentence(field)} ${quoted(text)} holds characters nobody sees; it was read without them. Type it again so that lookups find it.`,
  DATE_IS_TEXT: ({ field, text, read }) =>
    `the ${inSentence(field)} ${quoted(text)} is a text, not a date${read === undefined ? "" : `; it was read as ${inDayWords(read)}`}. Type it as a date so that Excel can sort and compare it.`,
  DATE_NOT_A_DATE: ({ field, text }) =>
    `the ${inSentence(field)} ${quoted(text)} is not a date, so it counts as unknown. Type a date, or leave the cell empty.`,
  DATE_AMBIGUOUS: ({ field, text, dayFirst, monthFirst }) =>
    `the ${inSentence(field)} ${quoted(text)} can be ${inDayWords(dayFirst)} or ${inDayWords(monthFirst)}, and nothing in its column says which, so it was not read. Type it as a date.`,
  DATE_TWO_DIGIT_YEAR: ({ field, text, read }) =>
    `the ${inSentence(field)} ${quoted(text)} has a year of two digits and was read as ${inDayWords(read)}. Type it as a date with the whole year.`,
  NUMBER_IS_TEXT: ({ field, text, read }) =>
    `the ${inSentence(field)} ${quoted(text)} is a text; it was read as ${inDigits(read)}, but Excel leaves it out of every sum. Type it as a number.`,
  NUMBER_NOT_A_NUMBER: ({ field, text }) =>
    `the ${inSentence(field)} ${quoted(text)} is not a number, so it counts as unknown. Type a number, or leave the cell empty.`,
  PERCENT_SCALE_UNCLEAR: ({ field, text }) =>
    `the ${inSentence(field)} ${text} can be 1 % or 100 %, so it was not read. Give the cell a per cent format, or type 100%.`,
  PERCENT_SCALE_MIXED: ({ field, text, likely }) =>
    `the ${inSentence(field)} ${quoted(text)} stands among values such as 50, so it can be a fraction or a per cent and was not read. ${likely === undefined ? "Write all of the column the same way." : `Type ${inDigits(likely)} if it is the fraction it looks like.`}`,
  RAG_SPELT_DIFFERENTLY: ({ field, text, usual }) =>
    `the ${inSentence(field)} ${quoted(text)} was read as ${usual}, but filters and pivot tables count each spelling apart. Type ${usual}.`,
  RAG_NOT_IN_VOCABULARY: ({ field, text }) =>
    `the ${inSentence(field)} ${quoted(text)} is no colour Steerbook knows, so it counts as not reported. Use Green, Amber/Green, Amber, Amber/Red or Red.`,
  LIFECYCLE_NOT_IN_VOCABULARY: ({ text }) =>
    `the lifecycle ${quoted(text)} is not known, so the project is treated as active. Use Proposed, Active, On hold, Complete or Cancelled.`,
  CURRENCY_NOT_KNOWN: ({ text }) =>
    `the currency ${quoted(text)} leaves a doubt. Use the ISO code, such as GBP.`,
  CURRENCY_DIFFERS: ({ field, declared, found }) =>
    `the ${inSentence(field)} is in ${found}, while the tab is in ${declared}, so it was not read. Convert it, or mend the currency.`,
  AMOUNT_UNIT_NOT_KNOWN: ({ text }) =>
    `${quoted(text)} does not say what 1 means in the amounts; units were taken. Use Units, Thousands or Millions.`,
  FLAG_NOT_IN_VOCABULARY: ({ field, text }) =>
    `the ${inSentence(field)} ${quoted(text)} is neither yes nor no and was not read. Use Yes or No.`,
  FACT_CONTRADICTED: ({ field, kept, other, keptCell }) =>
    `the ${inSentence(field)} ${quoted(other)} differs from ${quoted(kept)} in ${keptCell}, which is used. Make them the same, or remove one.`,
  HEADER_UNCLEAR: ({ text, first, second }) =>
    `the header ${quoted(text)} may mean ${quoted(first)}${second === undefined ? "" : ` or ${quoted(second)}`}, so the column was not read. Rename it if it belongs to the report.`,
  HEADER_REPEATED: ({ text, field }) =>
    `the header ${quoted(text)} stands for the ${inSentence(field)}, which another column gives already; this one was not read. Rename one of them.`,
  SECTION_DOUBTFUL: ({ section, known, headers }) =>
    `the table was taken for ${quoted(section)} by ${inDigits(known)} of its ${inDigits(headers)} headers. Check it, and correct its columns where they were read wrongly.`,
  TAB_NOT_READ: ({ words }) =>
    `nothing here was recognised as part of a project, although ${listed(words.slice(0, 4).map(quoted))} would belong to one. Give the tab a role in the settings to have it read.`,
  SECTION_UNCLEAR: ({ first, second }) =>
    `the table can be ${quoted(first)} or ${quoted(second)}, so it was not read. Put a title above it that says which.`,
  TEMPLATE_TEXT_LEFT: ({ field, text }) =>
    `${quoted(text)} is text of the template where the ${inSentence(field)} belongs. Fill it in, or clear the cell.`,
  TOTAL_ROW_LEFT_OUT: ({ text }) =>
    `the row ${quoted(text)} was taken for a total and left out, so that nothing counts twice. Move it below a blank row if it is one.`,
  MERGED_CELLS_SPLIT_RECORD: ({ range, field, records, columns }) =>
    records > 0
      ? `${range} are merged, so the ${inSentence(field)} belongs to the first row only and ${rowsHave(records)} none. Unmerge the cells and write it in every row.`
      : `${range} are merged over ${inDigits(columns)} columns, so only the ${inSentence(field)} has the value and the others are empty. Unmerge the cells and fill in each of them.`,
  HIDDEN_ROWS_COUNTED: ({ list, records }) =>
    `${records === 1 ? "a row" : `${inDigits(records)} rows`} of ${quoted(list)} ${records === 1 ? "is" : "are"} hidden or filtered out from here on, and ${records === 1 ? "counts" : "count"} all the same. Show what belongs to the report, and delete the rest.`,
  FORMULA_OVERWRITTEN: ({ field, text, calculated }) =>
    `the ${inSentence(field)} ${quoted(text)} is typed where ${inDigits(calculated)} cells of the column hold a formula, so it does not follow when the figures change. Copy the formula down to it again.`,
  CELL_STATES_NOT_READ: () =>
    "Excel did not say which cells are merged, hidden or calculated, so the three rules about them were not checked. Try again when the workbook is not busy.",
  PERIODS_BASIS_UNCLEAR: ({ field, taken = "toDate" }) =>
    `nothing says whether the ${inSentence(field)} is per period or to date; ${taken === "toDate" ? "to date" : "per period"} was taken. Write "cumulative" or "per period" in the title.`,
  PERIODS_WITHOUT_DATES: ({ first, last }) =>
    `the periods have no dates; they were taken to end from ${inDayWords(first)} to ${inDayWords(last)}. Type the last day of each period, or the baseline start of the project.`,
  FINANCIAL_YEAR_ASSUMED: ({ text, read }) =>
    `${quoted(text)} was taken to end on ${read}. If your financial year does not begin in April, set "Financial year starts in month" in the settings.`,
  RAID_TYPE_UNKNOWN: ({ text }) =>
    `${quoted(text)} is no kind of line that is known, so the line was not read. Use Risk, Issue, Assumption, Dependency, Action, Decision, Change or Lesson.`,
  REGISTER_DIFFERS: ({ field, onTab, inRegister, register }) =>
    `the ${inSentence(field)} ${quoted(inRegister)} in ${quoted(register)} differs from ${quoted(onTab)} on the project's tab, which is used. Bring the two into line.`,
  LOG_PROJECT_UNKNOWN: ({ project }) =>
    project === ""
      ? "the row names no project, so it counts for none. Fill in the project."
      : `no project is called ${quoted(project)}, so the row counts for none. Check the id or the name.`,
  PART_WITHOUT_PROJECT: () =>
    "the tab has sections of a project but does not say of which, so they count for none. Add a project id, or name the project in the settings.",
  PROJECT_NOT_NAMED: ({ tabs, taken, byRows }) => {
    const names = listed(taken.slice(0, 4).map(quoted));
    if (byRows) {
      return `no tab or list says what projects there are, so ${inDigits(taken.length)} that rows name ${taken.length === 1 ? "was" : "were"} taken: ${names}. Add a list with their names.`;
    }
    const of = listed(tabs.slice(0, 4).map(quoted));
    return `no tab names a project, so the sections of ${of} ${taken.length === 0 ? "count for none" : `were taken for those of one, called ${names}`}. Write "Project name" and its name on one of the tabs.`;
  },
  MARK_REPEATED: ({ others }) =>
    `this sheet and ${listed(others.map(quoted))} claim to be the same report, so none of them is written. Delete the copies.`,
  SETTING_NOT_READ: ({ table, setting, text, wanted, counts }) =>
    `the setting ${quoted(setting)} in ${quoted(table)} is ${quoted(text)}, but should be ${wanted}; ${counts === undefined ? "the default is used" : `what ${counts} says counts`}.`,
  SETTING_NOT_USED: ({ table, setting, text, choice, chosen }) =>
    `the setting ${quoted(setting)} in ${quoted(table)} is ${quoted(text)}, but the ${choice} ${quoted(chosen)} counts as a whole, so it is not used. Choose "As set below" for it, or clear the cell.`,
  SETTING_UNKNOWN: ({ table, setting }) =>
    `${quoted(setting)} in ${quoted(table)} is no setting Steerbook knows. Check the spelling.`,
  HISTORY_ROW_NOT_READ: ({ table, column, text }) =>
    `the row of ${quoted(table)} was left out because its ${inSentence(column)} is ${quoted(text)}. Restore the history sheet from a copy if you have one.`,
};

function rowsHave(rows: number): string {
  return rows === 1 ? "the row below has" : `the ${inDigits(rows)} rows below have`;
}
