import { readFile } from "node:fs/promises";

import { beforeAll, describe, expect, test } from "@jest/globals";

import { planSample } from "#application/sample/plan-sample";

import { openXmlErrors } from "../support/open-xml-errors";
import { describeWithSharedData, sharedFile } from "../support/shared-data";
import { refreshAfter, withoutLooks, type Refreshed } from "./support/own-sheets";
import { changedParts, lostParts, partsOf } from "./support/parts";
import { sampleWorkbook } from "./support/sample-workbook";
import { addPicture, addPivot } from "./support/users-parts";
import { unwatched, withWorkbook } from "./support/workbook";

/** Parts that list or share what all sheets have: they grow, and nothing of the user's leaves them. */
const shared =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/metadata\.xml|docProps\/.*)$/;

/** Names, pivot caches and cell formats of the user's as the shared parts have them. */
function sharedWords(bytes: Uint8Array): Readonly<Record<string, readonly string[]>> {
  const parts = partsOf(bytes);
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  const workbook = text("xl/workbook.xml");
  const styles = text("xl/styles.xml");
  const tabs = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    (match) => match[1] ?? "",
  );
  return {
    // A name of one sheet counts sheets from the left; what matters is which sheet.
    names: (workbook.match(/<definedName [^>]*>[^<]*<\/definedName>/g) ?? []).map((name) =>
      name.replace(/localSheetId="(\d+)"/, (_, at: string) => `of="${tabs[Number(at)] ?? ""}"`),
    ),
    caches: workbook.match(/<pivotCache [^>]*>/g) ?? [],
    formats:
      /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf\b.*?(?:\/>|<\/xf>)/gs) ?? [],
    conditional: styles.match(/<dxf>.*?<\/dxf>/gs) ?? [],
  };
}

/**
 * A part without the mark of the tab that is in front, and without a link of the real return that
 * leads nowhere until a sheet "Data quality" is made: it follows that sheet when the user renames or deletes it.
 */
function settled(bytes: Uint8Array, name: string): string {
  return Buffer.from(partsOf(bytes).get(name) ?? [])
    .toString("latin1")
    .replace(/ tabSelected="\w+"/, "")
    .replace(/<hyperlink [^>]*display="Data Quality"[^>]*>/, "");
}

/** Everything of the user's that a later state of the workbook has not kept as it was. */
function harmed(before: Uint8Array, after: Uint8Array): readonly string[] {
  const was = sharedWords(before);
  const is = sharedWords(after);
  const words = Object.entries(was).flatMap(([kind, texts]) => {
    const now = new Set(is[kind]);
    return texts.filter((text) => !now.has(text)).map((text) => `${kind}: ${text}`);
  });
  const parts = changedParts(before, after).filter(
    (name) => !shared.test(name) && settled(before, name) !== settled(after, name),
  );
  return [...lostParts(before, after).map((name) => `lost ${name}`), ...parts, ...words];
}

type States = { readonly first: Refreshed; readonly renamed: Refreshed; readonly gone: Uint8Array };

/** Refreshed; our sheets renamed and refreshed again; our sheets deleted by hand. */
async function takeThrough(bytes: Uint8Array): Promise<States> {
  const first = await refreshAfter(bytes);
  const ours = first.sheets.map(({ sheet }) => sheet);
  const renamed = await refreshAfter(first.bytes, ({ edits }) => {
    for (const name of ours) edits.renameSheet(name, `My ${name}`.slice(0, 31));
  });
  const gone = await withWorkbook(renamed.bytes, (_, host) => {
    for (const { sheet } of renamed.sheets) host.edits.deleteSheet(sheet);
    return Promise.resolve(host.save());
  });
  return { first, renamed, gone };
}

/** A workbook of the user's with a chart, a picture, a pivot table, a name and formats of its own. */
async function usersWorkbook(): Promise<Uint8Array> {
  const sample = await sampleWorkbook(6, (plans) => plans.map(withoutLooks));
  const own = await withWorkbook(sample, async (_, host) => {
    await host.Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add("Own figures");
      sheet.getRange("A1:B4").values = [
        ["Month", "Spend"],
        ["Jan", 12],
        ["Feb", 15],
        ["Mar", 9],
      ];
      sheet.getRange("B2:B4").numberFormat = [["#,##0.000"], ["#,##0.000"], ["#,##0.000"]];
      sheet.getRange("A1:B1").format.fill.color = "#FFE699";
      const table = sheet.tables.add("A1:B4", true);
      table.name = "OwnSpend";
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      chart.name = "OwnChart";
      workbook.names.add("OwnTotal", sheet.getRange("B2:B4"));
      workbook.worksheets.add("Arms");
      const pivot = workbook.worksheets.add("Pivot");
      pivot.getRange("A1").values = [["My pivot"]];
      await context.sync();
    });
    return host.save();
  });
  return addPicture(addPivot(own, "Pivot", "OwnSpend", "Spend"), "Arms");
}

/** A real return with macros, drawings and names; the sample's settings switch all our sheets on. */
async function realWorkbook(): Promise<Uint8Array> {
  const bytes = new Uint8Array(await readFile(sharedFile("dft1_tmp.xlsm")));
  return withWorkbook(bytes, async (port, host) => {
    const read = await port.readWorkbook({}, unwatched);
    if (read.kind !== "read") throw new Error(read.kind);
    const settings = planSample({ projects: 1, seed: 1 }).filter(({ role }) => role === "settings");
    await port.applySheets(settings, read.workbook, unwatched);
    return host.save();
  });
}

function keepsEverything(open: () => Promise<Uint8Array>): void {
  let before: Uint8Array;
  let states: States;

  beforeAll(async () => {
    before = await open();
    states = await takeThrough(before);
  });

  test("after a refresh", () => {
    expect(states.first.sheets.length).toBeGreaterThan(4);
    expect(harmed(before, states.first.bytes)).toEqual([]);
  });

  test("after our sheets were renamed and refreshed again, where they are", () => {
    expect(states.renamed.sheets.map(({ role }) => role)).toEqual(
      states.first.sheets.map(({ role }) => role),
    );
    expect(states.renamed.sheets.every(({ sheet }) => sheet.startsWith("My "))).toBe(true);
    expect(harmed(before, states.renamed.bytes)).toEqual([]);
  });

  test("after our sheets were deleted, and no part of ours is left", () => {
    expect(harmed(before, states.gone)).toEqual([]);
    const more = [...partsOf(states.gone).keys()].filter((name) => !partsOf(before).has(name));
    expect(more).toEqual([]);
  });
}

describe("a workbook with a chart, a picture, a pivot table, names and formats keeps them", () => {
  keepsEverything(usersWorkbook);

  test("and has no errors in the Open XML SDK validator", async () => {
    const { bytes } = await refreshAfter(await usersWorkbook());
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });
});

describeWithSharedData("a real return with macros and drawings keeps them", () => {
  keepsEverything(realWorkbook);
});
