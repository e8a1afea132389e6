import { beforeAll, describe, expect, test } from "@jest/globals";

import { planSample } from "#application/sample/plan-sample";

import { openXmlErrors } from "../support/open-xml-errors";
import { plainWorkbook } from "../support/plain-workbook";
import { refreshAfter, type Refreshed } from "./support/own-sheets";
import { partsOf } from "./support/parts";
import { addPivot, tablePart } from "./support/users-parts";
import { withWorkbook, type OpenedWorkbook } from "./support/workbook";

const formulas = [
  "=SUM(tblSteerbookProjects[BAC])",
  "=COUNTA(tblSteerbookProjects[ID])",
  "=SUM(tblSteerbookIssues[Age (days)])",
  '=COUNTIF(tblSteerbookDependencies[State],"Late")',
];
const pivotParts = ["xl/pivotCache/pivotCacheDefinition1.xml", "xl/pivotTables/pivotTable1.xml"];

/** A tab with the least that makes a project. */
async function addProject({ Excel }: OpenedWorkbook, id: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(id);
    sheet.getRange("A1:B6").values = [
      ["Project ID", id],
      ["Project name", `Added ${id}`],
      ["Programme", "Estates and places"],
      ["Status date", "2026-10-31"],
      ["Budget at completion", 1_000_000],
      ["Actual cost", 250_000],
    ];
    sheet.getRange("A8:F9").values = [
      ["ID", "Issue", "Severity", "Owner", "Raised", "Status"],
      ["I1", `Issue of ${id}`, "High", "Ada", "2026-10-01", "Open"],
    ];
    await context.sync();
  });
}

async function formulasOf({ Excel }: OpenedWorkbook): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("My analysis").getRange("A1:A4");
    range.load("formulas");
    await context.sync();
    return (range.formulas as unknown[][]).flat();
  });
}

/** Rows of a table below its header, and the id Excel knows it by. */
function shapeOf(bytes: Uint8Array, table: string): { readonly id: string; readonly rows: number } {
  const part = tablePart(bytes, table);
  const [, first, last] = /<table [^>]*?ref="[A-Z]+(\d+):[A-Z]+(\d+)"/.exec(part) ?? [];
  return {
    id: /<table [^>]*?\bid="(\d+)"/.exec(part)?.[1] ?? "",
    rows: Number(last) - Number(first),
  };
}

/** What comes and goes before each of ten refreshes. */
const rounds: readonly ((host: OpenedWorkbook) => Promise<void> | void)[] = [
  (host) => addProject(host, "NEW-01"),
  (host) => {
    host.edits.deleteSheet("DIG-01 Resident account");
  },
  (host) => addProject(host, "NEW-02"),
  async (host) => {
    for (const id of ["NEW-03", "NEW-04", "NEW-05"]) await addProject(host, id);
  },
  (host) => {
    host.edits.deleteSheet("NEW-01");
  },
  () => undefined,
  (host) => {
    for (const id of ["NEW-02", "NEW-03", "NEW-04", "NEW-05"]) host.edits.deleteSheet(id);
  },
  (host) => addProject(host, "NEW-06"),
  (host) => {
    host.edits.renameSheet("NEW-06", "Renamed");
  },
  (host) => {
    host.edits.deleteSheet("Renamed");
  },
];

describe("a user's pivot table and sums over our tables", () => {
  let begin: Uint8Array;
  let last: Refreshed;
  const counts: string[] = [];

  beforeAll(async () => {
    const sample = plainWorkbook(planSample({ projects: 6, seed: 1 }));
    const first = await refreshAfter(sample);
    const second = await refreshAfter(first.bytes, ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("My analysis");
        sheet.getRange("A1:A4").formulas = formulas.map((formula) => [formula]);
        await context.sync();
      }),
    );
    begin = addPivot(second.bytes, "My analysis", "tblSteerbookProjects", "BAC");
    last = { ...second, bytes: begin };
    for (const round of rounds) {
      const next = await refreshAfter(last.bytes, round);
      const projects = shapeOf(next.bytes, "tblSteerbookProjects");
      expect(projects.rows).toBe(next.report.projects.length);
      expect(projects.id).toBe(shapeOf(begin, "tblSteerbookProjects").id);
      counts.push(`${String(next.report.projects.length)} projects`);
      last = next;
    }
  });

  test("see projects come and go over ten refreshes", () => {
    expect(counts).toHaveLength(10);
    expect(new Set(counts).size).toBeGreaterThan(3);
  });

  test("keep their formulas as they were written", async () => {
    const { bytes } = last;
    expect(await withWorkbook(bytes, (_, host) => formulasOf(host))).toEqual(formulas);
  });

  test("keep the pivot table, its cache and its source, byte for byte", () => {
    const before = partsOf(begin);
    const after = partsOf(last.bytes);
    for (const part of pivotParts) expect(after.get(part)).toEqual(before.get(part));
    const workbook = new TextDecoder().decode(after.get("xl/workbook.xml"));
    expect(workbook).toContain('<pivotCache cacheId="7"');
  });

  test.each(["tblSteerbookIssues", "tblSteerbookDependencies", "tblSteerbookRisks"])(
    "find %s, which moved with its rows, as the table it was",
    (table) => {
      expect(shapeOf(last.bytes, table).id).toBe(shapeOf(begin, table).id);
      expect(shapeOf(last.bytes, table).rows).toBeGreaterThan(0);
    },
  );

  test("leave a workbook without errors in the Open XML SDK validator", async () => {
    expect(await openXmlErrors(begin, "xlsx")).toEqual([]);
    expect(await openXmlErrors(last.bytes, "xlsx")).toEqual([]);
  });
});
