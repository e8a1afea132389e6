import type { PortfolioReport } from "#domain/portfolio/report";
import type { TabReading } from "#domain/intake/tabs/tab-reading";
import type { Severity } from "#domain/finding/finding";

import { figureColumn, indented, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";
import { shortenAtSentence } from "../wording";

const roleWords: Readonly<Record<TabReading["role"], string>> = {
  project: "Project",
  register: "Register",
  log: "Log",
  part: "Part of a project",
  report: "Report of ours",
  copy: "Copy of a report",
  settings: "Settings",
  history: "History",
  ignored: "Not read",
};

/** One row a tab: its role, why, and what was found on it. */
export function readingColumns(report: PortfolioReport): readonly TableColumn<TabReading>[] {
  const counts = countByTab(report);
  const projects = new Map<string, number>();
  for (const { tab } of report.projects) projects.set(tab, (projects.get(tab) ?? 0) + 1);
  const found = (severity: Severity) => (reading: TabReading) =>
    counts.get(`${severity} ${reading.tab}`) ?? 0;
  return [
    linkColumn(
      textColumn("Tab", ({ tab }) => tab, 28),
      ({ tab }) => ({ target: { kind: "cell", sheet: tab, address: "A1" }, tip: `Go to ${tab}` }),
    ),
    textColumn("Role", ({ role }) => roleWords[role], 20),
    figureColumn("Projects", ({ tab }) => projects.get(tab) ?? 0, "0"),
    figureColumn("Errors", found("error"), "0"),
    figureColumn("Warnings", found("warning"), "0"),
    figureColumn("Hints", found("info"), "0"),
    indented(textColumn("Why", ({ reason }) => shortenAtSentence(reason, 330), 68)),
  ];
}

function countByTab({ findings }: PortfolioReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, at } of findings) {
    const key = `${severity} ${at.tab}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
