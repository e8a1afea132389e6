import { isKnown } from "#domain/kernel/figure";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { AxisPlan } from "#domain/workbook/sheet-plan";

import { amountFormat, describeUnit, indexFormat } from "../amounts";
import type { AmountScale } from "../amounts";
import type { DraftPoint, PointChartDraft } from "../chart-draft";
import { mostCategories } from "../curve-chart";
import { ragFill } from "../palette";
import { colourNames, countedColours } from "../portfolio-rag-now";
import { listWords, plural } from "../wording";

/** A project with both indices and its budget in the report currency. */
export type RatedProject = {
  readonly project: ProjectReport;
  readonly cost: number;
  readonly time: number;
  readonly budget: number;
};

/** Active projects that keep both indices, the largest budgets first. */
export function ratedProjects(report: PortfolioReport): readonly RatedProject[] {
  return report.projects
    .flatMap((project): readonly RatedProject[] => {
      const { figures, rate, lifecycle, duplicate } = project;
      const cost = figures.costPerformanceIndex;
      const time = figures.schedulePerformanceIndexTime;
      const budget = figures.budgetAtCompletion;
      if (lifecycle !== "active" || duplicate === true || rate === undefined) return [];
      if (!isKnown(cost) || !isKnown(time) || !isKnown(budget)) return [];
      return [{ project, cost, time, budget: budget * rate }];
    })
    .sort((a, b) => b.budget - a.budget);
}

/** CPI against SPI(t), one bubble a project with its budget as size and its calculated colour. */
export function draftPerformance(
  report: PortfolioReport,
  scale: AmountScale,
): PointChartDraft | undefined {
  const all = ratedProjects(report);
  const drawn = all.slice(0, mostCategories);
  if (drawn.length === 0) return undefined;
  const series = countedColours
    .map((colour) => ({
      name: colourNames[colour],
      colour: ragFill[colour],
      points: drawn
        .filter(({ project }) => project.rag.overall.calculated === colour)
        .map(({ project, cost, time, budget }): DraftPoint => ({
          name: project.name,
          across: time,
          value: cost,
          size: budget,
        })),
    }))
    .filter(({ points }) => points.length > 0);
  return {
    name: "SteerbookPerformance",
    kind: "bubble",
    title: performanceMessage(all),
    sentence: performanceSentence(report, { all, drawn }, scale),
    heads: { point: "Project", across: "SPI(t)", value: "CPI", size: "BAC" },
    formats: { across: indexFormat, value: indexFormat, size: amountFormat(scale) },
    series,
    bubbleScale: bubbleScale(drawn.length),
    valueFormat: indexFormat,
    valueAxis: indexAxis(
      "CPI",
      drawn.map(({ cost }) => cost),
    ),
    categoryAxis: indexAxis(
      "SPI(t)",
      drawn.map(({ time }) => time),
    ),
  };
}

/** Many bubbles are drawn smaller, or the larger ones hide the others. */
function bubbleScale(bubbles: number): number {
  return bubbles <= 6 ? 100 : bubbles <= 12 ? 70 : 35;
}

/** An axis of indices with room around the bubbles and 1.0 on a grid line. */
function indexAxis(title: string, values: readonly number[]): AxisPlan {
  const lowest = Math.min(1, ...values);
  const highest = Math.max(1, ...values);
  const step = highest - lowest > 1 ? 0.5 : highest - lowest > 0.5 ? 0.2 : 0.1;
  const below = Math.ceil((1 - lowest) / step + 0.5);
  const above = Math.ceil((highest - 1) / step + 0.5);
  return {
    title,
    minimum: Math.max(0, round(1 - below * step)),
    maximum: round(1 + above * step),
    majorUnit: step,
    numberFormat: "0.0",
    gridlines: true,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function performanceMessage(all: readonly RatedProject[]): string {
  const count = (test: (one: RatedProject) => boolean): number => all.filter(test).length;
  const both = count(({ cost, time }) => cost < 1 && time < 1);
  const of = `of ${plural(all.length, "project")}`;
  if (both > 0) {
    return `${String(both)} ${of} ${both === 1 ? "is" : "are"} both behind plan and over cost`;
  }
  const late = count(({ time }) => time < 1);
  const dear = count(({ cost }) => cost < 1);
  if (late + dear === 0) return "Every project is on plan and within cost";
  return `${String(late)} ${of} ${late === 1 ? "is" : "are"} behind plan, ${String(dear)} over cost`;
}

function performanceSentence(
  report: PortfolioReport,
  {
    all,
    drawn,
  }: { readonly all: readonly RatedProject[]; readonly drawn: readonly RatedProject[] },
  scale: AmountScale,
): string {
  const worst = [...all]
    .sort((a, b) => Math.min(a.cost, a.time) - Math.min(b.cost, b.time))
    .slice(0, 3)
    .map(
      ({ project, cost, time }) =>
        `${project.name} CPI ${cost.toFixed(2)}, SPI(t) ${time.toFixed(2)}`,
    );
  const rest = all.length - drawn.length;
  const cut =
    rest === 0
      ? ""
      : ` The ${String(drawn.length)} largest budgets are drawn; the other ${String(rest)} are on the sheet Projects.`;
  return (
    `Right of 1.0 is ahead of plan, above 1.0 below cost; the size is the budget (${describeUnit(report.currency, scale)}), ` +
    `the colour the calculated RAG. Lowest: ${listWords(worst)}.${cut}`
  );
}
