import { describeFinding } from "#domain/finding/describe-finding";
import { workbookTab, type Finding, type Severity } from "#domain/finding/finding";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { LinkPlan } from "#domain/workbook/sheet-plan";

import { figureColumn, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";
import { shortenAtSentence } from "../wording";

const severityWords: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  info: "Hint",
};
const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const longestSentence = 330;

/** Findings of one code and severity. */
export type FindingKind = {
  readonly first: Finding;
  readonly count: number;
  readonly projects: number;
  readonly tabs: number;
};

/** Errors first, then warnings, then hints; within each as they were. */
export function rankFindings(findings: readonly Finding[]): readonly Finding[] {
  return (["error", "warning", "info"] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}

/** The kinds of findings, the most severe and then the most frequent first. */
export function listKinds(findings: readonly Finding[]): readonly FindingKind[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [finding]);
    else kind.push(finding);
  }
  return [...kinds.values()]
    .flatMap((all): readonly FindingKind[] => {
      const [first] = all;
      if (first === undefined) return [];
      const projects = new Set(all.flatMap(({ projectId }) => projectId ?? [])).size;
      const tabs = new Set(all.map(({ at }) => at.tab)).size;
      const count = all.reduce((sum, finding) => sum + (finding.count ?? 1), 0);
      return [{ first, count, projects, tabs }];
    })
    .sort(
      (a, b) =>
        ranks[a.first.severity] - ranks[b.first.severity] ||
        b.count - a.count ||
        (a.first.code < b.first.code ? -1 : 1),
    );
}

export const kindColumns: readonly TableColumn<FindingKind>[] = [
  textColumn("Severity", ({ first }) => severityWords[first.severity], 28),
  textColumn("First on the tab", ({ first }) => tabWords(first), 20),
  linkColumn(
    textColumn("Cell", ({ first }) => first.at.cell, 11),
    ({ first }) => linkToPlace(first),
  ),
  figureColumn("Found", ({ count }) => count, "#,##0"),
  figureColumn("Projects", ({ projects }) => projects, "#,##0"),
  figureColumn("Tabs", ({ tabs }) => tabs, "#,##0"),
  spaced(textColumn("The first of them", ({ first }) => sentence(first), 68)),
  textColumn("Code", ({ first }) => first.code, 41),
];

export function findingColumns(report: PortfolioReport): readonly TableColumn<Finding>[] {
  const names = new Map(report.projects.map(({ id, name }) => [id, name]));
  const byTab = new Map(report.projects.map(({ tab, name }) => [tab, name]));
  const project = ({ projectId, at }: Finding): string | undefined =>
    projectId === undefined ? byTab.get(at.tab) : (names.get(projectId) ?? projectId);
  return [
    textColumn("Project", project, 28),
    textColumn("Tab", tabWords, 20),
    linkColumn(
      textColumn("Cell", ({ at }) => at.cell, 11),
      linkToPlace,
    ),
    textColumn("Severity", ({ severity }) => severityWords[severity], 10),
    figureColumn("Cells", ({ count }) => count ?? 1, "#,##0"),
    spaced(textColumn("Can be fixed", (finding) => fixable(finding), 11)),
    spaced(textColumn("Finding", sentence, 68)),
    textColumn("Code", ({ code }) => code, 41),
  ];
}

/** Text right of figures keeps a distance. */
function spaced<Row>(column: TableColumn<Row>): TableColumn<Row> {
  return { ...column, format: { ...column.format, indent: 1 } };
}

/** The sentence without the cell, which has a column of its own. */
function sentence(finding: Finding): string {
  const text = describeFinding(finding);
  const { cell } = finding.at;
  const plain =
    cell !== undefined && text.startsWith(`${cell}: `) ? text.slice(cell.length + 2) : text;
  const capital = plain.slice(0, 1).toUpperCase() + plain.slice(1);
  return shortenAtSentence(capital, longestSentence);
}

function fixable({ fix, fixes }: Finding): string {
  return fix === undefined && fixes === undefined ? "by hand" : "in the pane";
}

function tabWords({ at }: Finding): string {
  return at.tab === workbookTab ? "Whole workbook" : at.tab;
}

function linkToPlace({ at }: Finding): Pick<LinkPlan, "target" | "tip"> | undefined {
  if (at.tab === workbookTab) return undefined;
  const [first = "A1"] = (at.cell ?? "A1").split(":");
  return {
    target: { kind: "cell", sheet: at.tab, address: first },
    tip: `Go to ${at.tab}, ${at.cell ?? "the tab"}`,
  };
}
