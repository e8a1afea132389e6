import type { Steps } from "#domain/kernel/steps";
import type { PortfolioReport, RollupReport } from "#domain/portfolio/report";
import type { CellFormat, SheetPlan } from "#domain/workbook/sheet-plan";

import { chooseScale, describeUnit } from "../amounts";
import { depthOf } from "../chart-nodes";
import { fitLine } from "../fit-text";
import { portfolioCards } from "../portfolio-kpis";
import { ragLegend } from "../rag-look";
import { layOutFigureLines, sectionHeading, spanPixels } from "../report-sections";
import type { Place } from "../report-sections";
import { tableWidthsInSteps } from "../report-table";
import { layOutChartRow, widenForFigures } from "../sheet-charts";
import { cardSection, layOutFlow, tableSection } from "../sheet-flow";
import type { FlowSection } from "../sheet-flow";
import { joinParts } from "../sheet-part";
import type { SheetPart } from "../sheet-part";
import { cutColumns } from "../spans";
import { bodyText } from "../text-width";
import { plural } from "../wording";

import { blockBasis, blockPoints, blockSection } from "./programme-blocks";
import { draftPerformance, ratedProjects } from "./performance-chart";
import type { RatedProject } from "./performance-chart";
import { programmeColumns } from "./programme-columns";

const seriesColumn = 7;
const chartRows = 17;
const chartShare = 0.62;
/** Points of rows on a printed page, and areas Excel takes for printing at most. */
const pagePoints = 640;
const mostPages = 12;
/** Programmes that leave room on the page of their table: for the chart below it, or for the first block. */
const fewProgrammes = 6;

/**
 * The Programmes sheet: the rollup by programme with sub-programmes below what they belong to, CPI
 * against SPI(t) by project, then one block a programme. Undefined where no project names one.
 */
export function* layOutProgrammes(report: PortfolioReport): Steps<SheetPlan | undefined> {
  if (!report.programmes.some(({ path }) => path !== "")) return undefined;
  const { figures } = report.portfolio;
  const scale = chooseScale([figures.budgetAtCompletion, figures.estimateAtCompletion]);
  const columns = programmeColumns(report, scale);
  const rows = report.programmes;
  const totals = [report.portfolio];
  const draft = draftPerformance(report, scale);
  const drafts = draft === undefined ? [] : [draft];
  const widths = widenForFigures(
    yield* tableWidthsInSteps(columns, [...rows, ...totals]),
    drafts,
    seriesColumn,
  );
  const basis = blockBasis(report, scale, widths);
  const table = {
    ...{ heading: "Rollup by programme", name: "tblSteerbookProgrammes", columns, rows, totals },
    ...{ rowLook: topLook(report), filterButtons: rows.length > 12, empty: "No programme." },
  };
  const rollup = tableSection(table, widths, { startsPage: false, repeats: false });
  const chart = performanceSection(report, draft, widths);
  const named = rows.filter(({ path }) => path !== "").length;
  return yield* layOutFlow(
    report,
    {
      role: "programmes",
      name: "Programmes",
      subject: "programmes",
      facts: [
        describeUnit(report.currency, scale),
        plural(named, "programme"),
        plural(report.projects.length, "project"),
        report.keepsEarnedValue ? "" : "no earned value kept",
      ],
      legend: `${ragLegend.split(" · H ")[0] ?? ragLegend} · VAC: favourable is + · Slip: late is + · amounts and indices are worked out from the sums of the projects`,
      widths,
      drafts,
      seriesColumn,
    },
    [
      cardSection(portfolioCards(report, scale), widths),
      ...(rows.length <= fewProgrammes ? [rollup, ...chart] : [...chart, rollup]),
      ...rows.map((node, index) => {
        const first = index === 0 && draft === undefined && rows.length <= fewProgrammes;
        return blockSection(node, basis, !first && startsPage(index, rows.length));
      }),
    ],
  );
}

/** Blocks are not torn apart by the end of a page, as far as Excel takes areas for printing. */
function startsPage(index: number, blocks: number): boolean {
  const fitting = Math.floor(pagePoints / blockPoints);
  const perPage = Math.max(fitting, Math.ceil(blocks / mostPages));
  return index % perPage === 0;
}

/** The bubbles left, the projects with the lowest indices right of them. */
function performanceSection(
  report: PortfolioReport,
  draft: ReturnType<typeof draftPerformance>,
  widths: readonly number[],
): readonly FlowSection[] {
  const [left, right] = cutColumns(widths, [chartShare, 1 - chartShare]);
  if (draft === undefined || left === undefined || right === undefined) return [];
  return [
    {
      rows: chartRows + 2,
      layOut: (row, figures) =>
        joinParts([
          layOutChartRow({ row, rows: chartRows, charts: [{ draft, span: left }] }, figures).part,
          layOutLowest(ratedProjects(report), { row, ...right }, widths),
        ]),
    },
  ];
}

function layOutLowest(
  projects: readonly RatedProject[],
  place: Place,
  widths: readonly number[],
): SheetPart {
  const lowest = [...projects]
    .sort((a, b) => Math.min(a.cost, a.time) - Math.min(b.cost, b.time))
    .slice(0, chartRows - 1);
  const pixels = spanPixels(place, widths) - 90;
  const lines = lowest.map(({ project, cost, time }) => ({
    label: fitLine(project.name, bodyText, pixels),
    figure: `${cost.toFixed(2)} / ${time.toFixed(2)}`,
    numberFormat: "@",
  }));
  return joinParts([
    sectionHeading("Lowest CPI / SPI(t)", place),
    layOutFigureLines(lines, { ...place, row: place.row + 1 }),
  ]);
}

/** Programmes at the top of a tree with sub-programmes are bold. */
function topLook(report: PortfolioReport): (node: RollupReport) => CellFormat | undefined {
  const deep = report.programmes.some(({ path }) => depthOf(path) > 0);
  return (node) =>
    deep && node !== report.portfolio && depthOf(node.path) === 0 ? { bold: true } : undefined;
}
