import { changeState } from "#domain/changes/change-effects";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { Decision } from "#domain/project/project-return";
import type { RiskOverview } from "#domain/overviews/risk-overview";

import { daysFormat } from "../../sheets/amounts";
import { writeDay } from "../../sheets/days";
import { milestoneRows } from "../../sheets/milestones/milestone-rows";
import { figureOrDash } from "../pack-basis";
import { firstOf, text } from "../page-content";
import type { TableBlock } from "../page-content";

const mostMilestones = 5;
const mostRisks = 3;
const mostIssues = 2;
const mostAsks = 2;
const mostChanges = 2;

/** The milestones that come next, overdue ones first; those that are done where none is left. */
export function milestoneTable(
  report: PortfolioReport,
  project: ProjectReport,
): TableBlock | undefined {
  const rows = milestoneRows({ ...report, projects: [project] });
  if (rows.length === 0) return undefined;
  const { shown, rest } = firstOf(rows, mostMilestones);
  return {
    kind: "table",
    heading: "Key milestones",
    columns: [
      { head: "Milestone", span: 12, small: true },
      { head: "Forecast", span: 6, small: true },
      { head: "Slip", span: 4, align: "right", format: daysFormat },
    ],
    rows: shown.map(({ name, expected, slip, standing }) => ({
      subject: name,
      cells: [
        text(
          standing === "overdue"
            ? `${name} (overdue)`
            : standing === "done"
              ? `${name} (done)`
              : name,
        ),
        text(expected === undefined ? undefined : writeDay(expected)),
        { value: figureOrDash(slip) },
      ],
    })),
    ...more(rest),
  };
}

export function riskTable(
  { id }: ProjectReport,
  overview: RiskOverview | undefined,
): TableBlock | undefined {
  const risks = (overview?.risks ?? []).filter(({ projectId }) => projectId === id);
  if (risks.length === 0) return undefined;
  const { shown, rest } = firstOf(risks, mostRisks);
  return {
    kind: "table",
    heading: "Top risks",
    columns: [
      { head: "Risk", span: 11, small: true },
      { head: "Score", span: 4, align: "right", format: "0.##" },
      { head: "Owner", span: 6, small: true },
    ],
    rows: shown.map(({ title, score, owner }) => ({
      subject: title,
      cells: [text(title), { value: score ?? "–" }, text(owner)],
    })),
    ...more(rest),
  };
}

export function issueTable(
  { id }: ProjectReport,
  overview: RiskOverview | undefined,
): TableBlock | undefined {
  const issues = (overview?.issues ?? []).filter(({ projectId }) => projectId === id);
  if (issues.length === 0) return undefined;
  const { shown, rest } = firstOf(issues, mostIssues);
  return {
    kind: "table",
    heading: "Top issues",
    columns: [
      { head: "Issue", span: 11, small: true },
      { head: "Days", span: 4, align: "right", format: "0" },
      { head: "Owner", span: 6, small: true },
    ],
    rows: shown.map(({ title, ageDays, owner }) => ({
      subject: title,
      cells: [text(title), { value: ageDays ?? "–" }, text(owner)],
    })),
    ...more(rest),
  };
}

/** Decisions sought; a red project without one says so. */
export function askTable(decisions: readonly Decision[], today: PlainDate): TableBlock | undefined {
  if (decisions.length === 0) return undefined;
  const { shown, rest } = firstOf(decisions, mostAsks);
  return {
    kind: "table",
    heading: "Decisions sought",
    columns: [
      { head: "Decision", span: 13, small: true },
      { head: "By", span: 6, small: true },
      { head: "Owner", span: 6, small: true },
    ],
    rows: shown.map(({ question, deadline, owner }) => {
      const late = deadline !== undefined && deadline.value < today ? ", overdue" : "";
      return {
        subject: "Decision",
        cells: [
          text(question?.value),
          text(deadline === undefined ? "no date given" : `${writeDay(deadline.value)}${late}`),
          text(owner?.value ?? "no owner given"),
        ],
      };
    }),
    ...more(rest),
  };
}

/** Change requests that wait, then those decided. */
export function changeTable(project: ProjectReport, money: string): TableBlock | undefined {
  const { changes = [] } = project.return;
  if (changes.length === 0) return undefined;
  const rank = { pending: 0, approved: 1, rejected: 2 } as const;
  const ranked = [...changes].sort((a, b) => rank[changeState(a)] - rank[changeState(b)]);
  const { shown, rest } = firstOf(ranked, mostChanges);
  const words = { pending: "Waits", approved: "Approved", rejected: "Rejected" } as const;
  const rate = project.rate;
  return {
    kind: "table",
    heading: "Change requests",
    columns: [
      { head: "Change", span: 9, small: true },
      { head: "Cost", span: 4, align: "right", format: money, money: true },
      { head: "Days", span: 4, align: "right", format: daysFormat },
      { head: "State", span: 5, small: true },
    ],
    rows: shown.map((change) => {
      const cost = change.costEffect?.value;
      return {
        subject: "Change",
        cells: [
          text(change.title?.value ?? change.id?.value),
          { value: cost === undefined || rate === undefined ? "–" : cost * rate },
          { value: change.scheduleEffect?.value ?? "–" },
          text(words[changeState(change)]),
        ],
      };
    }),
    ...more(rest),
  };
}

function more(rest: number): { readonly note?: string } {
  return rest === 0 ? {} : { note: `And ${String(rest)} more on the tab.` };
}
