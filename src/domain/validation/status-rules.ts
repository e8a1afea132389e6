import { daysBetween, type PlainDate } from "../kernel/plain-date";
import { facts as factTable } from "../project/fields";
import type { ProjectFacts } from "../project/project-return";
import type { Field } from "../project/source";
import { isActive, rule, type Rule } from "./rule";

const longAheadDays = 30 * 365;

/** Rules on the freshness of a report, its narrative and its dates in general. */
export const statusRules: readonly Rule[] = [
  rule("STATUS_DATE_MISSING", ["statusDate"], (project, _context, find) => {
    if (isActive(project) && project.facts.statusDate === undefined) find(undefined, {});
  }),
  rule("STATUS_DATE_IN_FUTURE", ["statusDate"], (project, { today }, find) => {
    const { statusDate } = project.facts;
    if (statusDate === undefined || statusDate.value <= today) return;
    find(statusDate.source, { statusDate: statusDate.value, today });
  }),
  rule("STATUS_DATE_STALE", ["statusDate"], (project, { reportDate, settings }, find) => {
    const { statusDate } = project.facts;
    if (statusDate === undefined || !isActive(project)) return;
    const days = daysBetween(statusDate.value, reportDate);
    if (days > settings.stalenessDays) {
      find(statusDate.source, { statusDate: statusDate.value, reportDate, days });
    }
  }),
  rule("NARRATIVE_MISSING", ["reportedOverall", "headline"], (project, _context, find) => {
    const { reportedOverall, headline, pathToGreen } = project.facts;
    if (project.origin === "register" || reportedOverall === undefined) return;
    const { value } = reportedOverall;
    if (value === "green" || value === "grey" || value === "amberGreen") return;
    if (headline === undefined && pathToGreen === undefined) {
      find(reportedOverall.source, { reported: value });
    }
  }),
  rule("DATE_IMPLAUSIBLE", ["dates"], (project, { reportDate }, find) => {
    for (const [field, date] of datesOf(project.facts)) {
      const far = daysBetween(reportDate, date.value) > longAheadDays;
      if (date.value < "1990-01-01" || far) find(date.source, { field, date: date.value });
    }
  }),
];

const dateFacts = factTable.filter((fact) => fact.kind === "date");

function datesOf(facts: ProjectFacts): readonly (readonly [string, Field<PlainDate>])[] {
  return dateFacts.flatMap(({ key, label }) => {
    const field = facts[key];
    // Facts of kind date hold plain dates.
    return field === undefined ? [] : [[label, field as Field<PlainDate>] as const];
  });
}
