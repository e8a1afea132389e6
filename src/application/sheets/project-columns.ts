import type { ProjectReport } from "#domain/portfolio/report";
import type { Field, RagDimension } from "#domain/project/project-return";

import {
  amountFormat,
  daysFormat,
  indexFormat,
  percentFormat,
  signedPercentFormat,
} from "./amounts";
import type { AmountScale } from "./amounts";
import { dateCell } from "./date-cell";
import { linkToProject } from "./project-link";
import { lifecycleMark } from "./rag-look";
import {
  dayColumn,
  figureColumn,
  indented,
  linkColumn,
  ragColumn,
  textColumn,
} from "./table-column";
import type { TableColumn } from "./table-column";

/** One column of the Projects table. */
type ProjectColumn = TableColumn<ProjectReport>;

/** Headers that are read back: renaming one loses the notes of workbooks refreshed before. */
export const idHead = "ID";
export const noteHead = "Note";

export type ColumnChoice = {
  readonly scale: AmountScale;
  readonly keepsEarnedValue: boolean;
  readonly date1904: boolean;
  readonly notes: ReadonlyMap<string, string>;
};

/** The columns of the Projects table, in their order; those of earned value only where it is kept. */
export function projectColumns(choice: ColumnChoice): readonly ProjectColumn[] {
  return [
    ...identityColumns(),
    ...ragColumns(),
    ...progressColumns(),
    ...costColumns(choice),
    ...dateColumns(choice.date1904),
    ...reviewColumns(choice.notes),
  ];
}

function identityColumns(): readonly ProjectColumn[] {
  return [
    text(idHead, (project) => project.id, 14),
    linkColumn(
      text("Project", (project) => project.name, 25),
      linkToProject,
    ),
    text("Programme", (project) => project.programme, 15),
    text("Lifecycle", (project) => lifecycleWords[project.lifecycle], 11),
    text("PM", (project) => fieldText(project.return.facts.projectManager), 13),
    text("Stage", (project) => fieldText(project.return.facts.stage), 12),
  ];
}

function ragColumns(): readonly ProjectColumn[] {
  const heads: readonly (readonly [string, RagDimension])[] = [
    ["Sch", "schedule"],
    ["Cost", "cost"],
    ["Scope", "scope"],
    ["Risk", "risk"],
    ["Res", "resources"],
    ["Ben", "benefits"],
    ["Com", "communications"],
  ];
  return [
    rag("Reported", (project) => project.rag.overall.reported ?? "grey"),
    rag(
      "Calculated",
      (project) => lifecycleMark(project.lifecycle) ?? project.rag.overall.calculated,
    ),
    ...heads.map(([head, dimension]) =>
      rag(
        head,
        (project) =>
          lifecycleMark(project.lifecycle) ?? project.rag.dimensions[dimension].calculated,
      ),
    ),
  ];
}

function progressColumns(): readonly ProjectColumn[] {
  return [
    figure("Complete %", (project) => project.figures.percentComplete, percentFormat),
    figure("Planned %", (project) => project.figures.plannedPercentComplete, percentFormat),
  ];
}

function costColumns(choice: ColumnChoice): readonly ProjectColumn[] {
  const money = amountFormat(choice.scale);
  const indices = [
    figure("CPI", (project) => project.figures.costPerformanceIndex, indexFormat),
    figure("SPI", (project) => project.figures.schedulePerformanceIndex, indexFormat),
    figure("SPI(t)", (project) => project.figures.schedulePerformanceIndexTime, indexFormat),
  ];
  return [
    indented(text("Currency", (project) => project.currency, 9)),
    figure("BAC", (project) => project.figures.budgetAtCompletion, money),
    figure("AC", (project) => project.figures.actualCost, money),
    figure("EAC", (project) => project.figures.estimateAtCompletion, money),
    figure("VAC %", (project) => project.figures.varianceAtCompletionShare, signedPercentFormat),
    ...(choice.keepsEarnedValue ? indices : []),
  ];
}

function dateColumns(date1904: boolean): readonly ProjectColumn[] {
  return [
    day("Baseline finish", (project) => project.figures.baselineFinish, date1904),
    day("Forecast finish", (project) => project.figures.forecastFinish, date1904),
    figure("Slip (days)", (project) => project.figures.finishSlipDays, daysFormat),
    indented(text("Next milestone", (project) => project.nextMilestone?.name, 19)),
    {
      ...day("Milestone date", () => ({ unknown: "notReported" }), date1904),
      value: (project) => dateCell(project.nextMilestone?.date, date1904),
    },
  ];
}

function reviewColumns(notes: ReadonlyMap<string, string>): readonly ProjectColumn[] {
  return [
    figure("Errors", (project) => project.findingCounts.errors, "0"),
    figure("Warnings", (project) => project.findingCounts.warnings, "0"),
    {
      head: noteHead,
      value: (project) => notes.get(project.id),
      format: { horizontal: "left", wrap: true, locked: false, indent: 1 },
      width: { least: 22, most: 22 },
    },
  ];
}

const lifecycleWords: Readonly<Record<ProjectReport["lifecycle"], string>> = {
  proposed: "Proposed",
  active: "Active",
  onHold: "On hold",
  complete: "Complete",
  cancelled: "Cancelled",
};

const figure = figureColumn<ProjectReport>;
const text = textColumn<ProjectReport>;
const day = dayColumn<ProjectReport>;
const rag = ragColumn<ProjectReport>;

function fieldText(field: Field<string> | undefined): string | undefined {
  return field?.value;
}
