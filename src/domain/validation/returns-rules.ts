import { sectionDefinition, type SectionKey } from "../project/sections";
import { identityKey } from "./identity-key";
import { lastPeriodOf } from "./past";
import { isActive, projectLabel, rule, type Rule } from "./rule";

/** The column without which the rows of a section say nothing. */
const subjects: readonly (readonly [SectionKey, string])[] = [
  ["milestones", "name"],
  ["costPeriods", "periodEnd"],
  ["risks", "title"],
  ["issues", "title"],
  ["tasks", "name"],
];

/** Rules on a return as a whole: its columns, its stage, and how it was known in the last period. */
export const returnsRules: readonly Rule[] = [
  rule("SECTION_COLUMN_MISSING", (project, _context, find) => {
    for (const [section, subject] of subjects) {
      const rows = project[section] ?? [];
      const [first] = rows;
      if (first === undefined || rows.some((row) => subject in row)) continue;
      const { title, columns } = sectionDefinition(section);
      const field = columns.find(({ key }) => key === subject)?.header ?? subject;
      find(first.row, { section: title, field, rows: rows.length });
    }
  }),
  rule("STAGE_NOT_AGREED", ({ facts }, { stages }, find) => {
    const { stage } = facts;
    if (stage === undefined || stages.length === 0) return;
    if (stages.some((agreed) => identityKey(agreed) === identityKey(stage.value))) return;
    find(stage.source, { stage: stage.value, agreed: stages });
  }),
  rule("PROJECT_NAME_CHANGED", (project, { past }, find) => {
    const name = project.facts.projectName;
    const before = lastPeriodOf(project, past);
    if (name === undefined || before?.project.name === undefined) return;
    if (identityKey(name.value) === identityKey(before.project.name)) return;
    find(name.source, { name: name.value, before: before.project.name, period: before.period });
  }),
  rule("PROJECT_NEW", (project, { past }, find) => {
    const [last] = past;
    const id = project.facts.projectId;
    if (last === undefined || id === undefined || !isActive(project)) return;
    if (last.projects.has(identityKey(id.value))) return;
    find(id.source, { project: projectLabel(project), period: last.label });
  }),
];
