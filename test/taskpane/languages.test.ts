import { describe, expect, test } from "@jest/globals";

import type { Omission, PackWarning } from "#application/pack/pack-remarks";
import { german } from "#taskpane/text/de.ts";
import { english } from "#taskpane/text/en.ts";
import { loadText } from "#taskpane/text/text.ts";

/** The paths of all texts, with the kind of each. */
function shape(text: object, path = ""): readonly string[] {
  return Object.entries(text).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? shape(value, `${path}${key}.`)
      : [`${path}${key}: ${typeof value}`],
  );
}

/** Texts that are the same word in both languages, are names, or are letters of the sheets. */
const sameInBoth = new Set([
  "views.portfolio",
  "tabs.role.register",
  "settings.profiles.standard",
  "portfolio.title",
  "portfolio.dimension",
  "portfolio.spiTime",
  "portfolio.cpi",
  "unknown",
  "pack.papers.a4",
  "pack.papers.letter",
]);

function texts(text: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(text).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return [[`${path}${key}`, value] as const];
    return typeof value === "object" && value !== null ? texts(value, `${path}${key}.`) : [];
  });
}

/** Every reason and every warning of a pack. */
const omissions: readonly Omission[] = [
  ...(
    [
      "withoutFinance",
      "noPeriodNorActions",
      "noMilestones",
      "noMilestonesNear",
      "noBudgetOrCost",
      "noRisks",
      "noOpenRisks",
      "noDependencies",
      "noResources",
    ] as const
  ).map((code) => ({ code })),
  { code: "nothingChanged", period: "2026-09" },
];
const warnings: readonly PackWarning[] = [
  { code: "missingDecisions", projects: 1 },
  { code: "overdueDecisions", decisions: 1 },
  { code: "projectsWithErrors", projects: 1 },
  { code: "projectsWithoutPage", projects: 1, most: 20 },
  { code: "projectsNotListed", projects: 1 },
  { code: "leftOut", sentences: [] },
];

describe("what the pane says of a pack", () => {
  test.each(omissions)("has words in both languages for $code", (reason) => {
    const omitted = { section: "risks", reason } as const;
    const words = german.pack.omittedSection(omitted);
    expect(words).toMatch(/^Risiken und Probleme: [a-zä].{15,}[^.]\.$/);
    expect(words).not.toBe(english.pack.omittedSection(omitted));
    expect(english.pack.omittedSection(omitted)).toMatch(/^Risks and issues: [a-z].{15,}[^.]\.$/);
  });

  test.each(warnings)("has words in both languages for $code", (warning) => {
    expect(german.pack.warning(warning)).not.toBe(english.pack.warning(warning));
    expect(german.pack.warning(warning)).not.toMatch(/\b(project|decision|sums|without)\b/);
  });
});

describe("the pane in German", () => {
  test("has every text that it has in English, and no more", () => {
    expect([...shape(german)].sort()).toEqual([...shape(english)].sort());
  });

  test("leaves no sentence in English", () => {
    const inEnglish = new Map(texts(english));
    const untranslated = texts(german)
      .filter(([path, value]) => inEnglish.get(path) === value)
      .map(([path]) => path)
      .filter((path) => !sameInBoth.has(path) && !path.startsWith("ragLetters."));
    expect(untranslated).toEqual([]);
  });

  test("is spoken where Excel speaks it, English everywhere else", async () => {
    expect((await loadText("de-AT")).language).toBe("de");
    expect((await loadText("DE")).language).toBe("de");
    expect((await loadText("en-US")).language).toBe("en");
    expect((await loadText("den")).language).toBe("en");
  });

  test("writes numbers and days its own way", () => {
    expect(german.date("2026-09-30")).toBe("30.09.2026");
    expect(german.number(12_345)).toBe("12.345");
    expect(german.index(0.9)).toBe("0,90");
  });
});

describe("the pane in English", () => {
  test("writes the months as the sheets do", () => {
    expect(english.date("2026-09-30")).toBe("30 Sep 2026");
    expect(english.date("2026-05-01")).toBe("1 May 2026");
  });
});
