import { afterEach, describe, expect, test } from "@jest/globals";

import type { ApplyAnswer, ReadAnswer } from "#application/ports/workbook-port";

import { faultKinds } from "./support/fault-kinds";
import { aSheetPlan } from "./support/plans";
import {
  addTabs,
  applyAll,
  closeDesks,
  hurriedClock,
  openDesk,
  readAll,
  type Desk,
} from "./support/workbook";

afterEach(closeDesks);

const plans = [
  aSheetPlan({ role: "detail", name: "Detail", tables: [], charts: [] }),
  aSheetPlan(),
];
const ours = ["Detail", "Costs"];

/** The user's tabs, an old state of one of our sheets, and none of the other. */
async function startingBytes(): Promise<Uint8Array> {
  const desk = openDesk();
  await addTabs(desk, {
    Roof: [
      ["Project", "Roof"],
      ["Budget", 1_200],
    ],
    Notes: [["mine", 1]],
  });
  await applyAll(desk, [aSheetPlan({ cells: [["Old"], ["Name", "Amount"], ["Roof", 7]] })]);
  return desk.host.save();
}

/** Everything that can be seen of the sheets, by name and without their ids. */
function look({ host }: Desk, which: (name: string) => boolean): string {
  const names = host.describeWorkbook().sheets.map((sheet) => sheet.name);
  return JSON.stringify(
    names.filter(which).map((name) => [name, { ...host.describeSheet(name), id: undefined }]),
  );
}

const isOurs = (name: string): boolean => ours.includes(name);
const isTheirs = (name: string): boolean => !isOurs(name);
const all = (): boolean => true;

async function refresh(desk: Desk): Promise<ReadAnswer | ApplyAnswer> {
  const read = await desk.port.readWorkbook({}, desk.watch);
  if (read.kind !== "read") return read;
  return desk.port.applySheets(plans, read.workbook, desk.watch);
}

describe("a fault at every request of a refresh", () => {
  test.each(faultKinds(14, 20))(
    "of %s loses nothing, and a rerun gives the clean result",
    async (_what, fault) => {
      const bytes = await startingBytes();
      const clean = openDesk(bytes);
      const before = look(clean, isTheirs);
      await refresh(clean);
      const wanted = look(clean, all);
      const requests = clean.host.faults.requests;
      expect(requests).toBeGreaterThanOrEqual(7);
      for (let at = 1; at <= requests; at += 1) {
        const desk = openDesk(bytes);
        desk.host.faults.at(at, fault);
        const answer = await refresh(desk);
        expect([at, look(desk, isTheirs)]).toEqual([at, before]);
        desk.host.faults.clear();
        if (answer.kind !== "applied") expect((await refresh(desk)).kind).toBe("applied");
        expect([at, answer.kind, look(desk, all)]).toEqual([at, answer.kind, wanted]);
        desk.host.close();
      }
    },
  );

  test.each([
    ["a busy service", "ServiceNotAvailable"],
    ["a general failure", "GeneralException"],
    ["a vanished sheet", "ItemNotFound"],
    ["too big an answer", "ResponsePayloadSizeLimitExceeded"],
  ])("of %s that passes is not even noticed", async (_what, code) => {
    const bytes = await startingBytes();
    for (let at = 1; at <= 10; at += 1) {
      // The list of tabs is the one thing that cannot be asked for in parts, nor the date system, nor one sheet.
      if (code === "ResponsePayloadSizeLimitExceeded" && [1, 3, 5, 6].includes(at)) continue;
      const desk = openDesk(bytes);
      desk.host.faults.at(at, { code });
      expect([at, (await refresh(desk)).kind]).toEqual([at, "applied"]);
      desk.host.close();
    }
  });
});

describe("a failure", () => {
  test("keeps Excel's code, names the sheet and what is not written", async () => {
    const desk = openDesk(await startingBytes());
    const workbook = await readAll(desk);
    desk.host.faults.at(desk.host.faults.requests + 3, { code: "InvalidArgument" });
    const answer = await desk.port.applySheets(plans, workbook, desk.watch);
    expect(answer).toMatchObject({
      kind: "failed",
      failure: { class: "other", code: "InvalidArgument" },
      sheets: [
        { sheet: "Detail", result: "notWritten" },
        { sheet: "Costs", result: "notWritten" },
      ],
    });
  });

  test("that stays is given up after three tries", async () => {
    const desk = openDesk();
    desk.host.faults.every(1, { code: "ServiceNotAvailable" });
    const answer = await desk.port.readWorkbook({}, desk.watch);
    expect(answer).toMatchObject({ kind: "failed", failure: { class: "transient" } });
    expect(desk.host.faults.requests).toBe(3);
    expect(desk.progress.map(({ step }) => step)).toContain("retrying");
  });

  test("to answer at all ends after the time allowed", async () => {
    const desk = openDesk(undefined, {
      gateway: {
        requestTimeout: 300,
        clock: {
          ...hurriedClock,
          startTimer: (milliseconds, ring) => {
            const timer = setTimeout(ring, milliseconds);
            return () => {
              clearTimeout(timer);
            };
          },
        },
      },
    });
    desk.host.faults.next({ kind: "hang" });
    const answer = await desk.port.readWorkbook({}, desk.watch);
    expect(answer).toMatchObject({ kind: "failed", failure: { class: "timeout" } });
  });

  test("to decorate is a note, and the next run tries again", async () => {
    const desk = openDesk(await startingBytes());
    const workbook = await readAll(desk);
    const first = desk.host.faults.requests;
    // The decorations of the first sheet, and then its frozen panes alone.
    for (const at of [4, 5]) desk.host.faults.at(first + at, { code: "ApiNotFound" });
    const answer = await desk.port.applySheets(plans, workbook, desk.watch);
    expect(answer).toMatchObject({
      kind: "applied",
      notes: ['On the tab "Detail" this Excel could not set its frozen panes and gridlines.'],
    });
    const again = await applyAll(desk, plans);
    expect(again.sheets.map(({ result }) => result)).toEqual(["written", "unchanged"]);
    expect((await applyAll(desk, plans)).sheets[0]?.result).toBe("unchanged");
  });
});

describe("a cell being edited", () => {
  test("is waited for, and the user is told", async () => {
    let waits = 0;
    const desk = openDesk(await startingBytes(), {
      gateway: {
        clock: {
          ...hurriedClock,
          sleep: (milliseconds) => {
            if (milliseconds === 1_000 && ++waits === 3) desk.host.setCellEditMode(false);
            return Promise.resolve();
          },
        },
      },
    });
    desk.host.setCellEditMode(true);
    expect((await refresh(desk)).kind).toBe("applied");
    expect(waits).toBe(3);
    expect(desk.progress.filter(({ step }) => step === "waitingForEdit")).toHaveLength(3);
  });

  test("for longer than a minute ends with a sentence", async () => {
    const desk = openDesk();
    desk.host.setCellEditMode(true);
    const answer = await desk.port.readWorkbook({}, desk.watch);
    expect(answer).toMatchObject({
      kind: "failed",
      failure: { class: "userBusy", code: "InvalidOperationInCellEditMode" },
    });
    expect(desk.progress.filter(({ step }) => step === "waitingForEdit")).toHaveLength(60);
  });

  test("does not keep the user from stopping", async () => {
    const desk = openDesk(undefined, {
      gateway: {
        clock: {
          ...hurriedClock,
          sleep: () => {
            desk.watch.signal.aborted = true;
            return Promise.resolve();
          },
        },
      },
    });
    desk.host.setCellEditMode(true);
    expect(await desk.port.readWorkbook({}, desk.watch)).toEqual({ kind: "cancelled" });
  });
});

describe("a co-author", () => {
  test("who deletes a tab while it is read makes the list be read again", async () => {
    const desk = openDesk(await startingBytes());
    desk.host.faults.at(2, {
      kind: "run",
      action: (edits) => {
        edits.deleteSheet("Roof");
      },
    });
    const { tabs } = await readAll(desk);
    expect(tabs.map(({ name }) => name)).not.toContain("Roof");
  });

  test("who deletes our sheet while it is written does not stop the run", async () => {
    const desk = openDesk(await startingBytes());
    const workbook = await readAll(desk);
    desk.host.faults.at(desk.host.faults.requests + 5, {
      kind: "run",
      action: (edits) => {
        edits.deleteSheet("Costs");
      },
    });
    const answer = await desk.port.applySheets(plans, workbook, desk.watch);
    expect(answer.kind).toBe("applied");
    const again = await applyAll(desk, plans);
    expect(again.sheets.map(({ result }) => result)).toEqual(["unchanged", "unchanged"]);
  });
});
