import type { PlainDate } from "../kernel/plain-date";
import { remembered } from "../kernel/remembered";
import type { ProjectReturn } from "../project/project-return";
import type { Resource } from "../project/section-rows";
import type { Field } from "../project/source";
import { isAbove } from "./beyond";
import { identityKey, spellingKey } from "./identity-key";
import { isActive, projectLabel, workbookRule, type WorkbookRule } from "./rule";

type Planned = {
  readonly project: ProjectReturn;
  readonly person: Field<string>;
  readonly row: Resource;
};

/** Rules on people over all projects. */
export const peopleRules: readonly WorkbookRule[] = [
  workbookRule("PERSON_OVER_ALLOCATED", ({ projects, limits, reportDate }, find) => {
    for (const rows of byPerson(projects).values()) {
      const peak = peakOf(rows, reportDate);
      const first = peak?.rows[0];
      if (peak === undefined || first === undefined) continue;
      const capacity = Math.max(...peak.rows.map(({ row }) => row.capacity?.value ?? 0));
      // A hundredth is rounding.
      const limit = (capacity > 0 ? capacity : limits.allocation) + 0.01;
      if (!isAbove(peak.share, limit)) continue;
      const others = new Set(peak.rows.map(({ project }) => projectLabel(project)));
      others.delete(projectLabel(first.project));
      const said = { person: first.person.value, share: peak.share, date: peak.date };
      find(first.project, first.person.source, { ...said, others: [...others] });
    }
  }),
  workbookRule("PERSON_SPELT_DIFFERENTLY", ({ projects }, find) => {
    const spellings = new Map<string, Field<string>>();
    const seen = new Set<string>();
    for (const { project, person } of plannedIn(projects)) {
      if (seen.has(person.value)) continue;
      seen.add(person.value);
      const key = spellingKey(person.value);
      const first = spellings.get(key);
      if (first === undefined) spellings.set(key, person);
      else {
        const place = `${first.source.tab} ${first.source.cell}`;
        find(project, person.source, { person: person.value, other: first.value, place });
      }
    }
  }),
];

function plannedIn(projects: readonly ProjectReturn[]): readonly Planned[] {
  const planned: Planned[] = [];
  for (const project of projects) {
    if (!isActive(project)) continue;
    for (const row of project.resources ?? []) {
      if (row.person !== undefined) planned.push({ project, person: row.person, row });
    }
  }
  return planned;
}

function byPerson(projects: readonly ProjectReturn[]): ReadonlyMap<string, readonly Planned[]> {
  const keyOf = remembered(identityKey);
  const people = new Map<string, Planned[]>();
  for (const planned of plannedIn(projects)) {
    if (planned.row.allocation === undefined) continue;
    const key = keyOf(planned.person.value);
    const held = people.get(key);
    if (held === undefined) people.set(key, [planned]);
    else held.push(planned);
  }
  return people;
}

type Peak = { readonly date: PlainDate; readonly share: number; readonly rows: readonly Planned[] };

/** The day from now on that a person is planned for most: now, or the first day of some row. */
function peakOf(rows: readonly Planned[], now: PlainDate): Peak | undefined {
  let peak: Omit<Peak, "rows"> | undefined;
  for (const { row } of rows) {
    const from = row.from?.value ?? now;
    const date = from > now ? from : now;
    let share = 0;
    for (const other of rows) if (isOn(other, date, now)) share += other.row.allocation?.value ?? 0;
    if (peak === undefined || share > peak.share) peak = { date, share };
  }
  if (peak === undefined) return undefined;
  const { date } = peak;
  return { ...peak, rows: rows.filter((planned) => isOn(planned, date, now)) };
}

function isOn({ row: { from, to } }: Planned, date: PlainDate, now: PlainDate): boolean {
  return (from?.value ?? now) <= date && date <= (to?.value ?? date);
}
