import { isKnown } from "#domain/kernel/figure";
import type { PortfolioReport, RollupReport } from "#domain/portfolio/report";

/** Programmes a chart of six grid columns can show; the rest become "others". */
export const mostProgrammes = 11;

export type ChartNodes = {
  /** Largest budgets first. */
  readonly shown: readonly RollupReport[];
  readonly others: readonly RollupReport[];
};

/** Programmes at the top of the tree, largest budgets first, as charts show them. */
export function chartNodes(report: PortfolioReport): ChartNodes {
  const paths = new Set(report.programmes.map((programme) => programme.path));
  const top = report.programmes.filter((programme) => !hasAncestor(programme.path, paths));
  const sorted = [...top].sort(
    (a, b) => budgetOf(b) - budgetOf(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  if (sorted.length <= mostProgrammes + 1) return { shown: sorted, others: [] };
  return { shown: sorted.slice(0, mostProgrammes), others: sorted.slice(mostProgrammes) };
}

/** Name of a programme on a chart. */
export function nodeName(programme: RollupReport): string {
  const name = fullName(programme);
  return name.length > 32 ? `${name.slice(0, 31).trimEnd()}…` : name;
}

export function othersName(others: readonly RollupReport[]): string {
  return `Others (${String(others.length)})`;
}

function hasAncestor(path: string, paths: ReadonlySet<string>): boolean {
  const steps = path.split(" / ");
  return steps.some((_, index) => index > 0 && paths.has(steps.slice(0, index).join(" / ")));
}

function budgetOf(programme: RollupReport): number {
  const budget = programme.figures.budgetAtCompletion;
  return isKnown(budget) ? budget : 0;
}

/** Name of a programme in a table, in full. */
export function fullName(programme: RollupReport): string {
  return programme.path === "" ? "No programme" : programme.name;
}

/** Steps of a programme's path below the top of the tree. */
export function depthOf(path: string): number {
  return path.split(" / ").length - 1;
}
