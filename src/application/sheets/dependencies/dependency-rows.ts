import type { DependencyLink } from "#domain/dependencies/dependency-links";
import { isKnown } from "#domain/kernel/figure";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { SourceCell } from "#domain/project/project-return";

import { listWords, plural } from "../wording";

export type DependencyState = "late" | "unknown" | "circle" | "oneSided" | "undated" | "inTime";

/** An open dependency with its state; the project that gives has no id where it is not in the portfolio. */
export type DependencyRow = {
  readonly needing: string;
  readonly supplier: string | undefined;
  /** What the tab calls a project that was not found. */
  readonly target: string | undefined;
  readonly what: string;
  readonly needDate: PlainDate | undefined;
  readonly supplyDate: PlainDate | undefined;
  readonly lateDays: number | undefined;
  /** The gravest first. */
  readonly states: readonly DependencyState[];
  readonly remarks: string;
  readonly row: SourceCell;
};

/** From the gravest state to the best. */
export const stateOrder: readonly DependencyState[] = [
  "late",
  "unknown",
  "circle",
  "oneSided",
  "undated",
  "inTime",
];

/** All open dependencies, the gravest state first, then the latest supply. */
export function dependencyRows(report: PortfolioReport): readonly DependencyRow[] {
  const { links, unknownTargets, cycles } = report.dependencies ?? nothing;
  const circleOf = new Map(cycles.flatMap((circle) => circle.map((id) => [id, circle] as const)));
  const unknown = unknownTargets.map(({ projectId, target, row }): DependencyRow => {
    const states = ["unknown"] as const;
    const remarks = `"${target}" is no project of this portfolio`;
    const dates = { needDate: undefined, supplyDate: undefined, lateDays: undefined };
    return {
      needing: projectId,
      supplier: undefined,
      target,
      what: "",
      ...dates,
      states,
      remarks,
      row,
    };
  });
  return [...links.map((link) => rowOf(link, circleOf)), ...unknown].sort(
    (a, b) => rank(a) - rank(b) || (b.lateDays ?? 0) - (a.lateDays ?? 0),
  );
}

const nothing = { links: [], unknownTargets: [], cycles: [] } as const;

function rank({ states: [first = "inTime"] }: DependencyRow): number {
  return stateOrder.indexOf(first);
}

function rowOf(
  link: DependencyLink,
  circleOf: ReadonlyMap<string, readonly string[]>,
): DependencyRow {
  const { needing, supplier, needDate, row } = link;
  const lateDays = isKnown(link.lateDays) ? link.lateDays : undefined;
  const circle = circleOf.get(needing);
  const circular = circle?.includes(supplier) === true ? circle : undefined;
  const found: Readonly<Record<DependencyState, string | undefined>> = {
    late:
      lateDays !== undefined && lateDays > 0 ? `comes ${plural(lateDays, "day")} late` : undefined,
    unknown: undefined,
    circle: circular === undefined ? undefined : `${listWords(circular)} wait for each other`,
    oneSided: link.oneSided
      ? `only ${link.listedBy === "needing" ? needing : supplier} lists it`
      : undefined,
    undated: lateDays === undefined ? "dates do not show whether it holds" : undefined,
    inTime: undefined,
  };
  const states = stateOrder.filter((state) => found[state] !== undefined);
  return {
    needing,
    supplier,
    target: undefined,
    what: link.description,
    needDate,
    supplyDate: isKnown(link.supplyDate) ? link.supplyDate : undefined,
    lateDays,
    states: states.length === 0 ? ["inTime"] : states,
    remarks: states.map((state) => found[state] ?? "").join("; "),
    row,
  };
}
