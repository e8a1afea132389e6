import { describe, expect, test } from "@jest/globals";

import { layOutSettings } from "#application/sheets/settings-sheet";
import type { Finding } from "#domain/finding/finding";
import { ragPolicyPresets } from "#domain/rag/policy-presets";
import { matrixPresets, productMatrix } from "#domain/risk/matrix-presets";
import { readSettings } from "#domain/settings/read-settings";
import { defaultSettings } from "#domain/settings/settings";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

import { tabOfPlan } from "../../support/plan-tab";
import { aWorkbook } from "../../support/snapshots";

const laidOut = tabOfPlan(layOutSettings(defaultSettings, false));

/** The sheet with another value beside the cell of a line, so many columns to the right. */
function withCell(tab: TabSnapshot, line: string, right: number, value: RawCell): TabSnapshot {
  // Dimensions are named in the measures too, with their direction beside them.
  const isLine = (row: readonly RawCell[]): boolean =>
    row.includes(line) && row[row.indexOf(line) + 1] !== "Lower is better";
  const place = tab.values.findIndex(isLine);
  if (place < 0) throw new Error(`the sheet has no line ${line}`);
  const values = tab.values.map((row, at) =>
    at === place
      ? row.map((cell, column) => (column === row.indexOf(line) + right ? value : cell))
      : row,
  );
  return { ...tab, values };
}

function unused(tab: TabSnapshot): readonly Finding[] {
  return readSettings(aWorkbook([tab])).findings.filter(({ code }) => code === "SETTING_NOT_USED");
}

const published = ragPolicyPresets.filter(({ name }) => name !== defaultSettings.ragPolicy.name);
const [policy] = published;
const chosen = (tab: TabSnapshot): TabSnapshot =>
  withCell(tab, "RAG policy", 1, policy?.name.replaceAll(",", "") ?? "");

describe("what is typed beside a published policy or matrix", () => {
  test.each(published.map(({ name }) => [name]))(
    "says nothing where %s is chosen on a sheet as it was laid out",
    (name) => {
      const tab = withCell(laidOut, "RAG policy", 1, name.replaceAll(",", ""));
      expect(readSettings(aWorkbook([tab])).settings.ragPolicy.name).toBe(name);
      expect(unused(tab)).toEqual([]);
    },
  );

  test.each([
    ["Cost performance index", 3, 0.97, "Cost performance index: Green limit"],
    ["Red from share of budget", 1, 0.4, "Red from share of budget"],
    ["Overall RAG of a project", 1, "Breach count", "Overall RAG of a project"],
    ["Scope", 1, "Shown only", "Scope: Counts"],
  ])("%s has a finding at its cell", (line, right, value, setting) => {
    const typed = withCell(laidOut, line, right, value);
    expect(unused(typed)).toEqual([]);
    const [finding, ...others] = unused(chosen(typed));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      facts: { setting, text: String(value), choice: "RAG policy", chosen: policy?.name },
    });
    expect(finding?.at.cell).toMatch(/^[A-Z]+\d+$/);
  });

  test("a band of an own matrix has one under a published matrix", () => {
    const [matrix] = matrixPresets.filter((one) => one !== productMatrix);
    const typed = withCell(laidOut, "High", 1, 21);
    const tab = withCell(typed, "Risk matrix", 1, matrix?.name.replaceAll(",", "") ?? "");
    expect(unused(tab)).toMatchObject([{ facts: { choice: "Risk matrix", text: "21" } }]);
  });
});
