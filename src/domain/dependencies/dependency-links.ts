import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import { remembered } from "../kernel/remembered";
import type { Milestone, SourceCell } from "../project/project-return";
import type { Dependency } from "../project/section-rows";
import { expectedDate } from "../schedule/milestone-state";
import { isClosedStatus } from "../project/closed-status";

/** What the graph needs to know of a project. */
export type DependentProject = {
  readonly id: string;
  readonly name: string;
  readonly milestones: readonly Milestone[];
  readonly dependencies: readonly Dependency[];
};

/** An open dependency: `needing` waits for `supplier`. Project ids. */
export type DependencyLink = {
  readonly row: SourceCell;
  readonly description: string;
  /** Which side lists it. */
  readonly listedBy: "needing" | "supplier";
  readonly needing: string;
  readonly supplier: string;
  readonly needDate: PlainDate | undefined;
  /** What the supplier forecasts for the milestone named, else the date promised. */
  readonly supplyDate: Figure<PlainDate>;
  /** Days the supply comes after the need; negative: in time. */
  readonly lateDays: Figure;
  /** The other side lists nothing with this project. */
  readonly oneSided: boolean;
};

/** An open dependency on a project that is not in the portfolio. */
export type UnknownTarget = {
  readonly projectId: string;
  readonly row: SourceCell;
  readonly target: string;
};

export type DependencyLinks = {
  readonly links: readonly DependencyLink[];
  readonly unknownTargets: readonly UnknownTarget[];
};

/** Finds a project by id or by name, in any case. */
export type ProjectLookup = (words: string) => DependentProject | undefined;

export function projectLookup(projects: readonly DependentProject[]): ProjectLookup {
  const byWords = new Map<string, DependentProject>();
  for (const project of projects) byWords.set(keyOf(project.name), project);
  // An id counts before a name that reads the same.
  for (const project of projects) byWords.set(keyOf(project.id), project);
  return (words) => byWords.get(keyOf(words));
}

/** The open dependencies between projects, in the order of projects and rows. */
export function dependencyLinks(projects: readonly DependentProject[]): DependencyLinks {
  const find = projectLookup(projects);
  const links: Omit<DependencyLink, "oneSided">[] = [];
  const unknownTargets: UnknownTarget[] = [];
  for (const project of projects) {
    for (const dependency of project.dependencies) {
      const target = dependency.otherProject?.value;
      if (target === undefined || isClosedStatus(dependency.status?.value)) continue;
      const other = find(target);
      if (other === undefined) {
        unknownTargets.push({ projectId: project.id, row: dependency.row, target });
      } else links.push(linkOf(project, other, dependency));
    }
  }
  return { links: markOneSided(links), unknownTargets };
}

/** Gives where the direction says so (gives, provides, outgoing, supplies, to another); needs otherwise. */
export function gives({ direction }: Dependency): boolean {
  return direction !== undefined && saysGives(direction.value);
}

const saysGives = remembered((direction) =>
  // What is supplied by another is needed.
  /^(?:giv|provid|out|suppl|deliver|to\b)(?!\w* by\b)/i.test(direction.trim()),
);

function linkOf(
  project: DependentProject,
  other: DependentProject,
  dependency: Dependency,
): Omit<DependencyLink, "oneSided"> {
  const giving = gives(dependency);
  const [needing, supplier] = giving ? [other, project] : [project, other];
  const supplyDate = supplyDateOf(supplier, dependency);
  const needDate = dependency.needDate?.value;
  return {
    row: dependency.row,
    description: dependency.description?.value ?? dependency.otherMilestone?.value ?? "",
    listedBy: giving ? "supplier" : "needing",
    needing: needing.id,
    supplier: supplier.id,
    needDate,
    supplyDate,
    lateDays: lateness(needDate, supplyDate),
  };
}

function supplyDateOf(supplier: DependentProject, dependency: Dependency): Figure<PlainDate> {
  const key = keyOf(dependency.otherMilestone?.value ?? "");
  // A blank cell names no milestone, not even one that has no name.
  const milestone =
    key === ""
      ? undefined
      : supplier.milestones.find(
          ({ id, name }) => keyOf(id?.value ?? "") === key || keyOf(name?.value ?? "") === key,
        );
  const forecast = milestone === undefined ? undefined : expectedDate(milestone);
  return forecast ?? dependency.promisedDate?.value ?? unknown("noForecast");
}

function lateness(needDate: PlainDate | undefined, supplyDate: Figure<PlainDate>): Figure {
  if (!isKnown(supplyDate)) return supplyDate;
  return needDate === undefined ? unknown("notReported") : daysBetween(needDate, supplyDate);
}

/** One-sided where the other project lists no link of the same two in the same direction. */
function markOneSided(
  links: readonly Omit<DependencyLink, "oneSided">[],
): readonly DependencyLink[] {
  const sides = new Set(links.map(sideKey));
  return links.map((link) => {
    const listedBy = link.listedBy === "needing" ? "supplier" : "needing";
    return { ...link, oneSided: !sides.has(sideKey({ ...link, listedBy })) };
  });
}

function sideKey(link: Pick<DependencyLink, "needing" | "supplier" | "listedBy">): string {
  return JSON.stringify([link.needing, link.supplier, link.listedBy]);
}

function keyOf(words: string): string {
  return words.trim().replace(/\s+/g, " ").toLowerCase();
}
