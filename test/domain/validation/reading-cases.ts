import type { ReadingFacts } from "#domain/finding/reading-facts";
import type { RawCell } from "#domain/workbook/snapshot";

type Rows = readonly (readonly RawCell[])[];

/** One thing that reading finds: cells that give it, and the nearest ones that do not. */
export type ReadingCase = {
  readonly code: keyof ReadingFacts;
  readonly refused: Readonly<Record<string, Rows>>;
  readonly accepted: Readonly<Record<string, Rows>>;
};

const head: Rows = [
  ["Project ID", "A-1"],
  ["Project name", "Apollo"],
  ["Project manager", "Amy Lee"],
];

function on(...rows: Rows): Readonly<Record<string, Rows>> {
  return { Apollo: [...head, ...rows] };
}

function risks(header: readonly string[], ...rows: Rows): Readonly<Record<string, Rows>> {
  return on([], header, ...rows);
}

const risk = ["Risk", "Probability", "Impact", "Mitigation"];
const unknownTask = ["Design", "Amy", 46112, "", "", "", "x"];
const unread: Rows = [
  ["Owner", "Colour", "Status"],
  ["Amy", "blue", "x"],
  ["Bo", "red", "y"],
];
const months: Rows = [
  ["Jan 2026", 20],
  ["Feb 2026", 20],
  ["Mar 2026", 20],
];
const growing: Rows = [
  ["Jan 2026", 10],
  ["Feb 2026", 20],
  ["Mar 2026", 30],
];
const settings = (rows: Rows): Readonly<Record<string, Rows>> => ({ "Steerbook Settings": rows });
const history = (rows: Rows): Readonly<Record<string, Rows>> => ({ "Steerbook History": rows });
const periodHeads = ["Period", "Report date", "Closed on", "Closed by"];
const register: Rows = [
  ["Project ID", "Project", "Sponsor", "Stage"],
  ["A-1", "Apollo", "Bo", "Delivery"],
  ["B-2", "Borealis", "Cy", "Delivery"],
];

export const readingCases: readonly ReadingCase[] = [
  { code: "CELL_ERROR", refused: on(["Budget", "#REF!"]), accepted: on(["Budget", 1]) },
  {
    code: "CELL_TEXT_INVISIBLE",
    refused: on(["Sponsor", "Bo\u200b"]),
    accepted: on(["Sponsor", "Bo"]),
  },
  {
    code: "DATE_IS_TEXT",
    refused: on(["Status date", "31/03/2026"]),
    accepted: on(["Status date", 46112]),
  },
  {
    code: "DATE_NOT_A_DATE",
    refused: on(["Status date", "soon"]),
    accepted: on(["Status date", "tbc"]),
  },
  {
    code: "DATE_AMBIGUOUS",
    refused: on(["Status date", "03/04/2026"]),
    accepted: on(["Status date", "03/04/2026"], ["Gate date", "31/05/2026"]),
  },
  {
    code: "DATE_TWO_DIGIT_YEAR",
    refused: on(["Status date", "30.06.08"]),
    accepted: on(["Status date", "30.06.2008"]),
  },
  { code: "NUMBER_IS_TEXT", refused: on(["Budget", "£1,200"]), accepted: on(["Budget", 1200]) },
  { code: "NUMBER_NOT_A_NUMBER", refused: on(["Budget", "lots"]), accepted: on(["Budget", "n/a"]) },
  {
    code: "PERCENT_SCALE_UNCLEAR",
    refused: on(["% complete", 1]),
    accepted: on(["% complete", 1], ["Planned %", 0.9]),
  },
  {
    code: "PERCENT_SCALE_MIXED",
    refused: on(["% complete", 50], ["Planned %", 0.9]),
    accepted: on(["% complete", 50], ["Planned %", 90]),
  },
  {
    code: "RAG_SPELT_DIFFERENTLY",
    refused: on(["Overall RAG", "yellow"]),
    accepted: on(["Overall RAG", "amber - late"], ["Cost RAG", "On track"], ["Scope RAG", "Red"]),
  },
  {
    code: "RAG_NOT_IN_VOCABULARY",
    refused: on(["Overall RAG", "Purple"]),
    accepted: on(["Overall RAG", "amber - red"]),
  },
  {
    code: "LIFECYCLE_NOT_IN_VOCABULARY",
    refused: on(["Lifecycle", "Flying"]),
    accepted: on(["Lifecycle", "IN PROGRESS"]),
  },
  { code: "CURRENCY_NOT_KNOWN", refused: on(["Currency", "$"]), accepted: on(["Currency", "£"]) },
  {
    code: "CURRENCY_DIFFERS",
    refused: on(["Currency", "EUR"], ["Budget", "£5"]),
    accepted: on(["Currency", "GBP"], ["Budget", "£5"]),
  },
  {
    code: "AMOUNT_UNIT_NOT_KNOWN",
    refused: on(["Amounts in", "boxes"]),
    accepted: on(["Amounts in", "£k"]),
  },
  {
    code: "FLAG_NOT_IN_VOCABULARY",
    refused: on(
      [],
      ["Milestone", "Key milestone", "Baseline date", "Forecast date"],
      ["Go live", "perhaps", 46112, 46112],
      ["Close", "No", 46112, 46112],
    ),
    accepted: on(
      [],
      ["Milestone", "Key milestone", "Baseline date", "Forecast date"],
      ["Go live", "Y", 46112, 46112],
      ["Close", "No", 46112, 46112],
    ),
  },
  {
    code: "FACT_CONTRADICTED",
    refused: on(["Sponsor", "Bo"], ["Executive sponsor", "Cy"]),
    accepted: on(["Sponsor", "Bo"], ["Executive sponsor", "Bo"]),
  },
  {
    code: "HEADER_UNCLEAR",
    refused: risks([...risk, "Weekly review date"], ["Late", 3, 4, "Calls", "x"]),
    accepted: risks([...risk, "Weather"], ["Late", 3, 4, "Calls", "x"]),
  },
  {
    code: "HEADER_REPEATED",
    refused: risks([...risk, "Mitigation plan"], ["Late", 3, 4, "Calls", "x"]),
    accepted: risks([...risk, "Impact"], ["Late", 3, 4, "Calls", 2]),
  },
  {
    code: "SECTION_DOUBTFUL",
    refused: on([], ["Task", "Owner", "Start", "Colour", "Shape", "Size", "Weight"], unknownTask),
    accepted: on([], ["Task", "Owner", "Start", "Finish", "Status", "Size", "Weight"], unknownTask),
  },
  {
    code: "TAB_NOT_READ",
    refused: { Sheet1: unread },
    accepted: { Sheet1: unread, Apollo: head },
  },
  {
    code: "SECTION_UNCLEAR",
    refused: on([], ["ID", "Assumption", "Lesson", "Owner", "Status"], ["1", "a", "b", "c", "d"]),
    accepted: on([], ["ID", "Assumption", "Comment", "Owner", "Status"], ["1", "a", "b", "c", "d"]),
  },
  {
    code: "TEMPLATE_TEXT_LEFT",
    refused: on(["Sponsor", "[Sponsor name]"]),
    accepted: on(["Sponsor", "Bo"]),
  },
  {
    code: "TOTAL_ROW_LEFT_OUT",
    refused: risks(risk, ["Late", 3, 4, "Calls"], ["Total", "", 4, "x"]),
    accepted: risks(risk, ["Late", 3, 4, "Calls"]),
  },
  {
    code: "PERIODS_BASIS_UNCLEAR",
    refused: on([], ["Costs"], ["Month", "Planned value"], ...growing),
    accepted: on(["Budget", 60], [], ["Costs"], ["Month", "Planned value"], ...growing),
  },
  {
    code: "PERIODS_WITHOUT_DATES",
    refused: on([], ["Costs"], ["Month", "Planned value"], [1, 10], [2, 20], [3, 30]),
    accepted: on([], ["Costs"], ["Month", "Planned value"], ...months),
  },
  {
    code: "FINANCIAL_YEAR_ASSUMED",
    refused: on([], ["Costs"], ["Period", "Planned value"], ["2024/25", 10], ["2025/26", 20]),
    accepted: on([], ["Costs"], ["Period", "Planned value"], ["FY25", 10], ["FY26", 20]),
  },
  {
    code: "RAID_TYPE_UNKNOWN",
    refused: on(
      [],
      ["Type", ...risk],
      ["Risk", "a", 1, 1, "x"],
      ["Issue", "b"],
      ["Risk", "c"],
      ["Idea", "d"],
    ),
    accepted: on(
      [],
      ["Type", ...risk],
      ["Risk", "a", 1, 1, "x"],
      ["Issue", "b"],
      ["Risk", "c"],
      ["Action", "d"],
    ),
  },
  {
    code: "REGISTER_DIFFERS",
    refused: { ...on(["Stage", "Closure"]), Projects: register },
    accepted: { ...on(["Stage", "delivery"]), Projects: register },
  },
  {
    code: "LOG_PROJECT_UNKNOWN",
    refused: {
      ...on(),
      RAID: [
        ["Project ID", ...risk],
        ["Z-9", "Late", 3, 4, "Calls"],
      ],
    },
    accepted: {
      ...on(),
      RAID: [
        ["Project ID", ...risk],
        ["a-1", "Late", 3, 4, "Calls"],
      ],
    },
  },
  {
    code: "PART_WITHOUT_PROJECT",
    refused: {
      ...on(),
      Borealis: [["Project ID", "B-2"], ...head.slice(2), ["Sponsor", "Bo"]],
      Risks: [risk, ["Late", 3, 4, "Calls"]],
    },
    accepted: { ...on(), Risks: [risk, ["Late", 3, 4, "Calls"]] },
  },
  {
    code: "PROJECT_NOT_NAMED",
    refused: {
      Risks: [risk, ["Late", 3, 4, "Calls"]],
      More: [risk, ["Dear", 3, 4, "Calls"]],
    },
    accepted: { ...on(), Risks: [risk, ["Late", 3, 4, "Calls"]] },
  },
  {
    code: "SETTING_NOT_READ",
    refused: settings([
      ["Setting", "Value"],
      ["Report date", "soon"],
    ]),
    accepted: settings([
      ["Setting", "Value"],
      ["Report date", 46112],
    ]),
  },
  {
    code: "SETTING_NOT_USED",
    refused: settings([
      ["Setting", "Value"],
      ["RAG policy", "FEMA two-sided"],
      ["Red from share of budget", 0.4],
    ]),
    accepted: settings([
      ["Setting", "Value"],
      ["RAG policy", "As set below"],
      ["Red from share of budget", 0.4],
    ]),
  },
  {
    code: "SETTING_UNKNOWN",
    refused: settings([
      ["Setting", "Value"],
      ["Colour", "blue"],
    ]),
    accepted: settings([
      ["Setting", "Value"],
      ["Report currency", "GBP"],
    ]),
  },
  {
    code: "HISTORY_ROW_NOT_READ",
    refused: history([periodHeads, ["Q1", "soon", "", ""]]),
    accepted: history([periodHeads, ["Q1", 46112, "", ""]]),
  },
];
