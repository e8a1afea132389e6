import { exactSum } from "../earned-value/exact-sum";
import type { Figure } from "../kernel/figure";
import { unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";

import type { Allocation } from "./allocation";
import type { ResourcePlan } from "./resource-plan";
import { workingDays } from "./working-days";

/** What the plan over all projects means for one of them. */
export type ProjectResources = {
  /** Highest demand for one of its people over that person's capacity, from the report date on. */
  readonly peakAllocation: Figure;
  /** Whose peak that is. */
  readonly peakPerson: string | undefined;
  /** Working days still to come that nobody is named for, over all of them. */
  readonly unfilledDemand: Figure;
  readonly overAllocated: readonly string[];
};

/** Names of the people of a plan by key, each looked up for every project they work on. */
export type PeopleByKey = ReadonlyMap<string, ResourcePlan["people"][number]>;

export function peopleByKey(plan: ResourcePlan): PeopleByKey {
  return new Map(plan.people.map((person) => [person.key, person]));
}

/** The resource figures of a project; what lies before the report date is over and counts no more. */
export function projectResources(
  lines: readonly Allocation[],
  people: PeopleByKey,
  reportDate: PlainDate,
): ProjectResources {
  const ahead = lines.filter((line) => line.to >= reportDate);
  const keys = new Set(ahead.flatMap((line) => line.person?.key ?? []));
  const loads = [...keys].sort().flatMap((key) => people.get(key) ?? []);
  let peak: { readonly share: number; readonly name: string } | undefined;
  for (const { peakAhead, capacity, name } of loads) {
    if (peakAhead === undefined || capacity <= 0) continue;
    const share = peakAhead.demand / capacity;
    if (peak === undefined || share > peak.share) peak = { share, name };
  }
  return {
    peakAllocation: peak?.share ?? unknown(ahead.length === 0 ? "planElapsed" : "notReported"),
    peakPerson: peak?.name,
    unfilledDemand: unfilledShare(ahead, reportDate),
    overAllocated: loads.filter((load) => load.overAllocated).map((load) => load.name),
  };
}

function unfilledShare(ahead: readonly Allocation[], reportDate: PlainDate): Figure {
  const effort = ({ from, to, allocation }: Allocation): number =>
    allocation * workingDays(from < reportDate ? reportDate : from, to);
  const all = exactSum(ahead.map(effort));
  if (all === 0) return unknown("planElapsed");
  return exactSum(ahead.filter((line) => line.person === undefined).map(effort)) / all;
}
