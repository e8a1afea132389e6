import type { PlainDate } from "#domain/kernel/plain-date";
import type { TabReading } from "#domain/portfolio/report";

import { assessWorkbook, describeNoProjects } from "./assess-workbook";
import type { ValidateOutcome } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";

export type ValidateRequest = {
  /** Name of the tab to look at; absent means all of them. */
  readonly tab?: string;
  readonly today: PlainDate;
};

/** Findings of one tab or of all; writes nothing. */
export async function validateTabs(
  port: WorkbookPort,
  { tab, today }: ValidateRequest,
  watch: Watch,
): Promise<ValidateOutcome> {
  const only = tab === undefined ? {} : { tab };
  const assessed = await assessWorkbook(port, { ...only, today, statusDate: undefined }, watch);
  if (assessed.kind !== "assessed") return assessed;
  const { workbook, report } = assessed;
  if (tab === undefined) {
    const reason = describeNoProjects(assessed);
    if (reason !== undefined && report.findings.length === 0) return { kind: "blocked", reason };
    return { kind: "validated", tab, tabs: report.tabs, findings: report.findings };
  }
  if (!workbook.tabs.some((found) => found.name === tab)) {
    // Steerbook's own sheets are not among the tabs read.
    const why = "It is a sheet that Steerbook writes, or no longer in the workbook.";
    return { kind: "blocked", reason: `The tab "${tab}" was not validated. ${why}` };
  }
  const tabs = report.tabs.filter((reading) => reading.tab === tab);
  const findings = report.findings.filter((finding) => finding.at.tab === tab);
  const unread = tabs.find(({ role }) => !readRoles.has(role));
  if (unread !== undefined && findings.length === 0) {
    return { kind: "blocked", reason: `The tab "${tab}" was not validated. ${unread.reason}` };
  }
  return { kind: "validated", tab, tabs, findings };
}

/** Roles whose contents are validated; of the others there is nothing to find. */
const readRoles: ReadonlySet<TabReading["role"]> = new Set(["project", "register", "log", "part"]);
