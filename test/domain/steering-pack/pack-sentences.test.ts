import { describe, expect, test } from "@jest/globals";

import { decisionsTitle, furtherTitle } from "#application/sheets/decision-titles";
import { defaultRagPolicy, femaRagPolicy } from "#domain/rag/policy";
import { commentOn } from "#domain/steering-pack/comment";
import { describeCurve } from "#domain/steering-pack/curve-message";
import { collectDecisions } from "#domain/steering-pack/decisions";
import { describePolicy } from "#domain/steering-pack/definitions";
import { summarise } from "#domain/steering-pack/summary";

import { aProject, day, monthlyPlan } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

const statusDate = day("2026-09-30");
const good = { statusDate, currency: "GBP", budgetAtCompletion: 1000, plannedValue: 500 };
const red = { ...good, earnedValue: 400, actualCost: 700, sponsor: "Kim Sol" };

const asking = aProject({
  tab: "Asking",
  facts: { ...red, projectId: "Asking", headline: "Suppliers are late", stage: "Build" },
  decisions: [
    { question: "Third", deadline: day("2026-12-01"), owner: "A" },
    { question: "First", deadline: day("2026-09-01"), owner: "A", recommendation: "Yes" },
    { question: "Second", deadline: day("2026-10-15"), owner: "A" },
    { question: "Undated", owner: "A" },
    { question: "Taken", deadline: day("2026-01-01"), status: "Decided" },
  ],
});
const silent = aProject({ tab: "Silent", facts: { ...red, projectId: "Silent" } });
const vague = aProject({
  tab: "Vague",
  facts: { ...red, projectId: "Vague" },
  decisions: [{ question: "More money" }],
});
const fine = aProject({
  tab: "Fine",
  facts: {
    ...good,
    projectId: "Fine",
    earnedValue: 500,
    actualCost: 500,
    achievements: "Went live in two depots",
  },
});
const report = reportOf([asking, silent, vague, fine]);
const decisions = collectDecisions(report, 16);
const summary = summarise(report);

describe("decisions requested", () => {
  test("at most three on the page, the most urgent first, taken ones nowhere", () => {
    expect(decisions.onPage.map((request) => request.question)).toEqual([
      "First",
      "Second",
      "Third",
    ]);
    expect(decisions.behind.map((request) => request.question)).toEqual(["Undated", "More money"]);
    expect(decisions.onPage[0]).toMatchObject({
      overdue: true,
      colour: "red",
      recommendation: "Yes",
      source: { tab: "Asking", cell: "A21" },
    });
  });

  test("so many behind the page as are wanted, the others counted", () => {
    const short = collectDecisions(report, 1);
    expect(short.behind.map((request) => request.question)).toEqual(["Undated"]);
    expect(short.left).toBe(1);
    expect(decisions.left).toBe(0);
    expect(decisionsTitle(short)).toContain("1 more on the sheet Changes and decisions");
    expect(furtherTitle(short.behind, 0, short)).toBe(
      "Appendix: further decisions 1 to 1 of 2; 1 more on the sheet Changes and decisions",
    );
  });

  test("a red without an ask, or with half of one, is named with what is missing", () => {
    expect(decisions.missing.map((ask) => [ask.projectId, ask.missing, ask.owner])).toEqual([
      ["Silent", "The tab names neither a decision nor a path to green.", "Kim Sol"],
      ["Vague", "The decision asked for has no owner and no date.", "Kim Sol"],
    ]);
    expect(decisions.lead.text).toBe(
      "5 decisions are asked for, 1 past its deadline; 2 red projects lack a complete ask.",
    );
  });
});

describe("the executive summary", () => {
  test("says why, what changed, what was achieved and what concerns, each with its source", () => {
    expect(summary.rag.calculated).toBe("red");
    expect(summary.why.text).toBe(
      "Red: of 4 rated projects 3 red and 1 green; the reds hold 75 % of the budget (red from 25 %).",
    );
    expect(summary.change.text).toBe(
      "No period is closed yet, so there is nothing to compare with.",
    );
    expect(summary.achievement).toEqual({
      text: "Fine: Went live in two depots.",
      source: "Fine, cell B8",
    });
    expect(summary.concern?.text).toMatch(/^Asking: Red: SPI 0\.80, CPI 0\.57 and /);
  });

  test("every sentence of the pack names a source", () => {
    const sentences = [
      decisions.lead,
      summary.why,
      summary.change,
      ...summary.headlines,
      describeCurve(report),
      ...report.projects.map(commentOn),
    ];
    expect(sentences.filter(({ text, source }) => text === "" || source === "")).toEqual([]);
  });

  test("colours that moved are told apart by direction", () => {
    const moved = {
      ...report,
      previousPeriod: "Aug 2026",
      projects: report.projects.map((project) => ({
        ...project,
        previousOverall: project.id === "Fine" ? ("amber" as const) : ("green" as const),
      })),
    };
    expect(summarise(moved).change.text).toBe(
      "Since Aug 2026: 3 worse (Asking, Silent and Vague), 1 better (Fine).",
    );
  });

  test("indices are left out where nobody keeps earned value", () => {
    const plain = reportOf([aProject({ facts: { projectId: "A", budgetAtCompletion: 5 } })]);
    const codes = summarise(plain).figures.map((figure) => figure.code);
    expect(codes).not.toContain("costPerformanceIndex");
    expect(summary.figures.map((figure) => figure.code)).toContain("costPerformanceIndex");
  });
});

test("a row's comment is the headline on the tab, else what its colour says", () => {
  const comments = new Map(report.projects.map((project) => [project.id, commentOn(project)]));
  expect(comments.get("Asking")).toEqual({
    text: "Suppliers are late.",
    source: "Asking, cell B9",
  });
  expect(comments.get("Fine")?.text).toMatch(/^Green: /);
});

test("the curve says what it shows at the report date", () => {
  const curved = reportOf(
    [
      aProject({
        facts: { projectId: "A", currency: "GBP", statusDate: day("2026-02-28") },
        costPeriods: monthlyPlan(2026, [10_000, 20_000, 40_000], {
          earned: [10_000, 20_000],
          actual: [11_000, 22_000],
        }),
      }),
    ],
    { date: day("2026-02-28") },
  );
  expect(describeCurve(curved).text).toBe(
    "GBP 22 thousand spent, 10 % above the plan; forecast GBP 44 thousand against a budget of " +
      "GBP 40 thousand.",
  );
  expect(describeCurve(report).text).toBe("No project has a plan by period, so there is no curve.");
});

test("definitions state the policy in force", () => {
  const words = describePolicy(defaultRagPolicy).join("\n");
  expect(words).toContain("Cost performance index: green from 0.95, amber from 0.9");
  expect(words).toContain("Finish slip over planned duration: green to 5 %, amber to 10 %");
  expect(words).toContain("risk, resources, benefits to amber at most");
  expect(words).toContain("red once reds hold 25 % of the budget");
  expect(describePolicy(femaRagPolicy).join("\n")).toContain(
    "green within 5 % either way, amber within 10 %",
  );
});
