import type { ProjectStory } from "../stories/project-story";
import type { MadeCourse } from "./made-course";

type Words = Pick<
  ProjectStory,
  "stage" | "headline" | "achievements" | "nextSteps" | "pathToGreen" | "nextGate" | "gateDate"
>;

/** What a made project says of itself: nothing its figures would not say. */
export function describeState(made: MadeCourse, place: string): Words {
  switch (made.lifecycle) {
    case "proposed":
      return {
        stage: "Business case",
        nextGate: "Gate 1 Outline business case",
        gateDate: "2026-12-10",
        headline: `The business case for ${place} goes to the board in December.`,
        achievements: "Needs agreed with the service, two comparable sites visited.",
        nextSteps: "Costs checked by finance.",
      };
    case "complete":
      return {
        stage: "Closure",
        headline: `${place} was handed over and is in use.`,
        achievements: "Closure report accepted.",
        nextSteps: "Benefits review after one year.",
      };
    case "onHold":
      return {
        stage: "Design",
        headline: `${place} is on hold until next year's capital programme is agreed.`,
        achievements: "Drawings frozen and filed.",
        nextSteps: "Business case reviewed in January.",
      };
    case "active":
    case "cancelled":
      return { stage: "Delivery", ...describeProgress(made, place) };
  }
}

function describeProgress({ schedule, cost }: MadeCourse, place: string): Omit<Words, "stage"> {
  const behind = schedule !== "green";
  const dear = cost !== "green";
  const plan = behind ? "behind its plan" : "on plan";
  const money = dear ? "costs more than the work done is worth" : "cost holds";
  const state = {
    headline: `${place} is ${plan}; ${money}.`,
    achievements: `Work at ${place} went on through October; the site is open to visitors by appointment.`,
    nextSteps: "Next valuation in November, design questions answered weekly.",
  };
  if (!behind && !dear) return state;
  const recover = behind ? "A second crew from December recovers a part of the slip" : "";
  const save = dear ? "The last packages are tendered again to save what is over" : "";
  const path = [recover, save].filter((sentence) => sentence !== "").join(". ");
  return { ...state, pathToGreen: `${path}.` };
}
