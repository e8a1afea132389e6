import { afterEach, describe, expect, test } from "@jest/globals";

import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { deskWithSource } from "./support/desks";
import { aSheetPlan } from "./support/plans";
import { applyAll, closeDesks, readAll, type Desk } from "./support/workbook";

afterEach(closeDesks);

const roles = ["first", "second", "third", "fourth"];

/** Plans as the register gives them: the last tab is written first. */
function plansOf(...wanted: readonly string[]): readonly SheetPlan[] {
  return roles
    .flatMap((role, at): readonly SheetPlan[] => {
      if (!wanted.includes(role)) return [];
      const before = roles.slice(0, at).reverse();
      return [
        {
          ...aSheetPlan(),
          role,
          name: role,
          place: "first",
          placeAfter: before,
          tables: [],
          charts: [],
        },
      ];
    })
    .reverse();
}

async function tabsOf(desk: Desk): Promise<readonly string[]> {
  return (await readAll(desk)).tabs.map((tab) => tab.name);
}

describe("a new tab", () => {
  test("stands before the user's tabs, in the order of the sheets", async () => {
    const desk = await deskWithSource();
    await applyAll(desk, plansOf(...roles));
    expect((await tabsOf(desk)).slice(0, 4)).toEqual(roles);
  });

  test("that is wanted later goes right of the one it follows", async () => {
    const desk = await deskWithSource();
    await applyAll(desk, plansOf("first", "fourth"));
    await applyAll(desk, plansOf(...roles));
    expect((await tabsOf(desk)).slice(0, 4)).toEqual(roles);
  });

  test("follows its neighbour where the user has moved and renamed it", async () => {
    const desk = await deskWithSource();
    await applyAll(desk, plansOf("first", "second"));
    await desk.host.Excel.run(async (context) => {
      const moved = context.workbook.worksheets.getItem("second");
      moved.name = "Mine";
      moved.position = (await tabsOf(desk)).length - 1;
      await context.sync();
    });
    await applyAll(desk, plansOf("first", "second", "third"));
    expect((await tabsOf(desk)).slice(-2)).toEqual(["Mine", "third"]);
  });

  test("goes to the front where none of the others is there", async () => {
    const desk = await deskWithSource();
    await applyAll(desk, plansOf("third"));
    expect((await tabsOf(desk))[0]).toBe("third");
  });
});
