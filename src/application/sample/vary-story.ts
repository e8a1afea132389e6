import { addMonths } from "./months";
import { writtenDate } from "./plain-dates";
import { pick, type RandomNumbers } from "./seeded-random";
import { familyNames, givenNames, places } from "./name-lists";
import type { Course, ProjectStory, StoryBudget } from "./stories/project-story";

/**
 * Another project of the same kind: other place, people, size and course. Its narrative speaks of
 * the place only, since the figures are others; `round` counts how often the story was told before.
 */
export function varyStory(story: ProjectStory, round: number, random: RandomNumbers): ProjectStory {
  const place = places[(round - 1) % places.length] ?? "";
  const phase = Math.floor((round - 1) / places.length);
  const name = `${story.name}, ${place}${phase === 0 ? "" : ` phase ${String(phase + 1)}`}`;
  const [programmeCode = "", number = ""] = story.code.split("-");
  const code = `${programmeCode}-${String(Number(number) + round * 4).padStart(2, "0")}`;
  const manager = `${pick(givenNames, random)} ${pick(familyNames, random)}`;
  const settled = story.course.actualFinish ?? story.course.stoppedOn;
  const shift = settled === undefined ? Math.floor(random() * 4) : 0;
  const course = varyCourse(story.course, shift, random);
  const size = 0.6 + random() * 0.8;
  return {
    ...story,
    code,
    name,
    tab: `${code} ${place}${phase === 0 ? "" : ` ${String(phase + 1)}`}`,
    manager,
    budget: scaleBudget(story.budget, size, story.course.costIndex / course.costIndex),
    course,
    headline: `${name}: same plan as ${story.name}, run by ${manager} for ${place}.`,
    logs: { ...story.logs, milestones: shiftDates(story.logs.milestones, shift) },
  };
}

/** `dearer`: how much more a pound of work costs than in the story; the estimate knows it. */
function scaleBudget(budget: StoryBudget, factor: number, dearer: number): StoryBudget {
  const scale = (amount: number): number => Math.round((amount * factor) / 1000) * 1000;
  return {
    original: scale(budget.original),
    current: scale(budget.current),
    contingency: scale(budget.contingency),
    contingencyUsed: scale(budget.contingencyUsed),
    estimate: scale(budget.estimate * dearer),
    capital: budget.capital,
  };
}

function varyCourse(course: Course, shift: number, random: RandomNumbers): Course {
  const moved = (day: string): string => addMonths(writtenDate(day), shift);
  return {
    ...course,
    baselineStart: moved(course.baselineStart),
    baselineFinish: moved(course.baselineFinish),
    forecastFinish: moved(course.forecastFinish),
    ...(course.actualStart === undefined ? {} : { actualStart: moved(course.actualStart) }),
    pace: course.pace + (random() - 0.5) * 0.06,
    costIndex: course.costIndex + (random() - 0.5) * 0.1,
  };
}

/** Moves every date of a log by whole months. */
function shiftDates(log: string, months: number): string {
  if (months === 0) return log;
  return log.replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => {
    const date = writtenDate(day);
    return addMonths(date, months);
  });
}
