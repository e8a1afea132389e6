import { afterEach, describe, expect, test } from "@jest/globals";

import { layOutHistory } from "#application/sheets/history-sheet";
import type { ClosedPeriod } from "#domain/history/history";
import { readHistory, type RecentPeriods } from "#domain/history/read-history";
import { toPlainDate, type PlainDate } from "#domain/kernel/plain-date";
import type { WorkbookSnapshot } from "#domain/workbook/snapshot";

import { applyAll, closeDesks, openDesk, type Desk } from "./support/workbook";

afterEach(closeDesks);

function day(month: number): PlainDate {
  const date = toPlainDate(2020 + Math.floor(month / 12), 1 + (month % 12), 28);
  if (date === undefined) throw new Error("no day");
  return date;
}

/** A period with as many projects as the portfolio had then, each with two milestones; some with a risk. */
function aPeriod(month: number, projects: number): ClosedPeriod {
  const ids = Array.from({ length: projects }, (_, at) => `P-${String(at)}`);
  return {
    label: `M${String(month)}`,
    reportDate: day(month),
    closedOn: undefined,
    closedBy: undefined,
    projects: ids.map((id) => ({ id, name: `Project ${id}`, headline: `As of M${String(month)}` })),
    milestones: ids.flatMap((projectId) =>
      ["M1", "M2"].map((id) => ({ projectId, id, name: id, baselineDate: day(month) })),
    ),
    risks: month % 5 === 0 ? [{ projectId: "P-0", id: "R1", title: "Late", score: 9 }] : [],
  } as unknown as ClosedPeriod;
}

async function deskWith(periods: readonly ClosedPeriod[]): Promise<Desk> {
  const desk = openDesk();
  await applyAll(desk, [layOutHistory({ periods }, false)]);
  desk.host.traffic.reset();
  return desk;
}

async function read(desk: Desk, recent: boolean): Promise<WorkbookSnapshot> {
  const answer = await desk.port.readWorkbook(recent ? { history: "recent" } : {}, desk.watch);
  if (answer.kind !== "read") throw new Error(answer.kind);
  return answer.workbook;
}

/** Requests and bytes of reading the last periods. */
async function costOf(desk: Desk): Promise<{ readonly requests: number; readonly bytes: number }> {
  desk.host.traffic.reset();
  await read(desk, true);
  const { requests, bytesReceived } = desk.host.traffic.total;
  return { requests, bytes: bytesReceived };
}

/** Whether every period asked for has rows. */
function isThere(workbook: WorkbookSnapshot, only: RecentPeriods): boolean {
  return readHistory(workbook, only).history.periods.every(({ projects }) => projects.length > 0);
}

const even = (count: number): readonly ClosedPeriod[] =>
  Array.from({ length: count }, (_, month) => aPeriod(month, 12));

describe("the last closed periods", () => {
  test.each([
    ["of a portfolio that stays the same", even(30)],
    [
      "of one that grew",
      Array.from({ length: 30 }, (_, month) => aPeriod(month, month < 24 ? 1 : 40)),
    ],
    [
      "of one that shrank",
      Array.from({ length: 30 }, (_, month) => aPeriod(month, month < 24 ? 40 : 1)),
    ],
    ["where there are few", even(5)],
  ])("%s read as from the whole sheet", async (_what, periods) => {
    const desk = await deskWith(periods);
    const part = await read(desk, true);
    const whole = await read(desk, false);
    for (const before of [day(periods.length), day(periods.length - 1)]) {
      const only = { before, count: 6 };
      expect(isThere(part, only)).toBe(true);
      expect(readHistory(part, only)).toEqual(readHistory(whole, only));
    }
  });

  test("cost the same however many there are", async () => {
    const few = await costOf(await deskWith(even(20)));
    const many = await costOf(await deskWith(even(60)));
    expect(many.requests).toBe(few.requests);
    // The index has a row a period; nothing else grows.
    expect(many.bytes / few.bytes).toBeLessThan(1.15);
  });

  test("are known to be missing for a report of a day long ago", async () => {
    const desk = await deskWith(even(30));
    const part = await read(desk, true);
    expect(isThere(part, { before: day(12), count: 6 })).toBe(false);
  });

  test.each(Array.from({ length: 15 }, (_, at) => 15 + at))(
    "have all of their rows, or are known to be missing, for a report before period %i",
    async (month) => {
      const desk = await deskWith(even(30));
      const only = { before: day(month), count: 6 };
      const part = await read(desk, true);
      const whole = await read(desk, false);
      if (isThere(part, only)) expect(readHistory(part, only)).toEqual(readHistory(whole, only));
      else expect(month).toBeLessThan(29);
    },
  );

  test.each(["Period", "Project ID"])(
    "are read with all others where somebody has sorted by %s",
    async (by) => {
      const desk = await deskWith(even(20));
      await desk.host.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("tblHistoryProjects");
        const column = table.columns.getItem(by).load("index");
        await context.sync();
        table.sort.apply([{ key: column.index, ascending: false }]);
        await context.sync();
      });
      const only = { before: day(20), count: 6 };
      const part = readHistory(await read(desk, true), only);
      expect(part).toEqual(readHistory(await read(desk, false), only));
      expect(part.history.periods).toHaveLength(6);
    },
  );
});
