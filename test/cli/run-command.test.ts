import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { runCommand } from "#cli/run-command";
import { openEmbeddedExcel } from "#embedded-host/index";
import { parsePlainDate } from "#domain/kernel/plain-date";

import { openXmlErrors } from "../support/open-xml-errors";

let folder: string;
const at = (name: string): string => join(folder, name);

type Ended = { readonly code: number; readonly said: string[]; readonly complained: string[] };

async function steerbook(...words: string[]): Promise<Ended> {
  const today = parsePlainDate("2026-11-05");
  if (today === undefined) throw new Error("no day");
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(words, {
    today,
    watch: { onProgress: () => undefined, signal: { aborted: false } },
    say: (line) => said.push(line),
    complain: (sentence) => complained.push(sentence),
  });
  return { code, said, complained };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "steerbook-cli-"));
  await steerbook("sample", "--out", at("sample.xlsx"), "--projects", "4");
  await steerbook("refresh", at("sample.xlsx"), "--out", at("refreshed.xlsx"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("refresh", () => {
  test("writes the workbook, the report and the traffic", async () => {
    const ended = await steerbook(
      ...["refresh", at("sample.xlsx"), "--out", at("out.xlsx"), "--status-date", "2026-10-31"],
      ...["--report", at("report.json"), "--traffic", at("traffic.json")],
    );
    expect(ended).toMatchObject({ code: 0, complained: [] });
    const report: unknown = JSON.parse(await readFile(at("report.json"), "utf8"));
    expect(report).toMatchObject({ reportDate: { date: "2026-10-31", origin: "argument" } });
    const traffic: unknown = JSON.parse(await readFile(at("traffic.json"), "utf8"));
    expect(traffic).toMatchObject({ phases: { read: {}, apply: {} } });
  });

  test("of a refreshed workbook changes nothing, not even when it replaces itself", async () => {
    const before = await readFile(at("refreshed.xlsx"));
    const ended = await steerbook("refresh", at("refreshed.xlsx"), "--out", at("refreshed.xlsx"));
    expect(ended.code).toBe(0);
    expect(ended.said[0]).toMatch(/^Nothing has changed/);
    expect(Buffer.compare(await readFile(at("refreshed.xlsx")), before)).toBe(0);
  });

  test("of a workbook without projects is blocked and writes nothing", async () => {
    const blank = openEmbeddedExcel();
    await writeFile(at("blank.xlsx"), blank.save());
    blank.close();
    const ended = await steerbook("refresh", at("blank.xlsx"), "--out", at("never.xlsx"));
    expect(ended.code).toBe(1);
    expect(ended.complained).toHaveLength(1);
    expect(ended.complained[0]).toMatch(/^No project was found .* Nothing was written\.$/s);
    expect(await readdir(folder)).not.toContain("never.xlsx");
  });
});

describe("a file that cannot be read", () => {
  const kinds: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
    ["empty", () => Promise.resolve(new Uint8Array())],
    ["no zip", () => Promise.resolve(Buffer.from("id;name\n1;Roof\n"))],
    ["truncated", async () => (await readFile(at("sample.xlsx"))).subarray(0, 9_000)],
    [
      "an old .xls or encrypted",
      () => Promise.resolve(Buffer.from("d0cf11e0a1b11ae1".padEnd(1_200, "0"), "hex")),
    ],
  ];

  test.each(kinds)(
    "because it is %s ends with one sentence and exit code 2",
    async (kind, make) => {
      const name = `${kind.replaceAll(/\W/g, "-")}.xlsx`;
      await writeFile(at(name), await make());
      await writeFile(at("kept.xlsx"), "kept");
      const ended = await steerbook("refresh", at(name), "--out", at("kept.xlsx"));
      expect(ended.code).toBe(2);
      expect(ended.complained).toHaveLength(1);
      expect(ended.complained[0]).toMatch(/^Cannot read ".*": .+\.$/);
      expect(await readFile(at("kept.xlsx"), "utf8")).toBe("kept");
    },
  );
});

describe("read", () => {
  test("says how every tab is read and writes no workbook", async () => {
    const ended = await steerbook("read", at("sample.xlsx"), "--json", at("read.json"));
    expect(ended).toMatchObject({ code: 0, complained: [] });
    const tabs = (JSON.parse(await readFile(at("read.json"), "utf8")) as { tabs: unknown[] }).tabs;
    expect(ended.said).toHaveLength(tabs.length);
    expect(tabs).toContainEqual(expect.objectContaining({ role: "project" }));
  });
});

describe("validate", () => {
  test("prints findings and gives them as JSON", async () => {
    const ended = await steerbook("validate", at("sample.xlsx"), "--json", at("findings.json"));
    expect(ended.said.at(-1)).toMatch(/^\d+ findings?, \d+ errors?\.$/);
    const json: unknown = JSON.parse(await readFile(at("findings.json"), "utf8"));
    expect(json).toMatchObject({ schemaVersion: 1, tab: null });
  });

  test("says what would mend a finding", async () => {
    const host = openEmbeddedExcel();
    const facts = [
      ...[
        ["Project ID", "P1"],
        ["Project name", "Roof"],
        ["Project manager", "Amy Lee"],
      ],
      ...[
        ["Budget", 1_000],
        ["Status date", "31/10/2026"],
      ],
    ];
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B5");
      range.numberFormat = [["@"]];
      range.values = facts;
      await context.sync();
    });
    await writeFile(at("text-date.xlsx"), host.save());
    host.close();
    const ended = await steerbook("validate", at("text-date.xlsx"));
    expect(ended.said).toContain('        fix: B5 "31/10/2026" becomes "2026-10-31"');
  });

  test("marks the findings in a copy, and takes the marks off again", async () => {
    const before = await readFile(at("sample.xlsx"));
    const marked = await steerbook("validate", at("sample.xlsx"), "--mark", at("marked.xlsx"));
    expect(marked.said[0]).toMatch(/^Marked \d+ tabs, cleared 0 /);
    expect(await readFile(at("sample.xlsx"))).toEqual(before);
    const clear = await steerbook("validate", at("marked.xlsx"), "--unmark", at("clear.xlsx"));
    expect(clear.said[0]).toMatch(/^Marked 0 tabs, cleared \d+ /);
    expect(clear.said.slice(1)).toEqual(marked.said.slice(1));
    expect(await openXmlErrors(await readFile(at("marked.xlsx")), "xlsx")).toEqual([]);
  });

  test("cannot mark and clear at once", async () => {
    const words = ["--mark", at("one.xlsx"), "--unmark", at("two.xlsx")];
    const ended = await steerbook("validate", at("sample.xlsx"), ...words);
    expect(ended).toMatchObject({ code: 2 });
    expect(ended.complained[0]).toMatch(/cannot be combined/);
  });

  test("of a tab that is not there is blocked", async () => {
    const ended = await steerbook("validate", at("sample.xlsx"), "--tab", "Nowhere");
    expect(ended).toMatchObject({ code: 1 });
    expect(ended.complained[0]).toMatch(/The tab "Nowhere" was not validated/);
  });
});

describe("close-period and reopen-period", () => {
  test("make later reports name the period, until it is opened again", async () => {
    const later = async (from: string): Promise<unknown> => {
      await steerbook(
        ...["refresh", at(from), "--out", at("later.xlsx"), "--status-date", "2026-11-30"],
        ...["--report", at("later.json")],
      );
      return (JSON.parse(await readFile(at("later.json"), "utf8")) as Record<string, unknown>)[
        "previousPeriod"
      ];
    };
    const closed = await steerbook(
      ...["close-period", at("sample.xlsx"), "--out", at("closed.xlsx")],
      ...["--status-date", "2026-10-31", "--by", "Ada"],
    );
    expect(closed).toMatchObject({
      code: 0,
      said: ["Closed the period 2026-10 (report date 2026-10-31)."],
    });
    expect(await later("closed.xlsx")).toBe("2026-10");
    await steerbook("reopen-period", at("closed.xlsx"), "--out", at("closed.xlsx"));
    // The sample comes with the two periods before.
    expect(await later("closed.xlsx")).toBe("2026-09");
    for (const earlier of ["2026-09", "2026-08"]) {
      const back = await steerbook("reopen-period", at("closed.xlsx"), "--out", at("closed.xlsx"));
      expect(back.said[0]).toContain(earlier);
    }
    expect(await later("closed.xlsx")).toBeNull();
    const again = await steerbook("reopen-period", at("closed.xlsx"), "--out", at("no.xlsx"));
    expect(again).toMatchObject({
      code: 1,
      complained: ["No period has been closed yet. Nothing was written."],
    });
  });
});

describe("pack", () => {
  test("writes slides and sheets", async () => {
    const ended = await steerbook(
      ...["pack", at("sample.xlsx"), "--out", at("pack.pptx"), "--sheets", at("pack.xlsx")],
    );
    expect(ended).toMatchObject({ code: 0, complained: [] });
    expect(await readdir(folder)).toEqual(expect.arrayContaining(["pack.pptx", "pack.xlsx"]));
  });

  test.each([
    ["pack in.xlsx --out pack.pdf", ".pptx"],
    ["refresh in.xlsm --out out.xlsx", ".xlsm"],
    ["sample --out sample.xls", ".xlsx"],
  ])("and the others refuse endings that would not open (%s)", async (words, ending) => {
    const ended = await steerbook(...words.split(" "));
    expect(ended.code).toBe(2);
    expect(ended.complained[0]).toContain(ending);
  });
});

describe("settings", () => {
  test("makes the sheet, takes a map into it, and says what it left out", async () => {
    const made = await steerbook("settings", at("sample.xlsx"), "--out", at("settings.xlsx"));
    expect(made).toMatchObject({ code: 0, complained: [] });
    expect(made.said[0]).toContain('tab "Steerbook Settings"');
    const map = at("map.csv");
    await writeFile(
      map,
      "key,sheet,cellref,type\nPage title,DIG-01 Resident account,A1,TEXT\nX,Y,,TEXT\n",
    );
    const words = [
      "settings",
      at("settings.xlsx"),
      "--import-map",
      map,
      "--out",
      at("mapped.xlsx"),
    ];
    const taken = await steerbook(...words);
    expect(taken).toMatchObject({ code: 0, complained: [] });
    expect(taken.said).toEqual([
      `Took 1 cell from ${map}; 0 fields recognised by their words.`,
      "Line 3 left out: it names no single cell.",
      expect.stringContaining('Changed the tab "Steerbook Settings"'),
    ]);
    await steerbook("read", at("mapped.xlsx"), "--json", at("read.json"));
    const read = await readFile(at("read.json"), "utf8");
    expect(read).toContain('"field": "Page title"');
    const errors = await openXmlErrors(await readFile(at("mapped.xlsx")), "xlsx");
    expect(errors).toEqual([]);
  });

  test("refuses a file that is no map", async () => {
    await writeFile(at("other.csv"), "name,colour\nA,red\n");
    const words = [
      "settings",
      at("sample.xlsx"),
      "--import-map",
      at("other.csv"),
      "--out",
      at("no.xlsx"),
    ];
    const ended = await steerbook(...words);
    expect(ended.code).toBe(2);
    expect(ended.complained[0]).toContain('it has no column "key", "sheet", "cell"');
    expect(await readdir(folder)).not.toContain("no.xlsx");
  });
});
