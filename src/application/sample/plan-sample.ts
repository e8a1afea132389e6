import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { planHighlightReport } from "./home-made/highlight-report-tab";
import { planProjectForm } from "./home-made/project-form-tab";
import { planReadMeTab } from "./read-me-tab";
import type { HomeMade, SampleProject } from "./sample-project";
import { seededRandom } from "./seeded-random";
import { allStories } from "./stories/all-stories";
import type { ProjectStory } from "./stories/project-story";
import { planProjectTab } from "./template/plan-project-tab";
import { varyStory } from "./vary-story";
import { workOutProject } from "./work-out-project";

export type SampleRequest = {
  readonly projects: number;
  /** Decides the projects after the written ones; the written ones are always the same. */
  readonly seed: number;
};

/** Projects of the sample when nothing else is asked for: the ones that were written by hand. */
export const writtenProjects = allStories.length;

/** The tabs of a sample portfolio: a page on what it is, then one tab a project. */
export function planSample(request: SampleRequest): readonly SheetPlan[] {
  return [planReadMeTab(), ...sampleProjects(request).map(planTab)];
}

const homeMadeTabs: Readonly<Record<HomeMade, (project: SampleProject) => SheetPlan>> = {
  highlightReport: planHighlightReport,
  form: planProjectForm,
};

function planTab(project: SampleProject): SheetPlan {
  const { homeMade } = project;
  return homeMade === undefined ? planProjectTab(project) : homeMadeTabs[homeMade](project);
}

/** The projects of a sample: the written ones first, then variations of them, in that order. */
export function sampleProjects(request: SampleRequest): readonly SampleProject[] {
  return sampleStories(request).map((story, index) => workOutProject(story, index + 1));
}

function sampleStories({ projects, seed }: SampleRequest): readonly ProjectStory[] {
  const random = seededRandom(seed);
  const stories: ProjectStory[] = [];
  for (let index = 0; index < projects; index += 1) {
    const story = allStories[index % allStories.length];
    const round = Math.floor(index / allStories.length);
    if (story === undefined) throw new Error("the sample has no stories");
    stories.push(round === 0 ? story : varyStory(story, round, random));
  }
  return stories;
}
