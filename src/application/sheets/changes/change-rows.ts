import type { ChangeState } from "#domain/changes/change-effects";
import { changeState } from "#domain/changes/change-effects";
import type { PlainDate } from "#domain/kernel/plain-date";
import { daysBetween } from "#domain/kernel/plain-date";
import { isExposed } from "#domain/overviews/exposure-figures";
import { openDecisions } from "#domain/project/open-decisions";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { Decision, SourceCell } from "#domain/project/project-return";
import type { Change } from "#domain/project/section-rows";
import { isClosedStatus } from "#domain/project/closed-status";

/** A change request of a project; its cost effect in the report currency where there is a rate. */
export type ChangeRow = {
  readonly project: ProjectReport;
  readonly change: Change;
  readonly state: ChangeState;
  readonly cost: number | undefined;
};

export type DecisionRow = {
  readonly project: ProjectReport;
  readonly decision: Decision;
  readonly state: "overdue" | "sought" | "taken";
  /** Days to the deadline from the report date; negative where it has passed. */
  readonly daysLeft: number | undefined;
};

export type ActionRow = {
  readonly project: ProjectReport;
  readonly row: SourceCell;
  readonly id: string | undefined;
  readonly action: string;
  readonly owner: string | undefined;
  readonly due: PlainDate | undefined;
  readonly status: string | undefined;
  /** Days from the due date to the report date, where it has passed. */
  readonly daysOverdue: number | undefined;
};

const stateRanks: Readonly<Record<ChangeState, number>> = { pending: 0, approved: 1, rejected: 2 };

/** Pending changes first, the dearest first; then the approved and the rejected, the latest first. */
export function changeRows(report: PortfolioReport): readonly ChangeRow[] {
  return report.projects
    .filter(isExposed)
    .flatMap((project) =>
      (project.return.changes ?? []).map((change): ChangeRow => {
        const effect = change.costEffect?.value;
        const { rate } = project;
        const cost = effect === undefined || rate === undefined ? undefined : effect * rate;
        return { project, change, state: changeState(change), cost };
      }),
    )
    .sort((a, b) => stateRanks[a.state] - stateRanks[b.state] || compareWithin(a, b));
}

function compareWithin(a: ChangeRow, b: ChangeRow): number {
  if (a.state === "pending") return Math.abs(b.cost ?? 0) - Math.abs(a.cost ?? 0);
  return compareText(b.change.decided?.value ?? "", a.change.decided?.value ?? "");
}

/** Decisions sought by deadline, then the ones taken in the order of the projects. */
export function decisionRows(report: PortfolioReport): readonly DecisionRow[] {
  const rows = report.projects.filter(isExposed).flatMap((project) => {
    const { decisions } = project.return;
    const open = new Set(openDecisions(decisions));
    return decisions
      .filter(({ question }) => question !== undefined)
      .map((decision) => decisionRow(project, decision, { open, report }));
  });
  const taken = rows.filter(({ state }) => state === "taken");
  const sought = rows.filter(({ state }) => state !== "taken");
  const deadline = ({ decision }: DecisionRow): string => decision.deadline?.value ?? "9999";
  return [...sought.sort((a, b) => compareText(deadline(a), deadline(b))), ...taken];
}

function decisionRow(
  project: ProjectReport,
  decision: Decision,
  { open, report }: { readonly open: ReadonlySet<Decision>; readonly report: PortfolioReport },
): DecisionRow {
  const deadline = decision.deadline?.value;
  const isOpen = open.has(decision);
  const daysLeft =
    !isOpen || deadline === undefined ? undefined : daysBetween(report.reportDate.date, deadline);
  const state = !isOpen ? "taken" : (daysLeft ?? 0) < 0 ? "overdue" : "sought";
  return { project, decision, state, daysLeft };
}

/** Open actions, the longest overdue first, then by due date. */
export function actionRows(report: PortfolioReport): readonly ActionRow[] {
  return report.projects
    .filter(isExposed)
    .flatMap((project) =>
      (project.return.actions ?? [])
        .filter(({ status }) => !isClosedStatus(status?.value))
        .map(({ row, id, action, owner, dueDate, status }): ActionRow => {
          const due = dueDate?.value;
          const days = due === undefined ? 0 : daysBetween(due, report.reportDate.date);
          return {
            project,
            row,
            id: id?.value,
            action: action?.value ?? id?.value ?? "",
            owner: owner?.value,
            due,
            status: status?.value,
            daysOverdue: days > 0 ? days : undefined,
          };
        }),
    )
    .sort((a, b) => compareText(a.due ?? "9999", b.due ?? "9999"));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
