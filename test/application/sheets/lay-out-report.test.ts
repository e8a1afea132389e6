import { describe, expect, test } from "@jest/globals";

import { layOutReport } from "#application/sheets/lay-out-report";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import { reportSheets } from "#domain/settings/report-sheets";
import { sheetSignature } from "#domain/workbook/signature";

import {
  aCurve,
  aProject,
  aRag,
  aReport,
  anAttention,
  costs,
  day,
  someFigures,
} from "../../support/builders";
import { fullPortfolio } from "../../support/full-portfolio";
import { expectGolden } from "../../support/golden";
import { packSheets } from "../../support/packs";
import { councilPortfolio } from "../../support/portfolios";
import { printPlan } from "../../support/print-plan";
import { sampleReport } from "../../support/sample-report";
import { sheetFaults } from "../../support/sheet-faults";

const noNotes: ReadonlyMap<string, string> = new Map();

/** Many projects in many programmes, with names as long as people make them. */
function largePortfolio(count: number): PortfolioReport {
  const projects = Array.from({ length: count }, (_, index): ProjectReport => {
    const late = index % 7 === 0;
    return aProject({
      id: `P-2026-${String(index + 1).padStart(4, "0")}`,
      name: `${late ? "Renewal of the heating and ventilation of primary schools in district" : "Project"} ${String(index + 1)}`,
      programme: `Programme ${String(index % 45)} for the renewal of everything`,
      figures: someFigures({
        ...costs(900_000 + index * 37_000, 400_000, (900_000 + index * 37_000) * (late ? 1.2 : 1)),
        finishSlipDays: late ? 1_240 : -3,
        baselineFinish: day("2027-01-31"),
      }),
      rag: aRag(late ? "red" : "green", late ? "amberRed" : undefined),
    });
  });
  return aReport({
    projects,
    curve: aCurve(900_000_000, 64, 20),
    attention: projects
      .filter((project) => project.rag.overall.calculated === "red")
      .map((project) =>
        anAttention(
          project.id,
          "red",
          "Forecast is 20 % over budget and the finish slips by 1,240 days, which moves the opening of three schools behind the summer.",
        ),
      ),
  });
}

const reports: readonly (readonly [name: string, report: PortfolioReport])[] = [
  ["twelve projects with earned value", councilPortfolio(true)],
  ["twelve projects without earned value", councilPortfolio(false)],
  ["one project of which nothing is known", aReport()],
  ["no project", aReport({ projects: [] })],
  ["twelve projects with milestones, benefits and buffers", fullPortfolio(true)],
  ["200 projects", { ...largePortfolio(200), reportSheets }],
  ["500 projects", { ...largePortfolio(500), reportSheets }],
];

describe("report sheets as text", () => {
  test.each([
    ["with-earned-value", true],
    ["without-earned-value", false],
  ] as const)("%s are as the golden file has them", (name, earnedValue) => {
    const notes = new Map([["ES01", "Ask the fire brigade about the second exit."]]);
    const plain = {
      ...councilPortfolio(earnedValue),
      reportSheets: ["portfolio", "projects"] as const,
    };
    for (const plan of layOutReport(plain, notes)) {
      expectGolden(`${plan.role}-${name}.txt`, printPlan(plan));
    }
  });

  test.each([
    ["with-earned-value", true],
    ["without-earned-value", false],
  ] as const)(
    "with all that a tab can keep, %s, are as the golden files have them",
    (name, earnedValue) => {
      const written = new Set(["portfolio", "projects"]);
      for (const plan of layOutReport(fullPortfolio(earnedValue), noNotes)) {
        if (!written.has(plan.role)) expectGolden(`${plan.role}-${name}.txt`, printPlan(plan));
      }
    },
  );

  test("of the pack are as the golden files have them", () => {
    const golden = ["pack-summary", "pack-portfolio", "pack-risks"];
    for (const plan of packSheets(sampleReport())) {
      if (golden.includes(plan.role)) expectGolden(`${plan.role}.txt`, printPlan(plan));
    }
  });
});

describe.each(reports)("sheets of %s", (_, report) => {
  // The pages of the pack for 200 projects differ from those for 500 only in their number.
  const pages = report.projects.length > 200 ? [] : packSheets(report);
  const plans = [...layOutReport(report, noNotes), ...pages];

  test("have nothing clipped, no ####, and charts inside the print area over empty cells", () => {
    expect(plans.flatMap(sheetFaults)).toEqual([]);
  });

  test("carry the signature in their title band", () => {
    for (const plan of plans) {
      expect(plan.cells.slice(0, 4).some((row) => row.includes(sheetSignature))).toBe(true);
    }
  });

  test("come with Portfolio last, each role and name once", () => {
    const roles = plans.map((plan) => plan.role);
    expect(new Set(roles).size).toBe(roles.length);
    expect(new Set(plans.map((plan) => plan.name)).size).toBe(plans.length);
    expect(layOutReport(report, noNotes).at(-1)?.role).toBe("portfolio");
  });

  test("are the same for the same report", () => {
    expect(layOutReport(report, noNotes)).toEqual(layOutReport(report, noNotes));
  });
});

describe("the Portfolio sheet", () => {
  test("prints everything down to the first row of charts on its first page", () => {
    const plan = portfolioOf(councilPortfolio(true));
    const first = plan.page?.printArea;
    const points = plan.rowHeights
      .flatMap((run) => Array.from({ length: run.rows }, () => run.points))
      .slice(0, first?.rows);
    // A4 landscape between its margins, scaled to the width of the grid.
    expect(points.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(623);
    const onFirst = plan.charts.filter(({ at }) => at.row + at.rows <= (first?.rows ?? 0));
    expect(onFirst.map(({ name }) => name)).toEqual(["SteerbookSCurve", "SteerbookRagByProgramme"]);
  });

  test("says why the curve ends below the forecast of the portfolio", () => {
    const report = councilPortfolio(true);
    const ends = report.curve.at(-1)?.forecast ?? 0;
    const { figures } = report.portfolio;
    const plan = portfolioOf({
      ...report,
      leftOutOfCurve: ["School kitchens"],
      portfolio: {
        ...report.portfolio,
        figures: { ...figures, estimateAtCompletion: ends + 2_000_000 },
      },
    });
    expect(JSON.stringify(plan.cells)).toMatch(
      /Forecast [\d.]+ of [\d.]+ by \w+ \d+: School kitchens has no forecast by period and is not in the curve\./,
    );
  });
});

describe("the Projects sheet", () => {
  test("is one Excel table with a row a project and no column of earned value where none is kept", () => {
    const plan = projectsOf(councilPortfolio(false));
    expect(plan.tables).toHaveLength(1);
    expect(plan.tables[0]?.range.rows).toBe(13);
    const heads = plan.cells[4] ?? [];
    expect(heads).not.toContain("CPI");
    expect(plan.cells[1]?.[0]).toContain("no earned value kept");
    expect(projectsOf(councilPortfolio(true)).cells[4]).toContain("SPI(t)");
  });

  test("keeps amounts in major units and lets the number format scale them", () => {
    const plan = projectsOf(councilPortfolio(true));
    const column = plan.cells[4]?.indexOf("BAC") ?? -1;
    expect(plan.cells[5]?.[column]).toBe(4_200_000);
    expect(JSON.stringify(plan.formats)).toContain("#,##0.0,,");
  });

  test("links every project to the cell of its tab", () => {
    const plan = projectsOf(councilPortfolio(true));
    expect(plan.links).toHaveLength(12);
    expect(plan.links[0]?.target).toEqual({ kind: "cell", sheet: "CU01", address: "C3" });
  });

  test("keeps what looks like a formula as text", () => {
    const names = ["=1+1", "+31 20", "-5", "@home"];
    const projects = names.map((name, index) => aProject({ id: `P${String(index)}`, name }));
    const plan = projectsOf(aReport({ projects }));
    expect(plan.cells.slice(5).map((row) => row[1])).toEqual(names);
  });

  test("shows lifecycle marks instead of colours for projects that are not rated", () => {
    const plan = projectsOf(councilPortfolio(true));
    const column = plan.cells[4]?.indexOf("Calculated") ?? -1;
    const letters = plan.cells.slice(5).map((row) => row[column]);
    expect(letters).toEqual(["G", "A", "R", "G", "R", "G", "A", "C", "A", "–", "G", "H"]);
  });
});

function projectsOf(report: PortfolioReport): SheetPlan {
  return sheetOf(report, "projects");
}

function portfolioOf(report: PortfolioReport): SheetPlan {
  return sheetOf(report, "portfolio");
}

function sheetOf(report: PortfolioReport, role: string): SheetPlan {
  const plan = layOutReport(report, noNotes).find((one) => one.role === role);
  if (plan === undefined) throw new Error(`no sheet ${role}`);
  return plan;
}
