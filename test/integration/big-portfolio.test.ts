import { expect, test } from "@jest/globals";

import { refreshPortfolio } from "#application/refresh-portfolio";
import { planSample } from "#application/sample/plan-sample";

import { plainWorkbook } from "../support/plain-workbook";
import { day, unwatched, withWorkbook } from "./support/workbook";

test("a portfolio of 500 projects is refreshed, and a second refresh writes nothing", async () => {
  const sample = plainWorkbook(planSample({ projects: 500, seed: 1 }));
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
