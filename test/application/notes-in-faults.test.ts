import { afterEach, describe, expect, test } from "@jest/globals";

import { refreshPortfolio } from "#application/refresh-portfolio";
import { readNotes } from "#application/sheets/notes";
import type { Fault } from "#embedded-host/index";

import { closeDesks, openDesk, readAll, type Desk } from "../excel/support/workbook";
import { deskWithProjects, today } from "./support/plain-portfolio";

afterEach(closeDesks);

const notes = new Map([
  ["P1", "Ask the board in May"],
  ["P2", "=not a formula"],
]);

/** A refreshed workbook with the user's notes, of which one was kept by an earlier run, and new figures. */
async function notedBytes(): Promise<Uint8Array> {
  const desk = await deskWithProjects();
  await refreshPortfolio(desk.port, { today }, desk.watch);
  await writeNote(desk, "P1");
  await refreshPortfolio(desk.port, { today }, desk.watch);
  await writeNote(desk, "P2");
  desk.host.edits.enter("Roof", "B6", 450);
  desk.host.edits.enter("Lift", "B2", "Lift and stairs");
  return desk.host.save();
}

async function writeNote({ host }: Desk, id: string): Promise<void> {
  await host.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Projects").tables.getItemAt(0);
    const range = table.getRange().load("values");
    await context.sync();
    const values = range.values as unknown[][];
    const row = values.findIndex((cells) => cells[0] === id);
    const column = values[0]?.indexOf("Note") ?? -1;
    range.getCell(row, column).values = [[`'${notes.get(id) ?? ""}`]];
    await context.sync();
  });
}

const faults: readonly (readonly [string, Fault])[] = [
  ["a refused argument", { code: "InvalidArgument", when: { afterActions: 12 } }],
  ["a protected sheet", { code: "AccessDenied", when: { afterActions: 5 } }],
  ["a lost answer", { kind: "drop", when: "after" }],
];

describe("users' notes", () => {
  test.each(faults)("outlive %s at any request of a refresh", async (_what, fault) => {
    const bytes = await notedBytes();
    const clean = openDesk(bytes);
    expect(readNotes(await readAll(clean))).toEqual(notes);
    const refreshed = await refreshPortfolio(clean.port, { today }, clean.watch);
    const written = "sheets" in refreshed ? refreshed.sheets : [];
    const roles = written.flatMap(({ role, result }) => (result === "written" ? [role] : []));
    expect(roles[0]).toBe("notes");
    expect(roles.slice(-2)).toEqual(["projects", "portfolio"]);
    const requests = clean.host.faults.requests;
    for (let at = 2; at <= requests; at += 1) {
      const desk = openDesk(bytes);
      desk.host.faults.at(at, fault);
      const outcome = await refreshPortfolio(desk.port, { today }, desk.watch);
      desk.host.faults.clear();
      const kept = readNotes(await readAll(desk));
      await refreshPortfolio(desk.port, { today }, desk.watch);
      const after = readNotes(await readAll(desk));
      expect([at, outcome.kind, kept, after]).toEqual([at, outcome.kind, notes, notes]);
      desk.host.close();
    }
  });
});
