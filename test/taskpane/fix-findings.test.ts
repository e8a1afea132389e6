import { afterEach, describe, expect, test } from "@jest/globals";

import { createWorkbookJobs } from "#taskpane/jobs/workbook-jobs.ts";
import type { JobEnd, Task } from "#taskpane/state/pane-state.ts";

import { aProjectTab } from "../application/support/plain-portfolio";
import { addTabs, closeDesks, openDesk, type Desk } from "../excel/support/workbook";

afterEach(closeDesks);

/** Two tabs whose actual cost is a text. */
async function deskOfTwo(): Promise<Desk> {
  const desk = openDesk();
  await addTabs(desk, {
    Roof: aProjectTab("P1", "Roof", 400),
    Lift: aProjectTab("P2", "Lift", 300),
  });
  await desk.host.Excel.run(async (context) => {
    for (const tab of ["Roof", "Lift"]) {
      const cell = context.workbook.worksheets.getItem(tab).getRange("B6");
      cell.numberFormat = [["@"]];
      cell.values = [["400"]];
    }
    await context.sync();
  });
  return desk;
}

function fixable({ findings }: JobEnd): readonly string[] {
  const lines = findings?.lines.filter(({ fixes }) => fixes !== undefined) ?? [];
  return lines.map(({ tab, cell }) => `${tab}!${cell ?? ""}`).sort();
}

describe("fixing a finding", () => {
  const lists: readonly (readonly [
    list: string,
    scope: string | undefined,
    left: readonly string[],
  ])[] = [
    ["all tabs keeps what is left of the others", undefined, ["Lift!B6"]],
    ["one tab keeps to it", "Roof", []],
  ];
  test.each(lists)("in a list of %s", async (_, scope, left) => {
    const { host, watch } = await deskOfTwo();
    const jobs = createWorkbookJobs(host.Excel, () => true);
    const run = (task: Task): Promise<JobEnd> => jobs.run(task, watch);
    const before = await run("validateAll");
    expect(fixable(before)).toEqual(["Lift!B6", "Roof!B6"]);
    const fixes = before.findings?.lines.flatMap((line) =>
      line.tab === "Roof" ? (line.fixes ?? []) : [],
    );
    const after = await run({ job: "applyFixes", tab: "Roof", fixes: fixes ?? [], scope });
    expect(after.notice).toEqual({ kind: "fixed", cells: 1, left: 0, checkedAgain: true });
    expect(after.findings?.scope).toBe(scope);
    expect(fixable(after)).toEqual(left);
  });
});
