import { describe, expect, test } from "@jest/globals";

import { describeFinding } from "#domain/finding/describe-finding";
import { lastPeriodsBefore, type PastProject } from "#domain/history/history";
import { readHistory, type HistoryReading } from "#domain/history/read-history";
import type { RawCell } from "#domain/workbook/snapshot";

import { day } from "../../support/builders";
import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

const periods: Rows = [
  ["Period", "Report date", "Closed on", "Closed by"],
  ["January", "2026-01-31", "", ""],
  ["February", "2026-02-28", "", ""],
  ["March", "2026-03-31", "", ""],
];
const projectHeader = ["Period", "Project ID", "Project name", "Lifecycle"];
const milestoneHeader = ["Period", "Project ID", "ID", "Milestone", "Forecast date", "Key"];
const riskHeader = ["Period", "Project ID", "ID", "Risk", "Score", "Status"];

function aSheet(rows: Rows): ReturnType<typeof aTab> {
  return aTab("Steerbook History", rows, { mark: "history" });
}

function read(rows: Rows, only?: Parameters<typeof readHistory>[1]): HistoryReading {
  return readHistory(aWorkbook([aSheet([...periods, [], ...rows])]), only);
}

describe("rows of the history that cannot be read", () => {
  test.each<[because: string, rows: Rows, cell: string, said: RegExp]>([
    [
      "a period nobody closed",
      [projectHeader, ["April", "A-1", "", ""]],
      "A7",
      /period is "April"/,
    ],
    ["no period", [projectHeader, ["", "A-1", "", ""]], "B7", /period is ""/],
    ["no period and no id", [projectHeader, ["", "", "Apollo", ""]], "C7", /period is ""/],
    ["no project id", [projectHeader, ["March", "", "Apollo", ""]], "A7", /project ID is ""/],
    ["a risk of no project", [riskHeader, ["March", "", "R1", "Late", 1, ""]], "A7", /project ID/],
    ["a risk of no period", [riskHeader, ["", "", "R1", "Late", 1, ""]], "C7", /period is ""/],
  ])("are left out with a finding: %s", (_because, rows, cell, said) => {
    const { history, findings } = read(rows);
    expect(findings).toMatchObject([{ code: "HISTORY_ROW_NOT_READ", at: { cell } }]);
    expect(findings.map(describeFinding)[0]).toMatch(said);
    for (const { projects, risks } of history.periods) expect([...projects, ...risks]).toEqual([]);
  });

  test.each<[because: string, row: readonly RawCell[], cell: string, said: RegExp]>([
    ["no report date", ["May", "", "", "Amy"], "A2", /report date is ""/],
    ["no such date", ["May", "2026-02-30", "", ""], "B2", /report date is "2026-02-30"/],
    ["no period", ["", "2026-05-31", "", ""], "B2", /period is ""/],
    ["neither", ["", "", "", "Amy"], "D2", /period is ""/],
  ])("are left out of the index with a finding: %s", (_because, row, cell, said) => {
    const sheet = aSheet([periods[0] ?? [], row]);
    const { history, findings } = readHistory(aWorkbook([sheet]));
    expect(history.periods).toEqual([]);
    expect(findings).toMatchObject([{ code: "HISTORY_ROW_NOT_READ", at: { cell } }]);
    expect(findings.map(describeFinding)[0]).toMatch(said);
  });

  test("leave the others where they are, in the order of the sheet", () => {
    const { history, findings } = read([
      projectHeader,
      ["March", "B-2", "", ""],
      ["March", "", "", ""],
      ["February", "A-1", "", ""],
      ["March", "A-1", "", ""],
    ]);
    const ids = history.periods.map(({ projects }) => projects.map(({ id }) => id));
    expect(ids).toEqual([[], ["A-1"], ["B-2", "A-1"]]);
    expect(findings).toHaveLength(1);
  });

  test("of periods nobody asks for say nothing", () => {
    const rows = [projectHeader, ["January", "", "", ""], ["April", "A-1", "", ""]];
    const { findings } = read(rows, { before: day("2026-03-31"), count: 1 });
    expect(findings).toMatchObject([{ facts: { column: "Period", text: "April" } }]);
  });
});

describe("the periods before a day", () => {
  test.each([
    ["2026-03-31", 2, ["January", "February"], "one closed for the day itself is not before it"],
    ["2026-04-01", 2, ["February", "March"], "of three the last two"],
    ["2026-04-01", 3, ["January", "February", "March"], "all of them"],
    ["2026-04-01", 9, ["January", "February", "March"], "no more than there are"],
    ["2026-01-31", 2, [], "before the first there is none"],
  ])("before %s, %i at most: %j, for %s", (before, count, labels) => {
    const { history } = read([], { before: day(before), count });
    expect(history.periods.map(({ label }) => label)).toEqual(labels);
    const all = lastPeriodsBefore(read([]).history, day(before), count);
    expect(all.map(({ label }) => label)).toEqual(labels);
  });

  test("stand in the order of their dates, of one day as on the sheet", () => {
    const [header = []] = periods;
    const sheet = aSheet([
      header,
      ["C", "2026-03-31"],
      ["A", "2026-01-31"],
      ["B2", "2026-02-28"],
      ["B1", "2026-02-28"],
    ]);
    const { history } = readHistory(aWorkbook([sheet]));
    expect(history.periods.map(({ label }) => label)).toEqual(["A", "B2", "B1", "C"]);
  });

  test("read dates of Excel by the date system of the workbook", () => {
    const sheet = aSheet([periods[0] ?? [], ["March", 46112 - 1462, 46115 - 1462, " Amy "]]);
    const { history } = readHistory(aWorkbook([sheet], true));
    expect(history.periods).toMatchObject([
      { label: "March", reportDate: "2026-03-31", closedOn: "2026-04-03", closedBy: "Amy" },
    ]);
  });
});

describe("what a closed period says of a project", () => {
  const values: Readonly<Record<string, readonly [RawCell, keyof PastProject, unknown]>> = {
    "Project name": [" Apollo ", "name", "Apollo"],
    Lifecycle: ["On hold", "lifecycle", "onHold"],
    Currency: ["EUR", "currency", "EUR"],
    "Status date": [46112, "statusDate", "2026-03-31"],
    "Reported overall": ["Amber/Red", "reportedOverall", "amberRed"],
    "Calculated overall": ["Not rated", "calculatedOverall", "grey"],
    "Budget at completion": [1000, "budgetAtCompletion", 1000],
    "Planned value": [1, "plannedValue", 1],
    "Earned value": [2, "earnedValue", 2],
    "Actual cost": [0, "actualCost", 0],
    "Estimate at completion": [4, "estimateAtCompletion", 4],
    "Baseline finish": ["2026-12-31", "baselineFinish", "2026-12-31"],
    "Forecast finish": ["2027-01-31", "forecastFinish", "2027-01-31"],
    "% complete": [0.25, "percentComplete", 0.25],
    Headline: ["On plan.", "headline", "On plan."],
    Rate: [0.85, "rate", 0.85],
    Programme: ["Space", "programme", "Space"],
    "Original budget": [900, "originalBudget", 900],
    "Baseline start": ["2025-01-01", "baselineStart", "2025-01-01"],
    "SPI(t)": [0.9, "schedulePerformanceIndexTime", 0.9],
    "Earned value from": ["reported", "earnedValueSource", "reported"],
    "Planned value from": ["curve", "plannedValueSource", "curve"],
    "Estimate from": ["typical", "estimateSource", "typical"],
    "Forecast finish from": ["tasks", "forecastFinishSource", "tasks"],
    "Chain complete": [0.5, "chainComplete", 0.5],
    "Buffer consumed": [0.6, "bufferConsumed", 0.6],
    Achievements: ["Launched.", "achievements", "Launched."],
    "Next steps": ["Land.", "nextSteps", "Land."],
    "Path to green": ["More fuel.", "pathToGreen", "More fuel."],
  };

  test.each(Object.entries(values))("%s is read", (header, [raw, key, value]) => {
    const headers = [...projectHeader, ...(projectHeader.includes(header) ? [] : [header])];
    const row = headers.map((one) => (one === header ? raw : ""));
    row[0] = "March";
    row[1] = "A-1";
    const project = read([headers, row]).history.periods[2]?.projects[0];
    const { id, dimensions, ...others } = project ?? { id: "", dimensions: undefined };
    expect(id).toBe("A-1");
    expect(dimensions).toEqual({});
    expect(others).toEqual({ ...allAbsent(others), [key]: value });
  });

  function allAbsent(record: object): object {
    return Object.fromEntries(Object.keys(record).map((key) => [key, undefined]));
  }

  test.each<[header: string, raw: RawCell, key: keyof PastProject, because: string]>([
    ["Actual cost", "12", "actualCost", "a text is no amount"],
    ["Actual cost", true, "actualCost", "nor is a yes"],
    ["Calculated overall", "Amber/Green", "calculatedOverall", "figures give four colours only"],
    ["Reported overall", "Blue", "reportedOverall", "blue is no colour"],
    ["Lifecycle", "Asleep", "lifecycle", "no such lifecycle"],
    ["Baseline finish", "June", "baselineFinish", "a month is no day"],
  ])("%s with %p is not read: %s", (header, raw, key) => {
    const known = projectHeader.includes(header);
    const headers = known ? projectHeader : [...projectHeader, header];
    const row = headers.map((one): RawCell => (one === header ? raw : ""));
    row[0] = "March";
    row[1] = "A-1";
    const { history, findings } = read([headers, row]);
    expect(history.periods[2]?.projects[0]?.[key]).toBeUndefined();
    expect(findings).toEqual([]);
  });

  test("the colours of dimensions are kept where either is given", () => {
    const headers = [
      ...projectHeader,
      ...["Reported cost", "Calculated cost", "Reported scope", "Calculated risk"],
      ...["Reported schedule", "Calculated benefits"],
    ];
    const row = ["March", "A-1", "", "", "Red", "Amber", "Amber/Green", "Grey", "", "Nothing"];
    const { history } = read([headers, row]);
    expect(history.periods[2]?.projects[0]?.dimensions).toEqual({
      cost: { reported: "red", calculated: "amber" },
      scope: { reported: "amberGreen", calculated: undefined },
      risk: { reported: undefined, calculated: "grey" },
    });
  });
});

describe("milestones and risks of a closed period", () => {
  test.each([
    ["Yes", true],
    ["yes", true],
    ["No", false],
    ["", undefined],
  ])("a milestone with %p in its column Key is key: %p", (text, key) => {
    const { history } = read([milestoneHeader, ["March", "A-1", "M1", "Go live", "", text]]);
    expect(history.periods[2]?.milestones).toMatchObject([{ id: "M1", key }]);
    expect(history.periods[2]?.milestones[0]?.key).toBe(key);
  });

  test.each([
    ["M1", "Go live", "Go live", "its own name"],
    ["M1", "", "M1", "its id where it has no name"],
    ["", "", "", "nothing where it has neither"],
  ])("with the id %p and the name %p one is called %p: %s", (id, name, called) => {
    const rows = [milestoneHeader, ["March", "A-1", id, name, 46112, ""]];
    expect(read(rows).history.periods[2]?.milestones[0]?.name).toBe(called);
    const risks = [riskHeader, ["March", "A-1", id, name, 0, "Closed"]];
    expect(read(risks).history.periods[2]?.risks).toEqual([
      {
        projectId: "A-1",
        id: id === "" ? undefined : id,
        title: called,
        score: 0,
        status: "Closed",
      },
    ]);
  });
});
