import { exactSum } from "../kernel/exact-sum";
import type { Figure } from "../kernel/figure";
import { unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";

import type { Allocation } from "./allocation";
import { peakDemand } from "./peak-demand";
import type { PersonLoad, ResourcePlan } from "./resource-plan";
import { usualCalendar, workingDays, type WorkingCalendar } from "../kernel/working-calendar";

/** What the plan over all projects means for one of them. */
export type ProjectResources = {
  /**
   * Highest demand for one of its people over that person's capacity, from a date on. Only
   * bookings at least as large as its own count beside it: whoever has most of a person is taken to
   * keep them, and over-booking shows on the projects that get what is left.
   */
  readonly peakAllocation: Figure;
  /** Whose peak that is. */
  readonly peakPerson: string | undefined;
  /** Working days still to come that nobody is named for, over all of them. */
  readonly unfilledDemand: Figure;
  readonly overAllocated: readonly string[];
};

/** The people of a plan by key, each with all of their bookings. */
export type BookedPeople = ReadonlyMap<string, BookedPerson>;

type BookedPerson = {
  readonly load: PersonLoad;
  readonly bookings: readonly Allocation[];
  /** Peaks of the bookings from a share up, as they are asked for. */
  readonly peaks: Map<number, number>;
};

export function bookedPeople(plan: ResourcePlan, allocations: readonly Allocation[]): BookedPeople {
  const people = new Map(
    plan.people.map((load) => [
      load.key,
      { load, bookings: new Array<Allocation>(), peaks: new Map<number, number>() },
    ]),
  );
  for (const line of allocations) {
    if (line.person !== undefined) people.get(line.person.key)?.bookings.push(line);
  }
  return people;
}

/** The resource figures of a project; what lies before that date is over and counts no more. */
export function projectResources(
  lines: readonly Allocation[],
  people: BookedPeople,
  since: PlainDate,
  calendar: WorkingCalendar = usualCalendar,
): ProjectResources {
  const ahead = lines.filter((line) => line.to >= since);
  const booked = peopleOf(ahead, people);
  let peak: { readonly share: number; readonly name: string } | undefined;
  const overAllocated: string[] = [];
  for (const person of booked) {
    const { load } = person;
    if (load.overAllocated) overAllocated.push(load.name);
    if (load.capacity <= 0) continue;
    const share = peakBeside(ahead, person, since) / load.capacity;
    if (peak === undefined || share > peak.share) peak = { share, name: load.name };
  }
  return {
    peakAllocation: peak?.share ?? unknown(ahead.length === 0 ? "planElapsed" : "notReported"),
    peakPerson: peak?.name,
    unfilledDemand: unfilledShare(ahead, since, calendar),
    overAllocated,
  };
}

/** The people some lines name, in the order of their keys. */
function peopleOf(lines: readonly Allocation[], people: BookedPeople): readonly BookedPerson[] {
  const booked: BookedPerson[] = [];
  for (const { person } of lines) {
    const one = person === undefined ? undefined : people.get(person.key);
    if (one !== undefined && !booked.includes(one)) booked.push(one);
  }
  return booked.length < 2
    ? booked
    : booked.sort((left, right) => (left.load.key < right.load.key ? -1 : 1));
}

function peakBeside(
  own: readonly Allocation[],
  { load, bookings, peaks }: BookedPerson,
  since: PlainDate,
): number {
  const mine = own.filter((line) => line.person?.key === load.key);
  if (mine.length === bookings.length) return load.peakAhead?.demand ?? 0;
  const most = mine.reduce((highest, line) => Math.max(highest, line.allocation), 0);
  // Many projects ask for the same share of one person: their peak is worked out once.
  const alike = mine.every((line) => line.allocation === most);
  const kept = alike ? peaks.get(most) : undefined;
  if (kept !== undefined) return kept;
  const counted = bookings.filter((line) => line.allocation >= most || mine.includes(line));
  const peak = peakDemand(counted, since)?.demand ?? 0;
  if (alike) peaks.set(most, peak);
  return peak;
}

function unfilledShare(
  ahead: readonly Allocation[],
  since: PlainDate,
  calendar: WorkingCalendar,
): Figure {
  const efforts: number[] = [];
  const unfilled: number[] = [];
  for (const { from, to, allocation, person } of ahead) {
    const effort = allocation * workingDays(from < since ? since : from, to, calendar);
    efforts.push(effort);
    if (person === undefined) unfilled.push(effort);
  }
  const all = exactSum(efforts);
  return all === 0 ? unknown("planElapsed") : exactSum(unfilled) / all;
}
