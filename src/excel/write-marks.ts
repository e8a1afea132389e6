import type { CellMark, MarkedTab, Marking } from "#application/ports/tab-marks";

import { packByBytes } from "./chunks";
import type { SheetName } from "./own-sheets";
import { quietly, restoreEvents, sumBytes, writing } from "./quiet-request";
import { isTooBig, type Requests } from "./requests";
import { retryWhenStale } from "./retry-when-stale";
import type { Step } from "./sheet-steps";
import { surveyMarks, type MarkSite, type Survey } from "./survey-marks";
import { isAreaOf, isMarkedSo, markSteps, removal } from "./tab-marks";
import { WorkbookError } from "./workbook-error";

type TabJob = { readonly site: MarkSite; readonly steps: readonly Step[]; readonly bytes: number };

export type Results = Map<string, MarkedTab["result"]>;

export type MarkRun = {
  readonly requests: Requests;
  readonly marking: Marking;
  /** The tabs as they were before the first change. */
  readonly sites: readonly MarkSite[];
  /** Filled as tabs are done, by their ids. */
  readonly results: Results;
  readonly notes: string[];
};

const smallestBudget = 16_000;

/**
 * Puts the marks on and takes old ones off, several tabs in a request. After a failure in passing the
 * tabs that are left are looked at again, for a part of them may be written.
 */
export async function writeMarks(run: MarkRun): Promise<void> {
  const pending: TabJob[] = [];
  try {
    await writeAll(run, pending);
  } catch (error) {
    const unanswered = error instanceof WorkbookError && error.failure.class === "timeout";
    if (pending.length > 0 && !unanswered) await clearUp(run, pending);
    throw error;
  }
}

/** @param pending Filled with the tabs of the request under way. */
async function writeAll(run: MarkRun, pending: TabJob[]): Promise<void> {
  const { requests, results } = run;
  let budget = requests.options.byteBudget;
  let left = run.sites;
  for (let retry = 0; ;) {
    try {
      await sendJobs(run, { jobs: planJobs(run, left), budget, pending });
      return;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const smaller = isTooBig(error, budget) && budget > smallestBudget;
      if (smaller) budget /= 2;
      else if (error.failure.class === "blocked") budget = setAside(pending, results);
      else if (!(await isTriedAgain(run, error, ++retry))) throw error;
    }
    const broken = left;
    left = await retryWhenStale(() => lookAgain(run, broken));
  }
}

async function isTriedAgain(
  { requests }: MarkRun,
  { failure }: WorkbookError,
  retry: number,
): Promise<boolean> {
  const passing = failure.class === "transient" || failure.class === "stale";
  return passing && requests.waitBeforeRetry(retry, "the marks on the tabs");
}

/** A tab that Excel refuses is left; among several it is found by sending them one by one. */
function setAside(pending: readonly TabJob[], results: Results): number {
  const [only, second] = pending;
  if (only !== undefined && second === undefined) results.set(only.site.id, "protected");
  return 1;
}

/** Those not written yet that are still there; a tab that has gone needs no marks. */
async function lookAgain(
  { requests, marking, sites, results }: MarkRun,
  left: readonly MarkSite[],
): Promise<readonly MarkSite[]> {
  const open = new Set(left.map(({ id }) => id).filter((id) => !results.has(id)));
  const sheets = await listSheets(requests);
  const present = sheets.filter(({ id }) => open.has(id));
  return surveyMarks(requests, present, { isUnfinished: unfinishedIn(marking, sites) });
}

export function listSheets(requests: Requests): Promise<readonly SheetName[]> {
  return requests.send("the list of tabs", ({ workbook: { worksheets } }) => {
    worksheets.load("items/id,items/name");
    return () => worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

/** A rule is added first and says whose it is next: one that is new and lies where ours shall, is ours. */
function unfinishedIn(
  marking: Marking,
  sites: readonly MarkSite[],
): NonNullable<Survey["isUnfinished"]> {
  const known = new Map(sites.map((site) => [site.id, site.known]));
  const wanted = marksById(marking);
  return (sheetId, ruleId, areas) =>
    known.get(sheetId)?.has(ruleId) === false && isAreaOf(areas, wanted.get(sheetId) ?? []);
}

export function marksById({ tabs }: Marking): ReadonlyMap<string, readonly CellMark[]> {
  return new Map(tabs.map(({ id, marks }) => [id, marks]));
}

/** What is to be written; tabs that need nothing, or cannot be written, have their result at once. */
function planJobs({ marking, results }: MarkRun, sites: readonly MarkSite[]): readonly TabJob[] {
  const wanted = marksById(marking);
  return sites.flatMap((site): readonly TabJob[] => {
    const marks = wanted.get(site.id) ?? [];
    if (isMarkedSo(site.rules, marks)) results.set(site.id, "unchanged");
    else if (site.protected) results.set(site.id, "protected");
    else {
      const steps = markSteps(site.rules, marks, marking.looks);
      return [{ site, steps, bytes: sumBytes(steps) }];
    }
    return [];
  });
}

type Sends = {
  readonly jobs: readonly TabJob[];
  readonly budget: number;
  readonly pending: TabJob[];
};

async function sendJobs(
  { requests, results }: MarkRun,
  { jobs, budget, pending }: Sends,
): Promise<void> {
  let done = 0;
  for (const pack of packByBytes(jobs, ({ bytes }) => bytes, budget)) {
    const [first] = pack;
    requests.report({ step: "writing", done, total: jobs.length, subject: first?.site.name });
    requests.checkCancelled();
    pending.splice(0, pending.length, ...pack);
    const subject = pack.length === 1 ? `the tab "${first?.site.name ?? ""}"` : "the tabs";
    await requests.send(`the marks on ${subject}`, queueSteps(pack), {
      ...writing,
      bytes: pack.reduce((sum, { bytes }) => sum + bytes, 0),
    });
    for (const { site } of pack) results.set(site.id, "marked");
    done += pack.length;
    pending.length = 0;
  }
}

function queueSteps(
  jobs: readonly Pick<TabJob, "site" | "steps">[],
): (context: Excel.RequestContext) => () => undefined {
  return quietly((context) => {
    for (const { site, steps } of jobs) {
      const sheet = context.workbook.worksheets.getItem(site.id);
      for (const { queue } of steps) queue(sheet);
    }
    return () => undefined;
  });
}

/** After a request that broke off for good: rules it had begun are taken out, and events are on again. */
async function clearUp(
  { requests, marking, sites, notes }: MarkRun,
  pending: readonly TabJob[],
): Promise<void> {
  const events = await restoreEvents(requests);
  if (events !== undefined) notes.push(events);
  const how = { unstoppable: true };
  const isUnfinished = unfinishedIn(marking, sites);
  const before = new Map(sites.map((site) => [site.id, site.known]));
  try {
    const tabs = pending.map(({ site: { id, name } }) => ({ id, name }));
    const now = await surveyMarks(requests, tabs, { isUnfinished, how });
    const begun = now.map((site) => ({
      site,
      steps: site.rules
        .filter(({ id }) => before.get(site.id)?.has(id) !== true)
        .map(({ id }) => removal(id)),
    }));
    if (begun.every(({ steps }) => steps.length === 0)) return;
    await requests.send("the marks begun", queueSteps(begun), { ...writing, ...how });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    notes.push(
      "Marks that were begun could not be taken off again. Mark the tabs once more to put that right.",
    );
  }
}
