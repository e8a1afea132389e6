import { daysBetween, type PlainDate } from "#domain/kernel/plain-date";

import { choicesOf, cutLines, rowId } from "./log-lines";
import { writtenDate } from "./plain-dates";
import type { SampleRow } from "./sample-project";
import type { ProjectStory } from "./stories/project-story";

/** Work on a milestone begins about this many days before it is due. */
const workDays = 75;

/** A milestone as written: `forecast` undefined where its date was never forecast again. */
type WrittenMilestone = {
  readonly name: string;
  readonly key: boolean;
  readonly baseline: PlainDate;
  readonly forecast: PlainDate | undefined;
  readonly owner: string;
  readonly comment: string;
};

/** The milestones of a story; one whose current date has passed is done on that date. */
export function milestoneRows(story: ProjectStory): readonly SampleRow[] {
  const [yes = "", no = ""] = choicesOf("milestones", "key");
  return cutLines(story.logs.milestones).map((cells, index) => {
    const milestone = cutMilestone(cells);
    const done = milestone.forecast !== undefined && milestone.forecast <= story.statusDate;
    return {
      id: rowId("M", index),
      name: milestone.name,
      key: milestone.key ? yes : no,
      gate: no,
      baselineDate: milestone.baseline,
      forecastDate: milestone.forecast ?? milestone.baseline,
      ...(done ? { actualDate: milestone.forecast } : {}),
      status: statusWord(story, milestone, done),
      owner: milestone.owner,
      ...(milestone.comment === "" ? {} : { comment: milestone.comment }),
    };
  });
}

function cutMilestone(cells: readonly string[]): WrittenMilestone {
  const [name = "", key = "", baseline = "", current = "", owner = "", comment = ""] = cells;
  return {
    name,
    key: key === "key",
    baseline: writtenDate(baseline),
    forecast: current === "?" ? undefined : writtenDate(current),
    owner,
    comment,
  };
}

function statusWord(story: ProjectStory, milestone: WrittenMilestone, done: boolean): string {
  const words = choicesOf("milestones", "status");
  const [notStarted = "", inProgress = "", complete = "", onHold = ""] = words;
  if (done) return complete;
  if (story.lifecycle === "onHold") return onHold;
  const due = milestone.forecast ?? milestone.baseline;
  return daysBetween(writtenDate(story.statusDate), due) > workDays ? notStarted : inProgress;
}
