import { isPlausibleDate } from "../earned-value/plausible";
import type { PlainDate } from "../kernel/plain-date";
import type { SourceCell } from "../project/project-return";
import type { Resource } from "../project/section-rows";

import { namesPerson, personKey } from "./person-key";

/** A line of demand with everything that is needed to add it up. Shares of a full-time person. */
export type Allocation = {
  readonly projectId: string;
  readonly row: SourceCell;
  /** Name as written and its key; undefined where nobody is named: unfilled. */
  readonly person: { readonly name: string; readonly key: string } | undefined;
  readonly role: string | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly allocation: number;
  readonly capacity: number | undefined;
};

/** The lines of a project with both dates and an allocation; the others cannot be placed in time. */
export function allocationsOf(
  projectId: string,
  resources: readonly Resource[],
): readonly Allocation[] {
  return resources.flatMap((line) => {
    const { from, to, allocation } = line;
    if (from === undefined || to === undefined || allocation === undefined) return [];
    if (!isPlausibleDate(from.value) || !isPlausibleDate(to.value)) return [];
    if (from.value > to.value || allocation.value <= 0) return [];
    const name = line.person?.value;
    return [
      {
        projectId,
        row: line.row,
        person: namesPerson(name) ? { name: name.trim(), key: personKey(name) } : undefined,
        role: line.role?.value,
        from: from.value,
        to: to.value,
        allocation: allocation.value,
        capacity: line.capacity?.value,
      },
    ];
  });
}
