import type {
  ClosedPeriod,
  History,
  PastColours,
  PastMilestone,
  PastProject,
  PastRisk,
} from "#domain/history/history";
import { dimensionColumns } from "#domain/history/history-schema";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { CalculatedRag } from "#domain/project/vocabulary";

import { workOutPeriods } from "./cost-course";
import { writtenDate } from "./plain-dates";
import type { SampleRow } from "./sample-project";
import {
  pastPeriods,
  programmeOffice,
  type PastReturn,
  type PastStories,
} from "./stories/past-periods";
import type { ProjectStory } from "./stories/project-story";
import { storyLogs } from "./story-logs";

/** The closed periods of the stories: their own course up to then, with what was said of it then. */
export function sampleHistory(stories: readonly ProjectStory[]): History {
  return { periods: pastPeriods.map((past) => closedPeriod(past, stories)) };
}

type Reported = { readonly story: ProjectStory; readonly said: PastReturn };

function closedPeriod(past: PastStories, stories: readonly ProjectStory[]): ClosedPeriod {
  const reportDate = writtenDate(past.reportDate);
  const reported = stories.flatMap((story) => {
    const said = story.past?.[past.label] ?? past.returns[story.code];
    return said === undefined ? [] : [{ story, said }];
  });
  return {
    label: past.label,
    reportDate,
    closedOn: writtenDate(past.closedOn),
    closedBy: programmeOffice,
    projects: reported.map((one) => pastProject(one, past)),
    milestones: reported.flatMap((one) => pastMilestones(one, reportDate)),
    risks: reported.flatMap((one) => pastRisks(one, reportDate)),
  };
}

function pastProject({ story, said }: Reported, past: PastStories): PastProject {
  const { code, name, lifecycle, currency = "GBP", programme, budget, course } = story;
  const statusDate = writtenDate(said.statusDate ?? past.reportDate);
  const [chainComplete, bufferConsumed] = said.chain ?? [];
  return {
    ...{ id: code, name, lifecycle, currency, programme, statusDate },
    rate: currency === "GBP" ? 1 : past.rates[currency],
    reportedOverall: colourOf(said.reported[0]),
    calculatedOverall: colourOf(said.calculated[0]) ?? "grey",
    originalBudget: budget.original,
    budgetAtCompletion: budget.current,
    ...amountsAt(story, statusDate),
    estimateAtCompletion: said.estimate,
    baselineStart: writtenDate(course.baselineStart),
    baselineFinish: writtenDate(course.baselineFinish),
    forecastFinish: writtenDate(said.forecastFinish),
    headline: said.headline,
    chainComplete,
    bufferConsumed,
    dimensions: dimensionsOf(said),
  };
}

function amountsAt(
  story: ProjectStory,
  date: PlainDate,
): Pick<PastProject, "plannedValue" | "earnedValue" | "actualCost" | "percentComplete"> {
  const then = workOutPeriods(story).findLast(({ periodEnd }) => periodEnd <= date);
  const earned = then?.earnedValue;
  return {
    plannedValue: then?.plannedValue,
    earnedValue: earned,
    actualCost: then?.actualCost,
    percentComplete:
      earned === undefined
        ? undefined
        : Math.round((earned / story.budget.current) * 10_000) / 10_000,
  };
}

const colours: ReadonlyMap<string, CalculatedRag> = new Map([
  ["G", "green"],
  ["A", "amber"],
  ["R", "red"],
]);

function colourOf(letter: string | undefined): CalculatedRag | undefined {
  return letter === undefined ? undefined : colours.get(letter);
}

function dimensionsOf({ reported, calculated }: PastReturn): PastColours {
  return Object.fromEntries(
    dimensionColumns.map(({ dimension }, at) => [
      dimension,
      { reported: colourOf(reported[at + 1]), calculated: colourOf(calculated[at + 1]) },
    ]),
  );
}

/** `M06 2026-10-16` by its first word. */
function byId(text: string | undefined): ReadonlyMap<string, string> {
  const entries = (text ?? "").split(",").map((entry) => entry.trim().split(" "));
  return new Map(entries.map(([id = "", value = ""]) => [id, value]));
}

function pastMilestones({ story, said }: Reported, until: PlainDate): readonly PastMilestone[] {
  const other = byId(said.milestones);
  return (storyLogs(story).milestones ?? []).map((row): PastMilestone => {
    const id = String(row["id"]);
    const then = other.get(id);
    const actual = dateOf(row, "actualDate");
    const done = actual !== undefined && actual <= until;
    return {
      projectId: story.code,
      id,
      name: String(row["name"]),
      baselineDate: dateOf(row, "baselineDate"),
      forecastDate: then === undefined ? dateOf(row, "forecastDate") : writtenDate(then),
      actualDate: done ? actual : undefined,
      key: row["key"] === "Yes",
    };
  });
}

function dateOf(row: SampleRow, key: string): PlainDate | undefined {
  const value = row[key];
  return value === undefined ? undefined : writtenDate(String(value));
}

/** Risks that had been raised by then, with the score they had. */
function pastRisks({ story, said }: Reported, until: PlainDate): readonly PastRisk[] {
  const other = byId(said.risks);
  return (storyLogs(story).risks ?? []).flatMap((row): readonly PastRisk[] => {
    const id = String(row["id"]);
    const then = other.get(id);
    if (then === "-" || String(row["raised"]) > until) return [];
    const left = Number(row["residualProbability"]) * Number(row["residualImpact"]);
    return [
      {
        projectId: story.code,
        id,
        title: String(row["title"]),
        score: then === undefined ? left : Number(then),
        status: "Open",
      },
    ];
  });
}
