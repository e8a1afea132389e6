import type { ProjectReturn } from "../project/project-return";
import type { Field, SourceCell } from "../project/source";
import { identityKey } from "./identity-key";
import { isActive, rule, type Rule } from "./rule";

/** Rules on who and what a project is. */
export const identityRules: readonly Rule[] = [
  rule("PROJECT_ID_MISSING", (project, _context, find) => {
    if (project.facts.projectId !== undefined) return;
    find(undefined, { projectName: project.facts.projectName?.value });
  }),
  rule("PROJECT_ID_DUPLICATED", (project, context, find) => {
    const id = project.facts.projectId;
    if (id === undefined) return;
    const others = otherPlaces(id, context.ids);
    if (others.length > 0) find(id.source, { id: id.value, others });
  }),
  rule("PROJECT_NAME_MISSING", (project, _context, find) => {
    if (project.facts.projectName === undefined) find(project.facts.projectId?.source, {});
  }),
  rule("PROJECT_NAME_REPEATED", (project, context, find) => {
    const name = project.facts.projectName;
    if (name === undefined) return;
    const others = otherPlaces(name, context.names);
    if (others.length > 0) find(name.source, { name: name.value, others });
  }),
  rule("PROJECT_MANAGER_MISSING", (project, _context, find) => {
    if (asksForPeople(project) && project.facts.projectManager === undefined) find(undefined, {});
  }),
  rule("SPONSOR_MISSING", (project, _context, find) => {
    if (asksForPeople(project) && project.facts.sponsor === undefined) find(undefined, {});
  }),
];

/** Rows of a register have the columns the office gave it; people are asked for on tabs only. */
function asksForPeople(project: ProjectReturn): boolean {
  return project.origin === "tab" && isActive(project);
}

/** Where else the same id or name stands, as tab and cell. */
function otherPlaces(
  own: Field<string>,
  places: ReadonlyMap<string, readonly SourceCell[]>,
): readonly string[] {
  return (places.get(identityKey(own.value)) ?? [])
    .filter(({ tab, cell }) => tab !== own.source.tab || cell !== own.source.cell)
    .map(({ tab, cell }) => `${tab} ${cell}`);
}
