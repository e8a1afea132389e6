import { readHistory } from "#domain/history/read-history";
import type { ClosedPeriod, History } from "#domain/history/history";
import type { PlainDate } from "#domain/kernel/plain-date";
import { comparisonOf } from "#domain/portfolio/period-comparison";

import { assessWorkbook, describeNoProjects } from "./assess-workbook";
import type { CompareOutcome } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";

/** The later end of a comparison where it is the report as it stands. */
export const now = "now";

export type ComparePeriodsRequest = {
  readonly today: PlainDate;
  readonly statusDate?: PlainDate;
  /** Label of the earlier period. */
  readonly from: string;
  /** Label of the later period, or `now`. */
  readonly to: string;
};

/** Says what changed from a closed period to a later one, or to now; writes nothing. */
export async function compareTwoPeriods(
  port: WorkbookPort,
  { today, statusDate, from, to }: ComparePeriodsRequest,
  watch: Watch,
): Promise<CompareOutcome> {
  const assessed = await assessWorkbook(port, { today, statusDate, history: "all" }, watch);
  if (assessed.kind !== "assessed") return assessed;
  const { workbook, report } = assessed;
  const { history } = readHistory(workbook);
  const earlier = findPeriod(history, from);
  if (earlier === undefined) return blocked(describeLacking(history, from));
  const later = to === now ? undefined : findPeriod(history, to);
  if (later === undefined) {
    const reason = to === now ? describeNoProjects(assessed) : describeLacking(history, to);
    if (reason !== undefined) return blocked(reason);
  }
  const end = later?.reportDate ?? report.reportDate.date;
  if (end <= earlier.reportDate) {
    const what = later === undefined ? "this report" : `the period "${later.label}"`;
    const days = `${earlier.reportDate}, ${what} of ${end}`;
    return blocked(`The period "${earlier.label}" is of ${days}: compare with a later one.`);
  }
  return { kind: "compared", comparison: comparisonOf(report, earlier, later) };
}

function blocked(reason: string): CompareOutcome {
  return { kind: "blocked", reason };
}

function findPeriod({ periods }: History, label: string): ClosedPeriod | undefined {
  const wanted = label.trim().toLowerCase();
  return periods.find((period) => period.label.toLowerCase() === wanted);
}

function describeLacking({ periods }: History, label: string): string {
  if (periods.length === 0) return "No period has been closed yet.";
  const labels = periods.map((period) => `"${period.label}"`).join(", ");
  return `There is no closed period "${label}". Closed are ${labels}.`;
}
