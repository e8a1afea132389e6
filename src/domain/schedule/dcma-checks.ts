import type { Figure, UnknownReason } from "../kernel/figure";
import { unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import type { ProjectReturn } from "../project/project-return";

import type { DcmaCheck, DcmaName } from "./dcma-check";
import * as plan from "./plan-measures";
import type { PlanMeasure } from "./plan-measures";
import { networkOf } from "./task-network";

/** Limits of the checks; shares as fractions, days of the plan. */
export type DcmaLimits = {
  readonly taskShare: number;
  readonly finishToStartShare: number;
  readonly longTaskDays: number;
  readonly criticalPathLengthIndex: number;
  readonly baselineExecutionIndex: number;
};

/**
 * The 14 points of the DCMA schedule assessment (Defense Contract Management Agency, 14-point
 * assessment metrics) as far as the tab's plan allows; empty where the project lists no tasks.
 * Summary rows are left out. No dates are worked out, so the critical path test is never possible.
 */
export function dcmaChecks(
  project: ProjectReturn,
  statusDate: PlainDate,
  limits: DcmaLimits,
): readonly DcmaCheck[] {
  const network = networkOf(project);
  if (network.tasks.length === 0) return [];
  const { taskShare, longTaskDays } = limits;
  const noLinks = "The plan names no predecessors.";
  const noFloat = "The plan keeps no float.";
  return [
    share(1, "logic", plan.withoutLogic(network), { limit: taskShare, without: noLinks }),
    share(2, "leads", plan.leads(network), { limit: 0, without: noLinks }),
    share(3, "lags", plan.lags(network), { limit: taskShare, without: noLinks }),
    relationshipTypes(plan.unusualLinks(network), limits.finishToStartShare, noLinks),
    share(5, "hardConstraints", plan.hardConstraints(network), {
      limit: taskShare,
      without: "The plan keeps no constraints.",
    }),
    share(6, "highFloat", plan.highFloat(network, longTaskDays), {
      limit: taskShare,
      without: noFloat,
    }),
    share(7, "negativeFloat", plan.negativeFloat(network), { limit: 0, without: noFloat }),
    share(8, "highDuration", plan.highDuration(network, longTaskDays), {
      limit: taskShare,
      without: "The plan keeps no durations.",
    }),
    share(9, "invalidDates", plan.invalidDates(network, statusDate), {
      limit: 0,
      without: "The tasks have neither forecast nor actual dates.",
    }),
    share(10, "resources", plan.withoutOwner(network), {
      limit: 0,
      without: "The plan names nobody for its tasks.",
    }),
    share(11, "missedTasks", plan.missedTasks(network, statusDate), {
      limit: taskShare,
      without: "No task was due by its baseline.",
    }),
    notPossible(
      12,
      "criticalPathTest",
      { limit: 0, direction: "atLeast" },
      {
        sentence: "Needs a scheduling tool: no dates are worked out here.",
        reason: "notReported",
      },
    ),
    criticalPathLength(plan.criticalPathLengthIndex(project, statusDate), limits),
    baselineExecution(plan.baselineExecution(network, statusDate), limits),
  ];
}

const noise = 1e-9;

function share(
  number: number,
  name: DcmaName,
  measure: PlanMeasure | undefined,
  by: { readonly limit: number; readonly without: string },
): DcmaCheck {
  const rule = { limit: by.limit, direction: "atMost" } as const;
  if (measure === undefined || measure.of === 0) {
    return notPossible(number, name, rule, { sentence: by.without, reason: "notReported" });
  }
  return checked(number, name, rule, {
    ...countsOf(measure),
    value: measure.found.length / measure.of,
  });
}

function relationshipTypes(
  measure: PlanMeasure | undefined,
  limit: number,
  without: string,
): DcmaCheck {
  const rule = { limit, direction: "atLeast" } as const;
  if (measure === undefined || measure.of === 0) {
    return notPossible(4, "relationshipTypes", rule, { sentence: without, reason: "notReported" });
  }
  const usual = measure.of - measure.found.length;
  const figures = { count: usual, of: measure.of, value: usual / measure.of };
  return checked(4, "relationshipTypes", rule, figures);
}

function criticalPathLength(index: number | undefined, limits: DcmaLimits): DcmaCheck {
  const rule = { limit: limits.criticalPathLengthIndex, direction: "atLeast" } as const;
  return index === undefined
    ? notPossible(13, "criticalPathLengthIndex", rule, {
        sentence: "Needs a baseline finish and a forecast finish after the status date.",
        reason: "noForecast",
      })
    : checked(13, "criticalPathLengthIndex", rule, { count: 0, of: 0, value: index });
}

function baselineExecution(measure: PlanMeasure | undefined, limits: DcmaLimits): DcmaCheck {
  const rule = { limit: limits.baselineExecutionIndex, direction: "atLeast" } as const;
  if (measure === undefined) {
    return notPossible(14, "baselineExecutionIndex", rule, {
      sentence: "No task was due by its baseline.",
      reason: "noBaseline",
    });
  }
  const value = measure.found.length / measure.of;
  return checked(14, "baselineExecutionIndex", rule, { ...countsOf(measure), value });
}

type Rule = Pick<DcmaCheck, "limit" | "direction">;

function checked(
  number: number,
  name: DcmaName,
  rule: Rule,
  figures: { readonly count: number; readonly of: number; readonly value: number },
): DcmaCheck {
  const { value } = figures;
  const passed =
    rule.direction === "atMost" ? value <= rule.limit + noise : value >= rule.limit - noise;
  return { number, name, ...figures, ...rule, passed, notPossible: undefined };
}

function notPossible(
  number: number,
  name: DcmaName,
  rule: Rule,
  why: { readonly sentence: string; readonly reason: UnknownReason },
): DcmaCheck {
  const value: Figure = unknown(why.reason);
  const counts = { count: 0, of: 0, passed: undefined };
  return { number, name, value, ...counts, ...rule, notPossible: why.sentence };
}

function countsOf({ found, of }: PlanMeasure): { readonly count: number; readonly of: number } {
  return { count: found.length, of };
}
