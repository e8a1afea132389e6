import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { layOutSettings } from "#application/sheets/settings-sheet";
import { findingCodes, rulebook } from "#domain/finding/rulebook";
import type { Severity } from "#domain/finding/severity";
import { parsePlainDate, type PlainDate } from "#domain/kernel/plain-date";
import { defaultRagPolicy, type MeasurePolicy, type RagPolicy } from "#domain/rag/policy";
import { ragPolicyPresets } from "#domain/rag/policy-presets";
import { lookupMatrix, matrixPresets } from "#domain/risk/matrix-presets";
import type { RiskMatrix } from "#domain/risk/risk-matrix";
import { allFields } from "#domain/settings/field-names";
import { packSections } from "#domain/settings/pack-settings";
import { readSettings, type SettingsReading } from "#domain/settings/read-settings";
import { reportSheets } from "#domain/settings/report-sheets";
import { defaultThresholds, type RuleThresholds } from "#domain/settings/rule-settings";
import { defaultSettings, type LayoutRow, type Settings } from "#domain/settings/settings";

import { tabOfPlan } from "../../support/plan-tab";
import { aWorkbook } from "../../support/snapshots";

function readBack(settings: Settings, date1904: boolean): SettingsReading {
  return readSettings(aWorkbook([tabOfPlan(layOutSettings(settings, date1904))], date1904));
}

const word = fc
  .stringMatching(/^[A-Za-z][A-Za-z -]{0,10}[A-Za-z]$/)
  .map((text) => text.replace(/ +/g, " "));
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const day = fc
  .integer({ min: 1, max: 28 })
  .map((at) => parsePlainDate(`2026-05-${String(at).padStart(2, "0")}`))
  .filter((date): date is PlainDate => date !== undefined);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** Limits in the order their direction needs. */
const measures: fc.Arbitrary<readonly MeasurePolicy[]> = fc.tuple(
  ...defaultRagPolicy.measures.map((measure) =>
    fc
      .record({
        limits: fc.tuple(share, share),
        on: fc.boolean(),
        weight: fc.nat(4),
        hard: fc.boolean(),
      })
      .map(({ limits, on, weight, hard }): MeasurePolicy => {
        const [low, high] = [Math.min(...limits), Math.max(...limits)];
        const higher = measure.direction === "higherIsBetter";
        return {
          ...measure,
          greenLimit: higher ? high : low,
          amberLimit: higher ? low : high,
          on,
          ...(weight === 1 ? {} : { weight }),
          ...(hard ? { hardBreach: true } : {}),
        };
      }),
  ),
);

const ownPolicy: fc.Arbitrary<RagPolicy> = fc
  .record({
    name: fc.constant("settings"),
    measures,
    standing: fc.constantFrom(defaultRagPolicy.standing, {
      ...defaultRagPolicy.standing,
      benefits: "full" as const,
      cost: "shownOnly" as const,
    }),
    rollup: fc.oneof(
      fc.constant({ kind: "worstOf" as const }),
      fc.record({
        kind: fc.constant("budgetWeightedWithFloor" as const),
        redShare: fc.constantFrom(0.1, 0.5),
      }),
      fc.record({
        kind: fc.constant("shareOfGreen" as const),
        greenAbove: fc.constantFrom(0.7, 0.9),
        amberFrom: fc.constantFrom(0.5, 0.6),
      }),
    ),
  })
  .chain((policy) =>
    fc.oneof(
      fc.constant(policy),
      fc.constant({
        ...policy,
        overall: { kind: "weighted" as const, weights: { cost: 3, risk: 1.5 } },
      }),
      fc.constant({
        ...policy,
        overall: { kind: "sevenKeys" as const, greenFrom: 5, amberFrom: 2 },
      }),
      fc.constant({
        ...policy,
        dimension: "weighted" as const,
        overall: { kind: "breachCount" as const },
      }),
    ),
  );

const ownMatrix: fc.Arbitrary<RiskMatrix> = fc.constantFrom<RiskMatrix>(
  {
    name: "settings",
    scoring: { kind: "sum" },
    probabilityTop: 4,
    impactTop: 3,
    bands: [
      { name: "Small", upTo: 3, colour: "green" },
      { name: "Large", upTo: 7, colour: "red" },
    ],
  },
  {
    ...lookupMatrix,
    name: "settings",
    scoring: {
      kind: "lookup",
      probabilities: ["Rare", "Likely"],
      impacts: ["Minor", "Major", "Grave"],
      cells: [
        [1, 2],
        [2, 3],
        [4, 5],
      ],
    },
    probabilityTop: 2,
    impactTop: 3,
  },
);

const thresholds: fc.Arbitrary<RuleThresholds> = fc
  .constantFrom(...(Object.keys(defaultThresholds) as (keyof RuleThresholds)[]))
  .map((key) => ({ ...defaultThresholds, [key]: defaultThresholds[key] * 1.2 }))
  .map((limits) => ({
    ...limits,
    ...Object.fromEntries(
      Object.entries(limits).flatMap(([key, limit]) =>
        limit > 2 ? [[key, Math.ceil(limit)]] : [],
      ),
    ),
  }));

const severities: readonly Severity[] = ["error", "warning", "info"];
const grades = fc
  .uniqueArray(fc.constantFrom(...findingCodes), { maxLength: 5 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc
          .constantFrom(...severities.filter((one) => one !== rulebook[code].severity))
          .map((grade) => [code, grade] as const),
      ),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs));

const layoutRow: fc.Arbitrary<LayoutRow> = fc.oneof(
  fc.record({
    field: fc.constantFrom(...allFields.map(({ key }) => key)),
    tabPattern: fc.constantFrom("*", "P-*", "Return"),
    cell: fc.constantFrom("C5", "AA120"),
  }),
  fc.record({
    field: fc.constantFrom("milestones.forecastDate", "risks.title"),
    tabPattern: fc.constant("*"),
    cell: fc.constantFrom("D", "Date in question", "D7:D20", "E4"),
    shape: word,
  }),
  fc.record({
    field: word.map((text) => `Form: ${text}`),
    tabPattern: fc.constant("Form"),
    cell: fc.constant("B2"),
    type: fc.constantFrom("text" as const, "number" as const, "date" as const),
  }),
);

const settings: fc.Arbitrary<Settings> = fc.record({
  portfolioName: optional(word),
  reportDate: optional(day),
  reportCurrency: optional(fc.constantFrom("GBP", "EUR")),
  financialYearStart: fc.integer({ min: 1, max: 12 }),
  stalenessDays: fc.integer({ min: 1, max: 400 }),
  estimateMethod: fc.constantFrom(
    "typical",
    "atypical",
    "costAndSchedule",
    "weightedIndices",
    "reported",
  ),
  ragPolicy: fc.oneof(fc.constantFrom(...ragPolicyPresets), ownPolicy),
  rates: fc.uniqueArray(
    fc.record({
      currency: fc.constantFrom("USD", "CHF", "NOK"),
      rate: fc.double({ min: 0.001, max: 500, noNaN: true }),
      date: optional(day),
      source: optional(word),
    }),
    { selector: ({ currency }) => currency },
  ),
  tabRoles: fc.uniqueArray(
    fc.record({
      tab: word,
      role: fc.constantFrom("project", "register", "log", "part", "ignored"),
      projectId: optional(word),
    }),
    { selector: ({ tab }) => tab.toLowerCase(), maxLength: 4 },
  ),
  vocabulary: fc.array(
    fc.oneof(
      fc.record({
        vocabulary: fc.constant("rag" as const),
        word,
        meaning: fc.constantFrom("Amber/Red", "Green"),
      }),
      fc.record({
        vocabulary: fc.constant("lifecycle" as const),
        word,
        meaning: fc.constant("On hold"),
      }),
    ),
    { maxLength: 3 },
  ),
  layout: fc.array(layoutRow, { maxLength: 6 }),
  calculations: fc.record({
    riskMatrix: fc.oneof(fc.constantFrom(...matrixPresets), ownMatrix),
    bufferZones: fc.tuple(share, share, share, share).map(([a, b, c, d]) => ({
      greenYellow: { start: Math.min(a, b), end: Math.min(c, d) },
      yellowRed: { start: Math.max(a, b), end: Math.max(c, d) },
    })),
    influenceWeights: fc.record({ high: fc.nat(9), medium: fc.nat(9), low: share }),
    issueWeights: fc.record({ critical: fc.nat(9), high: fc.nat(9), medium: share, low: share }),
    taskRule: fc.constantFrom("zeroHundred", "fiftyFifty", "percentComplete"),
    progressWeighting: fc.constantFrom("budget", "duration", "equal"),
    keyMilestoneWeight: fc.integer({ min: 1, max: 9 }),
    discountRate: share,
    calendar: fc.record({
      week: fc.constantFrom("mondayToFriday", "sundayToThursday", "mondayToThursday"),
      holidays: fc.uniqueArray(fc.record({ date: day, name: optional(word) }), {
        selector: ({ date }) => date,
        maxLength: 3,
      }),
    }),
    periodLength: fc.constantFrom("week", "twoWeeks", "fourWeeks", "month", "quarter"),
  }),
  rules: fc.record({
    profile: fc.constantFrom(undefined, "essentials", "standard", "strict"),
    thresholds,
    off: fc.uniqueArray(fc.constantFrom(...findingCodes), { maxLength: 5 }),
    grades,
    stages: fc.array(word, { maxLength: 3 }),
  }),
  reportSheets: fc.subarray([...reportSheets]),
  pack: fc.record({
    sections: fc.subarray([...packSections]),
    audience: fc.constantFrom("everybody", "withoutFinance"),
    paper: fc.constantFrom("a4", "letter"),
    scope: optional(word),
    furtherDecisions: fc.nat({ max: 500 }),
    projectPages: fc.nat({ max: 500 }),
  }),
});

/** Lists whose order says nothing, in one order. */
function inOneOrder(all: Settings): Settings {
  const { rules } = all;
  if (rules === undefined) return all;
  return { ...all, rules: { ...rules, off: [...rules.off].sort() } };
}

describe("settings that are written and read again", () => {
  test("are the defaults where they are the defaults", () => {
    expect(readBack(defaultSettings, false)).toEqual({ settings: defaultSettings, findings: [] });
  });

  test.each(ragPolicyPresets.map((preset) => [preset.name, preset] as const))(
    "keep the published policy %s",
    (_name, ragPolicy) => {
      const { settings: read } = readBack({ ...defaultSettings, ragPolicy }, false);
      expect(read.ragPolicy).toBe(ragPolicy);
    },
  );

  test("are the same, whatever is set", () => {
    fc.assert(
      fc.property(settings, fc.boolean(), (written, date1904) => {
        const { settings: read, findings } = readBack(written, date1904);
        expect(findings).toEqual([]);
        expect(inOneOrder(read)).toEqual(inOneOrder(written));
      }),
      { numRuns: 60 },
    );
  });
});
