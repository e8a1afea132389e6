import { describe, expect, test } from "@jest/globals";

import type { PeriodLength } from "#domain/kernel/reporting-period";
import type { ReportedRag } from "#domain/project/vocabulary";
import { overrideOf } from "#domain/rag/override";
import { overallByPolicy } from "#domain/rag/overall-colour";
import type { OverallRule } from "#domain/rag/policy";
import { defaultRagPolicy } from "#domain/rag/policy";
import { recordOf } from "#domain/rag/project-rag";

import { day, factsOf } from "../portfolio/a-project";

describe("an override in time", () => {
  const at = (reportDate: string, period?: PeriodLength): unknown =>
    overrideOf(factsOf({ overrideRag: "red" }), "green", {
      statusDate: day("2026-09-15"),
      reportDate: day(reportDate),
      ...(period === undefined ? {} : { period }),
    })?.state;

  test.each<readonly [string, PeriodLength | undefined, string]>([
    ["2026-10-15", undefined, "counts"],
    ["2026-10-16", undefined, "expired"],
    ["2026-09-22", "week", "counts"],
    ["2026-09-23", "week", "expired"],
    ["2026-09-29", "twoWeeks", "counts"],
    ["2026-09-30", "twoWeeks", "expired"],
    ["2026-10-13", "fourWeeks", "counts"],
    ["2026-10-14", "fourWeeks", "expired"],
    ["2026-12-15", "quarter", "counts"],
    ["2026-12-16", "quarter", "expired"],
  ])("at %s, reporting by the %s, it %s", (reportDate, period, state) => {
    expect(at(reportDate, period)).toBe(state);
  });

  test.each<readonly [ReportedRag, "green" | "amber" | "red" | "grey", string, string]>([
    ["green", "grey", "counts", "green"],
    ["grey", "grey", "counts", "grey"],
    ["amberGreen", "green", "counts", "amber"],
    ["amberGreen", "amber", "counts", "amber"],
    ["amberGreen", "red", "withoutReason", "red"],
    ["amberRed", "red", "counts", "red"],
  ])("%s over %s without a reason: %s, shown %s", (overrideRag, calculated, state, shown) => {
    const facts = factsOf({ overrideRag });
    const dates = { statusDate: day("2026-09-15"), reportDate: day("2026-09-30") };
    expect(overrideOf(facts, calculated, dates)).toEqual({
      colour: overrideRag,
      calculated,
      state,
      shown,
      reason: undefined,
      by: undefined,
      expires: "2026-10-15",
      source: { tab: "P01", cell: "B1" },
    });
  });
});

describe("the overall colour by other rules", () => {
  const overall = (
    rule: OverallRule,
    known: Partial<Record<string, "green" | "amber" | "red">>,
    reported?: ReportedRag,
  ): string =>
    overallByPolicy(
      { colours: recordOf((name) => known[name] ?? "grey"), measures: [], reported },
      { ...defaultRagPolicy, overall: rule },
    );
  const average = { kind: "averageWithFloor" } as const;
  const weights = { kind: "weighted", weights: { schedule: 1, cost: 1 } } as const;
  const most = { schedule: "green", cost: "green", scope: "green", resources: "green" } as const;
  const rest = { risk: "red", benefits: "green" } as const;

  test.each<readonly [OverallRule, Partial<Record<string, "green" | "amber" | "red">>, string]>([
    // Risk counts to amber at most; communications, not known either, are shown only.
    [{ kind: "worstWithGreyAsRed" }, { ...most, ...rest }, "amber"],
    [{ kind: "worstWithGreyAsRed" }, { ...most, ...rest, communications: "red" }, "amber"],
    [{ kind: "worstWithGreyAsRed" }, { ...most, ...rest, cost: "red" }, "red"],
    [weights, { schedule: "green", cost: "amber" }, "amber"],
    [weights, { schedule: "green", cost: "green", risk: "red" }, "green"],
    [weights, { risk: "red" }, "grey"],
    [{ kind: "breachCount" }, most, "grey"],
    [average, {}, "grey"],
    [average, { cost: "red", schedule: "green" }, "amber"],
  ])("%j of %j is %s", (rule, known, colour) => {
    expect(overall(rule, known)).toBe(colour);
  });

  test("an evaluation is a ceiling over the mean, and stands where nothing else is known", () => {
    expect(overall(average, { cost: "green", schedule: "amber" }, "amberRed")).toBe("red");
    expect(overall(average, { cost: "green" }, "amber")).toBe("amber");
    expect(overall(average, { cost: "amber", schedule: "amber" }, "green")).toBe("green");
    expect(overall(average, {}, "red")).toBe("red");
  });
});
