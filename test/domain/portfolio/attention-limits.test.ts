import { describe, expect, test } from "@jest/globals";

import type { Attention } from "#domain/portfolio/report";
import { defaultSettings } from "#domain/settings/settings";

import type { ProjectSketch } from "./a-project";
import { aProject, day } from "./a-project";
import { reportOf } from "./report-of";

const settings = {
  ...defaultSettings,
  reportCurrency: "GBP",
  rates: [{ currency: "EUR", rate: 0.5, date: undefined, source: undefined }],
};

function attentionOf(...sketches: readonly ProjectSketch[]): readonly Attention[] {
  const projects = sketches.map((sketch, index) =>
    aProject({ tab: `P${String(index + 1)}`, ...sketch }),
  );
  return reportOf(projects, { settings }).attention;
}

const statusDate = day("2026-09-30");
const sound = {
  statusDate,
  budgetAtCompletion: 1000,
  plannedValue: 500,
  earnedValue: 500,
  actualCost: 500,
};
/** Half of what was spent is earned: the estimate is twice the budget. */
const red = { ...sound, actualCost: 1000 };

describe("a decision asks for attention", () => {
  test.each([
    ["two weeks ahead", "2026-10-14", 1],
    ["a day later", "2026-10-15", 0],
    ["once its day has passed", "2026-08-01", 1],
  ])("%s", (_when, deadline, entries) => {
    const decisions = [{ question: "Extend", deadline: day(deadline) }];
    expect(attentionOf({ facts: sound, decisions })).toHaveLength(entries);
  });

  test.each([
    ["without a deadline", { question: "Extend" }],
    ["already taken", { question: "Extend", deadline: statusDate, status: "Decided" }],
    ["without a question", { deadline: statusDate }],
  ])("not %s", (_case, decision) => {
    expect(attentionOf({ facts: sound, decisions: [decision] })).toEqual([]);
  });

  test("by the earliest deadline; one without comes last, of two alike the first on the tab", () => {
    const decisions = [
      { question: "Some day" },
      { question: "Later", deadline: day("2026-10-09") },
      { question: "First", deadline: day("2026-10-02") },
      { question: "Second", deadline: day("2026-10-02") },
    ];
    expect(attentionOf({ facts: sound, decisions })[0]).toMatchObject({
      ask: "First.",
      by: "2026-10-02",
    });
  });
});

describe("a key milestone asks for attention", () => {
  test.each([
    ["due on the status date", "2026-09-30", {}, 0],
    ["due the day before", "2026-09-29", {}, 1],
    ["due and done", "2026-09-29", { actualDate: statusDate }, 0],
    ["due and not key", "2026-09-29", { key: false }, 0],
  ])("%s", (_case, date, more, entries) => {
    const milestones = [{ name: "Gate", key: true, baselineDate: day(date), ...more }];
    expect(attentionOf({ facts: sound, milestones })).toHaveLength(entries);
  });

  test("by the project's own status date", () => {
    const facts = { ...sound, statusDate: day("2026-09-15") };
    const milestones = [{ name: "Gate", baselineDate: day("2026-09-20") }];
    expect(attentionOf({ facts, milestones })).toEqual([]);
  });

  test.each([
    [{ id: "M1" }, "M1"],
    [{}, "a milestone"],
    [{ id: "M1", name: "Gate" }, "Gate"],
  ])("as %j it is called %s", (named, words) => {
    const milestones = [{ ...named, baselineDate: day("2026-09-01") }];
    expect(attentionOf({ facts: sound, milestones })[0]?.why).toBe(
      `1 key milestone is overdue: ${words}.`,
    );
  });
});

describe("an overspend", () => {
  test("asks for attention once the cost is not green", () => {
    // CPI 500 / 505 is green, 500 / 535 is amber; both estimates are over the budget.
    expect(attentionOf({ facts: { ...sound, actualCost: 505 } })).toEqual([]);
    const [entry] = attentionOf({ facts: { ...sound, currency: "EUR", actualCost: 535 } });
    expect(entry?.why).toBe("The estimate at completion is EUR 70 over the budget.");
  });
});

describe("within a reason", () => {
  const named = (projectName: string, facts: ProjectSketch["facts"]): ProjectSketch => ({
    facts: { projectId: `id of ${projectName}`, ...red, projectName, ...facts },
  });
  const order = (...sketches: readonly ProjectSketch[]): readonly string[] =>
    attentionOf(...sketches).map(({ projectId }) => projectId.replace("id of ", ""));

  test("the larger overspend in the report currency comes first", () => {
    const euros = named("A", { currency: "EUR", budgetAtCompletion: 1500 });
    expect(order(euros, named("B", {}), named("C", { budgetAtCompletion: 2000 }))).toEqual([
      "C",
      "B",
      "A",
    ]);
  });

  test("then, without overspend, the larger budget; one without a budget comes last", () => {
    const behind = { actualCost: 100, earnedValue: 100, plannedValue: 500 };
    const bare = {
      facts: { projectId: "id of None", projectName: "None", statusDate, ...behind },
    };
    expect(
      order(
        bare,
        named("Zero", { ...behind, budgetAtCompletion: 0 }),
        named("Small", { ...behind, budgetAtCompletion: 600 }),
        named("Euros", { ...behind, budgetAtCompletion: 1000, currency: "EUR" }),
        named("Large", { ...behind, budgetAtCompletion: 900 }),
        named("Over", {}),
      ),
    ).toEqual(["Over", "Large", "Small", "Euros", "None", "Zero"]);
  });

  test("then the name, then the id", () => {
    const second = { facts: { ...red, projectId: "2", projectName: "b" } };
    const first = { facts: { ...red, projectId: "1", projectName: "b" } };
    const third = { facts: { ...red, projectId: "0", projectName: "C" } };
    expect(attentionOf(third, second, first).map(({ projectId }) => projectId)).toEqual([
      "1",
      "2",
      "0",
    ]);
  });
});

describe("who is asked", () => {
  const people = { sponsor: "Sponsor", projectManager: "Manager" };
  const asking = { question: "Extend", deadline: statusDate };
  test.each<readonly [string, ProjectSketch, string | undefined]>([
    [
      "the owner of the decision",
      { facts: people, decisions: [{ ...asking, owner: "Owner" }] },
      "Owner",
    ],
    ["else the sponsor", { facts: people, decisions: [asking] }, "Sponsor"],
    ["else the project manager", { facts: { projectManager: "Manager" } }, "Manager"],
    ["else nobody", {}, undefined],
  ])("is %s", (_who, { facts, ...rest }, owner) => {
    expect(attentionOf({ ...rest, facts: { ...red, ...facts } })[0]?.owner).toBe(owner);
  });
});
