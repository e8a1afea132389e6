import { daysFormat } from "../amounts";
import { linkToProject, linkToRow } from "../project-link";
import { dash, dayColumn, figureColumn, indented, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";
import { shortenAtSentence } from "../wording";

import type { MilestoneRow, MilestoneStanding } from "./milestone-rows";

export const standingWords: Readonly<Record<MilestoneStanding, string>> = {
  overdue: "Overdue",
  notReported: "Not reported",
  due: "Due in 90 days",
  later: "Later",
  done: "Done",
  undated: "No date",
};

/** Longer comments are shortened: the whole text is on the tab the row links to. */
const longestComment = 160;

const text = textColumn<MilestoneRow>;
const figure = figureColumn<MilestoneRow>;

/** The columns of the milestones table, in their order. */
export function milestoneColumns(date1904: boolean): readonly TableColumn<MilestoneRow>[] {
  const day = (
    head: string,
    value: Parameters<typeof dayColumn<MilestoneRow>>[1],
  ): TableColumn<MilestoneRow> => dayColumn(head, value, date1904);
  return [
    linkColumn(
      text("Project", ({ project }) => project.name, 26),
      ({ project }) => linkToProject(project),
    ),
    text("Programme", ({ project }) => project.programme, 18),
    linkColumn(
      text("Milestone", ({ name }) => name, 30),
      ({ milestone }) => linkToRow(milestone.row),
    ),
    day("Baseline", ({ milestone }) => milestone.baselineDate?.value),
    day("Last period", ({ lastExpected }) => lastExpected),
    day("Forecast", ({ milestone }) => milestone.forecastDate?.value),
    day("Actual", ({ milestone }) => milestone.actualDate?.value),
    figure("Slip (days)", ({ slip }) => slip, daysFormat),
    figure("Moved (days)", ({ moved }) => moved, daysFormat),
    indented(text("State", ({ standing }) => standingWords[standing], 14)),
    text("Owner", ({ milestone }) => milestone.owner?.value, 16),
    {
      ...text("Reason or comment", ({ milestone }) => commentOf(milestone.comment?.value), 40),
      width: { least: 24, most: 40 },
    },
  ];
}

function commentOf(comment: string | undefined): string {
  return comment === undefined ? dash : shortenAtSentence(comment, longestComment);
}
