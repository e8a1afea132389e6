import { readFile } from "node:fs/promises";

import { expect, test } from "@jest/globals";

import { readTabs } from "#application/read-tabs";
import { openEmbeddedExcel } from "#embedded-host/index";
import { createExcelWorkbook } from "#excel/create-excel-workbook";

import { describeWithSharedData, sharedFile } from "../../support/shared-data";

describeWithSharedData("the transport department's return, without its map,", () => {
  test("is one project of many tabs: facts, a cover sheet and milestones by meaning", async () => {
    const host = openEmbeddedExcel(await readFile(sharedFile("dft1_tmp.xlsm")));
    try {
      const watch = { onProgress: () => undefined, signal: { aborted: false } };
      const outcome = await readTabs(createExcelWorkbook(host.Excel), watch);
      if (outcome.kind !== "read") throw new Error("the form was not read");
      const { projects, tabs } = outcome.intake;
      expect(projects).toHaveLength(1);
      const [project] = projects;
      expect(project?.facts).toMatchObject({
        projectName: { value: "Universal Cantilever Bridge over the River Styx" },
        statusDate: { value: "2019-06-30", source: { tab: "Introduction", cell: "C18" } },
        budgetAtCompletion: { value: 1699.37 },
        estimateAtCompletion: { value: 1699.37 },
      });
      expect(tabs.find(({ tab }) => tab === "Introduction")?.role).toBe("part");
      const ofTab = (tab: string): number =>
        project?.milestones.filter(({ row }) => row.tab === tab).length ?? 0;
      expect(ofTab("6a - Milestones - Approvals")).toBeGreaterThan(5);
      expect(ofTab("6b - Milestones - Assurance")).toBeGreaterThan(5);
      expect(ofTab("6c - Milestones - Delivery")).toBeGreaterThan(5);
      for (const { name, baselineDate } of project?.milestones ?? []) {
        expect(name ?? baselineDate).toBeDefined();
      }
    } finally {
      host.close();
    }
  });
});
