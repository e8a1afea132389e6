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
    ...(story.homeMade === undefined ? {} : { homeMade: story.homeMade }),
    facts: storyFacts(story, periods),
    sections: {
      ...storyLogs(story),
      costPeriods: periods.flatMap((period) => periodRows(period, story)),
    },
  };
}

/** A row a period, or one for capital and one for revenue where both pay. */
function periodRows(period: SamplePeriod, { budget }: ProjectStory): readonly SampleRow[] {
  const [capital = "", revenue = ""] = choicesOf("costPeriods", "category");
  const share = budget.revenueShare;
  if (share === undefined) return [periodRow(period, budget.capital ? capital : revenue)];
  const part = mapAmounts(period, (amount) => Math.round((amount * share) / 100) * 100);
  const rest = mapAmounts(period, (amount, key) => amount - (part[key] ?? 0));
  return [periodRow(rest, capital), periodRow(part, revenue)];
}

const amountKeys = ["plannedValue", "earnedValue", "actualCost", "forecast"] as const;

function mapAmounts(
  period: SamplePeriod,
  change: (amount: number, key: (typeof amountKeys)[number]) => number,
): SamplePeriod {
  const changed = (key: (typeof amountKeys)[number]): number | undefined =>
    period[key] === undefined ? undefined : change(period[key], key);
  return {
    periodEnd: period.periodEnd,
    plannedValue: change(period.plannedValue, "plannedValue"),
    earnedValue: changed("earnedValue"),
    actualCost: changed("actualCost"),
    forecast: changed("forecast"),
  };
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
