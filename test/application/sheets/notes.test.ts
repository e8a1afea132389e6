import { describe, expect, test } from "@jest/globals";

import { layOutReport } from "#application/sheets/lay-out-report";
import { layOutNotes, readNotes } from "#application/sheets/notes";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { TabSnapshot, WorkbookSnapshot } from "#domain/workbook/snapshot";

import { aProject, aReport } from "../../support/builders";

/** A sheet as it is read back after it was written. */
function snapshotOf(plan: SheetPlan): TabSnapshot {
  const columns = plan.columnWidths.length;
  return {
    id: `{${plan.role}}`,
    name: plan.name,
    position: 0,
    visibility: plan.visibility,
    mark: plan.role,
    used: { row: 0, column: 0, rows: plan.cells.length, columns },
    values: plan.cells.map((row) => Array.from({ length: columns }, (_, c) => row[c] ?? "")),
    tables: [],
  };
}

function workbook(...plans: readonly SheetPlan[]): WorkbookSnapshot {
  return { name: "Book.xlsx", date1904: false, tabs: plans.map(snapshotOf) };
}

const report = aReport({ projects: [aProject({ id: "A" }), aProject({ id: "B" })] });
const projects = (notes: readonly (readonly [string, string])[]): SheetPlan =>
  layOutReport(report, new Map(notes))[0] ?? layOutNotes(new Map());

describe("the users' notes", () => {
  test("are read back from the Note column by project id", () => {
    expect(readNotes(workbook(projects([["B", "Ask again"]])))).toEqual(
      new Map([["B", "Ask again"]]),
    );
  });

  test("of projects that are away are kept", () => {
    const kept = layOutNotes(new Map([["Z", "On hold since May"]]));
    expect(readNotes(workbook(projects([]), kept)).get("Z")).toBe("On hold since May");
  });

  test("that were emptied on the sheet are gone, though they were kept", () => {
    const kept = layOutNotes(new Map([["A", "Old"]]));
    expect(readNotes(workbook(projects([]), kept)).has("A")).toBe(false);
  });

  test("that were changed on the sheet win over what was kept", () => {
    const kept = layOutNotes(new Map([["A", "Old"]]));
    expect(readNotes(workbook(projects([["A", "New"]]), kept)).get("A")).toBe("New");
  });

  test("of two rows with one id are not lost when one of them changes", () => {
    const twice = aReport({ projects: [aProject({ id: "A" }), aProject({ id: "A" })] });
    const plan = layOutReport(twice, new Map([["A", "Old"]]))[0] ?? layOutNotes(new Map());
    const cells = plan.cells.map((row, r) =>
      row.map((value, c) => (r === 6 && c === row.length - 1 ? "New" : value)),
    );
    const kept = layOutNotes(new Map([["A", "Old"]]));
    expect(readNotes(workbook({ ...plan, cells }, kept)).get("A")).toBe("New");
  });

  test("on a copy of our sheet, which has no mark, are not read", () => {
    const copy = { ...snapshotOf(projects([["A", "Copy"]])), mark: undefined };
    expect(readNotes({ name: "Book.xlsx", date1904: false, tabs: [copy] })).toEqual(new Map());
  });

  test("are kept on a very hidden sheet in id order", () => {
    const plan = layOutNotes(
      new Map([
        ["B", "2"],
        ["A", "1"],
      ]),
    );
    expect(plan.visibility).toBe("veryHidden");
    expect(plan.cells.slice(2)).toEqual([
      ["A", "1"],
      ["B", "2"],
    ]);
  });
});
