import type { EstimateMethod } from "../earned-value/estimate-at-completion";
import type { PeriodLength } from "../kernel/reporting-period";
import type { WorkingCalendar, WorkingWeek } from "../kernel/working-calendar";
import type { TaskRule } from "../earned-value/task-values";
import type { RuleProfile } from "../finding/rule-entry";

import type { ProgressWeighting } from "./calculation-settings";
import { entry, member, within, type Lens, type SettingEntry } from "./setting-entry";
import {
  choiceKind,
  currencyKind,
  dateKind,
  numberKind,
  textKind,
  wordsKind,
} from "./setting-kind";
import type { SettingsDraft } from "./settings-draft";

/** Names of settings the pane offers too. */
export const settingNames = {
  portfolioName: "Portfolio name",
  reportDate: "Report date",
  reportCurrency: "Report currency",
  ragOfProgrammes: "RAG of programmes",
  profile: "Rules that apply",
} as const;

const profileKind = choiceKind<RuleProfile | "byLayout">([
  ["By layout", "byLayout"],
  ["Essentials", "essentials"],
  ["Standard", "standard"],
  ["Strict", "strict"],
]);

const profile: Lens<SettingsDraft, RuleProfile | "byLayout"> = {
  get: ({ rules }) => rules.profile ?? "byLayout",
  put: (into, value) => ({
    ...into,
    rules: { ...into.rules, profile: value === "byLayout" ? undefined : value },
  }),
};

export const generalEntries: readonly SettingEntry<SettingsDraft>[] = [
  entry(
    { name: settingNames.portfolioName, does: "Heads every sheet and the pack." },
    textKind,
    member<SettingsDraft, "portfolioName">("portfolioName"),
  ),
  entry(
    {
      name: settingNames.reportCurrency,
      unit: "ISO code",
      does: "Currency of all sums. Empty: the one currency of the projects.",
    },
    currencyKind,
    member<SettingsDraft, "reportCurrency">("reportCurrency"),
  ),
  entry(
    {
      name: settingNames.profile,
      does: "How much is asked of a tab. By layout: Standard for the template, Essentials for any other.",
    },
    profileKind,
    profile,
  ),
];

const workingWeeks: Readonly<Record<WorkingWeek, string>> = {
  mondayToFriday: "Monday to Friday",
  mondayToThursday: "Monday to Thursday",
  mondayToSaturday: "Monday to Saturday",
  sundayToThursday: "Sunday to Thursday",
  saturdayToWednesday: "Saturday to Wednesday",
  everyDay: "Every day",
};
const periodLengths: Readonly<Record<PeriodLength, string>> = {
  week: "Week",
  twoWeeks: "Two weeks",
  fourWeeks: "Four weeks",
  month: "Month",
  quarter: "Quarter",
};

const calculations: Lens<SettingsDraft, SettingsDraft["calculations"]> = member("calculations");
type Figures = SettingsDraft["calculations"];

export const calendarEntries: readonly SettingEntry<SettingsDraft>[] = [
  entry(
    {
      name: settingNames.reportDate,
      unit: "date",
      does: "The day the report is of. Empty: the latest status date on the tabs.",
    },
    dateKind,
    member<SettingsDraft, "reportDate">("reportDate"),
  ),
  entry(
    {
      name: "Financial year starts in month",
      unit: "1 to 12",
      does: "4 for April to March. Decides what counts to this year.",
    },
    numberKind("a month, 1 to 12", { least: 1, most: 12, whole: true }),
    member<SettingsDraft, "financialYearStart">("financialYearStart"),
  ),
  entry(
    {
      name: "Status date is stale after days",
      unit: "days",
      does: "Tabs whose status date is older have a finding.",
    },
    numberKind("a whole number of days, 1 or more", { least: 1, whole: true }),
    member<SettingsDraft, "stalenessDays">("stalenessDays"),
  ),
  entry(
    {
      name: "Length of a period",
      does: "How often you report. An override without an expiry holds so long, and messages are due within it.",
    },
    wordsKind(periodLengths),
    within(calculations, member<Figures, "periodLength">("periodLength")),
  ),
  entry(
    {
      name: "Working week",
      does: "Days worked, less the holidays below. Demand for people is counted by them.",
    },
    wordsKind(workingWeeks),
    within(
      calculations,
      within(member<Figures, "calendar">("calendar"), member<WorkingCalendar, "week">("week")),
    ),
  ),
];

const estimateMethods: Readonly<Record<EstimateMethod, string>> = {
  typical: "Typical",
  atypical: "Atypical",
  costAndSchedule: "Cost and schedule",
  weightedIndices: "Weighted indices",
  reported: "As reported",
};
const taskRules: Readonly<Record<TaskRule, string>> = {
  percentComplete: "By % complete",
  fiftyFifty: "Half at its start and half at its end",
  zeroHundred: "All at its end",
};
const weightings: Readonly<Record<ProgressWeighting, string>> = {
  budget: "By budget",
  duration: "By duration",
  equal: "Equal",
};

const zones: Lens<Figures, Figures["bufferZones"]> = member("bufferZones");
type Zones = Figures["bufferZones"];
type ZoneLine = Zones["greenYellow"];
const shareOfBuffer = numberKind("a share, 0 to 1", { least: 0, most: 1, numberFormat: "0%" });
const weightKind = numberKind("a number, 0 or more", { least: 0 });

function zoneEntry(
  line: keyof Zones,
  end: keyof ZoneLine,
  text: { readonly name: string; readonly does: string },
): SettingEntry<SettingsDraft> {
  const at = within(
    zones,
    within(member<Zones, keyof Zones>(line), member<ZoneLine, keyof ZoneLine>(end)),
  );
  return entry({ ...text, unit: "of the buffer" }, shareOfBuffer, within(calculations, at));
}

function influenceEntry(
  level: keyof Figures["influenceWeights"],
  name: string,
): SettingEntry<SettingsDraft> {
  const weights = member<Figures, "influenceWeights">("influenceWeights");
  const does = "What one overdue message to such an audience adds to the communications measure.";
  return entry(
    { name, unit: "weight", does },
    weightKind,
    within(calculations, within(weights, member<Figures["influenceWeights"], typeof level>(level))),
  );
}

function issueEntry(
  severity: keyof Figures["issueWeights"],
  name: string,
): SettingEntry<SettingsDraft> {
  const weights = member<Figures, "issueWeights">("issueWeights");
  const does = "What one open issue of this severity adds to the issues measure.";
  return entry(
    { name, unit: "weight", does },
    weightKind,
    within(
      calculations,
      within(weights, member<Figures["issueWeights"], typeof severity>(severity)),
    ),
  );
}

export const calculationEntries: readonly SettingEntry<SettingsDraft>[] = [
  entry(
    {
      name: "Estimate at completion",
      does: "Typical BAC/CPI; atypical AC+BAC-EV; the others weigh CPI with SPI; or what the tab says.",
    },
    wordsKind(estimateMethods),
    member<SettingsDraft, "estimateMethod">("estimateMethod"),
  ),
  entry(
    { name: "A task earns its budget", does: "Where earned value is worked out from tasks." },
    wordsKind(taskRules),
    within(calculations, member<Figures, "taskRule">("taskRule")),
  ),
  entry(
    {
      name: "Progress of programmes weighed",
      does: "How the % complete of projects becomes that of their programme.",
    },
    wordsKind(weightings),
    within(calculations, member<Figures, "progressWeighting">("progressWeighting")),
  ),
  entry(
    {
      name: "Weight of a key milestone",
      unit: "weight",
      does: "In the mean slip of milestones; any other milestone weighs 1.",
    },
    numberKind("a number above 0", { least: 0, above: true }),
    within(calculations, member<Figures, "keyMilestoneWeight">("keyMilestoneWeight")),
  ),
  entry(
    { name: "Discount rate", unit: "a year", does: "For the present value of benefits." },
    numberKind("a share, 0 to 1", { least: 0, most: 1, numberFormat: "0.0%" }),
    within(calculations, member<Figures, "discountRate">("discountRate")),
  ),
  zoneEntry("greenYellow", "start", {
    name: "Buffer turns yellow at the start above",
    does: "Critical chain: share of the buffer used with nothing of the chain done.",
  }),
  zoneEntry("greenYellow", "end", {
    name: "Buffer turns yellow at the end above",
    does: "The same with all of the chain done; the line between the two is straight.",
  }),
  zoneEntry("yellowRed", "start", {
    name: "Buffer turns red at the start above",
    does: "At least as high as where it turns yellow.",
  }),
  zoneEntry("yellowRed", "end", {
    name: "Buffer turns red at the end above",
    does: "At least as high as where it turns yellow.",
  }),
  influenceEntry("high", "Overdue message, high influence"),
  influenceEntry("medium", "Overdue message, medium influence"),
  influenceEntry("low", "Overdue message, low influence"),
  issueEntry("critical", "Open issue, critical"),
  issueEntry("high", "Open issue, high"),
  issueEntry("medium", "Open issue, medium"),
  issueEntry("low", "Open issue, low"),
];
