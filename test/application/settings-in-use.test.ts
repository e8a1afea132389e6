import { afterEach, describe, expect, test } from "@jest/globals";

import { buildPack } from "#application/build-pack";
import { refreshPortfolio } from "#application/refresh-portfolio";
import { validateTabs } from "#application/validate-tabs";
import { writeSettings } from "#application/write-settings";
import { defaultPackSettings, type PackSettings } from "#domain/settings/pack-settings";
import { defaultRuleSettings } from "#domain/settings/rule-settings";
import type { Settings } from "#domain/settings/settings";

import { closeDesks, type Desk } from "../excel/support/workbook";
import { deskWithProjects, today } from "./support/plain-portfolio";

afterEach(closeDesks);
/** Each writes settings and reports of a workbook of its own. */

async function deskWith(settings: Partial<Settings>): Promise<Desk> {
  const desk = await deskWithProjects();
  await writeSettings(desk.port, desk.watch, (now) => ({ ...now, ...settings }));
  return desk;
}

describe("what the settings sheet says", () => {
  test("of report sheets decides which a refresh makes", async () => {
    const desk = await deskWith({ reportSheets: ["portfolio", "projects"] });
    const outcome = await refreshPortfolio(desk.port, { today }, desk.watch);
    if (outcome.kind !== "refreshed") throw new Error(outcome.kind);
    expect(outcome.sheets.map(({ role }) => role)).toEqual(["projects", "portfolio"]);
    expect((await refreshPortfolio(desk.port, { today }, desk.watch)).kind).toBe("nothingToDo");
  });

  test("of rules decides which are asked, and how they are graded", async () => {
    const plain = await deskWith({});
    const before = await validateTabs(plain.port, { today }, plain.watch);
    if (before.kind !== "validated") throw new Error(before.kind);
    const [first, second] = [...new Set(before.findings.map(({ code }) => code))];
    if (first === undefined || second === undefined) throw new Error("too few findings");
    const rules = { ...defaultRuleSettings, off: [first], grades: { [second]: "info" as const } };
    const desk = await deskWith({ rules });
    const after = await validateTabs(desk.port, { today }, desk.watch);
    if (after.kind !== "validated") throw new Error(after.kind);
    expect(after.findings.filter(({ code }) => code === first)).toEqual([]);
    const graded = after.findings.filter(({ code }) => code === second);
    expect(new Set(graded.map(({ severity }) => severity))).toEqual(new Set(["info"]));
  });

  const pack = (part: Partial<PackSettings>): Partial<Settings> => ({
    pack: { ...defaultPackSettings, ...part },
  });

  test("of the pack decides its sections, its audience and its paper", async () => {
    const desk = await deskWith(
      pack({ sections: ["summary", "finance"], audience: "withoutFinance", paper: "letter" }),
    );
    const built = await buildPack(desk.port, { today, writeSheets: true }, desk.watch);
    if (built.kind !== "built") throw new Error(built.kind);
    expect(built.sheets.map(({ role }) => role)).toEqual(["pack-summary"]);
    expect(built.deck.slides).toHaveLength(1);
    const paper = await desk.host.Excel.run(async (context) => {
      const name = built.sheets[0]?.sheet ?? "";
      const layout = context.workbook.worksheets.getItem(name).pageLayout.load("paperSize");
      await context.sync();
      return layout.paperSize;
    });
    expect(paper).toBe("Letter");
  });

  test.each([
    ["P2", 1],
    ["p1; p2", 2],
    ["Estates", 2],
  ])("of the scope of the pack: %s", async (scope, projects) => {
    const desk = await deskWith(pack({ scope }));
    const built = await buildPack(desk.port, { today, writeSheets: false }, desk.watch);
    if (built.kind !== "built") throw new Error(built.kind);
    expect(built.report.projects).toHaveLength(projects);
    expect(built.deck.footer).toContain(scope);
  });

  test("of a scope nobody is in stops the pack", async () => {
    const desk = await deskWith(pack({ scope: "Nowhere" }));
    expect(await buildPack(desk.port, { today, writeSheets: false }, desk.watch)).toEqual({
      kind: "blocked",
      reason: 'No project is in the scope "Nowhere" that the settings give the pack.',
    });
  });
});
