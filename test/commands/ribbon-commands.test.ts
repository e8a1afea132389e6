import { describe, expect, test } from "@jest/globals";

import { type CommandEvent, type CommandPorts, registerCommands } from "#commands/ribbon-commands";

type Ribbon = {
  readonly click: (name: string) => Promise<void>;
  readonly happened: readonly string[];
};

/** A ribbon whose jobs end as told. */
function aRibbon(run: CommandPorts["run"]): Ribbon {
  const commands = new Map<string, (event: CommandEvent) => Promise<void>>();
  const happened: string[] = [];
  registerCommands({
    associate: (name, command) => commands.set(name, command),
    showPane: () => {
      happened.push("pane shown");
      return Promise.resolve();
    },
    run,
    log: (error) => {
      happened.push(`logged: ${error instanceof Error ? error.message : ""}`);
    },
    openPack: () => {
      happened.push("pack chosen");
    },
  });
  return {
    happened,
    click: async (name) => {
      await commands.get(name)?.({ completed: () => happened.push("completed") });
    },
  };
}

describe("a ribbon command", () => {
  test.each([
    { outcome: "refreshed", shown: false, because: "nobody needs to look" },
    { outcome: "nothingToDo", shown: false, because: "nobody needs to look" },
    { outcome: "periodClosed", shown: false, because: "nobody needs to look" },
    { outcome: "periodClosedAlready", shown: true, because: "the pane asks" },
    { outcome: "blocked", shown: true, because: "the pane says why" },
    { outcome: "validated", shown: true, because: "the findings are in the pane" },
    { outcome: undefined, shown: true, because: "another job is under way there" },
  ])("that ends as $outcome opens the pane: $shown, because $because", async (row) => {
    const ribbon = aRibbon(() => Promise.resolve(row.outcome));
    await ribbon.click("refreshPortfolio");
    expect(ribbon.happened).toEqual(row.shown ? ["pane shown", "completed"] : ["completed"]);
  });

  test("tells Excel that it has ended even if it threw", async () => {
    const ribbon = aRibbon(() => Promise.reject(new Error("a bug")));
    await ribbon.click("validateTab");
    expect(ribbon.happened).toEqual(["logged: a bug", "completed"]);
  });

  test("for the pack chooses its view and opens the pane", async () => {
    const ribbon = aRibbon(() => Promise.resolve("refreshed"));
    await ribbon.click("openPack");
    expect(ribbon.happened).toEqual(["pack chosen", "pane shown", "completed"]);
  });
});
