import { isKnown } from "#domain/kernel/figure";
import { nodePeriods } from "#domain/portfolio/finance-periods";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { CellFormat, SheetPlan } from "#domain/workbook/sheet-plan";

import { chooseScale, describeUnit } from "../amounts";
import type { AmountScale } from "../amounts";
import type { ChartDraft } from "../chart-draft";
import { depthOf } from "../chart-nodes";
import { curveOf } from "../portfolio-charts";
import { draftCurve } from "../curve-chart";
import { writeDay } from "../days";
import { tableWidths, widest } from "../report-table";
import { layOutChartRow, widenForFigures } from "../sheet-charts";
import { cardSection, chartSection, layOutFlow, tableSection } from "../sheet-flow";
import type { FlowSection } from "../sheet-flow";
import { joinParts } from "../sheet-part";
import { cutColumns } from "../spans";
import { plural } from "../wording";

import { draftBridge } from "./bridge-chart";
import { estimateLineRows, layOutEstimateLines } from "./estimate-lines";
import { financeCards } from "./finance-cards";
import { financeColumns } from "./finance-columns";
import { categoryRows, nodeRow, projectRow } from "./finance-rows";
import type { FinanceRow } from "./finance-rows";
import { groupPeriods, startMonthOf, withoutSpent } from "./group-periods";
import { periodColumns } from "./period-columns";
import { draftSpend } from "./spend-chart";

const seriesColumn = 3;
const chartRows = 13;
/** A table of periods fits one page. */
const mostPeriods = 36;
/** Rows of the tables before the projects that share a page. */
const mostJointRows = 24;

/**
 * The Finance sheet: the money of the portfolio, its programmes, projects and periods, this financial
 * year and whole life. Undefined where no project has any amount.
 */
export function layOutFinance(report: PortfolioReport): SheetPlan | undefined {
  if (!hasAmounts(report)) return undefined;
  const scale = nodeScale(report);
  const months = withoutSpent(nodePeriods(report, report.portfolio));
  const curve = draftCurve(curveOf(report), scale);
  const trends = [
    curve === undefined ? undefined : { ...curve, name: "SteerbookFinanceCurve" },
    draftSpend(report, months, scale),
  ].filter((draft) => draft !== undefined);
  const bridge = draftBridge(report, scale);
  const drafts = bridge === undefined ? trends : [...trends, bridge];
  const tables = financeTables(
    report,
    scale,
    groupPeriods(months, startMonthOf(report.financialYear), mostPeriods),
  );
  const widths = widenForFigures(tables.widths, drafts, seriesColumn);
  return layOutFlow(
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
      legend:
        "BAC, PV, EV, AC: budget, planned, earned, actual · EAC, ETC: estimate at and to completion · VAC: BAC less EAC, favourable is + · TCPI: index the rest needs to meet the budget · – not known",
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
  const [left, right] = cutColumns(of.widths, [0.5, 0.5]);
  const { bridge } = of;
  const rows = estimateLineRows;
  return {
    rows: rows + 2,
    layOut: (row, figures) =>
      joinParts([
        bridge === undefined || left === undefined
          ? {}
          : layOutChartRow({ row, rows, charts: [{ draft: bridge, span: left }] }, figures).part,
        right === undefined ? {} : layOutEstimateLines(report, of.scale, { row, ...right }),
      ]),
  };
}

type Tables = {
  readonly widths: readonly number[];
  /** The tables; on a page of their own where charts fill the one before. */
  readonly sections: (widths: readonly number[], chartsFill: boolean) => readonly FlowSection[];
};

function financeTables(
  report: PortfolioReport,
  scale: AmountScale,
  periods: ReturnType<typeof groupPeriods>,
): Tables {
  const { keepsEarnedValue } = report;
  const projectUnit = projectScale(report);
  const nodeColumns = financeColumns({ scale, keepsEarnedValue, rows: "programmes" });
  const categoryColumns = financeColumns({ scale, keepsEarnedValue, rows: "categories" });
  const columns = financeColumns({ scale: projectUnit, keepsEarnedValue, rows: "projects" });
  const months = periodColumns(report, scale, periods.months);
  const nodes = report.programmes.map((node) => nodeRow(node, report));
  const totals = [nodeRow(report.portfolio, report)];
  const categories = categoryRows(report);
  const projects = report.projects.map(projectRow);
  const unit = describeUnit(report.currency, scale);
  const empty = "Nothing is kept.";
  const oneJointPage = nodes.length + categories.length + periods.periods.length <= mostJointRows;
  const projectWords = `${projectUnit.unit === "" ? "" : `${projectUnit.unit} of `}the project's currency`;
  return {
    widths: widest(
      tableWidths(nodeColumns, [...nodes, ...totals]),
      tableWidths(categoryColumns, categories),
      tableWidths(columns, projects),
      tableWidths(months, periods.periods),
    ),
    sections: (widths, chartsFill) => {
      const programmes = {
        ...{ heading: `By programme, ${unit}`, name: "tblSteerbookFinanceProgrammes", empty },
        ...{ columns: nodeColumns, rows: nodes, totals, rowLook: topLook(report) },
      };
      const byCategory = {
        ...{ heading: `By category of cost, ${unit}`, name: "tblSteerbookFinanceCategories" },
        ...{ columns: categoryColumns, rows: categories, filterButtons: false, empty },
      };
      const byPeriod = {
        ...{ heading: `By period, ${unit}`, name: "tblSteerbookFinancePeriods", empty },
        ...{ columns: months, rows: periods.periods, filterButtons: false },
      };
      const byProject = {
        ...{ heading: `By project, ${projectWords}`, name: "tblSteerbookFinanceProjects" },
        ...{ columns, rows: projects, empty: "No project was read." },
      };
      return [
        tableSection(programmes, widths, { startsPage: chartsFill, repeats: false }),
        ...(categories.length === 0
          ? []
          : [tableSection(byCategory, widths, { startsPage: !chartsFill, repeats: false })]),
        ...(periods.periods.length === 0
          ? []
          : [tableSection(byPeriod, widths, { startsPage: !oneJointPage, repeats: false })]),
        tableSection(byProject, widths, { startsPage: true, repeats: true }),
      ];
    },
  };
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

function describeYear({ financialYear: year }: PortfolioReport): string {
  return year === undefined
    ? ""
    : `this year is ${year.label}, ${writeDay(year.from)} to ${writeDay(year.to)}`;
}
