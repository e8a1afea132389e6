import { beforeAll, describe, expect, test } from "@jest/globals";

import { refreshPortfolio } from "#application/refresh-portfolio";
import { removeMarks } from "#application/remove-marks";
import { planSample } from "#application/sample/plan-sample";
import { validateTabs } from "#application/validate-tabs";

import { openXmlErrors } from "../support/open-xml-errors";
import { plainWorkbook } from "../support/plain-workbook";
import { changedParts, partsOf } from "./support/parts";
import { day, unwatched, withWorkbook, type OpenedWorkbook } from "./support/workbook";

const today = day("2026-11-05");

/** Rules of the user's on the first project tab, one of which fills cells that have findings. */
async function addRules({ Excel }: OpenedWorkbook, tab: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(tab).getRange("A1:L200");
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=A1="Red"';
    rule.custom.format.fill.color = "#FFCCCC";
    range.conditionalFormats.add("TopBottom").topBottom.rule = { rank: 3, type: "TopItems" };
    await context.sync();
  });
}

/** Rules of a tab as its part has them. */
function rulesIn(bytes: Uint8Array): readonly (readonly string[])[] {
  return [...partsOf(bytes)]
    .filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .map(([name, part]) => [
      name,
      ...(new TextDecoder()
        .decode(part)
        .match(/<conditionalFormatting.*?<\/conditionalFormatting>/gs) ?? []),
    ]);
}

describe("marks on the findings of a portfolio", () => {
  let refreshed: Uint8Array;
  let marked: Uint8Array;
  let findings = 0;

  beforeAll(async () => {
    const plans = planSample({ projects: 5, seed: 1 });
    const tab = plans[1]?.name ?? "";
    refreshed = await withWorkbook(plainWorkbook(plans), async (port, host) => {
      await addRules(host, tab);
      await refreshPortfolio(port, { today }, unwatched);
      return host.save();
    });
    marked = await withWorkbook(refreshed, async (port, host) => {
      const outcome = await validateTabs(port, { today, marks: "put" }, unwatched);
      if (outcome.kind !== "validated" || outcome.marks?.kind !== "marked") {
        throw new Error(`ended as ${JSON.stringify(outcome).slice(0, 300)}`);
      }
      findings = outcome.findings.length;
      expect(outcome.marks.marked.every(({ result }) => result === "marked")).toBe(true);
      return host.save();
    });
  });

  test("are rules on their tabs and nothing else", async () => {
    expect(findings).toBeGreaterThan(0);
    const rules = JSON.stringify(rulesIn(marked));
    expect(rules).toContain("Steerbook mark: error");
    expect(rules).toContain("Steerbook mark: warning");
    expect(await openXmlErrors(marked, "xlsx")).toEqual([]);
    const changed = changedParts(refreshed, marked);
    expect(
      changed.filter((name) => !/^xl\/(worksheets\/sheet\d+|styles)\.xml$/.test(name)),
    ).toEqual([]);
  });

  test("are no change of the portfolio", async () => {
    await withWorkbook(marked, async (port) => {
      expect((await refreshPortfolio(port, { today }, unwatched)).kind).toBe("nothingToDo");
    });
  });

  test("go without a trace: rules, their order and every part but the looks are as before", async () => {
    const cleared = await withWorkbook(marked, async (port, host) => {
      const answer = await removeMarks(port, unwatched);
      if (answer.kind !== "marked") throw new Error(answer.kind);
      expect(answer.marked.every(({ result }) => result === "cleared")).toBe(true);
      return host.save();
    });
    expect(rulesIn(cleared)).toEqual(rulesIn(refreshed));
    expect(changedParts(refreshed, cleared).filter((name) => name !== "xl/styles.xml")).toEqual([]);
  });

  test("are renewed by validating where there are some, and put nowhere else", async () => {
    await withWorkbook(refreshed, async (port) => {
      const none = await validateTabs(port, { today, marks: "renew" }, unwatched);
      expect(none).toMatchObject({ kind: "validated", marks: { kind: "marked", marked: [] } });
    });
    await withWorkbook(marked, async (port) => {
      const again = await validateTabs(port, { today, marks: "renew" }, unwatched);
      const results = "marks" in again && again.marks.kind === "marked" ? again.marks.marked : [];
      expect(new Set(results.map(({ result }) => result))).toEqual(new Set(["unchanged"]));
    });
  });
});
