import { readFile } from "node:fs/promises";

import { beforeAll, describe, expect, test } from "@jest/globals";

import { buildPack } from "#application/build-pack";
import type { RefreshOutcome } from "#application/outcome";
import { refreshPortfolio } from "#application/refresh-portfolio";
import { planSample } from "#application/sample/plan-sample";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";

import { cellAddress } from "#domain/workbook/address";

import { openXmlErrors } from "../support/open-xml-errors";
import { changedParts, lostParts, partsOf } from "./support/parts";
import { readBack } from "./support/read-back";
import { sampleWorkbook } from "./support/sample-workbook";
import { day, unwatched, withWorkbook } from "./support/workbook";

const today = day("2026-11-05");

type Refreshed = { readonly outcome: RefreshOutcome; readonly bytes: Uint8Array };

async function refresh(bytes: Uint8Array): Promise<Refreshed> {
  return withWorkbook(bytes, async (port, host) => {
    const outcome = await refreshPortfolio(port, { today }, unwatched);
    return { outcome, bytes: host.save() };
  });
}

function reportOf(outcome: RefreshOutcome): PortfolioReport {
  if (outcome.kind === "refreshed" || outcome.kind === "nothingToDo") return outcome.report;
  throw new Error(`the refresh ended as ${JSON.stringify(outcome)}`);
}

let sample: Uint8Array;
let first: Refreshed;
let report: PortfolioReport;

beforeAll(async () => {
  sample = await sampleWorkbook(12);
  first = await refresh(sample);
  report = reportOf(first.outcome);
});

function project(id: string): ProjectReport {
  const found = report.projects.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`${id} is not in the report`);
  return found;
}

describe("the sample workbook", () => {
  test("is the same bytes every time", async () => {
    expect(Buffer.compare(await sampleWorkbook(12), sample)).toBe(0);
  });

  test("has no errors in the Open XML SDK validator", async () => {
    expect(await openXmlErrors(sample, "xlsx")).toEqual([]);
  });

  test("is in the folder samples as the plans have it", async () => {
    const kept = await readBack(
      new Uint8Array(
        await readFile(new URL("../../samples/council-portfolio.xlsx", import.meta.url)),
      ),
    );
    // The command line takes away the empty tab that a new workbook begins with.
    const made = [...(await readBack(sample))].filter(([tab]) => tab !== "Sheet1");
    expect(kept).toEqual(new Map(made));
  });

  test("is read back by an independent library with the values of its plans", async () => {
    const sheets = await readBack(sample);
    for (const plan of planSample({ projects: 12, seed: 1 })) {
      const cells = sheets.get(plan.name);
      plan.cells.forEach((row, r) => {
        row.forEach((planned, c) => {
          if (planned === undefined) return;
          const address = cellAddress(r, c);
          expect([plan.name, address, plain(cells?.get(address))]).toEqual([
            plan.name,
            address,
            planned,
          ]);
        });
      });
    }
  });
});

/** exceljs gives dates as Date; a plan has their serial. */
function plain(value: unknown): unknown {
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
}

describe("refreshing the sample", () => {
  test("reads twelve projects in three programmes and passes the instructions by", () => {
    expect(report.projects).toHaveLength(12);
    expect(report.programmes.map(({ path }) => path)).toEqual([
      "Adult social care",
      "Digital services",
      "Estates and places",
    ]);
    expect(report.tabs.find(({ tab }) => tab === "Read me")?.role).toBe("ignored");
  });

  test("has no errors in the Open XML SDK validator", async () => {
    expect(await openXmlErrors(first.bytes, "xlsx")).toEqual([]);
  });

  test("changes no part of a project tab and loses none", () => {
    expect(lostParts(sample, first.bytes)).toEqual([]);
    const tabs = changedParts(sample, first.bytes).filter((name) =>
      /worksheets\/sheet|tables\/|drawings\//.test(name),
    );
    expect(tabs).toEqual([]);
  });

  test("writes nothing the second time", async () => {
    const again = await refresh(first.bytes);
    expect(again.outcome.kind).toBe("nothingToDo");
    const sheets = (name: string): boolean => name.includes("/sheet") || name.includes("chart");
    expect(changedParts(first.bytes, again.bytes).filter(sheets)).toEqual([]);
    expect([...partsOf(again.bytes).keys()]).toEqual([...partsOf(first.bytes).keys()]);
  });

  test("gives the same report whatever the order of the tabs", async () => {
    const turned = await sampleWorkbook(12, (plans) => plans.toReversed());
    const { projects, portfolio, programmes, headlines, attention, curve } = reportOf(
      (await refresh(turned)).outcome,
    );
    const ids = (projects: readonly ProjectReport[]): readonly unknown[] =>
      projects.map(({ id, figures, rag }) => ({ id, figures, rag }));
    expect(ids(projects)).toEqual(ids(report.projects));
    expect({ portfolio, programmes, headlines, attention, curve }).toEqual({
      portfolio: report.portfolio,
      programmes: report.programmes,
      headlines: report.headlines,
      attention: report.attention,
      curve: report.curve,
    });
  });
});

describe("the situations planted in the sample", () => {
  test("the watermelon is reported green over red figures", () => {
    expect(project("DIG-02").rag.overall).toMatchObject({
      reported: "green",
      calculated: "red",
      difference: "watermelon",
    });
  });

  test("the late project has an SPI near 1 and an SPI(t) below 0.75", () => {
    const { figures } = project("DIG-03");
    expect(figures.schedulePerformanceIndex).toBeGreaterThan(0.95);
    expect(figures.schedulePerformanceIndexTime).toBeLessThan(0.75);
  });

  test.each([
    ["EST-04", "onHold"],
    ["EST-03", "complete"],
    ["ASC-04", "proposed"],
  ])("%s is %s and not rated", (id, lifecycle) => {
    expect(project(id)).toMatchObject({ lifecycle, rag: { overall: { calculated: "grey" } } });
  });

  test("the project without earned value says so and is judged all the same", () => {
    const { figures, rag } = project("DIG-04");
    expect(figures.earnedValue).toEqual({ unknown: "noEarnedValue" });
    expect(rag.overall.calculated).not.toBe("grey");
  });

  test("the overspending project is red on cost", () => {
    expect(project("EST-01").rag.dimensions.cost.calculated).toBe("red");
  });

  test("one project reports two months late", () => {
    expect(report.oldestStatusDate).toBe("2026-08-31");
    expect(report.reportDate.date).toBe("2026-10-31");
  });

  test("healthy projects are green on both sides", () => {
    for (const id of ["DIG-01", "ASC-01"]) {
      expect(project(id).rag.overall).toMatchObject({ reported: "green", calculated: "green" });
    }
  });
});

describe("the steering pack of the sample", () => {
  test("as sheets has no errors in the Open XML SDK validator", async () => {
    const bytes = await withWorkbook(sample, async (port, host) => {
      const outcome = await buildPack(port, { today, writeSheets: true }, unwatched);
      expect(outcome.kind).toBe("built");
      return host.save();
    });
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });
});
