import { isKnown } from "../kernel/figure";
import { mapInSteps, type Steps } from "../kernel/steps";
import type { CalculatedRag, Lifecycle } from "../project/vocabulary";
import type { RollupRule } from "../rag/policy";
import { rateNode } from "../rag/rollup-rag";
import { sumSlips } from "../schedule/milestone-slip";
import type { RatedLeaf } from "../rag/rollup-rag";

import type { Leaf } from "./leaf";
import { nodeFinance } from "./node-finance";
import type { SumContext } from "./node-figures";
import { sumFigures } from "./node-figures";
import { comparePaths, pathParts, pathsAbove, programmePath } from "./programme-path";
import { describeNodeColour } from "./rollup-reason";
import type { ProjectReport, RollupReport } from "./report";

/** A few milliseconds of work, where each has a hundred projects. */
const nodesPerStep = 4;

export type RollupContext = SumContext & { readonly rule: RollupRule };

/** The node of everything. */
export function rollUpPortfolio(
  name: string,
  leaves: readonly Leaf[],
  context: RollupContext,
): RollupReport {
  return rollUpNode({ path: "", name }, leaves, context);
}

/** A node for every programme and sub-programme, in path order; a few of them a step. */
export function rollUpProgrammes(
  leaves: readonly Leaf[],
  context: RollupContext,
): Steps<readonly RollupReport[]> {
  const byPath = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    for (const path of pathsAbove(programmePath(leaf.assessed.report.programme))) {
      const below = byPath.get(path);
      if (below === undefined) byPath.set(path, [leaf]);
      else below.push(leaf);
    }
  }
  const nodes = [...byPath].sort(([left], [right]) => comparePaths(left, right));
  return mapInSteps(nodes, nodesPerStep, ([path, below]) => {
    const name = pathParts(path).at(-1) ?? "No programme";
    return rollUpNode({ path, name }, below, context);
  });
}

function rollUpNode(
  node: { readonly path: string; readonly name: string },
  leaves: readonly Leaf[],
  context: RollupContext,
): RollupReport {
  const reports = leaves.map((leaf) => leaf.assessed.report);
  const active = leaves.filter((leaf) => leaf.assessed.report.lifecycle === "active");
  const rated = rateNode(active.map(toRatedLeaf), context.rule);
  const ragCounts = countColours(active.map((leaf) => leaf.assessed.report));
  const { figures, weighting } = sumFigures(leaves, context);
  return {
    ...node,
    projectIds: reports.map((report) => report.id),
    figures,
    progressWeighting: weighting,
    finance: nodeFinance(leaves, figures),
    rag: rated.rag,
    ragCounts,
    lifecycleCounts: countLifecycles(reports),
    ragReason: describeNodeColour(rated, ragCounts, context.rule),
    ...countWork(reports),
  };
}

function toRatedLeaf({ assessed, factor }: Leaf): RatedLeaf {
  const { rag, figures } = assessed.report;
  const budget = figures.budgetAtCompletion;
  const comparable = factor !== undefined && isKnown(budget);
  return { rag, budget: comparable ? budget * factor : undefined };
}

/** What cancelled projects left undone is nobody's concern; nor are the risks of complete ones. */
function countWork(
  reports: readonly ProjectReport[],
): Pick<RollupReport, "milestones" | "milestoneSlip" | "openHighRisks"> {
  const milestones = { due: 0, onTime: 0, overdue: 0 };
  let openHighRisks = 0;
  for (const report of reports) {
    if (report.lifecycle === "cancelled") continue;
    milestones.due += report.milestones.due;
    milestones.onTime += report.milestones.onTime;
    milestones.overdue += report.milestones.overdue;
    if (report.lifecycle !== "complete") openHighRisks += report.openHighRisks;
  }
  const counted = reports.filter(({ lifecycle }) => lifecycle !== "cancelled");
  const milestoneSlip = sumSlips(counted.flatMap((report) => report.milestoneSlip ?? []));
  return { milestones, milestoneSlip, openHighRisks };
}

function countColours(reports: readonly ProjectReport[]): Readonly<Record<CalculatedRag, number>> {
  const counts = { green: 0, amber: 0, red: 0, grey: 0 };
  for (const report of reports) counts[report.rag.overall.calculated] += 1;
  return counts;
}

function countLifecycles(reports: readonly ProjectReport[]): Readonly<Record<Lifecycle, number>> {
  const counts = { proposed: 0, active: 0, onHold: 0, complete: 0, cancelled: 0 };
  for (const report of reports) counts[report.lifecycle] += 1;
  return counts;
}
