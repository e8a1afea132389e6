import { describe, expect, test } from "@jest/globals";

import type { Finding } from "#domain/finding/finding";
import { chooseReportCurrency } from "#domain/portfolio/currency";
import { countFindings, findingsOf, sortFindings } from "#domain/portfolio/finding-counts";
import { nodeColours, presetColours } from "#domain/overviews/preset-colours";
import { comparePaths, pathsAbove, programmePath } from "#domain/portfolio/programme-path";
import { defaultSettings } from "#domain/settings/settings";

import type { ProjectSketch } from "./a-project";
import { aProject, day } from "./a-project";
import { reportOf } from "./report-of";

const statusDate = day("2026-09-30");
const sketched = (...sketches: readonly ProjectSketch[]) =>
  sketches.map((sketch, index) => aProject({ tab: `P${String(index + 1)}`, ...sketch }));

describe("the currency of the sums", () => {
  test.each([
    ["the one set", "USD", ["EUR", "EUR"], "USD"],
    ["else the one most projects use", undefined, ["GBP", "EUR", undefined, "EUR"], "EUR"],
    ["of several the first by letter", undefined, ["GBP", "EUR", "EUR", "GBP"], "EUR"],
    ["else none", undefined, [undefined], ""],
  ])("is %s", (_rule, set, currencies, chosen) => {
    expect(chooseReportCurrency(set, currencies)).toBe(chosen);
  });

  test("counts no project whose id is on two tabs", () => {
    const [twice, other] = [{ projectId: "A", currency: "EUR" }, { currency: "GBP" }];
    expect(reportOf(sketched({ facts: twice }, { facts: twice }, { facts: other })).currency).toBe(
      "GBP",
    );
  });
});

describe("findings", () => {
  const finding = (
    severity: Finding["severity"],
    tab: string,
    cell: string | undefined,
    projectId?: string,
  ): Finding => ({
    ...({ code: "FINANCIAL_YEAR_ASSUMED", facts: {} } as unknown as Finding),
    severity,
    at: { tab, cell },
    projectId,
  });

  test("are counted by project and severity; those of its own tab that name none count too", () => {
    const counts = countFindings([
      finding("error", "P01", "A1", "P1"),
      finding("error", "P01", "A2"),
      finding("warning", "X", "A1", "P1"),
      finding("info", "P01", "A3"),
      finding("info", "P01", "A3", "P2"),
      finding("warning", "X", "A1"),
    ]);
    const onTab = aProject({ tab: "P01" });
    expect(findingsOf(onTab, "P1", counts)).toEqual({ errors: 2, warnings: 1, hints: 1 });
    expect(findingsOf({ ...onTab, origin: "register" }, "P1", counts)).toEqual({
      errors: 1,
      warnings: 1,
      hints: 0,
    });
    expect(findingsOf(aProject({ tab: "Y" }), "P9", counts)).toEqual({
      errors: 0,
      warnings: 0,
      hints: 0,
    });
  });

  test("come by tab in its order, then by row, then by column; unlisted tabs last, by name", () => {
    const order = new Map([
      ["Second", 1],
      ["First", 0],
    ]);
    const places = [
      ["Z", "A1"],
      ["Other", "A1"],
      ["Second", "A1"],
      ["First", "AA9"],
      ["First", "Z9"],
      ["First", "$A$10"],
      ["First", "B2:D14"],
      ["First", undefined],
    ] as const;
    const sorted = sortFindings(
      places.map(([tab, cell]) => finding("error", tab, cell)),
      order,
    );
    expect(sorted.map(({ at }) => [at.tab, at.cell])).toEqual([
      ["First", undefined],
      ["First", "B2:D14"],
      ["First", "Z9"],
      ["First", "AA9"],
      ["First", "$A$10"],
      ["Second", "A1"],
      ["Other", "A1"],
      ["Z", "A1"],
    ]);
  });

  test.each([
    [1, true, "2026/27"],
    [1, false, "2026"],
    [10, true, "2025/26"],
  ])("a year from month %i, assumed British: %s, is %s", (financialYearStart, assumed, label) => {
    const report = reportOf([aProject()], {
      settings: { ...defaultSettings, financialYearStart },
      findings: assumed ? [finding("info", "P01", undefined)] : [],
    });
    expect(report.financialYear?.label).toBe(label);
  });
});

describe("programmes", () => {
  test("are one however they are spelt", () => {
    expect(programmePath(" Estates  North / / Depots ")).toBe("Estates North / Depots");
    expect(pathsAbove("A / B / C")).toEqual(["A", "A / B", "A / B / C"]);
    expect([programmePath(undefined), pathsAbove("")]).toEqual(["", [""]]);
  });

  test("come before their sub-programmes, by name, what has none last", () => {
    const paths = ["", "b", "A / C", "B", "A", "A / B / A", "A / B", "a"];
    expect([...paths].sort(comparePaths)).toEqual([
      "A",
      "A / B",
      "A / B / A",
      "A / C",
      "a",
      "B",
      "b",
      "",
    ]);
    expect(comparePaths("A", "A")).toBe(0);
  });
});

describe("the report", () => {
  test.each([
    ["as set", "Ours", [{ portfolio: "Theirs" }], "Ours"],
    ["as all tabs have it", undefined, [{ portfolio: "Theirs" }, {}], "Theirs"],
    [
      "plainly, where they differ",
      undefined,
      [{ portfolio: "A" }, { portfolio: "B" }],
      "Portfolio",
    ],
    ["plainly, where none says", undefined, [{}], "Portfolio"],
  ])("is named %s", (_rule, portfolioName, facts, name) => {
    const settings =
      portfolioName === undefined ? defaultSettings : { ...defaultSettings, portfolioName };
    const projects = sketched(...facts.map((one) => ({ facts: one })));
    expect(reportOf(projects, { settings }).name).toBe(name);
  });

  test("has the oldest status date of the projects still reported on", () => {
    const at = (date: string, more: ProjectSketch["facts"] = {}): ProjectSketch => ({
      facts: { statusDate: day(date), ...more },
    });
    const { oldestStatusDate } = reportOf(
      sketched(
        at("2026-01-31", { lifecycle: "complete" }),
        at("2026-02-28", { lifecycle: "cancelled" }),
        at("2026-07-31"),
        at("2026-06-30", { lifecycle: "onHold" }),
      ),
    );
    expect(oldestStatusDate).toBe("2026-06-30");
  });

  test.each([
    ["a cost index", { earnedValue: 5, actualCost: 5 }, true],
    ["a schedule index", { earnedValue: 5, plannedValue: 5 }, true],
    ["earned value alone", { earnedValue: 5 }, false],
  ])("keeps earned value with %s: %s", (_what, facts, keeps) => {
    expect(reportOf(sketched({ facts }, {})).keepsEarnedValue).toBe(keeps);
  });

  test.each([
    ["the days set", "2026-08-31", 30, 0],
    ["a day more", "2026-08-30", 30, 1],
  ])("calls figures stale that are older than %s", (_age, date, stalenessDays, sentences) => {
    const { headlines } = reportOf(sketched({ facts: { statusDate: day(date) } }), {
      settings: { ...defaultSettings, stalenessDays },
    });
    expect(headlines.filter((line) => line.includes("days old"))).toHaveLength(sentences);
  });
});

describe("the colour of a node by every rule", () => {
  const part = (earnedValue: number, budgetAtCompletion: number, more = {}): ProjectSketch => ({
    facts: {
      statusDate,
      plannedValue: 100,
      actualCost: 100,
      earnedValue,
      budgetAtCompletion,
      ...more,
    },
  });
  const coloursOf = (...sketches: readonly ProjectSketch[]) => {
    const { portfolio, projects } = reportOf(sketched(...sketches));
    return nodeColours(portfolio, projects);
  };

  test("counts only active projects whose id is theirs alone", () => {
    const colours = coloursOf(
      part(100, 300),
      part(50, 900, { lifecycle: "onHold" }),
      part(50, 900, { projectId: "X" }),
      part(50, 900, { projectId: "x" }),
    );
    expect(new Set(Object.values(colours))).toEqual(new Set(["green"]));
  });

  // Points: green 1/6, red 5/6. With 100 of 400 red the mean is 1/3, which is amber no more green.
  test("weighs by budget: red from a quarter by the floor, amber from a third of the points", () => {
    expect(coloursOf(part(50, 100), part(100, 300))).toEqual({
      budgetWeightedWithFloor: "red",
      weighted: "amber",
      worstOf: "red",
      worstWithGreyAsRed: "red",
      shareOfGreen: "red",
    });
    expect(coloursOf(part(50, 99), part(100, 301))).toMatchObject({
      budgetWeightedWithFloor: "amber",
      weighted: "green",
    });
  });

  test("is worked out by every policy for a project", () => {
    const report = reportOf(sketched(part(100, 300)));
    const [project] = report.projects;
    if (project === undefined) throw new Error("no project");
    const colours = presetColours(project, report);
    expect(colours.length).toBeGreaterThan(1);
    expect(colours.every(({ dimensions }) => dimensions.cost === "green")).toBe(true);
    const { sections, ...bare } = project;
    expect(sections).toBeDefined();
    expect(presetColours(bare, report)).toEqual([]);
  });
});
