import { describe, test } from "@jest/globals";

import { assessPortfolio } from "#application/assess-portfolio";
import { readJson } from "#application/read-json";
import { reportJson } from "#application/report-json";
import { planSample } from "#application/sample/plan-sample";
import { seededRandom } from "#application/sample/seeded-random";
import { takeIn } from "#domain/intake/take-in";
import type { RawCell, TabSnapshot, WorkbookSnapshot } from "#domain/workbook/snapshot";

import { day } from "../support/builders";
import { expectGolden } from "../support/golden";
import { outline } from "../support/outline";
import { asWorkbook } from "../support/plan-snapshots";

/** What people leave in cells where something else belongs. */
const spoilers: readonly RawCell[] = [
  "",
  "tbc",
  "n/a",
  -5,
  0,
  1.5,
  250,
  1e9,
  46_100,
  "31/02/2026",
  "3.4.26",
  "12.5%",
  "(1,200)",
  "£3k",
  "#REF!",
  "RED",
  "Amber ",
  "done",
  "High",
  true,
];

/**
 * A sample with cells of its tabs spoilt, by a seed: another value, that of the cell above, or none. Every
 * other one has no Excel tables, so that headers are known by their words alone.
 */
function spoilt(seed: number): WorkbookSnapshot {
  const workbook = asWorkbook(planSample({ projects: 7, seed }));
  const random = seededRandom(seed);
  const spoil = (tab: TabSnapshot): TabSnapshot => {
    const values = tab.values.map((row) => [...row]);
    values.forEach((row, at) => {
      row.forEach((value, column) => {
        if (value === "" || random() > 0.04) return;
        const above = values[at - 1]?.[column] ?? "";
        const other = spoilers[Math.floor(random() * spoilers.length)] ?? "";
        row[column] = random() < 0.2 ? above : other;
      });
    });
    return { ...tab, values, tables: seed % 2 === 0 ? tab.tables : [] };
  };
  return { ...workbook, tabs: workbook.tabs.map(spoil) };
}

describe("a spoilt portfolio is read, checked and reported as its golden file has it:", () => {
  test.each([1, 2])("of seed %i", (seed) => {
    const workbook = spoilt(seed);
    const { portfolio, projects, attention, headlines, findings } = reportJson(
      assessPortfolio(workbook, { today: day("2026-11-05") }),
    );
    const whole = { ...readJson(takeIn(workbook)), portfolio, projects, attention, headlines };
    expectGolden(
      `spoilt/seed-${String(seed)}.txt`,
      `${outline({ ...whole, findings }).join("\n")}\n`,
    );
  });
});
