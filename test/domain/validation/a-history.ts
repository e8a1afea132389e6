import type { ClosedPeriod, History, PastProject } from "#domain/history/history";

import { day } from "./a-return";

/** What a closed period says of the project A-1, or of the one named. */
export type PastSaid = {
  readonly project?: Readonly<Record<string, string | number>>;
  readonly milestones?: readonly Readonly<Record<string, string>>[];
  readonly risks?: readonly Readonly<Record<string, string>>[];
};

const ends = ["2026-02-28", "2026-01-31", "2025-12-31"];
const labels = ["February 2026", "January 2026", "December 2025"];

/** Closed month ends before 31 March 2026, given the last one first. */
export function aHistory(said: readonly PastSaid[]): History {
  return { periods: said.map(aPeriod).reverse() };
}

function aPeriod({ project, milestones, risks }: PastSaid, index: number): ClosedPeriod {
  // Test rows are written by hand; the rules under test read them by the types.
  const past = { id: "A-1", name: "Apollo", ...project } as unknown as PastProject;
  const rows = (list: PastSaid["milestones"] = []): never[] =>
    list.map((row) => ({ projectId: "A-1", ...row })) as never[];
  return {
    label: labels[index] ?? "",
    reportDate: day(ends[index] ?? ""),
    closedOn: undefined,
    closedBy: undefined,
    projects: [past],
    milestones: rows(milestones),
    risks: rows(risks),
  };
}
