import type { ProjectStory } from "../stories/project-story";

/** What is wrong with one made project in twenty-five. */
export type Trouble = "watermelon" | "stale" | "communication" | "riskId" | "overAllocated";

const kinds: readonly Trouble[] = [
  ...(["watermelon", "stale", "communication", "riskId", "overAllocated"] as const),
];
const every = 25;
/** The first trouble comes after the projects a reader looks at first. */
const first = 12;

export function troubleOf(index: number): Trouble | undefined {
  if (index % every !== first) return undefined;
  return kinds[Math.floor(index / every) % kinds.length];
}

/** The story with its trouble. */
export function withTrouble(story: ProjectStory, trouble: Trouble | undefined): ProjectStory {
  const { logs, reported } = story;
  switch (trouble) {
    case undefined:
    case "stale":
      return story;
    case "watermelon": {
      if (story.lifecycle !== "active") return story;
      return { ...story, reported: { ...reported, overall: "green", schedule: "green" } };
    }
    case "communication":
      return { ...story, logs: { ...logs, communications: overdue } };
    case "riskId":
      return { ...story, repeatedRiskId: 1 };
    case "overAllocated":
      return { ...story, logs: { ...logs, resources: doubled(logs.resources) } };
  }
}

const overdue =
  "Ward councillors | High | Progress and next dates | Briefing note | Monthly | Programme office | 2026-09-08 | 2026-10-08";

/** The manager is planned twice. */
function doubled(resources: string): string {
  const [first = ""] = resources.split("\n");
  return `${resources}\n${first.replace("Project manager", "Interim lead")}`;
}
