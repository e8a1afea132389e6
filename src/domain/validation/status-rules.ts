import { daysBetween, type PlainDate } from "../kernel/plain-date";
import { facts as factTable } from "../project/fields";
import type { Field } from "../project/source";
import { lastPeriodOf } from "./past";
import { isActive, rule, type Rule } from "./rule";

/** Rules on the freshness of a report, its narrative and its dates in general. */
export const statusRules: readonly Rule[] = [
  rule("STATUS_DATE_MISSING", (project, _context, find) => {
    if (isActive(project) && project.facts.statusDate === undefined) find(undefined, {});
  }),
  rule("STATUS_DATE_IN_FUTURE", (project, { today }, find) => {
    const { statusDate } = project.facts;
    if (statusDate === undefined || statusDate.value <= today) return;
    find(statusDate.source, { statusDate: statusDate.value, today });
  }),
  rule("STATUS_DATE_STALE", (project, { reportDate, settings }, find) => {
    const { statusDate } = project.facts;
    if (statusDate === undefined || !isActive(project)) return;
    const days = daysBetween(statusDate.value, reportDate);
    if (days > settings.stalenessDays) {
      find(statusDate.source, { statusDate: statusDate.value, reportDate, days });
    }
  }),
  rule("NARRATIVE_MISSING", (project, _context, find) => {
    const { reportedOverall, headline, pathToGreen } = project.facts;
    if (project.origin === "register" || reportedOverall === undefined) return;
    const { value } = reportedOverall;
    if (value === "green" || value === "grey" || value === "amberGreen") return;
    if (headline === undefined && pathToGreen === undefined) {
      find(reportedOverall.source, { reported: value });
    }
  }),
  rule("DATE_IMPLAUSIBLE", (project, { reportDate, limits }, find) => {
    // Dates compare as text, which is much cheaper than counting their days.
    const earliest = String(limits.earliestYear);
    const latest = String(Number(reportDate.slice(0, 4)) + limits.yearsAhead) + reportDate.slice(4);
    const check = (field: string, date: Field<PlainDate> | undefined): void => {
      if (date === undefined || (date.value >= earliest && date.value <= latest)) return;
      find(date.source, { field, date: date.value });
    };
    // Facts of kind date hold plain dates.
    for (const { key, label } of dateFacts) {
      check(label, project.facts[key] as Field<PlainDate> | undefined);
    }
    for (const { baselineDate, forecastDate, actualDate } of project.milestones) {
      check("Baseline date", baselineDate);
      check("Forecast date", forecastDate);
      check("Actual date", actualDate);
    }
  }),
  rule("NARRATIVE_TOO_LONG", ({ facts }, { limits }, find) => {
    const { headline } = facts;
    const limit = limits.narrativeLength;
    const length = headline?.value.length ?? 0;
    if (length > limit) find(headline?.source, { length, limit });
  }),
  rule("NOT_SIGNED_OFF", (project, _context, find) => {
    const { signedOffBy, signedOffOn } = project.facts;
    if (project.origin === "register" || !isActive(project)) return;
    if (signedOffBy === undefined || signedOffOn === undefined) find(undefined, {});
  }),
  rule("SIGN_OFF_OLD", ({ facts }, _context, find) => {
    const { signedOffOn, statusDate } = facts;
    if (signedOffOn === undefined || statusDate === undefined) return;
    if (signedOffOn.value >= statusDate.value) return;
    find(signedOffOn.source, { signedOff: signedOffOn.value, statusDate: statusDate.value });
  }),
  rule("ESCALATION_CONTACT_MISSING", (project, _context, find) => {
    if (project.origin === "register" || !isActive(project)) return;
    if (project.facts.escalationContact === undefined) find(undefined, {});
  }),
  rule("NARRATIVE_UNCHANGED", (project, { past }, find) => {
    const { facts } = project;
    const { headline } = facts;
    const before = lastPeriodOf(project, past);
    if (headline === undefined || before?.project.headline !== headline.value) return;
    const moved =
      changed(facts.forecastFinish, before.project.forecastFinish) ||
      changed(facts.reportedOverall, before.project.reportedOverall) ||
      changed(facts.estimateAtCompletion, before.project.estimateAtCompletion);
    if (moved) find(headline.source, { period: before.period });
  }),
  rule("RAG_CHANGED_WITHOUT_REASON", (project, { past }, find) => {
    const { headline, reportedOverall: now } = project.facts;
    const before = lastPeriodOf(project, past);
    const colour = before?.project.reportedOverall;
    if (now === undefined || before === undefined || colour === undefined) return;
    if (now.value === colour) return;
    if (headline !== undefined && headline.value !== before.project.headline) return;
    find(now.source, { before: colour, now: now.value, period: before.period });
  }),
];

function changed<T>(now: Field<T> | undefined, before: T | undefined): boolean {
  return now !== undefined && before !== undefined && now.value !== before;
}

const dateFacts = factTable.filter((fact) => fact.kind === "date");
