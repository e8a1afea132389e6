import type { Figures } from "../figures/figures";
import type { Estimates } from "../finance/estimate-range";
import { withExtremes } from "../finance/estimate-range";
import type {
  CategoryAmounts,
  ContingencyFigures,
  EstimateRange,
  FinanceFigures,
  SpanAmounts,
} from "../finance/finance";
import { wholeLife } from "../finance/finance-figures";
import { exactSum } from "../kernel/exact-sum";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import { subtract } from "../kernel/figure-arithmetic";

import type { Leaf } from "./leaf";

/** Something with amounts in a currency of its own. */
type Part<T> = { readonly of: T; readonly factor: number };

/**
 * The money of a node in the report currency: every amount is the sum over the projects that have it;
 * a variance takes only those with both amounts. Cancelled projects are left out.
 */
export function nodeFinance(leaves: readonly Leaf[], figures: Figures): FinanceFigures {
  const parts = leaves.flatMap(({ assessed, factor }) => {
    const { finance, lifecycle } = assessed.report;
    if (factor === undefined || finance === undefined || lifecycle === "cancelled") return [];
    return [{ of: finance, factor, estimate: assessed.report.figures.estimateAtCompletion }];
  });
  return {
    thisYear: sumSpans(parts.map(({ of, factor }) => ({ of: of.thisYear, factor }))),
    wholeLife: wholeLife(figures),
    categories: sumCategories(parts),
    estimates: sumEstimates(parts),
    contingency: sumContingency(parts),
  };
}

function sumSpans(parts: readonly Part<SpanAmounts>[]): SpanAmounts {
  const sum = (key: keyof SpanAmounts): Figure => sumOf(parts, (of) => of[key]);
  return {
    planned: sum("planned"),
    plannedToDate: sum("plannedToDate"),
    earnedToDate: sum("earnedToDate"),
    actualToDate: sum("actualToDate"),
    forecast: sum("forecast"),
    variance: sum("variance"),
  };
}

/** Categories in the order the projects have them: capex and opex first. */
function sumCategories(parts: readonly Part<FinanceFigures>[]): readonly CategoryAmounts[] {
  const groups = new Map<string, Part<CategoryAmounts>[]>();
  for (const { of, factor } of parts) {
    for (const category of of.categories) {
      const key = category.category.toLowerCase();
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ of: category, factor }]);
      else group.push({ of: category, factor });
    }
  }
  return [...groups]
    .sort(([left], [right]) => rank(left) - rank(right) || (left < right ? -1 : 1))
    .map(([key, group]) => ({
      category: group.map(({ of }) => of.category).sort()[0] ?? key,
      thisYear: sumSpans(group.map(({ of, factor }) => ({ of: of.thisYear, factor }))),
      wholeLife: sumSpans(group.map(({ of, factor }) => ({ of: of.wholeLife, factor }))),
    }));
}

function rank(category: string): number {
  return category === "capex" ? 0 : category === "opex" ? 1 : 2;
}

/**
 * By each method over the same projects: where a project has no answer by a method, its estimate at
 * completion stands in, so that the totals can be compared.
 */
function sumEstimates(
  parts: readonly (Part<FinanceFigures> & { readonly estimate: Figure })[],
): EstimateRange {
  const sum = (method: keyof Estimates): Figure => {
    if (!parts.some(({ of }) => isKnown(of.estimates[method]))) return unknown("noChildFigure");
    return sumOf(
      parts.map(({ of, factor, estimate }) => {
        const own = of.estimates[method];
        return { of: isKnown(own) ? own : estimate, factor };
      }),
      (figure) => figure,
    );
  };
  return withExtremes({
    typical: sum("typical"),
    atypical: sum("atypical"),
    costAndSchedule: sum("costAndSchedule"),
    weightedIndices: sum("weightedIndices"),
    reported: sum("reported"),
  });
}

function sumContingency(parts: readonly Part<FinanceFigures>[]): ContingencyFigures {
  const approved = sumOf(parts, (of) => of.contingency.approved);
  const used = sumOf(parts, (of) => of.contingency.used);
  return { approved, used, left: subtract(approved, used) };
}

function sumOf<T>(parts: readonly Part<T>[], figure: (of: T) => Figure): Figure {
  const amounts: number[] = [];
  for (const { of, factor } of parts) {
    const one = figure(of);
    if (isKnown(one)) amounts.push(one * factor);
  }
  return amounts.length === 0 ? unknown("noChildFigure") : exactSum(amounts);
}
