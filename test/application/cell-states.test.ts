import { afterEach, describe, expect, test } from "@jest/globals";

import type { WorkbookPort } from "#application/ports/workbook-port";
import { refreshPortfolio } from "#application/refresh-portfolio";
import { validateTabs } from "#application/validate-tabs";

import { closeDesks } from "../excel/support/workbook";
import { deskWithProjects, today } from "./support/plain-portfolio";

afterEach(closeDesks);

const failure = { class: "other", code: "X", message: "No.", at: undefined } as const;

describe("the states of cells", () => {
  test("are part of every validation", async () => {
    const desk = await deskWithProjects();
    await desk.host.Excel.run(async (context) => {
      const roof = context.workbook.worksheets.getItem("Roof");
      roof.getRange("2:2").rowHidden = true;
      await context.sync();
    });
    const outcome = await validateTabs(desk.port, { today, tab: "Roof" }, desk.watch);
    expect(outcome).toMatchObject({ kind: "validated" });
    const findings = outcome.kind === "validated" ? outcome.findings : [];
    expect(findings.map(({ code }) => code)).toContain("HIDDEN_ROWS_COUNTED");
  });

  test("hold nothing up where Excel refuses to tell them; a hint says that three rules were not checked", async () => {
    const desk = await deskWithProjects();
    const port: WorkbookPort = {
      ...desk.port,
      readCellStates: () => Promise.resolve({ kind: "failed", failure }),
    };
    const outcome = await refreshPortfolio(port, { today }, desk.watch);
    if (outcome.kind !== "refreshed") throw new Error(outcome.kind);
    const [hint] = outcome.report.findings.filter(({ code }) => code === "CELL_STATES_NOT_READ");
    expect(hint).toMatchObject({ severity: "info", at: { tab: "" } });
  });

  test("stop with the user", async () => {
    const desk = await deskWithProjects();
    const port: WorkbookPort = {
      ...desk.port,
      readCellStates: () => Promise.resolve({ kind: "cancelled" }),
    };
    const outcome = await refreshPortfolio(port, { today }, desk.watch);
    expect(outcome).toEqual({ kind: "cancelled", sheets: [] });
  });
});
