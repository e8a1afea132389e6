import type { CellMark, MarkedTab, Marking } from "#application/ports/tab-marks";
import type { MarkAnswer, WorkbookFailure } from "#application/ports/workbook-port";

import { packByBytes } from "./chunks";
import type { SheetName } from "./own-sheets";
import { quietly, restoreEvents, sumBytes, writing } from "./quiet-request";
import { isTooBig, type Requests } from "./requests";
import { retryWhenStale } from "./retry-when-stale";
import type { Step } from "./sheet-steps";
import { surveyMarks, type MarkSite } from "./survey-marks";
import { isMarkedSo, markSteps } from "./tab-marks";
import { CancelledError, WorkbookError } from "./workbook-error";

type TabJob = { readonly site: MarkSite; readonly steps: readonly Step[]; readonly bytes: number };

type Results = Map<string, MarkedTab["result"]>;

const smallestBudget = 16_000;

/**
 * Makes our marks on the users' tabs equal to those wanted: conditional formats of ours are taken off
 * and put on, and nothing else of a tab is touched. Tabs that are right already are left alone.
 */
export async function markTabs(requests: Requests, marking: Marking): Promise<MarkAnswer> {
  requests.report({ step: "writing", done: 0, total: 0, subject: undefined });
  const found = await retryWhenStale(() => findSites(requests, marking));
  if (found.kind === "stale") return found;
  const { sites } = found;
  if (marking.onlyRenew === true && sites.every(({ rules }) => rules.length === 0)) {
    return { kind: "marked", marked: [] };
  }
  const results: Results = new Map();
  const ending = await endingOf(() => writeMarks(requests, { marking, sites, results }));
  const notes = ending.kind === "marked" ? [] : await noteEvents(requests);
  return toAnswer(ending, { marking, sites, results, notes });
}

async function findSites(
  requests: Requests,
  { tabs, others }: Marking,
): Promise<
  | { readonly kind: "stale"; readonly tabs: readonly string[] }
  | { readonly kind: "found"; readonly sites: readonly MarkSite[] }
> {
  const sheets = await listSheets(requests);
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const stale = tabs.filter(({ id, tab }) => names.get(id) !== tab).map(({ tab }) => tab);
  if (stale.length > 0) return { kind: "stale", tabs: stale };
  const listed = new Set(tabs.map(({ id }) => id));
  const scope = others === "clear" ? sheets : sheets.filter(({ id }) => listed.has(id));
  return { kind: "found", sites: await surveyMarks(requests, scope) };
}

function listSheets(requests: Requests): Promise<readonly SheetName[]> {
  return requests.send("the list of tabs", ({ workbook: { worksheets } }) => {
    worksheets.load("items/id,items/name");
    return () => worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

type Writing = {
  readonly marking: Marking;
  readonly sites: readonly MarkSite[];
  readonly results: Results;
};

/** After a failure in passing the tabs that are left are looked at again, for a part may be written. */
async function writeMarks(requests: Requests, { marking, sites, results }: Writing): Promise<void> {
  let budget = requests.options.byteBudget;
  let left = sites;
  for (let retry = 0; left.length > 0;) {
    const jobs = planJobs(marking, left, results);
    const pending: TabJob[] = [];
    try {
      await sendJobs(requests, { jobs, budget, results, pending });
      return;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const smaller = isTooBig(error, budget) && budget > smallestBudget;
      if (smaller) budget /= 2;
      else if (error.failure.class === "blocked") budget = setAside(pending, results);
      else if (!isWorthAnotherTry(error)) throw error;
      else if (!(await requests.waitBeforeRetry(++retry, "the marks on the tabs"))) throw error;
      left = await lookAgain(requests, left, results);
    }
  }
}

function isWorthAnotherTry({ failure }: WorkbookError): boolean {
  return failure.class === "transient" || failure.class === "stale";
}

/** A tab that Excel refuses is left; among several it is found by sending them one by one. */
function setAside(pending: readonly TabJob[], results: Results): number {
  const [only, second] = pending;
  if (only !== undefined && second === undefined) results.set(only.site.id, "protected");
  return 1;
}

/** Those not written yet that are still there; a tab that has gone needs no marks. */
async function lookAgain(
  requests: Requests,
  sites: readonly MarkSite[],
  results: Results,
): Promise<readonly MarkSite[]> {
  const left = new Set(sites.map(({ id }) => id).filter((id) => !results.has(id)));
  const sheets = await listSheets(requests);
  return surveyMarks(
    requests,
    sheets.filter(({ id }) => left.has(id)),
  );
}

/** What is to be written; tabs that need nothing, or cannot be written, have their result at once. */
function planJobs(
  { tabs, looks }: Marking,
  sites: readonly MarkSite[],
  results: Results,
): readonly TabJob[] {
  const wanted = new Map(tabs.map(({ id, marks }) => [id, marks]));
  return sites.flatMap((site): readonly TabJob[] => {
    const marks = wanted.get(site.id) ?? [];
    if (isMarkedSo(site.rules, marks)) results.set(site.id, "unchanged");
    else if (site.protected) results.set(site.id, "protected");
    else {
      const steps = markSteps(site.rules, marks, looks);
      return [{ site, steps, bytes: sumBytes(steps) }];
    }
    return [];
  });
}

type Sends = {
  readonly jobs: readonly TabJob[];
  readonly budget: number;
  readonly results: Results;
  /** Filled with the tabs of the request under way. */
  readonly pending: TabJob[];
};

async function sendJobs(
  requests: Requests,
  { jobs, budget, results, pending }: Sends,
): Promise<void> {
  let done = 0;
  for (const pack of packByBytes(jobs, ({ bytes }) => bytes, budget)) {
    requests.checkCancelled();
    pending.splice(0, pending.length, ...pack);
    const subject = pack.length === 1 ? `the tab "${pack[0]?.site.name ?? ""}"` : "the tabs";
    const progress = { step: "writing", done, total: jobs.length } as const;
    requests.report({ ...progress, subject: pack[0]?.site.name });
    await requests.send(
      `the marks on ${subject}`,
      quietly((context) => {
        for (const { site, steps } of pack) {
          const sheet = context.workbook.worksheets.getItem(site.id);
          for (const { queue } of steps) queue(sheet);
        }
        return () => undefined;
      }),
      { ...writing, bytes: pack.reduce((sum, { bytes }) => sum + bytes, 0) },
    );
    for (const { site } of pack) results.set(site.id, "marked");
    done += pack.length;
  }
}

type Ending =
  | { readonly kind: "marked" | "cancelled" }
  | { readonly kind: "failed"; readonly failure: WorkbookFailure };

async function endingOf(work: () => Promise<void>): Promise<Ending> {
  try {
    await work();
    return { kind: "marked" };
  } catch (error) {
    if (error instanceof CancelledError) return { kind: "cancelled" };
    if (error instanceof WorkbookError) return { kind: "failed", failure: error.failure };
    throw error;
  }
}

async function noteEvents(requests: Requests): Promise<readonly string[]> {
  const note = await restoreEvents(requests);
  return note === undefined ? [] : [note];
}

/** Tabs that had no marks and needed none are not worth a word. */
function toAnswer(
  ending: Ending,
  { marking, sites, results, notes }: Writing & { readonly notes: readonly string[] },
): MarkAnswer {
  const wanted = new Map<string, readonly CellMark[]>(
    marking.tabs.map(({ id, marks }) => [id, marks]),
  );
  const marked = sites.flatMap(({ id, name, rules }): readonly MarkedTab[] => {
    const bare = (wanted.get(id) ?? []).length === 0;
    const result = results.get(id) ?? "notWritten";
    if (bare && rules.length === 0) return [];
    return [{ tab: name, result: result === "marked" && bare ? "cleared" : result }];
  });
  const locked = marked.filter(({ result }) => result === "protected").map(({ tab }) => tab);
  const all = locked.length === 0 ? notes : [...notes, describeProtected(locked)];
  const told = all.length === 0 ? {} : { notes: all };
  return { ...ending, marked, ...told };
}

function describeProtected(tabs: readonly string[]): string {
  const names = tabs.map((tab) => `"${tab}"`).join(", ");
  return tabs.length === 1
    ? `The tab ${names} is protected, so its marks stay as they were.`
    : `The tabs ${names} are protected, so their marks stay as they were.`;
}
