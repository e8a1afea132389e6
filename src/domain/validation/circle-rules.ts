import { gives } from "../dependencies/dependency-links";
import type { ProjectReturn } from "../project/project-return";
import { otherEnd } from "./dependency-rules";
import { projectLabel, workbookRule, type WorkbookRule } from "./rule";
import type { RuleContext } from "./rule-context";

type Graph = ReadonlyMap<ProjectReturn, readonly ProjectReturn[]>;

/** Rules on the graph of dependencies between projects. */
export const circleRules: readonly WorkbookRule[] = [
  workbookRule("DEPENDENCY_CIRCULAR", (context, find) => {
    for (const circle of circlesOf(graphOf(context))) {
      const [first] = circle;
      if (first === undefined) continue;
      const at = first.dependencies?.[0]?.row;
      find(first, at, { projects: [...circle, first].map(projectLabel) });
    }
  }),
];

/** Which projects each one waits for, as it says itself. */
function graphOf(context: RuleContext): Graph {
  return new Map(
    context.projects.flatMap((project) => {
      if (project.dependencies === undefined || project.dependencies.length === 0) return [];
      const suppliers = project.dependencies
        .filter((dependency) => !gives(dependency))
        .flatMap((dependency) => otherEnd(dependency, context) ?? [])
        .filter((supplier) => supplier !== project);
      return [[project, [...new Set(suppliers)]] as const];
    }),
  );
}

/** One circle for each project that closes one, found in one walk over the graph. */
function circlesOf(graph: Graph): readonly (readonly ProjectReturn[])[] {
  const circles: (readonly ProjectReturn[])[] = [];
  const done = new Set<ProjectReturn>();
  for (const start of graph.keys()) {
    const path: ProjectReturn[] = [];
    // Walked with a list of what is left at each step, so that a long chain cannot exhaust the stack.
    const left: ProjectReturn[][] = [[start]];
    while (left.length > 0) {
      const next = left.at(-1)?.pop();
      if (next === undefined) {
        left.pop();
        const finished = path.pop();
        if (finished !== undefined) done.add(finished);
        continue;
      }
      const at = path.indexOf(next);
      if (at >= 0) circles.push(path.slice(at));
      if (at >= 0 || done.has(next)) continue;
      path.push(next);
      left.push([...(graph.get(next) ?? [])]);
    }
  }
  return circles;
}
