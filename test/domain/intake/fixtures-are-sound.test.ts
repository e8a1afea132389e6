import { describe, expect, test } from "@jest/globals";

import type { WorkbookSnapshot } from "#domain/workbook/snapshot";

import { readingFixtures } from "../../fixtures/intake/all-fixtures";
import { laterFixtures } from "../../fixtures/intake/later/later-fixtures";
import type { ReadingFixture } from "../../fixtures/intake/fixture";
import { rangeOf, workbookOf } from "../../fixtures/intake/sheet-text";

/** What stands in a cell of a fixture, as text; "" where nothing does. */
function textAt(workbook: WorkbookSnapshot, tabName: string, address: string): string {
  const tab = workbook.tabs.find(({ name }) => name === tabName);
  const { row, column } = rangeOf(address);
  const used = tab?.used ?? { row: 0, column: 0 };
  return String(tab?.values[row - used.row]?.[column - used.column] ?? "");
}

/** The cell of a column's header: in its row, in one stacked on it, or the first of a merge. */
function headerOf(
  { fixture, snapshot }: { readonly fixture: ReadingFixture; readonly snapshot: WorkbookSnapshot },
  tab: string,
  { letters, header }: { readonly letters: string; readonly header: number },
): string {
  const merges = fixture.tabs.find(({ name }) => name === tab)?.merges ?? [];
  const rows = [header, header - 1, header - 2].filter((row) => row > 0);
  for (const row of rows) {
    const cell = `${letters}${row}`;
    if (textAt(snapshot, tab, cell) !== "") return cell;
    const at = rangeOf(cell);
    const merge = merges.find((range) => {
      const { row: top, column, rows: down, columns } = rangeOf(range);
      const right = at.column - column;
      return at.row >= top && at.row < top + down && right >= 0 && right < columns;
    });
    if (merge !== undefined) return merge.split(":")[0] ?? cell;
  }
  return `${letters}${header}`;
}

describe("a fixture", () => {
  test.each(
    [...readingFixtures, ...laterFixtures].map((fixture) => [fixture.name, fixture] as const),
  )("%s says where each of its expected values stands", (_name, fixture) => {
    expect(Object.keys(fixture.expected).sort()).toEqual(
      fixture.tabs.map(({ name }) => name).sort(),
    );
    const { snapshot } = workbookOf(fixture);
    const blanks: string[] = [];
    for (const [tab, { facts = {}, sections = [] }] of Object.entries(fixture.expected)) {
      const cells = [
        ...Object.values(facts).map(([cell]) => cell),
        ...sections.flatMap(({ values = {} }) =>
          Object.keys(values).filter((cell) => values[cell] !== null),
        ),
        ...sections.flatMap(({ columns, rows: [header], fields }) =>
          fields === undefined
            ? columns
                .split(",")
                .map((column) => column.trim().split(" ")[0] ?? "")
                .map((letters) => headerOf({ fixture, snapshot }, tab, { letters, header }))
            : [],
        ),
      ];
      blanks.push(
        ...cells.filter((cell) => textAt(snapshot, tab, cell) === "").map((c) => `${tab}!${c}`),
      );
      for (const {
        rows: [header, first, last],
      } of sections) {
        expect(header < first && first <= last).toBe(true);
      }
    }
    expect(blanks).toEqual([]);
  });
});
