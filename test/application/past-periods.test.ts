import { afterEach, expect, test } from "@jest/globals";

import { refreshPortfolio } from "#application/refresh-portfolio";
import { layOutHistory } from "#application/sheets/history-sheet";
import type { ClosedPeriod } from "#domain/history/history";
import { toPlainDate, type PlainDate } from "#domain/kernel/plain-date";

import { applyAll, closeDesks } from "../excel/support/workbook";
import { deskWithProjects, today } from "./support/plain-portfolio";

afterEach(closeDesks);

const projects = 12;

function day(month: number): PlainDate {
  const date = toPlainDate(2023 + Math.floor(month / 12), 1 + (month % 12), 28);
  if (date === undefined) throw new Error("no day");
  return date;
}

function aPeriod(month: number): ClosedPeriod {
  const ids = Array.from({ length: projects }, (_, at) => `P-${String(at)}`);
  return {
    label: `M${String(month)}`,
    reportDate: day(month),
    closedOn: undefined,
    closedBy: undefined,
    projects: ids.map((id) => ({ id, name: `Project ${id}` })),
    milestones: ids.map((projectId) => ({ projectId, id: "M1", name: "Gate" })),
    risks: ids.map((projectId) => ({ projectId, id: "R1", title: "Late", score: 9 })),
  } as unknown as ClosedPeriod;
}

test.each([
  ["the last period", 29],
  ["a period a year ago, of which the first reading has a part", 22],
  ["a period long ago", 8],
])("a report of %s compares with all that was closed before", async (_what, month) => {
  const desk = await deskWithProjects();
  const periods = Array.from({ length: 30 }, (_, at) => aPeriod(at));
  await applyAll(desk, [layOutHistory({ periods }, false)]);
  const outcome = await refreshPortfolio(desk.port, { today, statusDate: day(month) }, desk.watch);
  if (outcome.kind !== "refreshed") throw new Error(outcome.kind);
  const past = outcome.report.pastPeriods ?? [];
  expect(past.map(({ label }) => label)).toEqual(
    Array.from({ length: 6 }, (_, at) => `M${String(month - 6 + at)}`),
  );
  for (const { projects: held, milestones, risks } of past) {
    expect([held.length, milestones.length, risks.length]).toEqual([projects, projects, projects]);
  }
});
