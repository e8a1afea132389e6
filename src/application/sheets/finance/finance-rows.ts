import type { CategoryAmounts, FinanceFigures, SpanAmounts } from "#domain/finance/finance";
import { unknown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";
import type { Figures } from "#domain/figures/figures";
import type { PortfolioReport, ProjectReport, RollupReport } from "#domain/portfolio/report";

import { depthOf, fullName } from "../chart-nodes";
import { plural } from "../wording";

/** A line of a finance table: the portfolio, a programme, a project or a category of costs. */
export type FinanceRow = {
  readonly name: string;
  /** The programme of a project; for a node how many projects it has. */
  readonly group: string | undefined;
  readonly currency: string | undefined;
  readonly wholeLife: SpanAmounts;
  readonly thisYear: SpanAmounts;
  readonly lowest: Figure;
  readonly highest: Figure;
  readonly contingencyLeft: Figure;
  readonly toComplete: Figure;
  readonly toCompleteIndex: Figure;
  readonly method: string | undefined;
  /** Steps below the top of the tree. */
  readonly depth: number;
  readonly project: ProjectReport | undefined;
};

const none = unknown("notReported");
const noAmounts: SpanAmounts = {
  planned: none,
  plannedToDate: none,
  earnedToDate: none,
  actualToDate: none,
  forecast: none,
  variance: none,
};

/** How the estimate at completion of a project was worked out, as short as a column lets it. */
const methodWords: Readonly<Record<NonNullable<ProjectReport["estimateSource"]>, string>> = {
  typical: "BAC/CPI",
  atypical: "AC + rest",
  costAndSchedule: "CPI x SPI",
  weightedIndices: "0.8/0.2",
  reported: "Reported",
  none: "–",
};

export function projectRow(project: ProjectReport): FinanceRow {
  const { figures, finance, estimateSource } = project;
  return {
    ...amountsOf(figures, finance),
    name: project.name,
    group: project.programme,
    currency: project.currency,
    method: estimateSource === undefined ? undefined : methodWords[estimateSource],
    depth: 0,
    project,
  };
}

/** A programme, or the portfolio, in the report currency. */
export function nodeRow(node: RollupReport, report: PortfolioReport): FinanceRow {
  const isPortfolio = node === report.portfolio;
  return {
    ...amountsOf(node.figures, node.finance),
    name: isPortfolio ? "Portfolio" : fullName(node),
    group: plural(node.projectIds.length, "project"),
    currency: report.currency,
    method: undefined,
    depth: isPortfolio ? 0 : depthOf(node.path),
    project: undefined,
  };
}

/** Categories of the portfolio's costs, and of each programme that keeps them. */
export function categoryRows(report: PortfolioReport): readonly FinanceRow[] {
  return [report.portfolio, ...report.programmes].flatMap((node) =>
    (node.finance?.categories ?? []).map((category) =>
      categoryRow(category, node === report.portfolio ? "Portfolio" : fullName(node), report),
    ),
  );
}

function categoryRow(
  { category, thisYear, wholeLife }: CategoryAmounts,
  group: string,
  report: PortfolioReport,
): FinanceRow {
  return {
    name: category,
    group,
    currency: report.currency,
    wholeLife,
    thisYear,
    lowest: none,
    highest: none,
    contingencyLeft: none,
    toComplete: none,
    toCompleteIndex: none,
    method: undefined,
    depth: 0,
    project: undefined,
  };
}

function amountsOf(
  figures: Figures,
  finance: FinanceFigures | undefined,
): Pick<
  FinanceRow,
  | "wholeLife"
  | "thisYear"
  | "lowest"
  | "highest"
  | "contingencyLeft"
  | "toComplete"
  | "toCompleteIndex"
> {
  return {
    wholeLife: finance?.wholeLife ?? {
      planned: figures.budgetAtCompletion,
      plannedToDate: figures.plannedValue,
      earnedToDate: figures.earnedValue,
      actualToDate: figures.actualCost,
      forecast: figures.estimateAtCompletion,
      variance: figures.varianceAtCompletion,
    },
    thisYear: finance?.thisYear ?? noAmounts,
    lowest: finance?.estimates.lowest ?? none,
    highest: finance?.estimates.highest ?? none,
    contingencyLeft: finance?.contingency.left ?? none,
    toComplete: figures.estimateToComplete,
    toCompleteIndex: figures.toCompletePerformanceIndex,
  };
}
