import { layOutHistory } from "#application/sheets/history-sheet";
import { layOutSettings } from "#application/sheets/settings-sheet";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { planHighlightReport } from "./home-made/highlight-report-tab";
import { planProjectForm } from "./home-made/project-form-tab";
import { makeStories } from "./made/make-stories";
import { planReadMeTab } from "./read-me-tab";
import { sampleHistory } from "./sample-history";
import type { HomeMade, SampleProject } from "./sample-project";
import { sampleSettings } from "./sample-settings";
import { allStories } from "./stories/all-stories";
import type { ProjectStory } from "./stories/project-story";
import { planProjectTab } from "./template/plan-project-tab";
import { workOutProject } from "./work-out-project";

export type SampleRequest = {
  readonly projects: number;
  /** Decides the projects after the written ones; the written ones are always the same. */
  readonly seed: number;
};

/** Projects of the sample when nothing else is asked for: the ones that were written by hand. */
export const writtenProjects = allStories.length;

/** Larger samples have no closed periods, which would be most of what is written. */
const mostWithHistory = 300;

/**
 * The tabs of a sample portfolio: a page on what it is, one tab a project, what the office has set,
 * and two closed periods.
 */
export function planSample(request: SampleRequest): readonly SheetPlan[] {
  const stories = sampleStories(request);
  return [
    planReadMeTab(),
    ...stories.map((story, index) => planTab(workOutProject(story, index + 1))),
    layOutSettings(sampleSettings),
    ...(stories.length > mostWithHistory ? [] : [layOutHistory(sampleHistory(stories), false)]),
  ];
}

const homeMadeTabs: Readonly<Record<HomeMade, (project: SampleProject) => SheetPlan>> = {
  highlightReport: planHighlightReport,
  form: planProjectForm,
};

function planTab(project: SampleProject): SheetPlan {
  const { homeMade } = project;
  return homeMade === undefined ? planProjectTab(project) : homeMadeTabs[homeMade](project);
}

/** The projects of a sample: the written ones first, then made ones, in that order. */
export function sampleProjects(request: SampleRequest): readonly SampleProject[] {
  return sampleStories(request).map((story, index) => workOutProject(story, index + 1));
}

function sampleStories({ projects, seed }: SampleRequest): readonly ProjectStory[] {
  if (projects <= allStories.length) return allStories.slice(0, projects);
  return [...allStories, ...makeStories(projects - allStories.length, seed)];
}
