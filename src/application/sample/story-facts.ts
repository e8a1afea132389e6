import { addDays } from "#domain/kernel/plain-date";
import { choicesByKind } from "#domain/project/field-kinds";
import type { FactName, RagDimension } from "#domain/project/project-return";
import type { Lifecycle, ReportedRag } from "#domain/project/vocabulary";

import type { SamplePeriod } from "./cost-course";
import { writtenDate } from "./plain-dates";
import type { SampleValue } from "./sample-project";
import type { ProjectStory, StoryColours } from "./stories/project-story";

/** In the order of the words that fields.ts offers. */
const lifecycles: readonly Lifecycle[] = ["proposed", "active", "onHold", "complete", "cancelled"];
const colours: readonly ReportedRag[] = ["green", "amberGreen", "amber", "amberRed", "red", "grey"];

const gateDecisions: Readonly<Partial<Record<Lifecycle, string>>> = {
  active: "Proceed",
  onHold: "Hold",
  complete: "Close",
};

const reportedFacts: Readonly<Record<"overall" | RagDimension, FactName>> = {
  overall: "reportedOverall",
  schedule: "reportedSchedule",
  cost: "reportedCost",
  scope: "reportedScope",
  risk: "reportedRisk",
  resources: "reportedResources",
  benefits: "reportedBenefits",
  communications: "reportedCommunications",
};

/** Sponsors sign what they have read: some days after the figures. */
const daysToSignOff = 3;

type Facts = Partial<Record<FactName, SampleValue>>;

/** The facts of a story with the figures its course gives at the status date. */
export function storyFacts(story: ProjectStory, periods: readonly SamplePeriod[]): Facts {
  return {
    ...identity(story),
    ...schedule(story),
    ...cost(story),
    ...figures(story, periods),
    ...reported(story.reported),
    headline: story.headline,
    achievements: story.achievements,
    nextSteps: story.nextSteps,
    ...given("pathToGreen", story.pathToGreen),
    ...chain(story),
    ...override(story),
    submittedBy: story.manager,
    signedOffBy: story.sponsor,
    signedOffOn: addDays(writtenDate(story.statusDate), daysToSignOff),
    escalationContact: story.sponsor,
  };
}

function identity(story: ProjectStory): Facts {
  return {
    projectId: story.code,
    projectName: story.name,
    programme: story.programme,
    portfolio: "Calderwick transformation portfolio",
    lifecycle: word(choicesByKind.lifecycle, lifecycles.indexOf(story.lifecycle)),
    projectManager: story.manager,
    sponsor: story.sponsor,
    stage: story.stage,
    ...given("nextGate", story.nextGate),
    ...given("gateDate", story.gateDate),
    ...given("gateDecision", gateDecisions[story.lifecycle]),
    statusDate: story.statusDate,
  };
}

function schedule({ course, rebaselined }: ProjectStory): Facts {
  return {
    baselineStart: course.baselineStart,
    baselineFinish: course.baselineFinish,
    originalBaselineFinish: rebaselined?.originalFinish ?? course.baselineFinish,
    rebaselineCount: rebaselined?.times ?? 0,
    forecastFinish: course.forecastFinish,
    ...given("actualStart", course.actualStart),
    ...given("actualFinish", course.actualFinish),
  };
}

function cost({ budget, currency = "GBP" }: ProjectStory): Facts {
  return {
    currency,
    amountUnit: word(choicesByKind.amountUnit, 0),
    priceBasis: "Nominal",
    originalBudget: budget.original,
    budgetAtCompletion: budget.current,
    estimateAtCompletion: budget.estimate,
    contingency: budget.contingency,
    contingencyUsed: budget.contingencyUsed,
  };
}

/** Planned value, earned value and actual cost at the status date: those of its row in the plan. */
function figures(story: ProjectStory, periods: readonly SamplePeriod[]): Facts {
  const now = periods.filter((period) => period.periodEnd <= story.statusDate).at(-1);
  if (now === undefined) return {};
  const budget = story.budget.current;
  return {
    plannedValue: now.plannedValue,
    ...given("earnedValue", now.earnedValue),
    ...given("actualCost", now.actualCost),
    ...given("percentComplete", share(now.earnedValue, budget)),
    ...(now.earnedValue === undefined
      ? {}
      : given("plannedPercentComplete", share(now.plannedValue, budget))),
  };
}

function chain({ chain: days }: ProjectStory): Facts {
  if (days === undefined) return {};
  const { length, remaining, buffer, bufferRemaining } = days;
  return { chainLength: length, chainRemaining: remaining, buffer, bufferRemaining };
}

function override({ override: set }: ProjectStory): Facts {
  if (set === undefined) return {};
  return {
    overrideRag: word(choicesByKind.rag, colours.indexOf(set.colour)),
    overrideReason: set.reason,
    overrideBy: set.by,
    overrideExpires: writtenDate(set.expires),
  };
}

function reported(story: StoryColours): Facts {
  const facts: Facts = {};
  for (const dimension of dimensions) {
    const colour = story[dimension];
    if (colour === undefined) continue;
    facts[reportedFacts[dimension]] = word(choicesByKind.rag, colours.indexOf(colour));
  }
  return facts;
}

const dimensions: readonly ("overall" | RagDimension)[] = [
  "overall",
  "schedule",
  "cost",
  "scope",
  "risk",
  "resources",
  "benefits",
  "communications",
];

function share(part: number | undefined, whole: number): number | undefined {
  return part === undefined ? undefined : Math.round((part / whole) * 10_000) / 10_000;
}

function given(fact: FactName, value: SampleValue | undefined): Facts {
  return value === undefined ? {} : { [fact]: value };
}

function word(words: readonly string[], index: number): string {
  const found = words[index];
  if (found === undefined) throw new Error("the vocabulary of fields.ts has changed its order");
  return found;
}
