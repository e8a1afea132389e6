import { isPlausibleDate } from "../kernel/plausible";
import type { PlainDate } from "../kernel/plain-date";
import type { SourceCell } from "../project/project-return";
import type { Resource } from "../project/section-rows";

import type { Demand } from "./peak-demand";
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

/** Gives the key of a person's name. */
export type PersonKeys = (name: string) => string;

/** Keys of names, each worked out once: a few dozen people are on thousands of lines. */
export function personKeys(): PersonKeys {
  const keys = new Map<string, string>();
  return (name) => {
    const kept = keys.get(name);
    if (kept !== undefined) return kept;
    const key = personKey(name);
    keys.set(name, key);
    return key;
  };
}

/** The lines of a project with both dates and an allocation; the others cannot be placed in time. */
export function allocationsOf(
  projectId: string,
  resources: readonly Resource[],
  keyOf: PersonKeys = personKey,
): readonly Allocation[] {
  const lines: Allocation[] = [];
  for (const line of resources) {
    const demand = demandOf(line);
    if (demand === undefined) continue;
    const name = line.person?.value;
    lines.push({
      projectId,
      row: line.row,
      person: namesPerson(name) ? { name: name.trim(), key: keyOf(name) } : undefined,
      role: line.role?.value,
      ...demand,
      capacity: line.capacity?.value,
    });
  }
  return lines;
}

function demandOf({ from, to, allocation }: Resource): Demand | undefined {
  if (from === undefined || to === undefined || allocation === undefined) return undefined;
  if (!isPlausibleDate(from.value) || !isPlausibleDate(to.value)) return undefined;
  if (from.value > to.value || allocation.value <= 0) return undefined;
  return { from: from.value, to: to.value, allocation: allocation.value };
}
