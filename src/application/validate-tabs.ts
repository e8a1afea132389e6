import type { PlainDate } from "#domain/kernel/plain-date";
import type { TabReading } from "#domain/intake/tabs/tab-reading";
import type { TabSnapshot } from "#domain/workbook/snapshot";

import { assessWorkbook, describeNoProjects, type AssessedWorkbook } from "./assess-workbook";
import type { ValidateOutcome } from "./outcome";
import { markLooks, planMarks } from "./plan-marks";
import type { Watch, WorkbookPort } from "./ports/workbook-port";

export type ValidateRequest = {
  /** Name of the tab to look at; absent means all of them. */
  readonly tab?: string;
  readonly today: PlainDate;
  /**
   * `put` marks the cells of the findings on their tabs; `renew` does so where marks were put before, so
   * that they never show what was mended since. Absent: nothing is written.
   */
  readonly marks?: "put" | "renew";
};

/** Findings of one tab or of all, and, if wanted, marks on their cells. */
export async function validateTabs(
  port: WorkbookPort,
  request: ValidateRequest,
  watch: Watch,
): Promise<ValidateOutcome> {
  const { tab, today, marks } = request;
  const only = tab === undefined ? {} : { tab };
  const assessed = await assessWorkbook(port, { ...only, today, statusDate: undefined }, watch);
  if (assessed.kind !== "assessed") return assessed;
  const outcome = findingsOf(assessed, tab);
  if (outcome.kind !== "validated" || marks === undefined) return outcome;
  const { tabs } = assessed.workbook;
  const marked = await port.markTabs(
    {
      tabs: planMarks(outcome.findings, tab === undefined ? tabs : tabs.filter(isNamed(tab))),
      looks: markLooks,
      others: tab === undefined ? "clear" : "keep",
      ...(marks === "renew" ? { onlyRenew: true } : {}),
    },
    watch,
  );
  return { ...outcome, marks: marked };
}

function isNamed(tab: string): (snapshot: TabSnapshot) => boolean {
  return ({ name }) => name === tab;
}

function findingsOf(assessed: AssessedWorkbook, tab: string | undefined): ValidateOutcome {
  const { workbook, report } = assessed;
  if (tab === undefined) {
    const reason = describeNoProjects(assessed);
    if (reason !== undefined && report.findings.length === 0) return { kind: "blocked", reason };
    return { kind: "validated", tab, tabs: report.tabs, findings: report.findings };
  }
  if (!workbook.tabs.some(isNamed(tab))) {
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
