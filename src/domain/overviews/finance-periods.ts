import { planOf } from "../earned-value/value-sources";
import { projectCurve } from "../finance/project-curve";
import type { PlainDate } from "../kernel/plain-date";
import { figuresDate } from "../portfolio/assess-project";
import { curveFrame, monthlyAmounts, sumCurves } from "../portfolio/curve";
import type { CurvePoint, PortfolioReport, ProjectReport, RollupReport } from "../portfolio/report";

/** Amounts of one period; undefined where the series has none there. */
export type PeriodAmounts = {
  readonly planned: number | undefined;
  readonly earned: number | undefined;
  readonly actual: number | undefined;
  readonly forecast: number | undefined;
};

/** A period with what falls in it and what it comes to by its end. */
export type FinancePeriod = {
  readonly periodEnd: PlainDate;
  readonly inPeriod: PeriodAmounts;
  readonly cumulative: PeriodAmounts;
};

/** The cost periods of a project as its tab has them, in its currency; on demand. */
export function projectPeriods({
  return: { costPeriods },
}: ProjectReport): readonly FinancePeriod[] {
  return spread(
    costPeriods.flatMap(({ periodEnd, plannedValue, earnedValue, actualCost, forecast }) =>
      periodEnd === undefined
        ? []
        : [
            {
              periodEnd: periodEnd.value,
              plannedValue: plannedValue?.value,
              earnedValue: earnedValue?.value,
              actualCost: actualCost?.value,
              forecast: forecast?.value,
            },
          ],
    ),
  );
}

/** The months of the portfolio or of one of its programmes, in the report currency; on demand. */
export function nodePeriods(report: PortfolioReport, node: RollupReport): readonly FinancePeriod[] {
  return spread(node === report.portfolio ? report.curve : nodeCurve(report, node));
}

/** The S-curve of a programme; on demand. */
export function nodeCurve(report: PortfolioReport, node: RollupReport): readonly CurvePoint[] {
  const frame = curveFrame(report.reportDate.date);
  const ids = new Set(node.projectIds);
  const amounts = report.projects.flatMap((project) => {
    const { id, rate, lifecycle, duplicate } = project;
    if (!ids.has(id) || duplicate === true || lifecycle === "cancelled") return [];
    const curve = projectCurve({
      return: project.return,
      lifecycle,
      figures: project.figures,
      plan: planOf(project.return),
      statusDate: figuresDate(project.statusDate, report.reportDate.date),
    });
    if (curve === undefined || rate === undefined) return [];
    return monthlyAmounts(curve, rate, frame) ?? [];
  });
  return sumCurves(amounts, frame);
}

/** What falls in each period: its amount less the last one known before it. */
function spread(points: readonly CurvePoint[]): readonly FinancePeriod[] {
  const last = { planned: 0, earned: 0, actual: 0, forecast: 0 };
  return points.map(({ periodEnd, plannedValue, earnedValue, actualCost, forecast }) => {
    const cumulative: PeriodAmounts = {
      planned: plannedValue,
      earned: earnedValue,
      actual: actualCost,
      forecast,
    };
    const inPeriod: PeriodAmounts = {
      planned: step(plannedValue, last.planned),
      earned: step(earnedValue, last.earned),
      actual: step(actualCost, last.actual),
      forecast: step(forecast, last.forecast),
    };
    last.planned = plannedValue ?? last.planned;
    last.earned = earnedValue ?? last.earned;
    last.actual = actualCost ?? last.actual;
    // A forecast goes on from what is spent: its first step is from the actual cost.
    last.forecast = forecast ?? actualCost ?? last.forecast;
    return { periodEnd, inPeriod, cumulative };
  });
}

function step(value: number | undefined, before: number): number | undefined {
  return value === undefined ? undefined : value - before;
}
