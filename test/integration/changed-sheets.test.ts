import { beforeAll, describe, expect, test } from "@jest/globals";

import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { SourceCell } from "#domain/project/project-return";
import { reportSheets } from "#domain/settings/report-sheets";

import { refreshAfter, withoutLooks, writtenRoles, type Refreshed } from "./support/own-sheets";
import { sampleWorkbook } from "./support/sample-workbook";
import { withWorkbook, type OpenedWorkbook } from "./support/workbook";

/** A look, two packs of a sheet, its decoration: what a sheet that changed costs at most. */
const requestsPerSheet = 3;

let first: Refreshed;

beforeAll(async () => {
  first = await refreshAfter(await sampleWorkbook(6, (plans) => plans.map(withoutLooks)));
});

/** What can be seen of all our sheets. */
async function looks(bytes: Uint8Array): Promise<readonly unknown[]> {
  return withWorkbook(bytes, (_, host) =>
    Promise.resolve(first.sheets.map(({ sheet }) => host.describeSheet(sheet))),
  );
}

function print(what: string, { requests, sheets }: Refreshed): void {
  const written = sheets.filter(({ result }) => result !== "unchanged").length;
  const line = `${what}: ${String(written)} of ${String(sheets.length)} sheets written, ${String(requests)} requests`;
  process.stdout.write(`${line}\n`);
}

/** The first cell of a section that some project fills, and what it says. */
function firstCell(
  report: PortfolioReport,
  of: (project: ProjectReport) => { readonly source: SourceCell } | undefined,
): SourceCell {
  for (const project of report.projects) {
    const found = of(project);
    if (found !== undefined) return found.source;
  }
  throw new Error("no project has one");
}

describe("of all report sheets", () => {
  test("every one is made, with at most three requests a sheet", () => {
    print("first refresh", first);
    expect(writtenRoles(first)).toEqual([...reportSheets].reverse());
  });

  test("a second refresh writes none, and asks no more than a look takes", async () => {
    const again = await refreshAfter(first.bytes);
    print("second refresh", again);
    expect(again.outcome.kind).toBe("nothingToDo");
    expect(first.requests - again.requests).toBeLessThanOrEqual(
      requestsPerSheet * reportSheets.length,
    );
  });

  test.each([
    [
      "the owner of a message",
      (report: PortfolioReport) =>
        firstCell(report, (project) => project.return.communications?.[0]?.owner),
      ["communications"],
    ],
    [
      "the owner of an action",
      (report: PortfolioReport) =>
        firstCell(
          report,
          (project) =>
            project.return.actions?.find(({ status }) => status?.value === "Open")?.owner,
        ),
      ["changes"],
    ],
    [
      "the mitigation of a risk",
      (report: PortfolioReport) =>
        firstCell(
          report,
          (project) =>
            project.return.risks.find(({ status }) => status?.value === "Open")?.mitigation,
        ),
      ["risks"],
    ],
  ])("only those that show %s are written when it changes", async (what, cellOf, roles) => {
    const { tab, cell } = cellOf(first.report);
    const changed = await refreshAfter(first.bytes, ({ edits }) => {
      edits.enter(tab, cell, "Somebody else does it");
    });
    print(`${what} changed`, changed);
    expect(writtenRoles(changed)).toEqual(roles);
  });
});

describe("whatever is done to our sheets by hand", () => {
  let before: readonly unknown[];

  beforeAll(async () => {
    before = await looks(first.bytes);
  });

  async function deleteCharts({ Excel }: OpenedWorkbook): Promise<void> {
    await Excel.run(async (context) => {
      const sheets = first.sheets.map(({ sheet }) => context.workbook.worksheets.getItem(sheet));
      for (const { charts } of sheets) charts.load("items/name");
      await context.sync();
      for (const { charts } of sheets) charts.items[0]?.delete();
      await context.sync();
    });
  }

  test("a cell typed over on every sheet is repaired", async () => {
    const repaired = await refreshAfter(first.bytes, ({ edits }) => {
      for (const { sheet } of first.sheets) edits.enter(sheet, "A8", "typed over");
    });
    print("a cell typed over on every sheet", repaired);
    expect(writtenRoles(repaired)).toEqual(writtenRoles(first));
    expect(await looks(repaired.bytes)).toEqual(before);
  });

  test("a chart deleted on every sheet that has one is repaired", async () => {
    const repaired = await refreshAfter(first.bytes, deleteCharts);
    print("a chart deleted on every sheet that has one", repaired);
    expect(writtenRoles(repaired).length).toBeGreaterThanOrEqual(7);
    expect(await looks(repaired.bytes)).toEqual(before);
  });
});
