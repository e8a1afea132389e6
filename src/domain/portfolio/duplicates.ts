import type { ProjectReturn } from "../project/project-return";
import { idKey } from "../project/id-key";
import { listNames } from "../kernel/wording";

import { projectKey } from "./assess-project";
import { compareNames } from "./programme-path";

/** Ids that more than one return has, compared without regard to case and spaces at the ends. */
export function duplicateIds(
  projects: readonly ProjectReturn[],
): ReadonlyMap<string, readonly string[]> {
  const tabs = new Map<string, string[]>();
  for (const project of projects) {
    const key = idKey(projectKey(project));
    const seen = tabs.get(key);
    if (seen === undefined) tabs.set(key, [project.tab]);
    else seen.push(project.tab);
  }
  return new Map([...tabs].filter(([, places]) => places.length > 1));
}

/** What the sums leave out because an id is not unique: one sentence an id. */
export function describeDuplicates(
  projects: readonly ProjectReturn[],
  duplicates: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const spelt = new Map(
    projects.map((project) => [idKey(projectKey(project)), projectKey(project)]),
  );
  return [...duplicates]
    .map(([key, tabs]) => ({
      id: spelt.get(key) ?? key,
      tabs: [...new Set(tabs)].sort(compareNames),
    }))
    .sort((left, right) => compareNames(left.id, right.id))
    .map(({ id, tabs }) => {
      const where =
        tabs.length === 1 ? `more than once on ${listNames(tabs)}` : `on ${listNames(tabs)}`;
      return `Project id ${id} is ${where}: none of them is in any sum.`;
    });
}
