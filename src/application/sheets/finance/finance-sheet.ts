import { isKnown } from "#domain/kernel/figure";
import { nodePeriods } from "#domain/overviews/finance-periods";
import type { Steps } from "#domain/kernel/steps";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { CellFormat, SheetPlan } from "#domain/workbook/sheet-plan";

import { chooseScale, describeUnit } from "../amounts";
import type { AmountScale } from "../amounts";
import type { ChartDraft } from "../chart-draft";
import { depthOf } from "../chart-nodes";
import { curveOf } from "../portfolio-charts";
import { draftCurve } from "../curve-chart";
import { writeDay } from "../days";
import { tableWidths, tableWidthsInSteps, widest } from "../report-table";
import { layOutChartRow, widenForFigures } from "../sheet-charts";
import { cardSection, chartSection, layOutFlow, tableSection } from "../sheet-flow";
import type { FlowSection } from "../sheet-flow";
import { joinParts } from "../sheet-part";
import { cutColumns } from "../spans";
import { plural } from "../wording";

import { draftBridge } from "./bridge-chart";
import { estimateLineRows, estimateLines, layOutEstimateLines } from "./estimate-lines";
import { financeCards } from "./finance-cards";
import { emptyHeads, financeColumns, nameColumnCount } from "./finance-columns";
import type { FinanceColumnChoice } from "./finance-columns";
import { categoryRows, nodeRow, projectRow } from "./finance-rows";
import type { FinanceRow } from "./finance-rows";
import { groupPeriods, startMonthOf, withoutSpent } from "./group-periods";
import { periodColumns } from "./period-columns";
import { draftSpend } from "./spend-chart";

const seriesColumn = 3;
const chartRows = 13;
/** A table of periods fits one page. */
const mostPeriods = 36;
/** A sheet of fewer characters is not made smaller to fit the page, which then holds fewer rows. */
const narrowWidth = 160;
/** Rows of the tables before the projects that share a page. */
const mostJointRows = 24;

/**
 * The Finance sheet: the money of the portfolio, its programmes, projects and periods, this financial
 * year and whole life. Undefined where no project has any amount.
 */
export function* layOutFinance(report: PortfolioReport): Steps<SheetPlan | undefined> {
  if (!hasAmounts(report)) return undefined;
  const scale = nodeScale(report);
  const months = withoutSpent(nodePeriods(report, report.portfolio));
  yield undefined;
  const curve = draftCurve(curveOf(report), scale);
  const trends = [
    curve === undefined ? undefined : { ...curve, name: "SteerbookFinanceCurve" },
    draftSpend(report, months, scale),
  ].filter((draft) => draft !== undefined);
  const bridge = draftBridge(report, scale);
  const drafts = bridge === undefined ? trends : [...trends, bridge];
  const tables = yield* financeTables(
    report,
    scale,
    groupPeriods(months, startMonthOf(report.financialYear), mostPeriods),
  );
  const widths = widenForFigures(tables.widths, drafts, seriesColumn);
  return yield* layOutFlow(
    report,
    {
      role: "finance",
      name: "Finance",
      subject: "finance",
      facts: [
        describeUnit(report.currency, scale),
        plural(report.projects.length, "project"),
        describeYear(report),
        report.keepsEarnedValue ? "" : "no earned value kept",
      ],
      legend: legendOf(report),
      widths,
      drafts,
      seriesColumn,
    },
    [
      cardSection(financeCards(report, scale), widths),
      ...chartSection(trends, cutColumns(widths, [0.5, 0.5]), chartRows),
      bridgeSection(report, { bridge, scale, widths }),
      ...tables.sections(widths, trends.length > 0),
    ],
  );
}

/** The bridge left, estimates, contingency and this year right of it. */
function bridgeSection(
  report: PortfolioReport,
  of: {
    readonly bridge: ChartDraft | undefined;
    readonly scale: AmountScale;
    readonly widths: readonly number[];
  },
): FlowSection {
  const lines = estimateLines(report, of.scale);
  // Without lines beside it the bridge has the whole width.
  const [left, right] = cutColumns(of.widths, lines.length === 0 ? [1] : [0.5, 0.5]);
  const { bridge } = of;
  const rows = estimateLineRows;
  return {
    rows: rows + 2,
    layOut: (row, figures) =>
      joinParts([
        bridge === undefined || left === undefined
          ? {}
          : layOutChartRow({ row, rows, charts: [{ draft: bridge, span: left }] }, figures).part,
        right === undefined ? {} : layOutEstimateLines(lines, report, { row, ...right }),
      ]),
  };
}

type FinanceColumns = ReturnType<typeof financeColumns>;

type Tables = {
  readonly widths: readonly number[];
  /** The tables; on a page of their own where charts fill the one before. */
  readonly sections: (widths: readonly number[], chartsFill: boolean) => readonly FlowSection[];
};

function* financeTables(
  report: PortfolioReport,
  scale: AmountScale,
  periods: ReturnType<typeof groupPeriods>,
): Steps<Tables> {
  const { keepsEarnedValue } = report;
  const projectUnit = projectScale(report);
  const months = periodColumns(report, scale, periods.months);
  const nodes = report.programmes.map((node) => nodeRow(node, report));
  const totals = [nodeRow(report.portfolio, report)];
  const categories = categoryRows(report);
  const projects = report.projects.map(projectRow);
  const all = [...nodes, ...totals, ...categories, ...projects];
  const { nodeColumns, categoryColumns, columns } = columnsOfTables(
    { keepsEarnedValue, scale, projectUnit },
    all,
  );
  const unit = describeUnit(report.currency, scale);
  const nothing = "Nothing is kept.";
  const oneJointPage = nodes.length + categories.length + periods.periods.length <= mostJointRows;
  const projectWords = `${projectUnit.unit === "" ? "" : `${projectUnit.unit} of `}the project's currency`;
  return {
    widths: widest(
      tableWidths(nodeColumns, [...nodes, ...totals]),
      tableWidths(categoryColumns, categories),
      yield* tableWidthsInSteps(columns, projects),
      tableWidths(months, periods.periods),
    ),
    sections: (widths, chartsFill) => {
      const startsPage = chartsFill || isNarrow(widths);
      const programmes = {
        ...{ heading: `By programme, ${unit}`, name: "tblSteerbookFinanceProgrammes" },
        ...{ columns: nodeColumns, rows: nodes, totals, rowLook: topLook(report), empty: nothing },
      };
      const byCategory = {
        ...{ heading: `By category of cost, ${unit}`, name: "tblSteerbookFinanceCategories" },
        ...{ columns: categoryColumns, rows: categories, filterButtons: false, empty: nothing },
      };
      const byPeriod = {
        ...{ heading: `By period, ${unit}`, name: "tblSteerbookFinancePeriods", empty: nothing },
        ...{ columns: months, rows: periods.periods, filterButtons: false },
      };
      const byProject = {
        ...{ heading: `By project, ${projectWords}`, name: "tblSteerbookFinanceProjects" },
        ...{ columns, rows: projects, empty: "No project was read." },
      };
      return [
        tableSection(programmes, widths, { startsPage, repeats: false }),
        ...(categories.length === 0
          ? []
          : [tableSection(byCategory, widths, { startsPage: !startsPage, repeats: false })]),
        ...(periods.periods.length === 0
          ? []
          : [tableSection(byPeriod, widths, { startsPage: !oneJointPage, repeats: false })]),
        tableSection(byProject, widths, { startsPage: true, repeats: true }),
      ];
    },
  };
}

/** The columns of the three tables, without those no row of any of them knows anything for. */
function columnsOfTables(
  by: {
    readonly keepsEarnedValue: boolean;
    readonly scale: AmountScale;
    readonly projectUnit: AmountScale;
  },
  all: readonly FinanceRow[],
): Readonly<Record<"nodeColumns" | "categoryColumns" | "columns", FinanceColumns>> {
  const { keepsEarnedValue } = by;
  const columnsOf = (scale: AmountScale, rows: FinanceColumnChoice["rows"]): FinanceColumns =>
    financeColumns({ scale, keepsEarnedValue, rows });
  const nodes = columnsOf(by.scale, "programmes");
  const empty = emptyHeads(nodes.slice(nameColumnCount), all);
  const kept = (columns: FinanceColumns): FinanceColumns =>
    columns.filter(({ head }) => !empty.has(head));
  return {
    nodeColumns: kept(nodes),
    categoryColumns: kept(columnsOf(by.scale, "categories")),
    columns: kept(columnsOf(by.projectUnit, "projects")),
  };
}

function isNarrow(widths: readonly number[]): boolean {
  return widths.reduce((sum, width) => sum + width, 0) < narrowWidth;
}

/** Programmes at the top of a tree with sub-programmes are bold. */
function topLook(report: PortfolioReport): (row: FinanceRow) => CellFormat | undefined {
  const deep = report.programmes.some(({ path }) => depthOf(path) > 0);
  return ({ depth }) => (deep && depth === 0 ? { bold: true } : undefined);
}

function nodeScale({ portfolio: { figures } }: PortfolioReport): AmountScale {
  return chooseScale([
    figures.budgetAtCompletion,
    figures.estimateAtCompletion,
    figures.actualCost,
  ]);
}

/** The unit that suits the project in the middle, so that small projects are not all noughts. */
function projectScale(report: PortfolioReport): AmountScale {
  const budgets = report.projects
    .map(({ figures }) => figures.budgetAtCompletion)
    .filter((budget) => isKnown(budget))
    .sort((a, b) => a - b);
  const middle = budgets[Math.floor(budgets.length / 2)] ?? 0;
  const largest = budgets.at(-1) ?? 0;
  const scale = chooseScale([middle]);
  return largest / scale.divisor >= 1_000 ? { ...scale, decimals: 0 } : scale;
}

function hasAmounts({ projects }: PortfolioReport): boolean {
  return projects.some(({ figures }) =>
    [figures.budgetAtCompletion, figures.actualCost, figures.estimateAtCompletion].some((amount) =>
      isKnown(amount),
    ),
  );
}

function legendOf({ keepsEarnedValue }: PortfolioReport): string {
  const words = keepsEarnedValue
    ? "BAC, PV, EV, AC: budget, planned, earned, actual"
    : "BAC, AC: budget, actual";
  const index = keepsEarnedValue ? " · TCPI: index the rest needs to meet the budget" : "";
  return `${words} · EAC, ETC: estimate at and to completion · VAC: BAC less EAC, favourable is +${index} · – not known`;
}

function describeYear({ financialYear: year }: PortfolioReport): string {
  return year === undefined
    ? ""
    : `this year is ${year.label}, ${writeDay(year.from)} to ${writeDay(year.to)}`;
}
