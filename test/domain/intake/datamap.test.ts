import { readFile } from "node:fs/promises";

import { describe, expect, test } from "@jest/globals";

import { openEmbeddedExcel } from "#embedded-host/index";
import { createExcelWorkbook } from "#excel/create-excel-workbook";
import { layoutOf, mappedAreas, readMapped } from "#domain/intake/mapped-cells";
import { takeIn } from "#domain/intake/take-in";
import { parseDatamap, type Datamap } from "#domain/settings/datamap";
import { defaultSettings } from "#domain/settings/settings";

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
    const areas = mappedAreas(form, map);
    expect(areas).toEqual([
      { tabId: "{Summary}", range: { row: 1, column: 1, rows: 2, columns: 1 } },
    ]);
    const formats = areas.map((area) => ({ ...area, formats: [["dd-mmm-yy"], ["0.00"]] }));
    expect(readMapped(form, map, formats).map(({ key, value }) => [key, value])).toEqual([
      ["Project Name", "Apollo"],
      ["Status date", "2026-03-31"],
      ["Budget", 12.5],
      ["Forecast finish", "2026-03-31"],
      ["Missing", undefined],
    ]);
  });

  test("gives facts as a layout map, by which a form in any language is read", () => {
    const settings = {
      ...defaultSettings,
      layout: layoutOf(map),
      tabRoles: [{ tab: "Summary", role: "project", projectId: undefined }] as const,
    };
    expect(takeIn(form, { settings }).projects[0]?.facts).toMatchObject({
      projectName: { value: "Apollo", source: { tab: "Summary", cell: "B1" } },
      statusDate: { value: "2026-03-31" },
      budgetAtCompletion: { value: 12.5 },
    });
  });
});

describeWithSharedData("the datamap of the quarterly return of a transport project", () => {
  test("reads all its cells, typed, and dates as dates", async () => {
    const cells = datamap(await readFile(sharedFile("dft_datamap.csv"), "utf8"));
    expect([cells.rows.length, cells.problems.length]).toEqual([1944, 0]);
    const host = openEmbeddedExcel(await readFile(sharedFile("dft1_tmp.xlsm")));
    const watch = { onProgress: () => undefined, signal: { aborted: false } };
    const port = createExcelWorkbook(host.Excel);
    const read = await port.readWorkbook({}, watch);
    if (read.kind !== "read") throw new Error("the form was not read");
    const areas = mappedAreas(read.workbook, cells);
    const answer = await port.readNumberFormats(areas, watch);
    host.close();
    if (answer.kind !== "read") throw new Error("the formats were not read");
    const formats = areas.map((area, at) => ({ ...area, formats: answer.formats[at] ?? [] }));
    const mapped = readMapped(read.workbook, cells, formats);
    const at = (tab: string, cell: string): unknown =>
      mapped.find(({ source }) => source.tab === tab && source.cell === cell)?.value;
    expect(at("Introduction", "C11")).toBe("Universal Cantilever Bridge over the River Styx");
    expect(at("6a - Milestones - Approvals", "G7")).toBe("2016-07-18");
    expect(at("6a - Milestones - Approvals", "F7")).toBe(1);
    const dates = mapped.filter(
      ({ source, value }) =>
        source.tab.startsWith("6") && typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value),
    );
    expect(dates.length).toBeGreaterThan(60);
  }, 60_000);
});
