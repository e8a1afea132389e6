import { expect, test } from "@jest/globals";

import type { FindingCode } from "#domain/finding/catalogue";
import type { Finding } from "#domain/finding/finding";
import { defaultRuleSettings } from "#domain/settings/rule-settings";
import { defaultSettings, type Settings } from "#domain/settings/settings";
import { validate } from "#domain/validation/validate";

import { aHistory, type PastSaid } from "./a-history";
import { aReturn, anIntake, day, type Said } from "./a-return";

/** Projects, closed periods (the last one first) and settings as a case says them. */
export type World = Said & {
  readonly beside?: readonly Said[];
  readonly past?: readonly PastSaid[] | undefined;
  readonly settings?: Partial<Settings>;
};

/** What is found in a world by the strictest profile, at 31 March 2026. */
export function foundIn({
  beside = [],
  past = [{}],
  settings,
  ...said
}: World): readonly Finding[] {
  const intake = anIntake([said, ...beside].map(aReturn));
  const rules = { ...defaultRuleSettings, profile: "strict" as const, ...settings?.rules };
  return validate(intake, {
    reportDate: day("2026-03-31"),
    today: day("2026-04-15"),
    settings: { ...defaultSettings, ...settings, rules },
    history: aHistory(past),
  });
}

/** A rule at one of its limits: why, the world, and the facts of each of its findings. */
export type LimitCase = readonly [
  because: string,
  world: World,
  facts: readonly Readonly<Record<string, unknown>>[],
];

/** Nothing is found. */
export const none: readonly [] = [];

/** One test a case, each named by its reason. */
export function testLimits(code: FindingCode, cases: readonly LimitCase[]): void {
  test.each(cases)(`${code}: %s`, (_because, world, facts) => {
    const found = foundIn(world).filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.facts)).toEqual(
      facts.map((some): unknown => expect.objectContaining(some)),
    );
  });
}

/** A rule at one of its limits: why, the world, and each of its findings with its cell, whole. */
export type FindingCase = readonly [
  because: string,
  world: World,
  findings: readonly (readonly [cell: string | undefined, facts: unknown])[],
];

/** One test a case; neither more nor less may be said of a finding than a case says. */
export function testFindings(code: FindingCode, cases: readonly FindingCase[]): void {
  test.each(cases)(`${code}: %s`, (_because, world, findings) => {
    const found = foundIn(world).filter((finding) => finding.code === code);
    expect(found.map(({ at, facts }) => [at.cell, facts])).toEqual(findings);
  });
}
