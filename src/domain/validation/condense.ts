import type { Finding } from "../finding/finding";
import { parseRange, rangeAddress, type CellRange } from "../workbook/address";

/** More findings of one code in one column than this become one. */
export const mostPerColumn = 20;

/**
 * Makes findings of one code that fill a column into one with their count and range, so that first
 * contact with a real workbook stays bearable. Order is kept; the one stands where the first was.
 */
export function condense(findings: readonly Finding[]): readonly Finding[] {
  const columns = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = columnKey(finding);
    if (key === undefined) continue;
    const held = columns.get(key);
    if (held === undefined) columns.set(key, [finding]);
    else held.push(finding);
  }
  const written = new Set<string>();
  return findings.flatMap((finding) => {
    const key = columnKey(finding);
    const same = key === undefined ? undefined : columns.get(key);
    if (key === undefined || same === undefined || same.length <= mostPerColumn) return [finding];
    if (written.has(key)) return [];
    written.add(key);
    return [joined(finding, same)];
  });
}

function columnKey({ code, at }: Finding): string | undefined {
  const range = rangeOf(at.cell);
  return range === undefined ? undefined : `${code}|${String(range.column)}|${at.tab}`;
}

function joined(first: Finding, same: readonly Finding[]): Finding {
  const rows = same.flatMap(({ at }) => rangeOf(at.cell)?.row ?? []);
  const column = rangeOf(first.at.cell)?.column ?? 0;
  const row = Math.min(...rows);
  const range = { row, column, rows: Math.max(...rows) - row + 1, columns: 1 };
  const at = { tab: first.at.tab, cell: rangeAddress(range) };
  const one = same.every(({ projectId }) => projectId === first.projectId);
  const { fix: own, ...rest } = first;
  const all = [own, ...same.slice(1).map(({ fix }) => fix)].flatMap((fix) => fix ?? []);
  const fixes = all.length === 0 ? {} : { fixes: all };
  const projectId = one ? first.projectId : undefined;
  return { ...rest, at, projectId, count: same.length, ...fixes };
}

function rangeOf(cell = ""): CellRange | undefined {
  return parseRange(cell);
}
