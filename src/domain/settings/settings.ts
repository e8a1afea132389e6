import type { EstimateMethod } from "../earned-value/estimate-at-completion";
import type { PlainDate } from "../kernel/plain-date";
import { defaultRagPolicy, type RagPolicy } from "../rag/policy";

import { defaultCalculationSettings, type CalculationSettings } from "./calculation-settings";
import { defaultPackSettings, type PackSettings } from "./pack-settings";
import { defaultReportSheets, type ReportSheet } from "./report-sheets";
import { defaultRuleSettings, type RuleSettings } from "./rule-settings";

/** One unit of `currency` is `rate` units of the report currency. */
export type CurrencyRate = {
  readonly currency: string;
  readonly rate: number;
  readonly date: PlainDate | undefined;
  readonly source: string | undefined;
};

/** A role the user gave a tab; it overrules recognition. */
export type TabRoleChoice = {
  readonly tab: string;
  readonly role: "project" | "register" | "log" | "part" | "ignored";
  /** Id of the project a part belongs to. */
  readonly projectId: string | undefined;
};

/** A word of this office for a value of a vocabulary, as written (compared normalised). */
export type VocabularyWord = {
  readonly vocabulary: "rag" | "lifecycle";
  readonly word: string;
  /** Canonical word it stands for, such as `Amber/Red` or `On hold`. */
  readonly meaning: string;
};

/** Where a field is on tabs whose name matches; overrules recognition. */
export type LayoutRow = {
  /**
   * Key of a fact (`projectName`), of a column of a section (`milestones.baselineDate`), or any other
   * key of a form: its cell is read and shown, and counts for nothing.
   */
  readonly field: string;
  /** Tab name; `*` stands for any text. */
  readonly tabPattern: string;
  /**
   * Of a fact: the address of its cell, or the label beside it. Of a column: its letters, its header,
   * the address of its header, or the range of its cells.
   */
  readonly cell: string;
  /** What a key that is no field holds; a cell formatted as a date is one where it is absent or text. */
  readonly type?: CellType;
  /** Signature of the labels and headers of the tabs it is for; any tab of the pattern where absent. */
  readonly shape?: string;
};

export type CellType = "text" | "number" | "date";

/** Everything the project office sets, complete: what the workbook leaves out has its default. */
export type Settings = {
  readonly portfolioName: string | undefined;
  readonly reportDate: PlainDate | undefined;
  /** ISO code of the currency of sums; undefined: the one currency of the projects. */
  readonly reportCurrency: string | undefined;
  /** Month 1..12 in which the financial year starts. */
  readonly financialYearStart: number;
  /** Days after which a status date is stale. */
  readonly stalenessDays: number;
  readonly estimateMethod: EstimateMethod;
  readonly ragPolicy: RagPolicy;
  readonly rates: readonly CurrencyRate[];
  readonly tabRoles: readonly TabRoleChoice[];
  readonly vocabulary: readonly VocabularyWord[];
  readonly layout: readonly LayoutRow[];
  /** How figures of the sections are worked out; the defaults where absent. */
  readonly calculations?: Partial<CalculationSettings>;
  /** Profile, limits and grades of the rules; the defaults where absent. */
  readonly rules?: RuleSettings;
  /** Report sheets that are made when they have content; the usual six where absent. */
  readonly reportSheets?: readonly ReportSheet[];
  /** Sections, audience, paper and scope of the pack; the defaults where absent. */
  readonly pack?: PackSettings;
};

/** The settings of a workbook that has none of its own. */
export const defaultSettings: Settings = {
  portfolioName: undefined,
  reportDate: undefined,
  reportCurrency: undefined,
  financialYearStart: 1,
  stalenessDays: 31,
  estimateMethod: "typical",
  ragPolicy: defaultRagPolicy,
  rates: [],
  tabRoles: [],
  vocabulary: [],
  layout: [],
  calculations: defaultCalculationSettings,
  rules: defaultRuleSettings,
  reportSheets: defaultReportSheets,
  pack: defaultPackSettings,
};
