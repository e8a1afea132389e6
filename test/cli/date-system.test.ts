import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { runCommand } from "#cli/run-command";
import { addDays, fromSerial, parsePlainDate, type PlainDate } from "#domain/kernel/plain-date";
import { openEmbeddedExcel } from "#embedded-host/index";

/** Days between the first days of the two systems. */
const daysApart = 1462;

let folder: string;
const at = (name: string): string => join(folder, name);

const reportDates = { "1900": "2026-10-31", "1904": "2030-11-01" } as const;

async function steerbook(...words: string[]): Promise<void> {
  const complained: string[] = [];
  const code = await runCommand(words, {
    today: day("2026-11-05"),
    watch: { onProgress: () => undefined, signal: { aborted: false } },
    say: () => undefined,
    complain: (sentence) => complained.push(sentence),
  });
  expect({ code, complained }).toEqual({ code: 0, complained: [] });
}

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

/** The same cells in a workbook that counts its days from 1904: every date is four years and a day later. */
async function countFrom1904(from: string, to: string): Promise<void> {
  const parts = unzipSync(await readFile(from));
  const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const without = xml.replace(/<workbookPr[^>]*\/>/, "");
  const changed = without.replace(/(<workbook[^>]*>)/, '$1<workbookPr date1904="1"/>');
  await writeFile(to, zipSync({ ...parts, "xl/workbook.xml": strToU8(changed) }));
}

type Report = {
  readonly projects: readonly {
    readonly id: string;
    readonly statusDate: string;
    readonly figures: Readonly<Record<string, unknown>>;
  }[];
};

async function readReport(name: string): Promise<Report> {
  return JSON.parse(await readFile(at(name), "utf8")) as Report;
}

/** A column of the Projects sheet by its heading, with the id of each row. */
async function readColumn(name: string, heading: string): Promise<ReadonlyMap<string, unknown>> {
  const host = openEmbeddedExcel(await readFile(at(name)));
  try {
    const rows = await host.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Projects").tables.getItemAt(0);
      const range = table.getRange().load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    const [heads = [], ...body] = rows;
    const column = heads.indexOf(heading);
    return new Map(body.map((row) => [String(row[0]), row[column]]));
  } finally {
    host.close();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "steerbook-1904-"));
  await steerbook("sample", "--out", at("from-1900.xlsx"), "--projects", "3");
  await countFrom1904(at("from-1900.xlsx"), at("from-1904.xlsx"));
  for (const [system, date] of Object.entries(reportDates)) {
    await steerbook(
      ...["refresh", at(`from-${system}.xlsx`), "--out", at(`out-${system}.xlsx`)],
      ...["--report", at(`report-${system}.json`), "--status-date", date],
    );
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("a workbook that counts its days from 1904", () => {
  test("is read with its own dates", async () => {
    const usual = await readReport("report-1900.json");
    const other = await readReport("report-1904.json");
    expect(usual.projects).toHaveLength(3);
    expect(other.projects.map(({ id, statusDate }) => [id, statusDate])).toEqual(
      usual.projects.map(({ id, statusDate }) => [id, addDays(day(statusDate), daysApart)]),
    );
    const money = ["budgetAtCompletion", "actualCost", "earnedValue"];
    for (const figure of money) {
      expect(other.projects.map(({ figures }) => figures[figure])).toEqual(
        usual.projects.map(({ figures }) => figures[figure]),
      );
    }
  });

  test.each(["1900", "1904"])("is given dates that read back right (%s)", async (system) => {
    const { projects } = await readReport(`report-${system}.json`);
    const written = await readColumn(`out-${system}.xlsx`, "Forecast finish");
    const days = projects.map(({ id }) => {
      const serial = written.get(id);
      return typeof serial === "number" ? fromSerial(serial, system === "1904") : serial;
    });
    expect(days).toEqual(projects.map(({ figures }) => figures["forecastFinish"]));
    expect(days.every((date) => /^20\d\d-\d\d-\d\d$/.test(String(date)))).toBe(true);
  });

  test("keeps its date system, and a second refresh changes nothing", async () => {
    const parts = unzipSync(await readFile(at("out-1904.xlsx")));
    expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain('date1904="1"');
    const out = at("again.xlsx");
    const date = reportDates["1904"];
    await steerbook("refresh", at("out-1904.xlsx"), "--out", out, "--status-date", date);
    expect(await readFile(out)).toEqual(await readFile(at("out-1904.xlsx")));
  });
});
