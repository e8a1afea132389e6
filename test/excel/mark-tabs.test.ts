import { afterEach, describe, expect, test } from "@jest/globals";

import { openXmlErrors } from "../support/open-xml-errors";
import { mark, markBy, rulesOn } from "./support/marked-tabs";
import { faultKinds } from "./support/fault-kinds";
import { aSheetPlan } from "./support/plans";
import { addTabs, applyAll, closeDesks, openDesk, readAll, type Desk } from "./support/workbook";

afterEach(closeDesks);

const error = '=N("Steerbook mark: error")=0';
const warning = '=N("Steerbook mark: warning")=0';

/** Two tabs of the user's, one with rules of their own, and a sheet of ours. */
async function startingBytes(): Promise<Uint8Array> {
  const desk = openDesk();
  await addTabs(desk, {
    Roof: [
      ["Project", "Roof"],
      ["Budget", 1_200],
      ["Forecast", "soon"],
    ],
    "Bob's, lift": [["Project", "Lift"]],
    Plain: [["Project", "Door"]],
  });
  await applyAll(desk, [aSheetPlan()]);
  await desk.host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Roof").getRange("B1:B3");
    range.conditionalFormats.add("Custom").custom.rule.formula = "=B1>1000";
    range.conditionalFormats.add("TopBottom").topBottom.rule = { rank: 3, type: "TopItems" };
    await context.sync();
  });
  return desk.host.save();
}

const users = ["0 TopBottom B1:B3", "1 =B1>1000 B1:B3"];

const wanted = {
  Roof: [mark("error", "B3"), mark("warning", "A1:A2", "B2")],
  "Bob's, lift": [mark("info", "B1")],
};

describe("marks on tabs", () => {
  test("stand behind the rules of the user, and go without a trace", async () => {
    const bytes = await startingBytes();
    const desk = openDesk(bytes);
    const put = await markBy(desk, wanted);
    expect(put).toEqual({
      kind: "marked",
      marked: [
        { tab: "Roof", result: "marked" },
        { tab: "Bob's, lift", result: "marked" },
      ],
    });
    const marked = [...users, `2 ${error} B3`, `3 ${warning} A1:A2,B2`];
    expect(await rulesOn(desk, "Roof")).toEqual(marked);
    expect(await openXmlErrors(desk.host.save(), "xlsx")).toEqual([]);

    const reopened = openDesk(desk.host.save());
    expect(await rulesOn(reopened, "Roof")).toEqual(marked);
    expect(await markBy(reopened, {})).toEqual({
      kind: "marked",
      marked: [
        { tab: "Roof", result: "cleared" },
        { tab: "Bob's, lift", result: "cleared" },
      ],
    });
    expect(await rulesOn(reopened, "Roof")).toEqual(users);
    expect(await rulesOn(reopened, "Bob's, lift")).toEqual([]);
  });

  test("are replaced where the cells differ, and left where they do not", async () => {
    const desk = openDesk(await startingBytes());
    await markBy(desk, wanted);
    const { requests } = desk.host.faults;
    const again = await markBy(desk, { ...wanted, Roof: [mark("error", "B2")] });
    // Reading the tabs takes four; then the list, the rules, their formulas, and one to write.
    expect(desk.host.faults.requests - requests).toBe(4 + 4);
    expect(again).toMatchObject({
      marked: [
        { tab: "Roof", result: "marked" },
        { tab: "Bob's, lift", result: "unchanged" },
      ],
    });
    expect(await rulesOn(desk, "Roof")).toEqual([...users, `2 ${error} B2`]);
  });

  test("move with rows the user inserts, and are put right by the next run", async () => {
    const desk = openDesk(await startingBytes());
    await markBy(desk, wanted);
    await desk.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Roof").getRange("3:3").insert("Down");
      await context.sync();
    });
    expect((await rulesOn(desk, "Roof"))[2]).toBe(`2 ${error} B4`);
    await markBy(desk, wanted);
    expect((await rulesOn(desk, "Roof"))[2]).toBe(`2 ${error} B3`);
  });

  test("are put nowhere when they are only renewed and there were none", async () => {
    const desk = openDesk(await startingBytes());
    const renew = { onlyRenew: true } as const;
    expect(await markBy(desk, wanted, renew)).toEqual({ kind: "marked", marked: [] });
    expect(await rulesOn(desk, "Roof")).toEqual(users);
    await markBy(desk, { Plain: [mark("info", "A1")] });
    await markBy(desk, wanted, renew);
    expect(await rulesOn(desk, "Plain")).toEqual([]);
    expect(await rulesOn(desk, "Roof")).toHaveLength(4);
  });

  test("stay on tabs that are not asked about", async () => {
    const desk = openDesk(await startingBytes());
    await markBy(desk, wanted);
    await markBy(desk, { Plain: [mark("error", "B1")] }, { others: "keep" });
    expect(await rulesOn(desk, "Roof")).toHaveLength(4);
    expect(await rulesOn(desk, "Plain")).toEqual([`0 ${error} B1`]);
  });

  test("leave a protected tab as it is, and say so", async () => {
    const desk = openDesk(await startingBytes());
    await desk.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Roof").protection.protect();
      await context.sync();
    });
    expect(await markBy(desk, wanted)).toEqual({
      kind: "marked",
      marked: [
        { tab: "Roof", result: "protected" },
        { tab: "Bob's, lift", result: "marked" },
      ],
      notes: ['The tab "Roof" is protected, so its marks stay as they were.'],
    });
    expect(await rulesOn(desk, "Roof")).toEqual(users);
  });

  test("never touch a sheet of ours or change what is read of a tab", async () => {
    const desk = openDesk(await startingBytes());
    const before = await readAll(desk);
    await markBy(desk, { ...wanted, Costs: [mark("error", "A1")] });
    expect(await rulesOn(desk, "Costs")).toEqual([]);
    expect(await readAll(desk)).toEqual(before);
    expect((await applyAll(desk, [aSheetPlan()])).sheets[0]?.result).toBe("unchanged");
  });

  test("of a tab renamed meanwhile are put nowhere", async () => {
    const desk = openDesk(await startingBytes());
    const { tabs } = await readAll(desk);
    const roof = tabs.find(({ name }) => name === "Roof");
    desk.host.edits.renameSheet("Roof", "Loft");
    const marking = { id: roof?.id ?? "", tab: "Roof", marks: [mark("error", "A1")] };
    const answer = await markBy(desk, {}, { tabs: [marking] });
    expect(answer).toEqual({ kind: "stale", tabs: ["Roof"] });
  });

  test("of many cells are cut into rules Excel can read", async () => {
    const desk = openDesk(await startingBytes());
    const scattered = Array.from({ length: 3_000 }, (_, at) => `A${String(2 * at + 1)}`);
    const many = { Plain: [mark("warning", ...scattered)] };
    await markBy(desk, many);
    expect((await rulesOn(desk, "Plain")).length).toBeGreaterThan(1);
    expect(await markBy(desk, many)).toMatchObject({ marked: [{ result: "unchanged" }] });
  });

  test("stop between two requests when the user says so, and name what is left", async () => {
    const desk = openDesk(await startingBytes(), { gateway: { byteBudget: 5_000 } });
    const { tabs } = await readAll(desk);
    const marking = tabs.flatMap(({ id, name }) =>
      name in wanted ? [{ id, tab: name, marks: [mark("error", "A1")] }] : [],
    );
    const watch = {
      signal: desk.watch.signal,
      onProgress: ({ done }: { readonly done: number }) => {
        if (done === 1) desk.watch.signal.aborted = true;
      },
    };
    const how = { looks: (await import("#application/plan-marks")).markLooks };
    const answer = await desk.port.markTabs({ tabs: marking, others: "clear", ...how }, watch);
    expect(answer).toEqual({
      kind: "cancelled",
      marked: [
        { tab: "Roof", result: "marked" },
        { tab: "Bob's, lift", result: "notWritten" },
      ],
    });
  });
});

/** All there is on the sheets but our marks, and then the marks. */
async function look(desk: Desk): Promise<{ readonly rest: string; readonly marks: string }> {
  const names = desk.host.describeWorkbook().sheets.map(({ name }) => name);
  const rest = names.map((name) => ({ ...desk.host.describeSheet(name), id: undefined }));
  const rules: string[] = [];
  const marks: string[] = [];
  for (const name of names) {
    for (const rule of await rulesOn(desk, name)) {
      (rule.includes("Steerbook mark") ? marks : rules).push(`${name} ${rule}`);
    }
  }
  return { rest: JSON.stringify([rest, rules]), marks: JSON.stringify(marks) };
}

describe("a fault at every request", () => {
  test.each(faultKinds(22, 25))(
    "of %s changes nothing but marks, and a rerun gives the clean result",
    async (_what, fault) => {
      const bytes = await startingBytes();
      const base = openDesk(bytes);
      await markBy(base, { Plain: [mark("info", "A1")], Roof: [mark("warning", "B3")] });
      const start = base.host.save();
      for (const cells of [wanted, {}]) {
        const clean = openDesk(start);
        await markBy(clean, cells);
        const requests = clean.host.faults.requests;
        const wantedLook = await look(clean);
        for (let at = 5; at <= requests; at += 1) {
          const desk = openDesk(start);
          desk.host.faults.at(at, fault);
          const answer = await markBy(desk, cells);
          desk.host.faults.clear();
          expect([at, (await look(desk)).rest]).toEqual([at, wantedLook.rest]);
          if (answer.kind !== "marked") {
            expect(answer.kind).toBe("failed");
            expect((await markBy(desk, cells)).kind).toBe("marked");
          }
          expect([at, answer.kind, await look(desk)]).toEqual([at, answer.kind, wantedLook]);
          desk.host.close();
        }
      }
    },
  );
});
