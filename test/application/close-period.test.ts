import { afterEach, describe, expect, test } from "@jest/globals";

import { closePeriod } from "#application/close-period";
import { refreshPortfolio } from "#application/refresh-portfolio";
import { reopenLastPeriod } from "#application/reopen-period";
import { readHistory } from "#domain/history/read-history";

import { look } from "../excel/support/desks";
import { addTabs, closeDesks, openDesk, readAll, type Desk } from "../excel/support/workbook";
import { day, deskWithProjects, today } from "./support/plain-portfolio";

afterEach(closeDesks);
// Each test refreshes a workbook several times.

const october = { today, statusDate: day("2026-10-31") };
const november = { today: day("2026-12-03"), statusDate: day("2026-11-30") };

async function historyOf(desk: Desk): Promise<ReturnType<typeof readHistory>> {
  return readHistory(await readAll(desk));
}

describe("closing a period", () => {
  test("keeps what the report says now on a very hidden sheet", async () => {
    const desk = await deskWithProjects();
    const users = ["Roof", "Lift", "Rota"].map((tab) => look(desk, tab));
    const outcome = await closePeriod(desk.port, { ...october, closedBy: "Ada" }, desk.watch);
    expect(outcome).toEqual({ kind: "closed", period: "2026-10", reportDate: "2026-10-31" });
    const { tabs } = await readAll(desk);
    expect(tabs.find((tab) => tab.mark === "history")).toMatchObject({
      name: "Steerbook History",
      visibility: "veryHidden",
    });
    const { history, findings } = await historyOf(desk);
    expect(findings).toEqual([]);
    expect(history.periods).toHaveLength(1);
    expect(history.periods[0]).toMatchObject({
      label: "2026-10",
      closedOn: today,
      closedBy: "Ada",
      projects: [
        { id: "P2", name: "Lift", actualCost: 250 },
        {
          id: "P1",
          name: "Roof",
          lifecycle: "active",
          statusDate: "2026-10-31",
          reportedOverall: "green",
          budgetAtCompletion: 1_000,
          actualCost: 400,
          earnedValue: undefined,
        },
      ],
      milestones: [
        { projectId: "P2", id: "M1", name: "Design agreed", baselineDate: "2026-06-30" },
        { projectId: "P2", id: "M2", forecastDate: "2027-04-30", actualDate: undefined },
        { projectId: "P1", id: "M1" },
        { projectId: "P1", id: "M2" },
      ],
      risks: [],
    });
    expect(["Roof", "Lift", "Rota"].map((tab) => look(desk, tab))).toEqual(users);
  });

  test("lets later reports name the period and what it said", async () => {
    const desk = await deskWithProjects();
    await closePeriod(desk.port, october, desk.watch);
    const { history } = await historyOf(desk);
    const colours = history.periods[0]?.projects.map((past) => [past.id, past.calculatedOverall]);
    const same = await refreshPortfolio(desk.port, october, desk.watch);
    const later = await refreshPortfolio(desk.port, november, desk.watch);
    if (same.kind !== "refreshed" || later.kind !== "refreshed") throw new Error("not refreshed");
    expect(same.report.previousPeriod).toBeUndefined();
    expect(later.report.previousPeriod).toBe("2026-10");
    expect(later.report.projects.map(({ id, previousOverall }) => [id, previousOverall])).toEqual(
      colours,
    );
  });

  test("leaves earlier periods as they are, saved and opened again", async () => {
    const desk = await deskWithProjects();
    await closePeriod(desk.port, october, desk.watch);
    const before = (await historyOf(desk)).history.periods[0];
    const reopened = openDesk(desk.host.save());
    reopened.host.edits.enter("Roof", "B6", 700);
    await closePeriod(reopened.port, { ...november, label: "November" }, reopened.watch);
    const { history } = await historyOf(openDesk(reopened.host.save()));
    expect(history.periods[0]).toEqual(before);
    expect(history.periods[1]).toMatchObject({ label: "November", reportDate: "2026-11-30" });
    expect(history.periods[1]?.projects[1]).toMatchObject({ id: "P1", actualCost: 700 });
  });

  test.each([
    ["once more", october],
    ["under another name for the same date", { ...october, label: "Again" }],
  ])("%s asks first, and then replaces it", async (_what, request) => {
    const desk = await deskWithProjects();
    await closePeriod(desk.port, october, desk.watch);
    const bytes = desk.host.save();
    expect(await closePeriod(desk.port, request, desk.watch)).toEqual({
      kind: "closedAlready",
      period: "2026-10",
      reportDate: "2026-10-31",
    });
    expect(desk.host.save()).toEqual(bytes);
    desk.host.edits.enter("Roof", "B6", 700);
    const again = await closePeriod(desk.port, { ...request, again: true }, desk.watch);
    expect(again).toMatchObject({ kind: "closed" });
    const { periods } = (await historyOf(desk)).history;
    expect(periods).toHaveLength(1);
    expect(periods[0]?.projects[1]).toMatchObject({ id: "P1", actualCost: 700 });
  });

  test.each([["for an earlier date", { today, statusDate: day("2026-09-30") }, /is not later/]])(
    "%s is refused",
    async (_what, request, reason) => {
      const desk = await deskWithProjects();
      await closePeriod(desk.port, october, desk.watch);
      const bytes = desk.host.save();
      const outcome = await closePeriod(desk.port, request, desk.watch);
      expect(outcome).toMatchObject({ kind: "blocked" });
      expect("reason" in outcome ? outcome.reason : "").toMatch(reason);
      expect(desk.host.save()).toEqual(bytes);
    },
  );

  test("is refused beside a history somebody made by hand, and where a row would be lost", async () => {
    const desk = await deskWithProjects();
    await addTabs(desk, { "Steerbook History": [["Period", "Report date"]] });
    expect(await closePeriod(desk.port, october, desk.watch)).toMatchObject({
      kind: "blocked",
      reason: expect.stringMatching(/made by hand/),
    });

    const other = await deskWithProjects();
    await closePeriod(other.port, october, other.watch);
    other.host.edits.enter("Steerbook History", "F3", "2020-01");
    expect(await closePeriod(other.port, november, other.watch)).toMatchObject({
      kind: "blocked",
      reason: expect.stringMatching(/cannot be read \(F3\)/),
    });
  });

  test("of a workbook without projects is refused", async () => {
    const desk = openDesk();
    expect(await closePeriod(desk.port, october, desk.watch)).toMatchObject({ kind: "blocked" });
  });
});

describe("reopening", () => {
  test("takes out the last period only, which can then be closed again", async () => {
    const desk = await deskWithProjects();
    await closePeriod(desk.port, october, desk.watch);
    await closePeriod(desk.port, november, desk.watch);
    const before = (await historyOf(desk)).history.periods[0];
    expect(await reopenLastPeriod(desk.port, desk.watch)).toEqual({
      kind: "reopened",
      period: "2026-11",
      reportDate: "2026-11-30",
    });
    expect((await historyOf(desk)).history.periods).toEqual([before]);
    expect(await closePeriod(desk.port, november, desk.watch)).toMatchObject({ kind: "closed" });
    await reopenLastPeriod(desk.port, desk.watch);
    await reopenLastPeriod(desk.port, desk.watch);
    expect((await historyOf(desk)).history.periods).toEqual([]);
    expect(await reopenLastPeriod(desk.port, desk.watch)).toEqual({
      kind: "blocked",
      reason: "No period has been closed yet.",
    });
  });
});
