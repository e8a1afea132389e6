import { afterEach, describe, expect, test } from "@jest/globals";

import { layOutSettings } from "#application/sheets/settings-sheet";
import { writeSettings } from "#application/write-settings";
import { readSettings } from "#domain/settings/read-settings";
import type { Settings } from "#domain/settings/settings";

import {
  addTabs,
  applyAll,
  cellOf,
  closeDesks,
  openDesk,
  readAll,
  type Desk,
} from "./support/workbook";

afterEach(closeDesks);

const sheet = "Steerbook Settings";

async function settingsOf(desk: Desk): Promise<Settings> {
  return readSettings(await readAll(desk)).settings;
}

/** The address of the cell right of the first one with this text. */
async function findRow(desk: Desk, text: string): Promise<number> {
  const tab = (await readAll(desk)).tabs.find(({ name }) => name === sheet);
  const at = tab?.values.findIndex((row) => row.includes(text)) ?? -1;
  return at + (tab?.used?.row ?? 0) + 1;
}

async function type(desk: Desk, address: string, value: string | number): Promise<void> {
  await desk.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe("a settings sheet", () => {
  test("is made complete where there is none", async () => {
    const desk = openDesk();
    const made = await writeSettings(desk.port, desk.watch, (now) => ({
      ...now,
      portfolioName: "Calderwick",
    }));
    expect(made).toMatchObject({ kind: "settingsMade", sheet });
    expect(await settingsOf(desk)).toEqual("settings" in made ? made.settings : undefined);
    expect((await settingsOf(desk)).portfolioName).toBe("Calderwick");
  });

  test("keeps what people have typed, and gets the cells that were asked for", async () => {
    const desk = openDesk();
    await writeSettings(desk.port, desk.watch);
    const stale = await findRow(desk, "Status date is stale after days");
    await type(desk, `C${String(stale)}`, "soon");
    await type(desk, "L3", "our own note");
    const rates = (await findRow(desk, "Currency")) + 1;
    await type(desk, `B${String(rates)}`, "EUR");
    await type(desk, `C${String(rates)}`, 0.85);
    const changed = await writeSettings(desk.port, desk.watch, (now) => ({
      ...now,
      portfolioName: "Calderwick",
      reportSheets: ["portfolio"],
    }));
    expect(changed).toMatchObject({ kind: "settingsChanged", sheet });
    const now = await settingsOf(desk);
    expect(now).toMatchObject({ portfolioName: "Calderwick", reportSheets: ["portfolio"] });
    expect(now.rates).toMatchObject([{ currency: "EUR", rate: 0.85 }]);
    expect(await cellOf(desk, sheet, `C${String(stale)}`)).toBe("soon");
    expect(await cellOf(desk, sheet, "L3")).toBe("our own note");
  });

  test("asks for nothing where it says what is wanted", async () => {
    const desk = openDesk();
    await writeSettings(desk.port, desk.watch);
    const before = desk.host.describeSheet(sheet);
    expect(await writeSettings(desk.port, desk.watch)).toMatchObject({ kind: "settingsAsWanted" });
    expect(desk.host.describeSheet(sheet)).toEqual(before);
  });

  test("grows where a list has no room left, and keeps the tables below it", async () => {
    const desk = openDesk();
    await writeSettings(desk.port, desk.watch);
    const tabs = ["A", "B", "C", "D", "E"].map((tab) => ({
      tab,
      role: "ignored" as const,
      projectId: undefined,
    }));
    const layout = ["C5", "C6", "C7", "C8"].map((cell) => ({
      field: `Form: ${cell}`,
      tabPattern: "Return",
      cell,
      type: "date" as const,
    }));
    const change = (now: Settings): Settings => ({ ...now, tabRoles: tabs, layout });
    const changed = await writeSettings(desk.port, desk.watch, change);
    expect(changed).toMatchObject({ kind: "settingsChanged" });
    const read = readSettings(await readAll(desk));
    expect(read.findings).toEqual([]);
    expect(read.settings).toEqual("settings" in changed ? changed.settings : undefined);
    const fewer = await writeSettings(desk.port, desk.watch, (now) => ({
      ...now,
      tabRoles: now.tabRoles.filter(({ tab }) => tab !== "B"),
    }));
    expect(fewer).toMatchObject({ kind: "settingsChanged" });
    const left = (await settingsOf(desk)).tabRoles.map(({ tab }) => tab);
    expect(left).toEqual(["A", "C", "D", "E"]);
  });

  test("of the user's own is left alone, and what it says goes into ours", async () => {
    const desk = openDesk();
    await addTabs(desk, {
      [sheet]: [
        ["Setting", "Value"],
        ["Portfolio name", "By hand"],
      ],
    });
    const before = desk.host.describeSheet(sheet);
    const made = await writeSettings(desk.port, desk.watch, (now) => ({
      ...now,
      stalenessDays: 9,
    }));
    expect(made).toMatchObject({ kind: "settingsMade", sheet: `${sheet} (Steerbook)` });
    expect(made).toHaveProperty("notes.0", expect.stringContaining("stays as it is"));
    expect(desk.host.describeSheet(sheet)).toEqual(before);
    expect(await settingsOf(desk)).toMatchObject({ portfolioName: "By hand", stalenessDays: 9 });
  });

  test("that somebody changed meanwhile is not written", async () => {
    const desk = openDesk();
    await applyAll(desk, [layOutSettings()]);
    const tab = (await readAll(desk)).tabs.find(({ name }) => name === sheet);
    if (tab === undefined) throw new Error("no settings");
    await type(desk, "L3", "meanwhile");
    const edit = {
      insertions: [],
      longer: [],
      added: [],
      cells: [{ row: 0, column: 1, value: "x" }],
    };
    const answer = await desk.port.editSheet(tab, edit, desk.watch);
    expect(answer).toEqual({ kind: "stale", tabs: [sheet] });
    expect(await cellOf(desk, sheet, "B1")).toBe("Settings");
  });

  test("that is protected is named", async () => {
    const desk = openDesk();
    await writeSettings(desk.port, desk.watch);
    await desk.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    const answer = await writeSettings(desk.port, desk.watch, (now) => ({
      ...now,
      stalenessDays: 9,
    }));
    expect(answer).toMatchObject({ kind: "blocked", reason: expect.stringContaining("protected") });
  });

  test("by hand, with single tables only, gets the others under them", async () => {
    const desk = openDesk();
    await applyAll(desk, [
      {
        ...layOutSettings(),
        cells: [
          ["Setting", "Value"],
          ["Portfolio name", "Old"],
          [],
          ["Field", "Tab pattern", "Cell"],
          ["Project name", "P", "C4"],
        ],
        formats: [],
        tables: [],
        links: [],
        choices: [],
        rowHeights: [],
      },
    ]);
    const changed = await writeSettings(desk.port, desk.watch, (now) => ({
      ...now,
      portfolioName: "New",
      stalenessDays: 9,
      tabRoles: [{ tab: "Risks", role: "part", projectId: "A-1" }],
      layout: [...now.layout, { field: "sponsor", tabPattern: "P", cell: "C9" }],
    }));
    expect(changed).toMatchObject({ kind: "settingsChanged" });
    expect(await settingsOf(desk)).toMatchObject({
      portfolioName: "New",
      stalenessDays: 9,
      tabRoles: [{ tab: "Risks", role: "part", projectId: "A-1" }],
      layout: [
        { field: "projectName", tabPattern: "P", cell: "C4" },
        { field: "sponsor", tabPattern: "P", cell: "C9" },
      ],
    });
  });
});
