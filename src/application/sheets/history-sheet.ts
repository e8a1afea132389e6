import type { History, PastProject } from "#domain/history/history";
import { dimensionColumns, historyTables } from "#domain/history/history-schema";
import { toSerial, type PlainDate } from "#domain/kernel/plain-date";
import type { ReportedRag } from "#domain/project/vocabulary";
import { wordOfLifecycle, wordOfRag } from "#domain/project/vocabulary-words";
import { ownSheets } from "#domain/workbook/own-sheets";
import { sheetSignature } from "#domain/workbook/signature";
import type { PlanCell, SheetPlan } from "#domain/workbook/sheet-plan";

import { area, assembleSheet, look, type SheetPart } from "./sheet-part";
import { type } from "./type-scale";

const headRow = 1;
const columnWidth = 14;

type Row = readonly PlanCell[];
type Block = { readonly schema: Schema; readonly rows: readonly Row[] };
type Schema = (typeof historyTables)[keyof typeof historyTables];

/**
 * The very hidden sheet with every closed period, as four Excel tables side by side with a column
 * between them, so that each can grow downwards.
 */
export function layOutHistory({ periods }: History, date1904: boolean): SheetPlan {
  const day = (date: PlainDate | undefined): PlanCell =>
    date === undefined ? undefined : toSerial(date, date1904);
  const blocks: readonly Block[] = [
    {
      schema: historyTables.periods,
      rows: periods.map((period) => [
        period.label,
        day(period.reportDate),
        day(period.closedOn),
        period.closedBy,
      ]),
    },
    {
      schema: historyTables.projects,
      rows: periods.flatMap(({ label, projects }) =>
        projects.map((project) => projectRow(label, project, day)),
      ),
    },
    {
      schema: historyTables.milestones,
      rows: periods.flatMap(({ label, milestones }) =>
        milestones.map((milestone) => [
          ...[label, milestone.projectId, milestone.id, milestone.name],
          ...[milestone.baselineDate, milestone.forecastDate, milestone.actualDate].map(day),
          milestone.key === undefined ? undefined : milestone.key ? "Yes" : "No",
        ]),
      ),
    },
    {
      schema: historyTables.risks,
      rows: periods.flatMap(({ label, risks }) =>
        risks.map((risk) => [
          ...[label, risk.projectId, risk.id, risk.title, risk.score, risk.status],
        ]),
      ),
    },
  ];
  return placeBlocks(blocks);
}

type Day = (date: PlainDate | undefined) => PlanCell;

/** In the order of the headers. */
function projectRow(label: string, project: PastProject, day: Day): Row {
  const { lifecycle } = project;
  return [
    ...[label, project.id, project.name],
    ...[lifecycle === undefined ? undefined : wordOfLifecycle(lifecycle), project.currency],
    ...[day(project.statusDate), colour(project.reportedOverall)],
    ...[colour(project.calculatedOverall), project.budgetAtCompletion, project.plannedValue],
    ...[project.earnedValue, project.actualCost, project.estimateAtCompletion],
    ...[day(project.baselineFinish), day(project.forecastFinish), project.percentComplete],
    ...[project.headline, project.rate, project.programme, project.originalBudget],
    ...[day(project.baselineStart), project.schedulePerformanceIndexTime],
    ...[project.earnedValueSource, project.plannedValueSource, project.estimateSource],
    ...[project.forecastFinishSource, project.chainComplete, project.bufferConsumed],
    ...[project.achievements, project.nextSteps, project.pathToGreen],
    ...dimensionColumns.flatMap(({ dimension }) => {
      const colours = project.dimensions?.[dimension];
      return [colour(colours?.reported), colour(colours?.calculated)];
    }),
  ];
}

function colour(rag: ReportedRag | undefined): PlanCell {
  return rag === undefined ? undefined : wordOfRag(rag);
}

function placeBlocks(blocks: readonly Block[]): SheetPlan {
  const parts: SheetPart[] = [{ grids: [{ row: 0, column: 0, values: [[sheetSignature]] }] }];
  let left = 0;
  for (const block of blocks) {
    parts.push(layOutBlock(block, left));
    left += block.schema.headers.length + 1;
  }
  return assembleSheet(
    {
      role: ownSheets.history.mark,
      name: ownSheets.history.name,
      visibility: "veryHidden",
      columnWidths: Array.from({ length: left - 1 }, () => columnWidth),
      freeze: undefined,
      page: undefined,
      rowPoints: 18,
      base: type.body,
    },
    parts,
  );
}

function layOutBlock({ schema, rows }: Block, left: number): SheetPart {
  const { headers, table } = schema;
  // An Excel table has at least one row below its head.
  const height = 1 + Math.max(1, rows.length);
  const dates = headers.flatMap((head, column) =>
    isDate(head) ? [area(headRow + 1, left + column, height - 1, 1)] : [],
  );
  return {
    grids: [{ row: headRow, column: left, values: [headers, ...rows] }],
    formats: [
      ...(look(area(headRow, left, 1, headers.length), type.header).formats ?? []),
      ...(dates.length === 0 ? [] : [{ ranges: dates, format: { numberFormat: "yyyy-mm-dd" } }]),
    ],
    tables: [
      {
        name: table,
        range: area(headRow, left, height, headers.length),
        style: undefined,
        filterButtons: false,
        bandedRows: false,
      },
    ],
  };
}

function isDate(head: string): boolean {
  return /date$|(?:start|finish)$|closed on/i.test(head);
}
