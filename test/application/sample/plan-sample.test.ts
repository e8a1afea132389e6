import { describe, expect, test } from "@jest/globals";

import { planSample, sampleProjects, writtenProjects } from "#application/sample/plan-sample";
import type { CellRange } from "#domain/workbook/address";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

const written = { projects: writtenProjects, seed: 1 };

function isProjectTab({ role }: SheetPlan): boolean {
  return role.startsWith("project-tab");
}

function overlaps(one: CellRange, other: CellRange): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows;
}

describe("the sample portfolio", () => {
  test("is twelve projects in three programmes of four", () => {
    const programmes = new Map<unknown, number>();
    for (const { facts } of sampleProjects(written)) {
      programmes.set(facts.programme, (programmes.get(facts.programme) ?? 0) + 1);
    }
    expect([...programmes.values()]).toEqual([4, 4, 4]);
  });

  test("is the same for the same seed, and another for another seed after the written projects", () => {
    const first = planSample({ projects: 30, seed: 7 });
    expect(planSample({ projects: 30, seed: 7 })).toEqual(first);
    const other = planSample({ projects: 30, seed: 8 });
    expect(other.slice(0, writtenProjects + 1)).toEqual(first.slice(0, writtenProjects + 1));
    expect(other).not.toEqual(first);
  });

  test("has project codes, project names, tabs and table names once only at any size", () => {
    const request = { projects: 600, seed: 3 };
    const projects = sampleProjects(request);
    const plans = planSample(request);
    const codes = projects.map(({ facts }) => facts.projectId);
    const names = projects.map(({ facts }) => facts.projectName);
    const tabs = plans.map(({ name }) => name.toLowerCase());
    const tables = plans.flatMap((plan) => plan.tables.map(({ name }) => name));
    for (const keys of [codes, names, tabs, tables]) expect(new Set(keys).size).toBe(keys.length);
  });

  test("names tabs as Excel allows", () => {
    for (const { name } of planSample({ projects: 600, seed: 3 })) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
    }
  });

  test("keeps the shape of about 120 rows by 12 columns", () => {
    const tabs = planSample({ projects: 500, seed: 3 })
      .filter(isProjectTab)
      .filter(({ tables }) => tables.length > 0);
    const rows = tabs.map(({ cells }) => cells.length);
    const mean = rows.reduce((sum, count) => sum + count, 0) / rows.length;
    expect(mean).toBeGreaterThan(105);
    expect(mean).toBeLessThan(145);
    for (const { cells } of tabs) {
      expect(Math.max(...cells.map((row) => row.length))).toBe(12);
    }
  });
});

describe.each(
  planSample(written)
    .filter(isProjectTab)
    .map((plan): [string, SheetPlan] => [plan.name, plan]),
)("tab %s", (_, plan) => {
  test("is the user's own from the start", () => {
    expect(plan.owned).toBe(false);
  });

  test("has tables that all span A:L and do not touch", () => {
    for (const { range } of plan.tables) {
      expect([range.column, range.columns]).toEqual([0, 12]);
      for (const other of plan.tables) {
        if (other.range !== range) expect(overlaps(range, other.range)).toBe(false);
      }
    }
  });

  test("has table headers that are not empty and differ within a table", () => {
    for (const { range } of plan.tables) {
      const headers = (plan.cells[range.row] ?? []).map(String);
      expect(headers).toHaveLength(12);
      expect(headers).not.toContain("");
      expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(12);
    }
  });

  test("offers lists that hold what is written in their cells", () => {
    for (const { range, choices } of plan.choices) {
      for (let row = range.row; row < range.row + range.rows; row += 1) {
        const cell = plan.cells[row]?.[range.column];
        if (cell !== undefined) expect(choices).toContain(cell);
      }
    }
  });

  test("prints every row", () => {
    expect(plan.page?.printArea).toEqual({
      row: 0,
      column: 0,
      rows: plan.cells.length,
      columns: plan.columnWidths.length,
    });
  });
});
