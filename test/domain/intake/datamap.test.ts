import { readFile } from "node:fs/promises";

import { describe, expect, test } from "@jest/globals";

import { openEmbeddedExcel } from "#embedded-host/index";
import { createExcelWorkbook } from "#excel/create-excel-workbook";
import { importMap } from "#application/import-map";
import { readTabs } from "#application/read-tabs";
import { layoutOfDatamap } from "#domain/intake/maps/datamap-layout";
import { takeIn } from "#domain/intake/take-in";
import { parseDatamap, type Datamap } from "#domain/settings/datamap";
import { defaultSettings } from "#domain/settings/settings";
import { parseRange } from "#domain/workbook/address";

import { describeWithSharedData, sharedFile } from "../../support/shared-data";
import { aTab, aWorkbook } from "../../support/snapshots";

function datamap(text: string): Datamap {
  const read = parseDatamap(text);
  if (read.kind === "refused") throw new Error(`missing: ${read.missing.join(", ")}`);
  return read.datamap;
}

const form = aWorkbook([
  aTab("Summary", [
    ["Naam", "Apollo"],
    ["Datum", 46112],
    ["Kosten", 12.5],
    ["Ende", "31.03.2026"],
  ]),
]);
const map = datamap(
  [
    "cell_key,template_sheet,cellreference,type",
    "Project Name,Summary,B1,TEXT",
    'Status date,Summary,b2,"TEXT"',
    "Budget,Summary,B3,NUMBER",
    "Forecast finish,Summary,B4,DATE",
    "Missing,Nowhere,B4,TEXT",
  ].join("\r\n"),
);

describe("a datamap", () => {
  test("is read with its cells, whatever its columns are called and in which order", () => {
    expect(datamap("type,sheet,key,cellref\nDATE, Plan ,End,C3\n").rows).toEqual([
      { key: "End", sheet: "Plan", cell: "C3", type: "date" },
    ]);
  });

  test("says which lines it leaves out and why", () => {
    const text = "key,sheet,cellref,type\n,S,A1,TEXT\nK,,A1,TEXT\nK,S,A1:B2,TEXT\nK,S,A1,COLOUR\n";
    expect(datamap(text)).toEqual({
      rows: [],
      problems: [
        { line: 2, reason: "noKey" },
        { line: 3, reason: "noSheet" },
        { line: 4, reason: "noCell" },
        { line: 5, reason: "unknownType" },
      ],
    });
  });

  test("without a column of cells is refused", () => {
    expect(parseDatamap("key,sheet\nK,S\n")).toEqual({ kind: "refused", missing: ["cell"] });
  });

  test("types its cells, and asks for formats where a number may be a date", () => {
    const keys = datamap(
      [
        "cell_key,template_sheet,cellreference,type",
        "Wer,Summary,B1,TEXT",
        'Wann,Summary,b2,"TEXT"',
        "Wieviel,Summary,B3,TEXT",
        "Zahl,Summary,B3,NUMBER",
        "Schluss,Summary,B4,DATE",
        "Leer,Summary,C4,TEXT",
        "Missing,Nowhere,B4,TEXT",
      ].join("\n"),
    );
    const settings = { ...defaultSettings, layout: layoutOfDatamap(keys) };
    const { areasWanted } = takeIn(form, { settings });
    expect(areasWanted).toEqual([
      { tabId: "{Summary}", range: { row: 1, column: 1, rows: 2, columns: 1 } },
    ]);
    const formats = areasWanted.map((area) => ({ ...area, formats: [["dd-mmm-yy"], ["0.00"]] }));
    const { recognised, tabs } = takeIn(form, { settings, formats });
    expect(tabs[0]).toMatchObject({ role: "part", reason: "The layout map names 5 of its cells." });
    const keyed = recognised[0]?.facts.filter(({ mapped }) => mapped === true) ?? [];
    expect(keyed.map(({ field, cell, value }) => [field, cell, value])).toEqual([
      ["Wer", "B1", "Apollo"],
      ["Wann", "B2", "2026-03-31"],
      ["Wieviel", "B3", 12.5],
      ["Zahl", "B3", 12.5],
      ["Schluss", "B4", "2026-03-31"],
    ]);
  });

  test("gives facts as a layout map, by which a form in any language is read", () => {
    const settings = {
      ...defaultSettings,
      layout: layoutOfDatamap(map),
      tabRoles: [{ tab: "Summary", role: "project", projectId: undefined }] as const,
    };
    expect(takeIn(form, { settings }).projects[0]?.facts).toMatchObject({
      projectName: { value: "Apollo", source: { tab: "Summary", cell: "B1" } },
      statusDate: { value: "2026-03-31" },
      budgetAtCompletion: { value: 12.5 },
    });
  });

  test("gives numbered keys as columns of the section their words name", () => {
    const lines = ["key,sheet,cellref,type"];
    for (const at of [1, 2, 3]) {
      const row = String(at + 4);
      lines.push(`Delivery MM${String(at)},3 - Milestones - Delivery,B${row},TEXT`);
      lines.push(`Delivery MM${String(at)} Baseline date,3 - Milestones - Delivery,D${row},TEXT`);
      lines.push(`Delivery MM${String(at)} Status,3 - Milestones - Delivery,C${row},TEXT`);
      lines.push(`Delivery MM${String(at)} Blend,3 - Milestones - Delivery,E${row},TEXT`);
      lines.push(`Cost line ${String(at)},Costs,B${row},NUMBER`);
    }
    const tabPattern = "3 - Milestones - Delivery";
    const layout = layoutOfDatamap(datamap(lines.join("\n")));
    expect(layout.filter(({ type }) => type === undefined)).toEqual([
      { field: "milestones.name", tabPattern, cell: "B5:B7" },
      { field: "milestones.baselineDate", tabPattern, cell: "D5:D7" },
      { field: "milestones.status", tabPattern, cell: "C5:C7" },
    ]);
    expect(layout.filter(({ type }) => type !== undefined)).toHaveLength(15);
  });
});

describeWithSharedData("the datamap of the quarterly return of a transport project", () => {
  test("imported as a map, all filled cells it names arrive typed, dates as dates", async () => {
    const csv = await readFile(sharedFile("dft_datamap.csv"), "utf8");
    const host = openEmbeddedExcel(await readFile(sharedFile("dft1_tmp.xlsm")));
    const watch = { onProgress: () => undefined, signal: { aborted: false } };
    const port = createExcelWorkbook(host.Excel);
    const imported = await importMap(port, csv, watch);
    expect(imported).toMatchObject({
      kind: "imported",
      keys: 1944,
      problems: [],
      written: { kind: "settingsMade", sheet: "Steerbook Settings" },
    });
    const read = await readTabs(port, watch);
    const raw = await port.readWorkbook({}, watch);
    host.close();
    if (read.kind !== "read" || raw.kind !== "read") throw new Error("the form was not read");
    const arrived = new Map(
      read.intake.recognised.flatMap(({ tab, facts }) =>
        facts.map(({ cell, value }) => [`${tab}!${cell}`, value] as const),
      ),
    );
    const at = (tab: string, cell: string): unknown => arrived.get(`${tab}!${cell}`);
    expect(at("Introduction", "C11")).toBe("Universal Cantilever Bridge over the River Styx");
    expect(at("6a - Milestones - Approvals", "G7")).toBe("2016-07-18");
    expect(at("6a - Milestones - Approvals", "F7")).toBe(1);
    const filled = datamap(csv).rows.filter(({ sheet, cell }) => {
      const tab = raw.workbook.tabs.find(({ name }) => name === sheet);
      const range = parseRange(cell);
      if (tab?.used === undefined || range === undefined) return false;
      const value = tab.values[range.row - tab.used.row]?.[range.column - tab.used.column] ?? "";
      return String(value).trim() !== "";
    });
    expect(filled.length).toBeGreaterThan(500);
    expect(filled.filter(({ sheet, cell }) => at(sheet, cell) === undefined)).toEqual([]);
    const dates = [...arrived].filter(
      ([cell, value]) => cell.startsWith("6") && /^\d{4}-\d\d-\d\d$/.test(String(value)),
    );
    expect(dates.length).toBeGreaterThan(60);
  });
});
