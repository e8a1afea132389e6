import type { AppliedSheet, ApplyAnswer } from "#application/ports/workbook-port";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { WorkbookSnapshot } from "#domain/workbook/snapshot";

import { compareSheets, type SheetState } from "./compare-sheets";
import { endingOf, type Ending } from "./ending";
import { surveySite, type OwnSheet, type Site } from "./own-sheets";
import { hashPlan } from "./plan-hash";
import { restoreEvents } from "./quiet-request";
import type { Requests } from "./requests";
import { findStaleTabs } from "./stale-tabs";
import { retireSheets } from "./retire-sheets";
import { retryWhenStale } from "./retry-when-stale";
import { takeSheetsOut } from "./take-sheets-out";
import { finishSheet, writeSheet, type WritingRun } from "./write-sheet";
import { assignSheets, findObstacle, type HashedPlan, isOwned, type SheetJob } from "./writing-job";

export type Applying = {
  readonly plans: readonly SheetPlan[];
  /** What the plans were worked out from. */
  readonly basis: WorkbookSnapshot;
  /** Whether a sheet of ours with this role is taken out where no plan has it. */
  readonly retires: ((role: string) => boolean) | undefined;
};

/**
 * Makes our sheets equal to their plans. Everything that can stand in the way is found out before the
 * first change; then the sheets that differ are written one after the other, in the order given.
 */
export async function applySheets(requests: Requests, applying: Applying): Promise<ApplyAnswer> {
  const total = applying.plans.length;
  requests.report({ step: "writing", done: 0, total, subject: undefined });
  const ready = await retryWhenStale(() => prepare(requests, applying));
  return ready.kind === "ready" ? writeJobs(requests, ready) : ready;
}

type Ready = {
  readonly kind: "ready";
  readonly site: Site;
  readonly jobs: readonly SheetJob[];
  readonly states: ReadonlyMap<SheetJob, SheetState>;
  readonly retired: readonly OwnSheet[];
};

async function prepare(
  requests: Requests,
  { plans, basis, retires }: Applying,
): Promise<Ready | Extract<ApplyAnswer, { kind: "stale" | "blocked" }>> {
  const site = await surveySite(requests, basis);
  const stale = findStaleTabs(basis, site.sheets);
  if (stale.length > 0) return { kind: "stale", tabs: stale };
  const assigned = assignSheets(await hashPlans(requests, plans), site);
  if (assigned.kind === "blocked") return { ...assigned, sheets: [] };
  const { jobs } = assigned;
  const states = await compareSheets(requests, jobs);
  const changed = jobs.filter((job) => states.get(job) !== "asPlanned");
  const obstacle = findObstacle(changed, site.structureProtected);
  if (obstacle !== undefined) return { kind: "blocked", reason: obstacle, sheets: [] };
  const planned = new Set(plans.map((plan) => plan.role));
  const retired = site.own.filter(({ role }) => !planned.has(role) && retires?.(role) === true);
  return { kind: "ready", site, jobs, states, retired };
}

/** One plan after the other, for hashing those of 500 projects takes a tenth of a second. */
async function hashPlans(
  requests: Requests,
  plans: readonly SheetPlan[],
): Promise<readonly HashedPlan[]> {
  const hashed: HashedPlan[] = [];
  for (const plan of plans) {
    hashed.push({ plan, hash: hashPlan(plan) });
    await requests.breathe();
  }
  return hashed;
}

async function writeJobs(
  requests: Requests,
  { site, jobs, states, retired }: Ready,
): Promise<ApplyAnswer> {
  const names = new Map(jobs.map((job) => [job.plan.name, job.name]));
  const nameOf = (sheet: string): string => names.get(sheet) ?? sheet;
  const order = site.sheets.map((sheet) => sheet.id);
  const run: WritingRun = { requests, site, nameOf, made: new Set(), order };
  const results = new Map<SheetJob, AppliedSheet["result"]>();
  const notes: string[] = [];
  const gone: AppliedSheet[] = [];
  const ending = await endingOf("applied", async () => {
    for (const [at, job] of jobs.entries()) {
      requests.checkCancelled();
      requests.report({ step: "writing", done: at, total: jobs.length, subject: job.name });
      await requests.breathe();
      const state = states.get(job);
      if (state !== "asPlanned") {
        notes.push(...(await (state === "undecorated" ? finishSheet : writeSheet)(run, job)));
      }
      results.set(job, resultOf(job, state));
    }
    const ends = await retireSheets(requests, retired, site);
    gone.push(...ends.sheets);
    notes.push(...ends.notes);
  });
  if (ending.kind !== "applied") await clearUp(run, jobs, results, notes);
  const sheets = jobs.map((job) => toAppliedSheet(job, results.get(job)));
  return toAnswer(ending, [...sheets, ...gone], notes);
}

function resultOf(job: SheetJob, state: SheetState | undefined): AppliedSheet["result"] {
  if (state === "asPlanned") return "unchanged";
  return job.sheet === undefined ? "created" : "written";
}

/** After a run that did not reach its end: events on again, and half a set of new tabs taken out. */
async function clearUp(
  run: WritingRun,
  jobs: readonly SheetJob[],
  results: Map<SheetJob, AppliedSheet["result"]>,
  notes: string[],
): Promise<void> {
  const note = await restoreEvents(run.requests);
  if (note !== undefined) notes.push(note);
  const added = jobs.filter((job) => !isOwned(job.plan));
  if (added.length === 0) return;
  const names = new Set(added.map((job) => job.name));
  const left = await takeSheetsOut(run, names);
  for (const job of added) if (!left.has(job.name)) results.delete(job);
  for (const name of left)
    notes.push(`The tab "${name}" was added and could not be taken out again.`);
}

function toAppliedSheet(job: SheetJob, result: AppliedSheet["result"] | undefined): AppliedSheet {
  return { role: job.plan.role, sheet: job.name, result: result ?? "notWritten" };
}

function toAnswer(
  ending: Ending<"applied">,
  sheets: readonly AppliedSheet[],
  notes: readonly string[],
): ApplyAnswer {
  const told = notes.length === 0 ? {} : { notes };
  if (ending.kind !== "failed") return { kind: ending.kind, sheets, ...told };
  const { failure } = ending;
  const nothingWritten = sheets.every(
    ({ result }) => result === "unchanged" || result === "notWritten",
  );
  if (failure.class === "blocked" && nothingWritten) {
    return { kind: "blocked", reason: failure.message, sheets, ...told };
  }
  return { kind: "failed", failure, sheets, ...told };
}
