import { beforeAll, describe, expect, test } from "@jest/globals";

import { assessPortfolio } from "#application/assess-portfolio";
import { planSample } from "#application/sample/plan-sample";
import { layOutReport } from "#application/sheets/lay-out-report";
import type { PortfolioReport } from "#domain/portfolio/report";
import { reportSheets } from "#domain/settings/report-sheets";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import { sheetSignature } from "#domain/workbook/signature";

import { day } from "../../support/builders";
import { asWorkbook } from "../../support/plan-snapshots";
import { sheetFaults } from "../../support/sheet-faults";

const noNotes: ReadonlyMap<string, string> = new Map();

/** The sample as it is read back, with every report sheet switched on. */
function sampleReport(projects: number): PortfolioReport {
  const workbook = asWorkbook(planSample({ projects, seed: 1 }));
  const report = assessPortfolio(workbook, { today: day("2026-11-05") });
  return { ...report, reportSheets };
}

describe.each([
  ["the sample", 12],
  ["200 projects", 200],
])("all report sheets of %s", (_, projects) => {
  let report: PortfolioReport;
  let plans: readonly SheetPlan[];

  beforeAll(() => {
    report = sampleReport(projects);
    plans = layOutReport(report, noNotes);
  });

  test("are made, in the order they are written", () => {
    expect(plans.map(({ role }) => role)).toEqual([...reportSheets].reverse());
  });

  test.each(reportSheets)(
    "%s has nothing clipped, no ####, and charts inside the print area over empty cells",
    (role) => {
      const plan = plans.find((one) => one.role === role);
      expect(plan === undefined ? ["not made"] : sheetFaults(plan)).toEqual([]);
    },
  );

  test("carry the signature in their title band and print on pages one wide", () => {
    for (const { cells, page } of plans) {
      expect(cells.slice(0, 4).some((row) => row.includes(sheetSignature))).toBe(true);
      expect(page).toMatchObject({ orientation: "landscape", fitWidth: 1 });
    }
  });

  test("have names of tables and charts that are in the workbook once", () => {
    const names = plans.flatMap(({ tables, charts }) => [...tables, ...charts]);
    const all = names.map(({ name }) => name.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
    for (const { tables } of plans) {
      for (const { name } of tables) expect(name).toMatch(/^tblSteerbook[A-Z][A-Za-z]+$/);
    }
  });

  test("have charts whose series point at figures of the same sheet, 30 categories at most", () => {
    for (const { cells, charts } of plans) {
      for (const chart of charts) {
        expect(chart.categories.rows).toBeLessThanOrEqual(30);
        for (const { name, values } of chart.series) {
          expect(typeof cells[name.row]?.[name.column]).toBe("string");
          const column = cells.slice(values.row, values.row + values.rows);
          const known = column.filter((row) => typeof row[values.column] === "number");
          expect([chart.name, known.length > 0]).toEqual([chart.name, true]);
        }
      }
    }
  });

  test("come with every chart's message as its title and a sentence below it", () => {
    for (const { cells, charts, merges } of plans) {
      for (const { title, at, name } of charts) {
        expect([name, title.length > 10]).toEqual([name, true]);
        const below = at.row + at.rows;
        const sentence = cells[below]?.[at.column];
        expect([name, typeof sentence]).toEqual([name, "string"]);
        expect(merges.some(({ row, column }) => row === below && column === at.column)).toBe(true);
      }
    }
  });

  test("link only to tabs of the workbook", () => {
    const tabs = new Set([...report.tabs.map(({ tab }) => tab), ...plans.map(({ name }) => name)]);
    const targets = plans.flatMap(({ links }) =>
      links.flatMap(({ target }) => (target.kind === "cell" ? [target.sheet] : [])),
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((sheet) => !tabs.has(sheet))).toEqual([]);
  });
});
