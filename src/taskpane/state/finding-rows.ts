import type { Fix, Severity } from "#domain/finding/finding";

import type { FindingLine, SeverityCounts } from "./pane-state";

/** What the list of findings is narrowed to; an empty text finds everything. */
export type FindingFilter = { readonly severities: readonly Severity[]; readonly text: string };

export type FindingRow =
  | { readonly kind: "tab"; readonly tab: string; readonly counts: SeverityCounts }
  | { readonly kind: "finding"; readonly line: FindingLine }
  /** The button that mends the finding above it. */
  | { readonly kind: "fix"; readonly line: FindingLine; readonly fixes: readonly Fix[] };

const severityOrder: readonly Severity[] = ["error", "warning", "info"];

/** Counts of findings by severity. */
export function countSeverities(lines: readonly FindingLine[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const line of lines) counts[line.severity] += 1;
  return counts;
}

/** Rows of the list: tabs in the order of their first finding, worst findings first in each. */
export function layOutFindingRows(
  lines: readonly FindingLine[],
  filter: FindingFilter,
): readonly FindingRow[] {
  const wanted = filter.text.trim().toLowerCase();
  const byTab = new Map<string, FindingLine[]>();
  for (const line of lines) {
    if (!filter.severities.includes(line.severity) || !matches(line, wanted)) continue;
    const ofTab = byTab.get(line.tab);
    if (ofTab === undefined) byTab.set(line.tab, [line]);
    else ofTab.push(line);
  }
  return [...byTab].flatMap(([tab, ofTab]): FindingRow[] => [
    { kind: "tab", tab, counts: countSeverities(ofTab) },
    ...severityOrder.flatMap((severity) =>
      ofTab
        .filter((line) => line.severity === severity)
        .flatMap((line): readonly FindingRow[] => {
          const { fixes = [] } = line;
          const found = { kind: "finding", line } as const;
          return fixes.length === 0 ? [found] : [found, { kind: "fix", line, fixes }];
        }),
    ),
  ]);
}

function matches(line: FindingLine, wanted: string): boolean {
  if (wanted === "") return true;
  return [line.tab, line.cell ?? "", line.sentence, line.code].some((part) =>
    part.toLowerCase().includes(wanted),
  );
}
