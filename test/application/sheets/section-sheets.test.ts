import { describe, expect, test } from "@jest/globals";

import { layOutChanges } from "#application/sheets/changes/changes-sheet";
import { layOutCommunications } from "#application/sheets/communications/communications-sheet";
import {
  layOutDataQuality,
  mostFindings,
} from "#application/sheets/data-quality/data-quality-sheet";
import { layOutDependencies } from "#application/sheets/dependencies/dependencies-sheet";
import { layOutResources } from "#application/sheets/resources/resources-sheet";
import { layOutRisks } from "#application/sheets/risks/risks-sheet";
import type { Finding } from "#domain/finding/finding";
import { runThrough } from "#domain/kernel/steps";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { aProject, day, field } from "../../domain/portfolio/a-project";
import { reportOf } from "../../domain/portfolio/report-of";
import { expectGolden } from "../../support/golden";
import { printPlan } from "../../support/print-plan";
import { sheetFaults } from "../../support/sheet-faults";

const facts = { statusDate: day("2026-09-30"), currency: "EUR", budgetAtCompletion: 4_000_000 };
const row = (tab: string, cell: string): { row: { tab: string; cell: string } } => ({
  row: { tab, cell },
});

const roof = aProject({
  tab: "Roof",
  facts: {
    ...facts,
    projectId: "ES01",
    projectName: "Town hall roof",
    programme: "Estates",
    contingency: 300_000,
    submittedBy: "Ada King",
  },
  milestones: [{ id: "M1", name: "Scaffold down", forecastDate: day("2027-02-10") }],
  risks: [
    {
      id: "R1",
      title: "Slates come late",
      probability: 4,
      impact: 4,
      impactAmount: 250_000,
      owner: "Ada King",
      response: "Reduce",
      mitigation: "Second quarry",
      dueDate: day("2026-11-15"),
    },
    { id: "R2", title: "=Bats in the loft", probability: 2, impact: 5, impactAmount: 90_000 },
    { id: "R3", title: "Old risk", probability: 3, impact: 3, status: "Closed" },
  ],
  decisions: [
    {
      question: "Which slates?",
      deadline: day("2026-10-10"),
      owner: "Kim Sol",
      recommendation: "Welsh ones",
      consequence: "Work stops in November",
    },
    { question: "Who signs?", status: "Decided" },
  ],
  changes: [
    {
      id: "C1",
      title: "Copper gutters",
      status: "Pending",
      costEffect: 120_000,
      scheduleEffect: 14,
      raised: day("2026-09-01"),
    },
    {
      id: "C2",
      title: "Fewer skylights",
      status: "Approved",
      costEffect: -40_000,
      decided: day("2026-08-20"),
      approver: "Board",
    },
  ],
  resources: [
    {
      person: "Ada King",
      role: "Surveyor",
      from: day("2026-10-01"),
      to: day("2026-12-31"),
      allocation: 0.8,
    },
    { role: "Roofer", from: day("2026-10-01"), to: day("2026-11-30"), allocation: 2 },
  ],
  dependencies: [
    {
      description: "Crane from the depot",
      direction: "Needs",
      otherProject: "ES02",
      otherMilestone: "Crane free",
      needDate: day("2026-11-01"),
    },
    {
      description: "Power",
      direction: "Needs",
      otherProject: "Grid works",
      needDate: day("2026-12-01"),
    },
  ],
  communications: [
    {
      audience: "Neighbours",
      influence: "High",
      message: "Noise in October",
      channel: "Letter",
      frequency: "Monthly",
      owner: "Kim Sol",
      lastSent: day("2026-08-01"),
      nextDue: day("2026-09-15"),
    },
    { audience: "Councillors", message: "Progress", nextDue: day("2026-10-14"), owner: "Ada King" },
  ],
});

const depot = aProject({
  tab: "Depot",
  facts: {
    ...facts,
    projectId: "ES02",
    projectName: "Depot consolidation",
    programme: "Estates",
    statusDate: day("2026-07-31"),
  },
  milestones: [{ id: "M1", name: "Crane free", forecastDate: day("2026-11-20") }],
  risks: [{ id: "R1", title: "Soil", probability: 3, impact: 3 }],
  resources: [
    {
      person: "Ada King",
      role: "Surveyor",
      from: day("2026-11-01"),
      to: day("2027-01-31"),
      allocation: 0.6,
    },
  ],
});

const findings: readonly Finding[] = [
  {
    code: "STATUS_DATE_STALE",
    severity: "warning",
    at: { tab: "Depot", cell: "B4" },
    projectId: "ES02",
    facts: { statusDate: day("2026-07-31"), reportDate: day("2026-09-30"), days: 61 },
  },
];

/** Two projects that keep every section these sheets show. */
function sectionReport(more: Partial<PortfolioReport> = {}): PortfolioReport {
  const withLogs = {
    ...roof,
    issues: [
      {
        ...row("Roof", "A60"),
        id: field("I1"),
        title: field("Scaffold too low"),
        severity: field("High"),
        raised: field(day("2026-07-01")),
        dueDate: field(day("2026-09-01")),
        owner: field("Kim Sol"),
        escalated: field(true),
      },
    ],
    actions: [
      {
        ...row("Roof", "A80"),
        id: field("A1"),
        action: field("Ask the quarry"),
        owner: field("Ada King"),
        dueDate: field(day("2026-09-20")),
        status: field("Open"),
      },
    ],
  };
  return { ...reportOf([withLogs, depot], { findings }), ...more };
}

const layOuts: readonly (readonly [
  role: string,
  layOut: (report: PortfolioReport) => SheetPlan | undefined,
])[] = [
  ["risks", (report) => runThrough(layOutRisks(report))],
  ["resources", layOutResources],
  ["dependencies", layOutDependencies],
  ["changes", layOutChanges],
  ["communications", layOutCommunications],
  ["dataQuality", (report) => runThrough(layOutDataQuality(report))],
];

describe.each(layOuts)("the sheet %s", (role, layOut) => {
  test("is as its golden file has it, without a fault", () => {
    const plan = laidOut(layOut(sectionReport()));
    expectGolden(`${role}-of-two-projects.txt`, printPlan(plan));
    expect(sheetFaults(plan)).toEqual([]);
    expect(plan.role).toBe(role);
  });
});

describe("a sheet that would have nothing on it", () => {
  const bare = reportOf([aProject({ facts: { projectId: "P01" } })]);

  test.each(layOuts.slice(0, -1))("%s is not made", (_, layOut) => {
    expect(layOut(bare)).toBeUndefined();
  });
});

describe("Risks and issues", () => {
  const plan = laidOut(runThrough(layOutRisks(sectionReport())));

  test("leads from a cell of the heat map to the first of its risks in the table below", () => {
    const map = plan.links.find(
      ({ target, tip }) =>
        target.kind === "cell" && target.sheet === plan.name && tip === "Go to Slates come late",
    );
    expect(plan.cells[map?.row ?? 0]?.[map?.column ?? 0]).toBe(1);
    const address = map?.target.kind === "cell" ? map.target.address : "";
    expect(plan.cells[Number(address.slice(1)) - 1]?.[0]).toBe("Slates come late");
  });

  test("shades the heat map in a scale of its own, never in a colour of RAG", () => {
    const fills = plan.formats.flatMap(({ format }) => format.fill ?? []);
    for (const colour of ["#1B7F5C", "#B7CF5A", "#F6B73C", "#E98A4B", "#A4262C"]) {
      expect(fills).not.toContain(colour);
    }
  });
});

describe("Dependencies", () => {
  test("names what is late, listed by one side only, and unknown", () => {
    const cells = laidOut(layOutDependencies(sectionReport())).cells.flat();
    expect(cells).toContain("Comes 19 days late; only ES01 lists it.");
    expect(cells).toContain('"Grid works" is no project of this portfolio.');
  });
});

describe("Data quality", () => {
  test("lists a thousand findings at most and says how many are left", () => {
    const many = Array.from({ length: 1_500 }, () => findings).flat();
    const plan = laidOut(runThrough(layOutDataQuality(sectionReport({ findings: many }))));
    const table = plan.tables.find(({ name }) => name === "tblSteerbookFindings");
    expect(table?.range.rows).toBe(mostFindings + 1);
    expect(plan.cells.flat().join("\n")).toContain("500 more findings are counted by kind above");
    const kinds = plan.tables.find(({ name }) => name === "tblSteerbookFindingKinds");
    expect(kinds?.range.rows).toBe(2);
  });
});

function laidOut(plan: SheetPlan | undefined): SheetPlan {
  if (plan === undefined) throw new Error("the sheet was not made");
  return plan;
}
