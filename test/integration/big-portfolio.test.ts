import { expect, test } from "@jest/globals";

import { refreshPortfolio } from "#application/refresh-portfolio";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { sampleWorkbook } from "./support/sample-workbook";
import { day, unwatched, withWorkbook } from "./support/workbook";

/** How cells look makes writing five hundred tabs slow and changes nothing that is read. */
function withoutLooks(plan: SheetPlan): SheetPlan {
  return { ...plan, formats: [], choices: [], merges: [], rowHeights: [] };
}

test("a portfolio of 500 projects is refreshed, and a second refresh writes nothing", async () => {
  const sample = await sampleWorkbook(500, (plans) => plans.map(withoutLooks));
  const today = day("2026-11-05");
  const refreshed = await withWorkbook(sample, async (port, host) => {
    const outcome = await refreshPortfolio(port, { today }, unwatched);
    if (outcome.kind !== "refreshed") throw new Error(`ended as ${JSON.stringify(outcome)}`);
    expect(outcome.report.projects).toHaveLength(500);
    expect(outcome.sheets.filter(({ result }) => result !== "created")).toEqual([]);
    expect(outcome.sheets.at(-1)?.role).toBe("portfolio");
    return host.save();
  });
  await withWorkbook(refreshed, async (port) => {
    const outcome = await refreshPortfolio(port, { today }, unwatched);
    expect(outcome.kind).toBe("nothingToDo");
  });
});
