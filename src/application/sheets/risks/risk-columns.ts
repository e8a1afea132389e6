import type { PortfolioReport } from "#domain/portfolio/report";
import type { MovedRisk, PeriodChanges } from "#domain/history/since-last-period";
import type { NamedRisk } from "#domain/overviews/named-risk";

import { chooseScale, describeUnit, varianceFormat } from "../amounts";
import { linkToProject, linkToRow } from "../project-link";
import { dayColumn, figureColumn, indented, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";
import { shortenAtSentence } from "../wording";

const longestText = 150;
const scoreFormat = "0.##";
const moveWords: Readonly<Record<MovedRisk["move"], string>> = {
  new: "New",
  escalated: "Escalated",
  eased: "Eased",
  closed: "Closed",
};

/** One row an open risk; its title leads to its row of the tab. */
export function riskColumns(
  report: PortfolioReport,
  risks: readonly NamedRisk[],
): readonly TableColumn<NamedRisk>[] {
  const scale = chooseScale(risks.flatMap(({ exposure }) => exposure ?? []));
  const unit = describeUnit(report.currency, scale);
  return [
    linkColumn(
      textColumn("Risk", ({ title }) => shortenAtSentence(title, longestText), 38),
      linkToRow,
    ),
    textColumn("Project", ({ projectName }) => projectName, 24),
    textColumn("Programme", ({ programme }) => programme, 18),
    textColumn("ID", ({ id }) => id, 11),
    figureColumn("Score", ({ score }) => score, scoreFormat),
    indented(textColumn("Band", ({ band }) => band, 11)),
    figureColumn(`Exposure (${unit})`, ({ exposure }) => exposure, varianceFormat(scale)),
    indented(
      textColumn(
        "Since last",
        ({ move }) => (move === undefined ? undefined : moveWords[move]),
        11,
      ),
    ),
    dayColumn("Due", ({ dueDate }) => dueDate, report.date1904),
    indented(textColumn("Owner", ({ owner }) => owner, 19)),
    textColumn("Response", describeResponse, 34),
  ];
}

function describeResponse({ response, mitigation }: NamedRisk): string | undefined {
  const text = [response, mitigation].filter((words) => words !== undefined).join(": ");
  return text === "" ? undefined : shortenAtSentence(text, longestText);
}

const moveRanks: Readonly<Record<MovedRisk["move"], number>> = {
  escalated: 0,
  new: 1,
  closed: 2,
  eased: 3,
};

/** Escalated risks first, then new, closed and eased ones; the higher score first. */
export function riskMoves({ risks }: PeriodChanges): readonly MovedRisk[] {
  const score = ({ to, from }: MovedRisk): number => to ?? from ?? 0;
  return [...risks].sort((a, b) => moveRanks[a.move] - moveRanks[b.move] || score(b) - score(a));
}

export function moveColumns(report: PortfolioReport): readonly TableColumn<MovedRisk>[] {
  const projects = new Map(report.projects.map((project) => [project.id, project]));
  return [
    textColumn("Risk", ({ title }) => shortenAtSentence(title, longestText), 38),
    linkColumn(
      textColumn("Project", ({ projectId }) => projects.get(projectId)?.name ?? projectId, 24),
      ({ projectId }) => {
        const project = projects.get(projectId);
        return project === undefined ? undefined : linkToProject(project);
      },
    ),
    textColumn("Programme", ({ projectId }) => projects.get(projectId)?.programme, 18),
    textColumn("Move", ({ move }) => moveWords[move], 11),
    figureColumn("Score before", ({ from }) => from, scoreFormat),
    figureColumn("Score now", ({ to }) => to, scoreFormat),
  ];
}
