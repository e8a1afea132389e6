import { readFile } from "node:fs/promises";

import { expect, test } from "@jest/globals";

import { refreshPortfolio } from "#application/refresh-portfolio";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";

import { describeWithSharedData, sharedFile } from "../support/shared-data";
import { readCsv } from "./support/read-csv";
import { day, unwatched, withWorkbook } from "./support/workbook";

/** The UK government's major projects of 2020, put into one sheet as it was published: text cells. */
async function refreshRegister(): Promise<PortfolioReport> {
  const text = new TextDecoder("windows-1252").decode(
    await readFile(sharedFile("gmpp-uk-2020.csv")),
  );
  const rows = readCsv(text);
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  return withWorkbook(undefined, async (port, host) => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRangeByIndexes(0, 0, values.length, width);
      range.numberFormat = values.map((row) => row.map(() => "@"));
      range.values = values;
      await context.sync();
    });
    const outcome = await refreshPortfolio(port, { today: day("2020-10-01") }, unwatched);
    if (outcome.kind !== "refreshed") throw new Error(`ended as ${JSON.stringify(outcome)}`);
    return outcome.report;
  });
}

describeWithSharedData("the register of UK major projects 2020", () => {
  test("arrives as 125 projects with delivery confidence, dates and money as types", async () => {
    const report = await refreshRegister();
    expect(report.projects).toHaveLength(125);
    const confidence = new Map<unknown, number>();
    for (const { rag } of report.projects) {
      const { reported } = rag.overall;
      confidence.set(reported, (confidence.get(reported) ?? 0) + 1);
    }
    // Counted in the published file; the two left over are exempt from disclosure.
    expect(confidence.get("amber")).toBe(59);
    expect(confidence.get("amberRed")).toBe(32);
    expect(confidence.get("amberGreen")).toBe(18);
    expect(confidence.get("red")).toBe(11);
    expect(confidence.get("green")).toBe(3);

    const services = find(report, "BEIS_0004_1920-Q2");
    expect(services.name).toBe("Future Shared Services Programme");
    expect(services.figures.budgetAtCompletion).toBeCloseTo(423.92, 2);
    expect(services.return.facts.baselineStart?.value).toBe("2018-11-01");
    expect(finish(services.return.facts)).toBe("2023-05-31");
    const finishes = report.projects.filter(({ return: { facts } }) => finish(facts) !== undefined);
    expect(finishes).toHaveLength(120);
  });
});

function find(report: PortfolioReport, id: string): ProjectReport {
  const found = report.projects.find((project) => project.id === id);
  if (found === undefined) throw new Error(`${id} is not in the report`);
  return found;
}

/** The register has one end date a project; it may be read as planned or as expected. */
function finish(facts: ProjectReport["return"]["facts"]): string | undefined {
  return facts.forecastFinish?.value ?? facts.baselineFinish?.value;
}
