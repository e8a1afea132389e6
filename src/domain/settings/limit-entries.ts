import type { RuleThresholds } from "./rule-settings";
import { entry, member, within, type Lens, type SettingEntry } from "./setting-entry";
import { numberKind, type SettingKind } from "./setting-kind";
import type { SettingsDraft } from "./settings-draft";

const thresholds: Lens<SettingsDraft, RuleThresholds> = within(
  member<SettingsDraft, "rules">("rules"),
  member<SettingsDraft["rules"], "thresholds">("thresholds"),
);

const days = numberKind("a whole number of days, 0 or more", { least: 0, whole: true });
const counted = numberKind("a whole number, 0 or more", { least: 0, whole: true });
const share = numberKind("a share, 0 or more", { least: 0, numberFormat: "0%" });
const index = numberKind("an index above 0", { least: 0, above: true, numberFormat: "0.00" });

type LimitRow = readonly [
  key: keyof RuleThresholds,
  kind: SettingKind<number>,
  unit: string,
  name: string,
  does: string,
];

const rows: readonly LimitRow[] = [
  ["earliestYear", counted, "year", "Earliest year", "Dates before it are taken for slips."],
  ["yearsAhead", counted, "years", "Years ahead", "Dates further ahead are taken for slips."],
  [
    "narrativeLength",
    counted,
    "characters",
    "Length of a headline",
    "Longer ones are cut or not read.",
  ],
  [
    "magnitude",
    counted,
    "times",
    "Amount in another unit",
    "Larger or smaller than its peers by this.",
  ],
  ["slipDays", days, "days", "Large slip", "A milestone or finish later by more."],
  [
    "behindTime",
    share,
    "points",
    "Progress behind time",
    "% complete below the time gone by more.",
  ],
  ["nearDueDays", days, "days", "Moved late", "A milestone moved this near to its day."],
  [
    "taskShare",
    share,
    "of tasks",
    "DCMA share of tasks",
    "Logic, leads, lags, constraints, float.",
  ],
  [
    "finishToStartShare",
    share,
    "of links",
    "DCMA finish to start",
    "At least this share of the links.",
  ],
  ["longTaskDays", days, "days", "DCMA long task", "Longest duration and float of a task."],
  [
    "criticalPathLengthIndex",
    index,
    "index",
    "DCMA critical path length index",
    "A lower one has a finding.",
  ],
  [
    "baselineExecutionIndex",
    index,
    "index",
    "DCMA baseline execution index",
    "A lower one has a finding.",
  ],
  ["amountTolerance", share, "of the whole", "Amounts that should be equal", "May differ by this."],
  [
    "estimateTolerance",
    share,
    "of the estimate",
    "Estimate that should be equal",
    "May differ by this.",
  ],
  ["toCompleteIndex", index, "index", "To-complete index", "Above it the budget is out of reach."],
  ["highIndex", index, "index", "High index", "CPI or SPI above it is too good to be true."],
  ["lowIndex", index, "index", "Low index", "CPI or SPI below it needs a word."],
  ["greenIndex", index, "index", "Index of a green project", "Below it green cannot be."],
  ["amberPeriods", counted, "periods", "Amber in a row", "Longer than this needs a decision."],
  [
    "criticalScore",
    counted,
    "score",
    "Critical risk",
    "Scores from here need an owner and a plan.",
  ],
  ["openRisks", counted, "risks", "Open risks", "More are a list nobody reads."],
  ["reviewDays", days, "days", "Open risk without a review", "Longer ago has a finding."],
  ["changeDays", days, "days", "Change without a decision", "Waiting longer has a finding."],
  ["allocation", share, "of a person", "Allocation of a person", "Over all projects."],
  ["unfilledShare", share, "of demand", "Demand nobody is named for", "More than this share."],
  [
    "benefitShortfall",
    share,
    "of target",
    "Benefit short of its target",
    "By more than this share.",
  ],
];

/** Limits of the rules, one line each. */
export const limitEntries: readonly SettingEntry<SettingsDraft>[] = rows.map(
  ([key, kind, unit, name, does]) =>
    entry(
      { name, unit, does },
      kind,
      within(thresholds, member<RuleThresholds, keyof RuleThresholds>(key)),
    ),
);
