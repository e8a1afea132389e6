import { workOutPeriods, type SamplePeriod } from "./cost-course";
import { choicesOf } from "./log-lines";
import type { SampleProject, SampleRow, SampleValue } from "./sample-project";
import type { ProjectStory } from "./stories/project-story";
import { storyFacts } from "./story-facts";
import { storyLogs } from "./story-logs";

/** The tab of a story: its facts with figures, its plan by month and its logs. */
export function workOutProject(story: ProjectStory, number: number): SampleProject {
  const periods = workOutPeriods(story);
  return {
    tab: story.tab,
    title: story.name,
    number,
    facts: storyFacts(story, periods),
    sections: {
      ...storyLogs(story),
      costPeriods: periods.map((period) => periodRow(period, category(story))),
    },
  };
}

function category({ budget }: ProjectStory): string {
  const [capital = "", revenue = ""] = choicesOf("costPeriods", "category");
  return budget.capital ? capital : revenue;
}

function periodRow(period: SamplePeriod, category: string): SampleRow {
  const row: Record<string, SampleValue> = {
    periodEnd: period.periodEnd,
    category,
    plannedValue: period.plannedValue,
  };
  if (period.earnedValue !== undefined) row["earnedValue"] = period.earnedValue;
  if (period.actualCost !== undefined) row["actualCost"] = period.actualCost;
  if (period.forecast !== undefined) row["forecast"] = period.forecast;
  return row;
}
