import type { PlainDate } from "../kernel/plain-date";
import type { ProjectReturn } from "../project/project-return";
import type { Resource } from "../project/section-rows";
import type { Field } from "../project/source";
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
      if (peak.share <= (capacity > 0 ? capacity : limits.allocation) + 0.01) continue;
      const others = new Set(peak.rows.map(({ project }) => projectLabel(project)));
      others.delete(projectLabel(first.project));
      const said = { person: first.person.value, share: peak.share, date: peak.date };
      find(first.project, first.person.source, { ...said, others: [...others] });
    }
  }),
  workbookRule("PERSON_SPELT_DIFFERENTLY", ({ projects }, find) => {
    const spellings = new Map<string, Field<string>>();
    const told = new Set<string>();
    for (const { project, person } of plannedIn(projects)) {
      const key = spellingKey(person.value);
      const first = spellings.get(key);
      if (first === undefined) spellings.set(key, person);
      else if (first.value !== person.value && !told.has(person.value)) {
        told.add(person.value);
        const place = `${first.source.tab} ${first.source.cell}`;
        find(project, person.source, { person: person.value, other: first.value, place });
      }
    }
  }),
];

function plannedIn(projects: readonly ProjectReturn[]): readonly Planned[] {
  return projects.flatMap((project) =>
    (isActive(project) ? (project.resources ?? []) : []).flatMap((row) =>
      row.person === undefined ? [] : [{ project, person: row.person, row }],
    ),
  );
}

function byPerson(projects: readonly ProjectReturn[]): ReadonlyMap<string, readonly Planned[]> {
  const people = new Map<string, Planned[]>();
  for (const planned of plannedIn(projects)) {
    if (planned.row.allocation === undefined) continue;
    const key = identityKey(planned.person.value);
    const held = people.get(key);
    if (held === undefined) people.set(key, [planned]);
    else held.push(planned);
  }
  return people;
}

type Peak = { readonly date: PlainDate; readonly share: number; readonly rows: readonly Planned[] };

/** The day from now on that a person is planned for most: now, or the first day of some row. */
function peakOf(rows: readonly Planned[], now: PlainDate): Peak | undefined {
  let peak: Peak | undefined;
  for (const { row } of rows) {
    const from = row.from?.value ?? now;
    const date = from > now ? from : now;
    const on = rows.filter(({ row: { from: begin, to } }) => {
      return (begin?.value ?? now) <= date && date <= (to?.value ?? date);
    });
    const share = on.reduce((sum, other) => sum + (other.row.allocation?.value ?? 0), 0);
    if (peak === undefined || share > peak.share) peak = { date, share, rows: on };
  }
  return peak;
}
