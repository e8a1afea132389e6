import { afterEach, describe, expect, test } from "@jest/globals";

import { buildPack } from "#application/build-pack";
import { insertSample } from "#application/insert-sample";
import { refreshPortfolio } from "#application/refresh-portfolio";
import { validateTabs } from "#application/validate-tabs";

import { look } from "../excel/support/desks";
import { addTabs, closeDesks, openDesk, readAll } from "../excel/support/workbook";
import { aProjectTab, day, deskWithProjects, today } from "./support/plain-portfolio";

afterEach(closeDesks);

describe("refresh portfolio", () => {
  test("writes the sheets that have content, Portfolio last, and nothing the second time", async () => {
    const desk = await deskWithProjects();
    const users = ["Roof", "Lift", "Rota"].map((tab) => look(desk, tab));
    const outcome = await refreshPortfolio(desk.port, { today }, desk.watch);
    expect(outcome).toMatchObject({
      kind: "refreshed",
      sheets: [
        { role: "dataQuality", result: "created" },
        { role: "finance", result: "created" },
        { role: "milestones", result: "created" },
        { role: "projects", result: "created" },
        { role: "portfolio", result: "created" },
      ],
    });
    const bytes = desk.host.save();
    const again = await refreshPortfolio(desk.port, { today }, desk.watch);
    expect(again.kind).toBe("nothingToDo");
    expect(desk.host.save()).toEqual(bytes);
    expect(["Roof", "Lift", "Rota"].map((tab) => look(desk, tab))).toEqual(users);
    expect((await readAll(desk)).tabs[0]?.name).toBe("Portfolio");
  });

  test("is blocked where there is no project, and writes nothing", async () => {
    const desk = openDesk();
    await addTabs(desk, { Rota: [["Monday", "Ada"]] });
    const before = desk.host.save();
    const outcome = await refreshPortfolio(desk.port, { today }, desk.watch);
    expect(outcome).toMatchObject({ kind: "blocked" });
    expect(desk.host.save()).toEqual(before);
  });

  test("takes the report date it is given", async () => {
    const desk = await deskWithProjects();
    const request = { today, statusDate: day("2026-09-30") };
    expect(await refreshPortfolio(desk.port, request, desk.watch)).toMatchObject({
      report: { reportDate: { date: "2026-09-30", origin: "argument" } },
    });
  });

  test("stops where the user asks, before anything is written", async () => {
    const desk = await deskWithProjects();
    const before = desk.host.save();
    const stopAt = (step: string): Parameters<typeof refreshPortfolio>[2] => ({
      signal: desk.watch.signal,
      onProgress: (progress) => {
        if (progress.step === step) desk.watch.signal.aborted = true;
      },
    });
    for (const step of ["reading", "working"]) {
      desk.watch.signal.aborted = false;
      const outcome = await refreshPortfolio(desk.port, { today }, stopAt(step));
      expect(outcome).toEqual({ kind: "cancelled", sheets: [] });
    }
    expect(desk.host.save()).toEqual(before);
  });

  test("names the tabs that changed while it was at work, and writes nothing", async () => {
    const desk = await deskWithProjects();
    const outcome = await refreshPortfolio(
      {
        ...desk.port,
        applySheets: (...request) => {
          desk.host.edits.renameSheet("Roof", "Roof 2");
          return desk.port.applySheets(...request);
        },
      },
      { today },
      desk.watch,
    );
    expect(outcome).toEqual({ kind: "stale", tabs: ["Roof"] });
    expect((await readAll(desk)).tabs.some((tab) => tab.mark !== undefined)).toBe(false);
  });

  test("takes a report sheet out that this version does not make", async () => {
    const desk = await deskWithProjects();
    await refreshPortfolio(desk.port, { today }, desk.watch);
    await desk.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Projects");
      sheet.customProperties.add("steerbook.role", "former");
      await context.sync();
    });
    const outcome = await refreshPortfolio(desk.port, { today }, desk.watch);
    const sheets = "sheets" in outcome ? outcome.sheets : [];
    expect(sheets.filter(({ result }) => result === "created")).toMatchObject([
      { role: "projects" },
    ]);
    expect(sheets.at(-1)).toMatchObject({ role: "former", sheet: "Projects", result: "removed" });
  });
});

describe("the steering pack", () => {
  test("leaves the workbook alone unless sheets are asked for", async () => {
    const desk = await deskWithProjects();
    const before = desk.host.save();
    const built = await buildPack(desk.port, { today, writeSheets: false }, desk.watch);
    if (built.kind !== "built") throw new Error(built.kind);
    expect(built.deck.slides.length).toBeGreaterThan(2);
    expect(desk.host.save()).toEqual(before);
  });

  test("is kept by a refresh, and a refresh's sheets by the pack", async () => {
    const desk = await deskWithProjects();
    await refreshPortfolio(desk.port, { today }, desk.watch);
    await buildPack(desk.port, { today, writeSheets: true }, desk.watch);
    const names = (await readAll(desk)).tabs.map((tab) => tab.name);
    expect(names).toEqual(expect.arrayContaining(["Portfolio", "Projects", "Pack 1 Decisions"]));
    expect((await refreshPortfolio(desk.port, { today }, desk.watch)).kind).toBe("nothingToDo");
    expect((await readAll(desk)).tabs.map((tab) => tab.name)).toEqual(names);
  });

  test("loses the pages of an earlier pack that was longer", async () => {
    const desk = await deskWithProjects();
    await buildPack(desk.port, { today, writeSheets: true }, desk.watch);
    await desk.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Pack 1 Decisions");
      sheet.customProperties.add("steerbook.role", "pack-decisions-9");
      sheet.name = "Pack 5 Decisions (8)";
      await context.sync();
    });
    const built = await buildPack(desk.port, { today, writeSheets: true }, desk.watch);
    expect(built).toMatchObject({
      kind: "built",
      notes: ['The tab "Pack 5 Decisions (8)" is no longer made and was removed.'],
    });
    const names = (await readAll(desk)).tabs.map((tab) => tab.name);
    expect(names).toContain("Pack 1 Decisions");
    expect(names).not.toContain("Pack 5 Decisions (8)");
  });
});

describe("validate", () => {
  test("gives the findings of one tab, or of all", async () => {
    const desk = await deskWithProjects();
    await addTabs(desk, { Twin: aProjectTab("P2", "Lift again", 10) });
    const all = await validateTabs(desk.port, { today }, desk.watch);
    const one = await validateTabs(desk.port, { today, tab: "Roof" }, desk.watch);
    if (all.kind !== "validated" || one.kind !== "validated") throw new Error("not validated");
    expect(new Set(all.findings.map(({ at }) => at.tab)).size).toBeGreaterThan(1);
    expect(one.findings.every(({ at }) => at.tab === "Roof")).toBe(true);
    expect(one.tabs.map(({ tab }) => tab)).toEqual(["Roof"]);
  });

  test("of a tab that is not there says so", async () => {
    const desk = await deskWithProjects();
    expect(await validateTabs(desk.port, { today, tab: "Moat" }, desk.watch)).toEqual({
      kind: "blocked",
      reason:
        'The tab "Moat" was not validated. It is a sheet that Steerbook writes, or no longer in the workbook.',
    });
  });

  test("of a tab that is no project says why it is not read", async () => {
    const desk = await deskWithProjects();
    await addTabs(desk, { Instructions: [["Fill in the shaded cells", "by Friday"]] });
    const outcome = await validateTabs(desk.port, { today, tab: "Instructions" }, desk.watch);
    expect(outcome).toMatchObject({ kind: "blocked" });
    expect(JSON.stringify(outcome)).toMatch(/"Instructions\\" was not validated\. [A-Z]/);
  });

  test("of a workbook without any project says what a project tab needs", async () => {
    const desk = openDesk();
    await addTabs(desk, { Rota: [["Monday", "Ada"]] });
    const outcome = await validateTabs(desk.port, { today }, desk.watch);
    expect(outcome).toMatchObject({ kind: "blocked" });
    expect(JSON.stringify(outcome)).toMatch(/No project was found/);
  });
});

describe("insert sample", () => {
  test("adds tabs of the user's own, and not twice", async () => {
    const desk = openDesk();
    const first = await insertSample(desk.port, { projects: 2 }, desk.watch);
    expect(first).toMatchObject({ kind: "inserted" });
    const { tabs } = await readAll(desk);
    const marks = tabs.flatMap(({ mark }) => (mark === undefined ? [] : [mark]));
    expect(marks.toSorted()).toEqual(["history", "settings"]);
    const second = await insertSample(desk.port, { projects: 2 }, desk.watch);
    expect(second).toMatchObject({ kind: "blocked" });
    expect((await readAll(desk)).tabs).toHaveLength(tabs.length);
  });
});
