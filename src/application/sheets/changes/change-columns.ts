import type { ChangeState } from "#domain/changes/change-effects";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";

import { daysFormat, describeUnit, varianceFormat } from "../amounts";
import type { AmountScale } from "../amounts";
import { linkToProject, linkToRow } from "../project-link";
import { dayColumn, figureColumn, indented, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";
import { shortenAtSentence } from "../wording";
import type { ActionRow, ChangeRow, DecisionRow } from "./change-rows";

/** Title, project, programme, state, amount or date, days, two short ones, a name, a text. */
export const changeWidths: readonly number[] = [40, 24, 18, 12, 14, 11, 12, 12, 19, 40];
const longest = 170;

const stateWords: Readonly<Record<ChangeState | DecisionRow["state"], string>> = {
  pending: "Pending",
  approved: "Approved",
  rejected: "Rejected",
  overdue: "Overdue",
  sought: "Sought",
  taken: "Taken",
};

type OfProject = { readonly project: ProjectReport };

function projectColumns<Row extends OfProject>(): readonly TableColumn<Row>[] {
  return [
    linkColumn(
      textColumn("Project", ({ project }) => project.name, 24),
      ({ project }) => linkToProject(project),
    ),
    textColumn("Programme", ({ project }) => project.programme, 18),
  ];
}

export function changeColumns(
  { currency, date1904 }: PortfolioReport,
  scale: AmountScale,
): readonly TableColumn<ChangeRow>[] {
  const title = ({ change: { title: words, id } }: ChangeRow): string | undefined =>
    shorten(words?.value ?? id?.value);
  return [
    linkColumn(textColumn("Change", title, 40), ({ change }) => linkToRow(change.row)),
    ...projectColumns<ChangeRow>(),
    textColumn("State", ({ state }) => stateWords[state], 12),
    figureColumn(
      `Cost effect (${describeUnit(currency, scale)})`,
      ({ cost }) => cost,
      varianceFormat(scale),
    ),
    figureColumn("Days", ({ change }) => change.scheduleEffect?.value, daysFormat),
    dayColumn("Raised", ({ change }) => change.raised?.value, date1904),
    dayColumn("Decided", ({ change }) => change.decided?.value, date1904),
    indented(textColumn("Approver", ({ change }) => change.approver?.value, 19)),
    textColumn("Status as written", ({ change }) => shorten(change.status?.value), 40),
  ];
}

export function decisionColumns({
  date1904,
}: PortfolioReport): readonly TableColumn<DecisionRow>[] {
  return [
    linkColumn(
      textColumn("Decision", ({ decision }) => shorten(decision.question?.value), 40),
      ({ decision }) => linkToRow(decision.row),
    ),
    ...projectColumns<DecisionRow>(),
    textColumn("State", ({ state }) => stateWords[state], 12),
    dayColumn("Deadline", ({ decision }) => decision.deadline?.value, date1904),
    figureColumn("Days left", ({ daysLeft }) => daysLeft, "0"),
    indented(textColumn("ID", ({ decision }) => decision.id?.value, 12)),
    textColumn("Status", ({ decision }) => shorten(decision.status?.value), 12),
    indented(textColumn("Owner", ({ decision }) => decision.owner?.value, 19)),
    textColumn("Recommended, and what happens without", describeDecision, 40),
  ];
}

function describeDecision({ decision }: DecisionRow): string | undefined {
  const { recommendation, consequence } = decision;
  const parts = [
    recommendation?.value,
    consequence === undefined ? undefined : `Without: ${consequence.value}`,
  ];
  const text = parts.flatMap((part) => (part === undefined ? [] : asSentence(part))).join(" ");
  return text === "" ? undefined : shorten(text);
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

export function actionColumns({ date1904 }: PortfolioReport): readonly TableColumn<ActionRow>[] {
  return [
    linkColumn(
      textColumn("Action", ({ action }) => shorten(action), 40),
      ({ row }) => linkToRow(row),
    ),
    ...projectColumns<ActionRow>(),
    textColumn("State", ({ daysOverdue }) => (daysOverdue === undefined ? "Open" : "Overdue"), 12),
    dayColumn("Due", ({ due }) => due, date1904),
    figureColumn("Days overdue", ({ daysOverdue }) => daysOverdue, "0"),
    indented(textColumn("ID", ({ id }) => id, 12)),
    textColumn("Status", ({ status }) => shorten(status), 12),
    indented(textColumn("Owner", ({ owner }) => owner, 19)),
  ];
}

function shorten(text: string | undefined): string | undefined {
  return text === undefined ? undefined : shortenAtSentence(text, longest);
}
