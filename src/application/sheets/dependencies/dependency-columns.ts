import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";

import { daysFormat } from "../amounts";
import { linkToProject, linkToRow } from "../project-link";
import { dash, dayColumn, figureColumn, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";
import { shortenAtSentence } from "../wording";
import type { DependencyRow, DependencyState } from "./dependency-rows";

/** Two projects, what is needed, remarks; from the fifth column on the state, dates and the matrix. */
export const dependencyWidths: readonly number[] = [26, 26, 36, 38, 11, 11, 11, 11, 11, 11, 11, 11];

export const stateWords: Readonly<Record<DependencyState, string>> = {
  late: "Late",
  unknown: "Unknown",
  circle: "Circular",
  oneSided: "One-sided",
  undated: "No date",
  inTime: "In time",
};

/** One row a dependency: who needs what of whom by when, and whether it holds. */
export function dependencyColumns(report: PortfolioReport): readonly TableColumn<DependencyRow>[] {
  const projects = new Map(report.projects.map((project) => [project.id, project]));
  const link = (
    project: ProjectReport | undefined,
  ): ReturnType<typeof linkToProject> | undefined =>
    project === undefined ? undefined : linkToProject(project);
  const nameOf = (id: string): string => projects.get(id)?.name ?? id;
  return [
    linkColumn(
      textColumn("Project that needs", ({ needing }) => nameOf(needing), 26),
      ({ needing }) => link(projects.get(needing)),
    ),
    linkColumn(
      textColumn(
        "Project that gives",
        ({ supplier, target }) => (supplier === undefined ? target : nameOf(supplier)),
        26,
      ),
      ({ supplier }) => (supplier === undefined ? undefined : link(projects.get(supplier))),
    ),
    linkColumn(
      textColumn("What", ({ what }) => (what === "" ? dash : shortenAtSentence(what, 130)), 36),
      ({ row }) => linkToRow(row),
    ),
    textColumn("Remarks", ({ remarks }) => (remarks === "" ? undefined : capital(remarks)), 38),
    textColumn("State", ({ states: [first = "inTime"] }) => stateWords[first], 11),
    dayColumn("Needed by", ({ needDate }) => needDate, report.date1904),
    dayColumn("Comes on", ({ supplyDate }) => supplyDate, report.date1904),
    figureColumn("Days late", ({ lateDays }) => lateDays, daysFormat),
  ];
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
