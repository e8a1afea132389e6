import type { CellFormat } from "#domain/workbook/sheet-plan";

import { amountFormat, indexFormat, signedPercentFormat, varianceFormat } from "../amounts";
import type { AmountScale } from "../amounts";
import { linkToProject } from "../project-link";
import { dash, figureColumn, indented, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";
import { isKnown, unknown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";

import type { FinanceRow } from "./finance-rows";

export type FinanceColumnChoice = {
  readonly scale: AmountScale;
  readonly keepsEarnedValue: boolean;
  /** What the rows are: decides the heads of the first columns and whether they link. */
  readonly rows: "programmes" | "projects" | "categories";
};

const text = textColumn<FinanceRow>;
const figure = figureColumn<FinanceRow>;

/**
 * The columns of the finance tables. All tables have the same ones in the same order, so that the
 * figures of programmes stand above those of their projects.
 */
export function financeColumns(choice: FinanceColumnChoice): readonly TableColumn<FinanceRow>[] {
  const money = amountFormat(choice.scale);
  const variance = varianceFormat(choice.scale);
  const { keepsEarnedValue } = choice;
  return [
    ...nameColumns(choice),
    figure("BAC", ({ wholeLife }) => wholeLife.planned, money),
    figure("PV", ({ wholeLife }) => wholeLife.plannedToDate, money),
    ...(keepsEarnedValue ? [figure("EV", ({ wholeLife }) => wholeLife.earnedToDate, money)] : []),
    figure("AC", ({ wholeLife }) => wholeLife.actualToDate, money),
    figure("EAC", ({ wholeLife }) => wholeLife.forecast, money),
    figure("EAC lowest", ({ lowest }) => lowest, money),
    figure("EAC highest", ({ highest }) => highest, money),
    indented(text("EAC method", ({ method }) => method, 10)),
    figure("ETC", ({ toComplete }) => toComplete, money),
    figure("VAC", ({ wholeLife }) => wholeLife.variance, variance),
    figure("VAC %", varianceShare, signedPercentFormat),
    ...(keepsEarnedValue
      ? [figure("TCPI", ({ toCompleteIndex }) => toCompleteIndex, indexFormat)]
      : []),
    figure("Contingency left", ({ contingencyLeft }) => contingencyLeft, money),
    figure("This year plan", ({ thisYear }) => thisYear.planned, money),
    figure("This year actual", ({ thisYear }) => thisYear.actualToDate, money),
    figure("This year forecast", ({ thisYear }) => thisYear.forecast, money),
    figure("This year variance", ({ thisYear }) => thisYear.variance, variance),
  ];
}

/** Columns before the figures. */
export const nameColumnCount = 3;

/** Columns that stand in every finance table, known or not. */
const usualHeads: ReadonlySet<string> = new Set(["BAC", "AC", "EAC", "ETC", "VAC", "VAC %"]);

/**
 * The heads of columns of figures that no row of any table knows anything for. They are left out of
 * all tables alike, so that these still stand under each other.
 */
export function emptyHeads(
  columns: readonly TableColumn<FinanceRow>[],
  rows: readonly FinanceRow[],
): ReadonlySet<string> {
  const empty = columns.filter(
    ({ head, value }) => !usualHeads.has(head) && rows.every((row) => value(row) === dash),
  );
  return new Set(empty.map(({ head }) => head));
}

function nameColumns({ rows }: FinanceColumnChoice): readonly TableColumn<FinanceRow>[] {
  const currency = indented(text("Currency", (row) => row.currency, 9));
  if (rows === "projects") {
    return [
      linkColumn(
        text("Project", ({ name }) => name, 30),
        ({ project }) => project && linkToProject(project),
      ),
      text("Programme", ({ group }) => group, 20),
      currency,
    ];
  }
  const name = rows === "programmes" ? "Programme" : "Category";
  const group = rows === "programmes" ? "Projects" : "In";
  return [
    { ...text(name, (row) => row.name, 30), look: treeLook },
    text(group, (row) => row.group, 20),
    currency,
  ];
}

/** Sub-programmes stand in from what they belong to. */
function treeLook({ depth }: FinanceRow): CellFormat | undefined {
  return depth === 0 ? undefined : { indent: Math.min(depth, 4) };
}

function varianceShare({ wholeLife }: FinanceRow): Figure {
  const { planned, variance } = wholeLife;
  if (!isKnown(planned) || !isKnown(variance) || planned === 0) return unknown("noBudget");
  return variance / planned;
}
