import { describe, test } from "@jest/globals";

import { assessPortfolio } from "#application/assess-portfolio";
import { explainPortfolio } from "#application/explain-portfolio";
import { readJson } from "#application/read-json";
import { reportJson } from "#application/report-json";
import { planSample, writtenProjects } from "#application/sample/plan-sample";
import { takeIn } from "#domain/intake/take-in";

import { readingFixtures } from "../fixtures/intake/all-fixtures";
import type { ReadingFixture } from "../fixtures/intake/fixture";
import { laterFixtures } from "../fixtures/intake/later/later-fixtures";
import { readFixture } from "../fixtures/intake/read-fixture";
import { workbookOf } from "../fixtures/intake/sheet-text";
import { day } from "../support/builders";
import { expectGolden } from "../support/golden";
import { outline } from "../support/outline";
import { asWorkbook } from "../support/plan-snapshots";
import { sampleReport } from "../support/sample-report";

/** Everything a value says as lines of a golden file. */
function expectWhole(name: string, value: unknown): void {
  expectGolden(`whole/${name}.txt`, `${outline(value).join("\n")}\n`);
}

describe("the sample portfolio as golden files have it", () => {
  test("as it is read", () => {
    const workbook = asWorkbook(planSample({ projects: writtenProjects, seed: 1 }));
    expectWhole("sample-reading", readJson(takeIn(workbook)));
  });

  test("as it is reported", () => {
    expectWhole("sample-report", reportJson(sampleReport()));
  });

  test("as its colours are explained", () => {
    expectWhole("sample-explained", explainPortfolio(sampleReport()));
  });
});

describe("a workbook as people keep it, read, checked and reported as its golden file has it:", () => {
  const fixtures = [...readingFixtures, ...laterFixtures];
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s", (name, fixture) => {
    const { projects, findings } = reportOn(fixture);
    const read = readFixture(fixture);
    expectWhole(name, { ...readJson(read), returns: read.projects, projects, findings });
  });
});

function reportOn(fixture: ReadingFixture) {
  const { snapshot } = workbookOf(fixture);
  return reportJson(assessPortfolio(snapshot, { today: day("2026-11-05") }));
}
