import type { PortfolioReport } from "#domain/portfolio/report";

import { linkToProject, linkToRow } from "../project-link";
import { dayColumn, figureColumn, indented, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";
import { plural, shortenAtSentence } from "../wording";
import type { AudienceRow, MessageRow } from "./message-rows";

/** Audience, the seven days of the calendar, a state. */
export const messageWidths: readonly number[] = [36, 20, 20, 20, 20, 20, 20, 20, 24];

const influenceWords = { high: "High", medium: "Medium", low: "Low" } as const;

export function audienceColumns({
  date1904,
}: PortfolioReport): readonly TableColumn<AudienceRow>[] {
  return [
    textColumn("Audience", ({ audience }) => audience, 36),
    figureColumn("Overdue", ({ overdue }) => overdue, "0"),
    figureColumn("Due in the next period", ({ dueNext }) => dueNext, "0"),
    figureColumn("Later", ({ later }) => later, "0"),
    figureColumn("No date", ({ undated }) => undated, "0"),
    figureColumn("Planned in all", ({ planned }) => planned, "0"),
    dayColumn("Next date", ({ next }) => next, date1904),
  ];
}

export function messageColumns({ date1904 }: PortfolioReport): readonly TableColumn<MessageRow>[] {
  return [
    linkColumn(textColumn("To, and what", describeMessage, 36), ({ message }) =>
      linkToRow(message.row),
    ),
    linkColumn(
      textColumn("Project", ({ project }) => project.name, 20),
      ({ project }) => linkToProject(project),
    ),
    textColumn("Channel", ({ message }) => message.channel?.value, 20),
    textColumn("Rhythm", ({ message }) => message.frequency?.value, 20),
    textColumn("Owner", ({ message }) => message.owner?.value, 20),
    textColumn("Influence", ({ influence }) => influenceWords[influence], 20),
    dayColumn("Last sent", ({ message }) => message.lastSent?.value, date1904),
    dayColumn("Due", ({ due }) => due, date1904),
    indented(textColumn("State", describeState, 24)),
  ];
}

function describeMessage({ audience, message }: MessageRow): string {
  const words = message.message?.value;
  return words === undefined || words === audience
    ? audience
    : `${audience}: ${shortenAtSentence(words, 110)}`;
}

function describeState({ state, daysOverdue }: MessageRow): string {
  if (state === "overdue") return `Overdue by ${plural(daysOverdue ?? 0, "day")}`;
  if (state === "dueNext") return "Due in the next period";
  return state === "later" ? "Later" : "No date";
}
