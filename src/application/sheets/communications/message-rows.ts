import { dueDate, influenceOf } from "#domain/communications/communication-figures";
import type { Influence } from "#domain/communications/communication-figures";
import { addMonths } from "#domain/kernel/calendar-months";
import type { PlainDate } from "#domain/kernel/plain-date";
import { daysBetween } from "#domain/kernel/plain-date";
import { isExposed } from "#domain/overviews/exposure-figures";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { Communication } from "#domain/project/section-rows";

export type MessageState = "overdue" | "dueNext" | "later" | "undated";

/** A planned message of a project and when it is due, seen from the report date. */
export type MessageRow = {
  readonly project: ProjectReport;
  readonly message: Communication;
  readonly audience: string;
  readonly influence: Influence;
  readonly due: PlainDate | undefined;
  readonly state: MessageState;
  readonly daysOverdue: number | undefined;
};

/** The messages of an audience, whose projects write it alike. */
export type AudienceRow = {
  readonly audience: string;
  readonly planned: number;
  readonly overdue: number;
  readonly dueNext: number;
  readonly later: number;
  readonly undated: number;
  readonly next: PlainDate | undefined;
};

const ranks: Readonly<Record<MessageState, number>> = {
  overdue: 0,
  dueNext: 1,
  undated: 2,
  later: 3,
};

/** Last day of the period after the report date: one month. */
export function nextPeriodEnd(report: PortfolioReport): PlainDate {
  return addMonths(report.reportDate.date, 1);
}

/** Overdue messages first, the longest overdue first; then those due next, undated and later ones. */
export function messageRows(report: PortfolioReport): readonly MessageRow[] {
  const { date } = report.reportDate;
  const end = nextPeriodEnd(report);
  return report.projects
    .filter(isExposed)
    .flatMap((project) =>
      (project.return.communications ?? []).map((message): MessageRow => {
        const due = dueDate(message);
        const state =
          due === undefined ? "undated" : due < date ? "overdue" : due <= end ? "dueNext" : "later";
        return {
          project,
          message,
          audience: message.audience?.value.trim() ?? "Not named",
          influence: influenceOf(message),
          due,
          state,
          daysOverdue:
            state === "overdue" && due !== undefined ? daysBetween(due, date) : undefined,
        };
      }),
    )
    .sort((a, b) => ranks[a.state] - ranks[b.state] || compareText(a.due ?? "", b.due ?? ""));
}

/** One row an audience, those with most overdue messages first. */
export function audienceRows(messages: readonly MessageRow[]): readonly AudienceRow[] {
  const groups = new Map<string, MessageRow[]>();
  for (const message of messages) {
    const key = message.audience.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [message]);
    else group.push(message);
  }
  return [...groups.values()]
    .map(audienceOf)
    .sort(
      (a, b) =>
        b.overdue - a.overdue || b.dueNext - a.dueNext || compareText(a.audience, b.audience),
    );
}

function audienceOf(messages: readonly MessageRow[]): AudienceRow {
  const count = (state: MessageState): number =>
    messages.filter((message) => message.state === state).length;
  const ahead = messages.flatMap(({ state, due }) =>
    due !== undefined && (state === "dueNext" || state === "later") ? [due] : [],
  );
  return {
    audience: messages[0]?.audience ?? "",
    planned: messages.length,
    overdue: count("overdue"),
    dueNext: count("dueNext"),
    later: count("later"),
    undated: count("undated"),
    next: ahead.sort(compareText)[0],
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
