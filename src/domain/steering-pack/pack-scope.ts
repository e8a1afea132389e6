import { idKey } from "../project/id-key";
import { pathsAbove, programmePath } from "../portfolio/programme-path";
import type { ProjectReturn } from "../project/project-return";

/**
 * Which projects a pack is about: those of the programme named, with all below it, or those whose ids
 * are listed with semicolons between them.
 */
export function packScope(scope: string): (project: ProjectReturn) => boolean {
  const programme = programmePath(scope).toLowerCase();
  const ids = new Set(scope.split(";").map(idKey));
  return ({ facts }) => {
    const id = facts.projectId?.value;
    if (id !== undefined && ids.has(idKey(id))) return true;
    const path = programmePath(facts.programme?.value);
    return path !== "" && pathsAbove(path).some((above) => above.toLowerCase() === programme);
  };
}
