import type { PlainDate } from "../kernel/plain-date";
import type { CalculatedRag } from "../project/vocabulary";
import { lifecycleWord, ragWord } from "../project/vocabulary-words";
import type { TableCell, TableRow } from "../workbook/named-table";

import type { PastColours, PastMilestone, PastProject, PastRisk } from "./history";
import { dimensionColumns } from "./history-schema";

/** How cells of the history sheet are read. */
export type CellReader = {
  readonly text: (cell: TableCell | undefined) => string | undefined;
  readonly date: (cell: TableCell | undefined) => PlainDate | undefined;
};

function amount(cell: TableCell | undefined): number | undefined {
  return typeof cell?.raw === "number" ? cell.raw : undefined;
}

/** A row of `tblHistoryProjects`. */
export function toProject(row: TableRow, id: string, reader: CellReader): PastProject {
  return {
    id,
    name: reader.text(row.get("Project name")),
    lifecycle: lifecycleWord(reader.text(row.get("Lifecycle"))),
    currency: reader.text(row.get("Currency")),
    statusDate: reader.date(row.get("Status date")),
    reportedOverall: ragWord(reader.text(row.get("Reported overall"))),
    calculatedOverall: calculatedColour(reader.text(row.get("Calculated overall"))),
    budgetAtCompletion: amount(row.get("Budget at completion")),
    plannedValue: amount(row.get("Planned value")),
    earnedValue: amount(row.get("Earned value")),
    actualCost: amount(row.get("Actual cost")),
    estimateAtCompletion: amount(row.get("Estimate at completion")),
    baselineFinish: reader.date(row.get("Baseline finish")),
    forecastFinish: reader.date(row.get("Forecast finish")),
    percentComplete: amount(row.get("% complete")),
    headline: reader.text(row.get("Headline")),
    rate: amount(row.get("Rate")),
    ...furtherColumns(row, reader),
    dimensions: dimensionsOf(row, reader),
  };
}

/** Columns that histories written before them do not have. */
function furtherColumns(row: TableRow, reader: CellReader): Partial<PastProject> {
  const text = (header: string): string | undefined => reader.text(row.get(header));
  return {
    programme: text("Programme"),
    originalBudget: amount(row.get("Original budget")),
    baselineStart: reader.date(row.get("Baseline start")),
    schedulePerformanceIndexTime: amount(row.get("SPI(t)")),
    earnedValueSource: text("Earned value from"),
    plannedValueSource: text("Planned value from"),
    estimateSource: text("Estimate from"),
    forecastFinishSource: text("Forecast finish from"),
    chainComplete: amount(row.get("Chain complete")),
    bufferConsumed: amount(row.get("Buffer consumed")),
    achievements: text("Achievements"),
    nextSteps: text("Next steps"),
    pathToGreen: text("Path to green"),
  };
}

function dimensionsOf(row: TableRow, reader: CellReader): PastColours {
  const entries = dimensionColumns.flatMap((columns) => {
    const reported = ragWord(reader.text(row.get(columns.reported)));
    const calculated = calculatedColour(reader.text(row.get(columns.calculated)));
    if (reported === undefined && calculated === undefined) return [];
    return [[columns.dimension, { reported, calculated }] as const];
  });
  return Object.fromEntries(entries);
}

function calculatedColour(text: string | undefined): CalculatedRag | undefined {
  const colour = ragWord(text);
  return isCalculated(colour) ? colour : undefined;
}

function isCalculated(rag: ReturnType<typeof ragWord>): rag is CalculatedRag {
  return rag === "green" || rag === "amber" || rag === "red" || rag === "grey";
}

/** A row of `tblHistoryMilestones`. */
export function toMilestone(row: TableRow, projectId: string, reader: CellReader): PastMilestone {
  const id = reader.text(row.get("ID"));
  return {
    projectId,
    id,
    name: reader.text(row.get("Milestone")) ?? id ?? "",
    baselineDate: reader.date(row.get("Baseline date")),
    forecastDate: reader.date(row.get("Forecast date")),
    actualDate: reader.date(row.get("Actual date")),
    key: flag(reader.text(row.get("Key"))),
  };
}

function flag(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text.toLowerCase() === "yes";
}

/** A row of `tblHistoryRisks`. */
export function toRisk(row: TableRow, projectId: string, reader: CellReader): PastRisk {
  const id = reader.text(row.get("ID"));
  return {
    projectId,
    id,
    title: reader.text(row.get("Risk")) ?? id ?? "",
    score: amount(row.get("Score")),
    status: reader.text(row.get("Status")),
  };
}
