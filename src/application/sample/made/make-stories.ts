import { addDays, type PlainDate } from "#domain/kernel/plain-date";
import type { ReportedRag } from "#domain/project/vocabulary";

import { places } from "../name-lists";
import { writtenDate } from "../plain-dates";
import { seededRandom, type RandomNumbers } from "../seeded-random";
import type { ProjectStory, StoryBudget, StoryColours } from "../stories/project-story";
import type { Filling } from "./fill-in";
import { madeProgrammes, type MadeKind, type MadeProgramme } from "./kinds";
import { makeCourse, type MadeCourse } from "./made-course";
import { makeLogs } from "./made-logs";
import { madePast } from "./made-past";
import { mainMilestone, type Plan, type Team } from "./made-plan";
import { describeState } from "./made-words";
import { personNamed } from "./people";
import { troubleOf, withTrouble, type Trouble } from "./troubles";

/** People of a project. */
const teamSize = 3;
/** Codes of the written projects end at 04. */
const firstNumber = 5;

/** A made project and the plan it came from. */
type Made = { readonly story: ProjectStory; readonly plan: Plan };

/**
 * Further projects of the sample: the works of the programmes in one place after the other, each with
 * a course, people and logs of its own. They report honestly and have their papers in order, but for
 * one in twenty-five.
 */
export function makeStories(count: number, seed: number): readonly ProjectStory[] {
  const random = seededRandom(seed);
  const last = new Map<string, Made>();
  return Array.from({ length: count }, (_, index) => {
    const programme = madeProgrammes[index % madeProgrammes.length];
    if (programme === undefined) throw new Error("the sample has no programmes");
    const made = makeStory(index, programme, random);
    const story = withDependency(made, last.get(programme.prefix));
    last.set(programme.prefix, made);
    return story;
  });
}

function makeStory(index: number, programme: MadeProgramme, random: RandomNumbers): Made {
  const trouble = troubleOf(index);
  const statusDate = writtenDate(trouble === "stale" ? "2026-08-31" : "2026-10-31");
  const identity = identityOf(index, programme);
  const made = withTroubledCourse(makeCourse(statusDate, random), trouble);
  const budget = makeBudget(identity.kind, made, random);
  const plan: Plan = { made, statusDate, budget: budget.current };
  const people = Array.from({ length: teamSize }, (_, at) => personNamed(index * teamSize + at));
  const [manager = "", lead = "", specialist = ""] = people;
  const team: Team = [manager, lead, specialist];
  const filling = fillingOf(plan, programme, { team, place: identity.place, budget });
  const story: ProjectStory = {
    code: identity.code,
    name: identity.name,
    tab: identity.tab,
    programme: programme.name,
    lifecycle: made.lifecycle,
    manager,
    sponsor: programme.sponsor,
    statusDate,
    budget,
    course: made.course,
    reported: coloursOf(made),
    ...describeState(made, identity.place),
    logs: makeLogs(plan, team, { filling, random }),
    past: madePast(made, budget, statusDate),
  };
  return { story: withTrouble(story, trouble), plan };
}

type Identity = {
  readonly kind: MadeKind;
  readonly place: string;
  readonly code: string;
  readonly name: string;
  readonly tab: string;
};

/** Every work in every place before a second phase begins anywhere. */
function identityOf(index: number, { prefix, kinds }: MadeProgramme): Identity {
  const turn = Math.floor(index / madeProgrammes.length);
  const kind = kinds[turn % kinds.length];
  if (kind === undefined) throw new Error(`the programme ${prefix} has no works`);
  const round = Math.floor(turn / kinds.length);
  const place = places[(round + (turn % kinds.length) * 7) % places.length] ?? "";
  const phase = Math.floor(round / places.length);
  const suffix = phase === 0 ? "" : ` phase ${String(phase + 1)}`;
  const code = `${prefix}-${String(turn + firstNumber).padStart(2, "0")}`;
  return {
    kind,
    place,
    code,
    name: `${kind.work}, ${place}${suffix}`,
    tab: `${code} ${place} ${kind.work}`.slice(0, 31).replace(/[ ']+$/, ""),
  };
}

function makeBudget(kind: MadeKind, { course }: MadeCourse, random: RandomNumbers): StoryBudget {
  const [least, most] = kind.budget;
  const original = Math.round(least + (most - least) * random()) * 1000;
  // Change one is the only one that was approved; a project that has not begun has none.
  const added = course.actualStart === undefined ? 0 : approvedAmount(original);
  const current = original + added;
  const contingency = Math.round(current * 0.00008) * 1000;
  return {
    original,
    current,
    contingency,
    contingencyUsed: added === 0 ? 0 : Math.round(contingency * 0.0003) * 1000,
    estimate: added === 0 ? current : Math.round(current / course.costIndex / 1000) * 1000,
    capital: kind.capital,
  };
}

function approvedAmount(original: number): number {
  return Math.max(1, Math.round(original * 0.00002)) * 1000;
}

function fillingOf(
  { made, statusDate, budget }: Plan,
  programme: MadeProgramme,
  of: { readonly team: Team; readonly place: string; readonly budget: StoryBudget },
): Filling {
  const [a, b] = of.team;
  return {
    words: {
      ...{ place: of.place, a, b, board: programme.board, sponsor: programme.sponsor },
      g: String(approvedAmount(of.budget.original)),
    },
    statusDate,
    finish: writtenDate(made.course.forecastFinish),
    budget,
  };
}

/** Honest colours: those of the figures, the rest green; nothing for what is not rated. */
function coloursOf({ lifecycle, schedule, cost }: MadeCourse): StoryColours {
  if (lifecycle === "proposed" || lifecycle === "onHold") return { overall: "grey" };
  const worst = [schedule, cost].includes("red")
    ? "red"
    : [schedule, cost].includes("amber")
      ? "amber"
      : "green";
  const rest: ReportedRag = "green";
  return {
    ...{ overall: worst, schedule, cost, scope: rest, risk: rest },
    ...{ resources: rest, benefits: rest, communications: rest },
  };
}

/** The watermelon among the troubles needs red figures under its green. */
function withTroubledCourse(made: MadeCourse, trouble: Trouble | undefined): MadeCourse {
  const settled = { ...made, course: { ...made.course } };
  if (trouble === undefined || made.lifecycle !== "active") return settled;
  if (trouble !== "watermelon") return settled;
  return {
    ...settled,
    schedule: "red",
    course: { ...settled.course, pace: 0.84, keepsEarnedValue: true },
  };
}

/** Days a project leaves between what it waits for and its own need of it. */
const slack = 20;

/** Some wait for the main work of the project before them in their programme. */
function withDependency({ story, plan }: Made, other: Made | undefined): ProjectStory {
  if (other?.story.lifecycle !== "active" || story.lifecycle !== "active") return story;
  const { name, date } = mainMilestone(other.plan);
  if (date <= plan.statusDate || story.course.bulge < 0.7) return story;
  const need: PlainDate = addDays(date, slack);
  const line = [
    ...[`Crew of ${other.story.name} free`, "Needs", other.story.code, name],
    ...[need, date, "Agreed", story.manager],
  ];
  return { ...story, logs: { ...story.logs, dependencies: line.join(" | ") } };
}
