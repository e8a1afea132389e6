import type { Finding, Severity } from "#domain/finding/finding";
import { parseRange, type CellRange } from "#domain/workbook/address";
import type { TabSnapshot } from "#domain/workbook/snapshot";

import type { CellMark, MarkLook, TabMarks } from "./ports/tab-marks";

/** Gravest first: a cell has one mark, that of its gravest finding. */
const severities: readonly Severity[] = ["error", "warning", "info"];

/**
 * One hue that means nothing else, stronger for what is graver; the line under the cell tells the three
 * apart without colour, and is still seen where a rule of the user's fills the cell.
 */
export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#DCCFF0", line: { colour: "#6B3FA0", style: "Continuous" } },
  warning: { fill: "#EEE8F7", line: { colour: "#6B3FA0", style: "Dash" } },
  info: { fill: undefined, line: { colour: "#6B3FA0", style: "Dot" } },
};

/**
 * The marks of every tab that is not ours, by the cells its findings name; a tab without findings has
 * none. Findings about a tab as a whole have no cell to mark.
 */
export function planMarks(
  findings: readonly Finding[],
  tabs: readonly TabSnapshot[],
): readonly TabMarks[] {
  const byTab = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byTab.get(finding.at.tab);
    if (group === undefined) byTab.set(finding.at.tab, [finding]);
    else group.push(finding);
  }
  return tabs.flatMap(({ id, name, mark }): readonly TabMarks[] => {
    return mark === undefined ? [{ id, tab: name, marks: marksOf(byTab.get(name) ?? []) }] : [];
  });
}

function marksOf(findings: readonly Finding[]): readonly CellMark[] {
  const taken = new Set<string>();
  return severities.flatMap((kind): readonly CellMark[] => {
    const cells = findings.flatMap(({ severity, at }) =>
      severity === kind && at.cell !== undefined ? cellsOf(at.cell) : [],
    );
    const free = cells.filter(({ row, column }) => {
      const key = `${String(row)},${String(column)}`;
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    });
    return free.length === 0 ? [] : [{ kind, ranges: joinCells(free) }];
  });
}

type Cell = Pick<CellRange, "row" | "column">;

function cellsOf(address: string): readonly Cell[] {
  const range = parseRange(address);
  if (range === undefined) return [];
  const { row, column, rows, columns } = range;
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}

/** Cells below each other become one range, so that a column of findings is one area of a rule. */
function joinCells(cells: readonly Cell[]): readonly CellRange[] {
  const ranges: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (const { row, column } of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = ranges.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else ranges.push({ row, column, rows: 1, columns: 1 });
  }
  return ranges;
}
