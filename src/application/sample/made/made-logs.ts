import { pickSome, type RandomNumbers } from "../seeded-random";
import type { StoryLogs } from "../stories/project-story";
import { fillIn, type Filling } from "./fill-in";
import { milestoneLines, taskLines, type Plan, type Team } from "./made-plan";
import {
  actionLines,
  assumptionLines,
  benefitLines,
  changeLines,
  communicationLines,
  issueLines,
  lessonLines,
  riskLines,
} from "./phrases";

/** The logs of a made project, each a choice of the phrases that fits what it is at. */
export function makeLogs(
  plan: Plan,
  team: Team,
  { filling, random }: { readonly filling: Filling; readonly random: RandomNumbers },
): StoryLogs {
  const { lifecycle, schedule, cost } = plan.made;
  const begun = lifecycle !== "proposed";
  const over = lifecycle === "complete";
  const some = (phrases: readonly string[], least: number, most: number): readonly string[] =>
    pickSome(phrases, least + Math.floor(random() * (most - least + 1)), random).map((phrase) =>
      fillIn(phrase, filling),
    );
  const settled = (lines: readonly string[]): string => joined(over ? lines.map(closed) : lines);
  const [approved = "", ...otherChanges] = changeLines;
  return {
    milestones: joined(milestoneLines(plan, team)),
    // Without earned value nobody keeps a plan of tasks either.
    tasks: plan.made.course.keepsEarnedValue ? joined(taskLines(plan, team)) : "",
    risks: settled(some(riskLines, 3, 6)),
    issues: begun ? settled(some(issueLines, 1, 3)) : "",
    decisions: schedule === "red" || cost === "red" ? fillIn(askedFor, filling) : "",
    dependencies: "",
    changes: begun ? joined([fillIn(approved, filling), ...some(otherChanges, 0, 2)]) : "",
    resources: joined(resourceLines(plan, team)),
    benefits: joined(some(benefitLines, 1, 2).map((line) => (begun ? line : unrealised(line)))),
    communications: over ? "" : joined(some(communicationLines, 2, 4)),
    actions: settled(some(actionLines, 1, 3)),
    assumptions: joined(some(assumptionLines, 1, 2)),
    lessons: begun ? joined(some(lessonLines, 0, 1)) : "",
  };
}

const askedFor =
  "Is the plan of {place} re-baselined and paid for? | Re-baseline and fund from contingency; do less; stop | " +
  "Re-baseline and fund from contingency | Work stops when the order ends | {d19} | {sponsor} | Open";

const roles = ["Project manager", "Delivery lead", "Specialist"];

function resourceLines({ made: { course } }: Plan, team: Team): readonly string[] {
  const from = course.actualStart ?? course.baselineStart;
  const to = course.actualFinish ?? course.forecastFinish;
  const shares = [0.8, 1, 0.5];
  return team.map((person, at) =>
    [person, roles[at] ?? "", from, to, String(shares[at] ?? 1)].join(" | "),
  );
}

function joined(lines: readonly string[]): string {
  return lines.join("\n");
}

/** What is left open at the end is not left open any more. */
function closed(line: string): string {
  return line.replace(/\| (?:Open|In progress)(?= \||$)/, "| Closed");
}

/** Nothing is realised before the work begins: the column before the last is empty. */
function unrealised(line: string): string {
  const cells = line.split(" | ");
  return [...cells.slice(0, -2), "", ...cells.slice(-1)].join(" | ");
}
