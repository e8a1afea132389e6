import { readFile } from "node:fs/promises";

import { expect, test } from "@jest/globals";

import { readTabs } from "#application/read-tabs";
import type { Intake, RecognisedSection } from "#domain/intake/tabs/intake";
import { openEmbeddedExcel } from "#embedded-host/index";
import { createExcelWorkbook } from "#excel/create-excel-workbook";

import { describeWithSharedData, sharedFile } from "../../support/shared-data";

async function read(name: string): Promise<Intake> {
  const host = openEmbeddedExcel(await readFile(sharedFile(name)));
  try {
    const watch = { onProgress: () => undefined, signal: { aborted: false } };
    const outcome = await readTabs(createExcelWorkbook(host.Excel), watch);
    if (outcome.kind !== "read") throw new Error(`${name} was not read`);
    return outcome.intake;
  } finally {
    host.close();
  }
}

function sectionsOf(intake: Intake, tab: string): readonly RecognisedSection[] {
  return intake.recognised.find((read) => read.tab === tab)?.sections ?? [];
}

describeWithSharedData("a workbook of a programme manager's handbook", () => {
  test("the project plan is all there is, so it is the project: tasks, and its months across are no costs", async () => {
    const intake = await read("packt-project-plan.xlsx");
    expect(intake.tabs.map(({ role }) => role)).toEqual(["project"]);
    expect(sectionsOf(intake, "Project Plan")).toMatchObject([
      {
        section: "tasks",
        headerRow: 1,
        firstRow: 2,
        lastRow: 40,
        columns: { A: "id", C: "name", E: "duration", I: "forecastStart", J: "forecastFinish" },
      },
    ]);
  });

  test("the risk log and the communication plan are read by their headers", async () => {
    const risks = await read("packt-risk-log.xlsx");
    expect(sectionsOf(risks, "Risk Log")).toMatchObject([
      {
        section: "risks",
        columns: { A: "id", B: "title", C: "probability", D: "impact", E: "response" },
      },
    ]);
    const plan = await read("packt-communication-plan.xlsx");
    expect(sectionsOf(plan, "Communication Plan")).toMatchObject([
      {
        section: "communications",
        lastRow: 5,
        columns: { B: "message", C: "frequency", D: "owner", E: "channel" },
      },
    ]);
  });

  test("among many tabs of tables those of a project are found and the others left alone", async () => {
    const intake = await read("packt-tables.xlsx");
    const roles = new Map(intake.tabs.map(({ tab, role }) => [tab, role]));
    for (const tab of ["RACI", "Tech RACI", "Scorecard", "Requirements", "Use Cases", "PM Tools"]) {
      expect([tab, roles.get(tab)]).toEqual([tab, "ignored"]);
    }
    // Weekly counts of planned and actual tasks are no costs.
    expect(roles.get("Burndown Chart")).toBe("ignored");
    expect(sectionsOf(intake, "Tasks")).toMatchObject([{ section: "tasks" }]);
    expect(roles.get("Risk Register")).toBe("log");
    // The same table once more further down.
    expect(sectionsOf(intake, "Risk Log").map(({ headerRow }) => headerRow)).toEqual([1, 13]);
    expect(intake.recognised.flatMap(({ facts }) => facts)).toEqual([]);
  });
});

describeWithSharedData("the quarterly return of a transport project", () => {
  test("gives its facts and its milestones by meaning", async () => {
    const intake = await read("dft1_tmp.xlsm");
    const facts = intake.recognised.find(({ tab }) => tab === "Introduction")?.facts ?? [];
    expect(facts.map(({ field, cell, value }) => [field, cell, value])).toEqual([
      ["projectName", "C11", "Universal Cantilever Bridge over the River Styx"],
      ["statusDate", "C18", "2019-06-30"],
      ["sponsor", "C21", "Tommy Glenson"],
      ["projectManager", "C26", "Haverford East"],
    ]);
    expect(sectionsOf(intake, "6a - Milestones - Approvals")).toMatchObject([
      {
        section: "milestones",
        headerRow: 6,
        lastRow: 22,
        columns: { D: "name", G: "baselineDate", H: "forecastDate", J: "status" },
      },
    ]);
  });
});
