import { idKey } from "../project/id-key";

import type { ClosedPeriod, PastMilestone } from "./history";

/** The milestones of a period by project and by id or name. */
export type MilestoneIndex = ReadonlyMap<string, PastMilestone>;

export function indexMilestones({ milestones }: ClosedPeriod): MilestoneIndex {
  const past = new Map<string, PastMilestone>();
  for (const milestone of milestones) {
    for (const key of [milestone.id, milestone.name]) {
      // One without id and name is nowhere found again, and is not to be taken for another.
      if (key !== undefined && key.trim() !== "")
        past.set(keyOf(milestone.projectId, key), milestone);
    }
  }
  return past;
}

/** The milestone as a period has it, found again by id, else by name. */
export function pastMilestone(
  past: MilestoneIndex,
  projectId: string,
  { id = "", name }: { readonly id: string | undefined; readonly name: string },
): PastMilestone | undefined {
  return past.get(keyOf(projectId, id)) ?? past.get(keyOf(projectId, name));
}

function keyOf(projectId: string, milestone: string): string {
  return JSON.stringify([idKey(projectId), milestone.trim().toLowerCase()]);
}
