import { beforeAll, describe, expect, test } from "@jest/globals";

import type { RefreshOutcome } from "#application/outcome";
import { refreshPortfolio } from "#application/refresh-portfolio";
import { reportSheets } from "#domain/settings/report-sheets";
import type { PlanCell, SheetPlan } from "#domain/workbook/sheet-plan";

import { openXmlErrors } from "../support/open-xml-errors";
import { changedParts, partsOf } from "./support/parts";
import { sampleWorkbook } from "./support/sample-workbook";
import { day, unwatched, withWorkbook } from "./support/workbook";

const today = day("2026-11-05");

/** The settings of the sample with every report sheet switched on. */
function withAllSheets(plan: SheetPlan): SheetPlan {
  const head = plan.cells.findIndex((row) => row.includes("Report sheet") && row.includes("Made"));
  if (plan.role !== "settings" || head === -1) return plan;
  const column = plan.cells[head]?.indexOf("Made") ?? -1;
  const rows = (cells: SheetPlan["cells"]): readonly (readonly PlanCell[])[] =>
    cells.map((row, at) =>
      at > head && at <= head + reportSheets.length
        ? row.map((cell, c) => (c === column ? "Yes" : cell))
        : row,
    );
  return { ...plan, cells: rows(plan.cells) };
}

type Refreshed = { readonly outcome: RefreshOutcome; readonly bytes: Uint8Array };

async function refresh(bytes: Uint8Array): Promise<Refreshed> {
  return withWorkbook(bytes, async (port, host) => {
    const outcome = await refreshPortfolio(port, { today }, unwatched);
    return { outcome, bytes: host.save() };
  });
}

/** XML of the chart with this name, by way of the drawing that shows it. */
function chartNamed(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const read = (part: string): string => new TextDecoder().decode(parts.get(part));
  for (const part of [...parts.keys()].filter((one) => /drawings\/drawing\d+\.xml$/.test(one))) {
    const frame = read(part)
      .split("<xdr:graphicFrame")
      .find((one) => one.includes(`name="${name}"`));
    const id = /r:id="(\w+)"/.exec(frame ?? "")?.[1];
    if (id === undefined) continue;
    const relations = read(part.replace("drawings/", "drawings/_rels/").concat(".rels"));
    const target = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(relations)?.[0];
    const chart = /charts\/chart\d+\.xml/.exec(target ?? "")?.[0];
    if (chart !== undefined) return read(`xl/${chart}`);
  }
  throw new Error(`there is no chart ${name}`);
}

describe("a refresh with every report sheet switched on", () => {
  let refreshed: Refreshed;

  beforeAll(async () => {
    refreshed = await refresh(
      await sampleWorkbook(12, (plans) => plans.map((plan) => withAllSheets(plan))),
    );
  });

  test("makes all of them, Portfolio last", () => {
    const { outcome } = refreshed;
    const roles = outcome.kind === "refreshed" ? outcome.sheets.map(({ role }) => role) : [];
    expect(roles).toEqual([...reportSheets].reverse());
  });

  test("has no errors in the Open XML SDK validator", async () => {
    expect(await openXmlErrors(refreshed.bytes, "xlsx")).toEqual([]);
  });

  test.each([
    ["timeline of milestones", "barChart", "SteerbookRoadmap"],
    ["trend of milestones", "lineChart", "SteerbookMilestoneTrend"],
    ["bridge", "barChart", "SteerbookBridge"],
    ["spend with its plan as a line", "barChart", "SteerbookSpend"],
    ["indices by project", "bubbleChart", "SteerbookPerformance"],
    ["profile of benefits", "areaChart", "SteerbookBenefitProfile"],
    ["fever chart", "scatterChart", "SteerbookFever"],
    ["trend of colours", "barChart", "SteerbookRagTrend"],
  ])("keeps the %s as a native chart (%s)", (_, element, name) => {
    const chart = chartNamed(partsOf(refreshed.bytes), name);
    expect(chart).toContain(`<c:${element}>`);
    expect(chart).toMatch(/<c:f>[^<]*\$[A-Z]+\$\d+:\$[A-Z]+\$\d+<\/c:f>/);
  });

  test("writes nothing the second time", async () => {
    const again = await refresh(refreshed.bytes);
    expect(again.outcome.kind).toBe("nothingToDo");
    const sheets = (name: string): boolean => name.includes("/sheet") || name.includes("chart");
    expect(changedParts(refreshed.bytes, again.bytes).filter(sheets)).toEqual([]);
  });
});
