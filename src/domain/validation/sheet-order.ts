import type { Finding } from "../finding/finding";
import type { TabReading } from "../intake/tabs/tab-reading";
import { parseRange } from "../workbook/address";

/** Findings in the order of tabs, then rows, then columns; those of one cell by their code. */
export function inSheetOrder(
  findings: readonly Finding[],
  tabs: readonly TabReading[],
): readonly Finding[] {
  const order = new Map(tabs.map(({ tab }, index) => [tab, index]));
  const placed = findings.map((finding) => ({
    finding,
    tab: order.get(finding.at.tab) ?? order.size,
    cell: finding.at.cell === undefined ? undefined : parseRange(finding.at.cell),
  }));
  placed.sort(
    (a, b) =>
      a.tab - b.tab ||
      (a.cell?.row ?? -1) - (b.cell?.row ?? -1) ||
      (a.cell?.column ?? -1) - (b.cell?.column ?? -1) ||
      compare(a.finding.code, b.finding.code),
  );
  return placed.map(({ finding }) => finding);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
