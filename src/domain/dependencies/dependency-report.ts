import { isKnown } from "../kernel/figure";

import type { DependencyLink, DependencyLinks, DependentProject } from "./dependency-links";
import { dependencyLinks } from "./dependency-links";
import { findCycles } from "./find-cycles";

/** The dependencies of a portfolio: every open link, and what is wrong with them. */
export type DependencyReport = DependencyLinks & {
  /** Links whose supply comes after the need, the latest first. */
  readonly late: readonly DependencyLink[];
  /** Groups of projects that wait for each other. */
  readonly cycles: readonly (readonly string[])[];
};

/** Works out the dependency graph over some projects. */
export function dependencyReport(projects: readonly DependentProject[]): DependencyReport {
  const found = dependencyLinks(projects);
  const lateBy = ({ lateDays }: DependencyLink): number => (isKnown(lateDays) ? lateDays : 0);
  return {
    ...found,
    late: found.links
      .filter((link) => lateBy(link) > 0)
      .sort((left, right) => lateBy(right) - lateBy(left)),
    cycles: findCycles(
      found.links.map(({ needing, supplier }) => ({ from: needing, to: supplier })),
    ),
  };
}
