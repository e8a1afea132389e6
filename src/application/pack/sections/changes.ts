import type {
  ApprovedChange,
  MovedColour,
  MovedMilestone,
  MovedRisk,
  PeriodChanges,
} from "#domain/history/since-last-period";
import { isClosedStatus } from "#domain/project/closed-status";

import { daysFormat, varianceFormat } from "../../sheets/amounts";
import { actionRows } from "../../sheets/changes/change-rows";
import type { ActionRow } from "../../sheets/changes/change-rows";
import { writeDay } from "../../sheets/days";
import { riskMoves } from "../../sheets/risks/risk-columns";
import { listWords, plural } from "../../sheets/wording";
import { namesOf, ownProjects } from "../pack-basis";
import type { PackBasis } from "../pack-basis";
import { firstOf, marked, sideBySide, text, wide } from "../page-content";
import type { Band, Omitted, SectionContent, TableBlock } from "../page-content";

const mostOfAKind = 5;
const mostActions = 12;
const moveWords = { new: "New", escalated: "Escalated", eased: "Eased", closed: "Closed" } as const;
const worst = { red: 3, amber: 2, green: 1, grey: 0 } as const;

/** What changed since the last meeting, and what became of its actions. */
export function changesSection(basis: PackBasis): SectionContent | Omitted {
  const { report } = basis;
  const changes = report.sinceLastPeriod;
  const actions = actionRows(report);
  if (changes === undefined && actions.length === 0) {
    return { omitted: { code: "noPeriodNorActions" } };
  }
  const bands = [...(changes === undefined ? [] : moves(basis, changes)), ...acted(basis, actions)];
  if (bands.length === 0) {
    return { omitted: { code: "nothingChanged", period: changes?.since ?? "" } };
  }
  return {
    key: "changes",
    tab: "Pack 3 Changes",
    title: titleOf(changes, actions),
    bands,
    notes: [
      changes === undefined
        ? "No period is closed yet: only the open actions are shown."
        : `Compared with the closed period ${changes.since}, which the history keeps.`,
    ],
  };
}

function titleOf(changes: PeriodChanges | undefined, actions: readonly ActionRow[]): string {
  const overdue = actions.filter(({ daysOverdue }) => daysOverdue !== undefined).length;
  const acts =
    actions.length === 0
      ? "no open action"
      : `${String(overdue)} of ${plural(actions.length, "open action")} overdue`;
  if (changes === undefined) return `${acts.charAt(0).toUpperCase()}${acts.slice(1)}`;
  const count = (direction: MovedColour["direction"]): number =>
    changes.colours.filter((colour) => colour.direction === direction).length;
  const later = changes.milestones.filter(({ days }) => days > 0).length;
  const colours = `${plural(count("worse"), "project")} worse, ${String(count("better"))} better`;
  return `Since ${changes.since}: ${colours}; ${plural(later, "milestone")} later; ${acts}`;
}

function moves(basis: PackBasis, changes: PeriodChanges): readonly Band[] {
  return [
    ...sideBySide([colourTable(basis, changes), milestoneTable(basis, changes)]),
    ...sideBySide([riskTable(basis, changes), approvedTable(basis, changes)]),
    ...comingsAndGoings(basis, changes),
  ];
}

function colourTable(basis: PackBasis, { colours }: PeriodChanges): TableBlock | undefined {
  if (colours.length === 0) return undefined;
  const name = namesOf(basis.report);
  const rank = ({ direction, to }: MovedColour): number =>
    (direction === "worse" ? 10 : 0) + worst[to];
  const ranked = [...colours].sort((a, b) => rank(b) - rank(a));
  return shortTable({
    heading: "Colours that moved",
    columns: [
      { head: "Project", span: 20, lines: 1 },
      { head: "Then", span: 4, align: "center" },
      { head: "Now", span: 4, align: "center" },
      { head: "", span: 7 },
    ],
    all: ranked,
    cells: ({ projectId, from, to, direction }) => [
      text(name(projectId)),
      marked(from),
      marked(to),
      text(directionWords[direction]),
    ],
    rest: "more in the portfolio table",
  });
}

const directionWords: Readonly<Record<MovedColour["direction"], string>> = {
  better: "Better",
  worse: "Worse",
  known: "Known now",
  unknown: "Not known now",
};

function milestoneTable(basis: PackBasis, { milestones }: PeriodChanges): TableBlock | undefined {
  if (milestones.length === 0) return undefined;
  const name = namesOf(basis.report);
  const size = ({ days }: MovedMilestone): number => Math.abs(days);
  return shortTable({
    heading: "Milestones that moved most",
    columns: [
      { head: "Milestone", span: 13, lines: 1 },
      { head: "Project", span: 11, small: true, lines: 1 },
      { head: "Now", span: 7 },
      { head: "Days", span: 4, align: "right", format: daysFormat },
    ],
    all: [...milestones].sort((a, b) => size(b) - size(a)),
    cells: ({ projectId, name: milestone, to, days }) => [
      text(milestone),
      text(name(projectId)),
      text(writeDay(to)),
      { value: days },
    ],
    rest: "more under Milestones",
  });
}

function riskTable(basis: PackBasis, changes: PeriodChanges): TableBlock | undefined {
  const risks = riskMoves(changes);
  if (risks.length === 0) return undefined;
  const name = namesOf(basis.report);
  return shortTable<MovedRisk>({
    heading: "Risks that moved",
    columns: [
      { head: "Risk", span: 17, lines: 1 },
      { head: "Project", span: 11, small: true, lines: 1 },
      { head: "", span: 7 },
    ],
    all: risks,
    cells: ({ projectId, title, move }) => [
      text(title),
      text(name(projectId)),
      text(moveWords[move]),
    ],
    rest: "more on the sheet Risks and issues",
  });
}

function approvedTable(
  { report, scale }: PackBasis,
  { approvedChanges }: PeriodChanges,
): TableBlock | undefined {
  if (approvedChanges.length === 0) return undefined;
  const projects = new Map(report.projects.map((project) => [project.id, project]));
  const cost = ({ projectId, costEffect }: ApprovedChange): number | string => {
    const rate = projects.get(projectId)?.rate;
    return costEffect === undefined || rate === undefined ? "–" : costEffect * rate;
  };
  return shortTable({
    heading: "Changes approved",
    columns: [
      { head: "Change", span: 14, lines: 1 },
      { head: "Project", span: 11, small: true, lines: 1 },
      { head: "Cost", span: 5, align: "right", format: varianceFormat(scale), money: true },
      { head: "Days", span: 5, align: "right", format: daysFormat },
    ],
    all: approvedChanges,
    cells: (change) => [
      text(change.title),
      text(projects.get(change.projectId)?.name ?? change.projectId),
      { value: cost(change) },
      { value: change.scheduleEffect ?? "–" },
    ],
    rest: "more on the sheet Changes and decisions",
  });
}

function comingsAndGoings({ report }: PackBasis, changes: PeriodChanges): readonly Band[] {
  const name = namesOf(report);
  const gone = changes.missingProjects.map((project) => project.name ?? project.id);
  const renamed = changes.renamedProjects.map(({ from, to }) => `${from} is now ${to}`);
  const lines = [
    changes.newProjects.length === 0 ? "" : `New: ${listWords(changes.newProjects.map(name))}.`,
    gone.length === 0 ? "" : `No longer in a tab: ${listWords(gone)}.`,
    renamed.length === 0 ? "" : `Renamed: ${listWords(renamed)}.`,
  ].filter((line) => line !== "");
  return lines.length === 0 ? [] : [wide({ kind: "text", paragraphs: lines })];
}

/** Open actions, the longest overdue first; those that are done are counted. */
function acted({ report }: PackBasis, actions: readonly ActionRow[]): readonly Band[] {
  if (actions.length === 0) return [];
  const done = ownProjects(report).reduce(
    (sum, project) =>
      sum +
      (project.return.actions ?? []).filter(({ status }) => isClosedStatus(status?.value)).length,
    0,
  );
  const { shown, rest } = firstOf(actions, mostActions);
  const rests = [
    rest === 0 ? "" : `${plural(rest, "later action")} on the sheet Changes and decisions`,
    done === 0 ? "" : `${plural(done, "action")} done`,
  ].filter((words) => words !== "");
  return [
    wide({
      kind: "table",
      heading: "Actions",
      columns: [
        { head: "Action", span: 33, lines: 2 },
        { head: "Project", span: 16, small: true, lines: 1 },
        { head: "Owner", span: 9, lines: 1 },
        { head: "Due", span: 7 },
        { head: "State", span: 7 },
      ],
      rows: shown.map(({ action, project, owner, due, daysOverdue, row }) => ({
        subject: action,
        source: `${row.tab}!${row.cell}`,
        cells: [
          text(action),
          text(project.name),
          text(owner),
          text(due === undefined ? undefined : writeDay(due)),
          text(daysOverdue === undefined ? "Open" : `${plural(daysOverdue, "day")} late`),
        ],
      })),
      ...(rests.length === 0 ? {} : { note: `And ${rests.join("; ")}.` }),
    }),
  ];
}

/** The first rows of a kind; `rest` says where the others are to be found. */
function shortTable<Row>(table: {
  readonly heading: string;
  readonly columns: TableBlock["columns"];
  readonly all: readonly Row[];
  readonly cells: (row: Row) => TableBlock["rows"][number]["cells"];
  readonly rest: string;
}): TableBlock {
  const { heading, columns, all, cells } = table;
  const { shown, rest } = firstOf(all, mostOfAKind);
  return {
    kind: "table",
    heading,
    columns,
    rows: shown.map((row) => ({ cells: cells(row) })),
    ...(rest === 0 ? {} : { note: `And ${String(rest)} ${table.rest}.` }),
  };
}
