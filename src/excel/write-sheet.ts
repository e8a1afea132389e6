import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { packByBytes } from "./chunks";
import { decorateInParts, decorateSheet, type WrittenSheet } from "./decorate-sheet";
import { noParts, type OwnParts } from "./marks";
import type { OwnSheet, Site } from "./own-sheets";
import { surveySheets } from "./own-sheets";
import { quietly, sumBytes, writing } from "./quiet-request";
import { isTooBig, type Requests } from "./requests";
import { contentSteps, joinOwnParts, openingStep } from "./sheet-content";
import type { Step } from "./sheet-steps";
import { WorkbookError } from "./workbook-error";
import type { SeriesCounts } from "./write-charts";
import { planTableChanges } from "./write-tables";
import { isOwned, type SheetJob } from "./writing-job";

export type WritingRun = {
  readonly requests: Requests;
  readonly site: Site;
  /** The name a sheet of a plan really has. */
  readonly nameOf: (sheet: string) => string;
  /** Ids of the sheets this run has made. */
  readonly made: Set<string>;
  /** Ids of all sheets in the order of their tabs. */
  readonly order: string[];
};

const smallestBudget = 16_000;

/**
 * Writes one sheet: usually two requests, contents and decorations. After a failure in passing the
 * sheet is looked at again and written anew from the start; after one of size with half the bytes a
 * request. Gives the notes of what this Excel could not decorate.
 */
export async function writeSheet(run: WritingRun, job: SheetJob): Promise<readonly string[]> {
  const { requests } = run;
  let { sheet } = job;
  let budget = requests.options.byteBudget;
  let site = run.site;
  for (let retry = 0; ;) {
    try {
      return await writeOnce({ ...run, site }, { ...job, sheet }, budget);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const smaller = isTooBig(error, budget) && budget > smallestBudget;
      if (smaller) budget /= 2;
      else if (!isWorthAnotherTry(error)) throw error;
      else if (!(await requests.waitBeforeRetry(++retry, `the tab "${job.name}"`))) throw error;
      ({ sheet, site } = await lookAgain(run, job));
    }
  }
}

/** Failures in passing; and a sheet or a chart that vanished meanwhile is simply made again. */
function isWorthAnotherTry({ failure }: WorkbookError): boolean {
  return failure.class === "transient" || failure.class === "stale";
}

/** Decorates a sheet whose contents an earlier run has written. */
export function finishSheet(run: WritingRun, job: SheetJob): Promise<readonly string[]> {
  const { sheet } = job;
  if (sheet === undefined) throw new Error("Only a sheet that is there can be finished.");
  const { id, name, parts } = sheet;
  return decorateInParts(run.requests, { plan: job.plan, id, name, hash: job.hash, parts });
}

async function writeOnce(
  run: WritingRun,
  job: SheetJob,
  budget: number,
): Promise<readonly string[]> {
  const { plan, sheet, name, hash } = job;
  const tables = planTableChanges(plan, sheet, run.site);
  const parts = { charts: plan.charts.map((chart) => chart.name), tables: tables.names };
  const counts: SeriesCounts = new Map();
  const collectors: (() => void)[] = [];
  const { nameOf } = run;
  const steps = contentSteps({ plan, sheet, tables, nameOf, budget, counts, collectors });
  const packs = packByBytes([...opening(job, parts), ...steps], ({ bytes }) => bytes, budget);
  let id = sheet?.id;
  for (const pack of packs) id = await sendContent(run, job, { id, pack, collectors });
  if (id === undefined) throw new Error("A sheet without any contents cannot be made.");
  const written: WrittenSheet = { plan, id, name, hash, parts };
  return decorateSheet(run.requests, written, counts);
}

function opening({ plan, sheet }: SheetJob, parts: OwnParts): readonly Step[] {
  if (!isOwned(plan)) return [];
  return [openingStep(plan, joinOwnParts(sheet?.parts ?? noParts, parts))];
}

type ContentPack = {
  readonly id: string | undefined;
  readonly pack: readonly Step[];
  readonly collectors: (() => void)[];
};

async function sendContent(
  run: WritingRun,
  job: SheetJob,
  { id, pack, collectors }: ContentPack,
): Promise<string> {
  const position = placeOf(job.plan, run);
  const written = await run.requests.send(
    `the tab "${job.name}"`,
    quietly((context) => {
      collectors.length = 0;
      const { worksheets } = context.workbook;
      const target =
        id === undefined ? addSheet(worksheets, job, position) : worksheets.getItem(id);
      for (const { queue } of pack) queue(target);
      target.load("id");
      return () => {
        for (const collect of collectors) collect();
        return target.id;
      };
    }),
    { ...writing, bytes: sumBytes(pack) },
  );
  if (id === undefined) {
    run.made.add(written);
    run.order.splice(position ?? run.order.length, 0, written);
  }
  return written;
}

/** Position of a new tab: right of the best of the sheets it belongs after, else first; or last. */
function placeOf({ place, placeAfter = [] }: SheetPlan, run: WritingRun): number | undefined {
  const before = placeAfter
    .map((role) => run.order.indexOf(run.site.own.find((own) => own.role === role)?.id ?? ""))
    .find((at) => at !== -1);
  if (before !== undefined) return before + 1;
  return place === "first" ? 0 : undefined;
}

function addSheet(
  worksheets: Excel.WorksheetCollection,
  { plan, name }: SheetJob,
  position: number | undefined,
): Excel.Worksheet {
  const sheet = worksheets.add(name);
  if (position !== undefined) sheet.position = position;
  if (plan.visibility !== "visible") {
    sheet.visibility = plan.visibility === "hidden" ? "Hidden" : "VeryHidden";
  }
  return sheet;
}

/**
 * The sheet as a broken try has left it. One that the try has made is known by its name, which was
 * free when the run began.
 */
async function lookAgain(
  { requests, site }: WritingRun,
  job: SheetJob,
): Promise<{ readonly sheet: OwnSheet | undefined; readonly site: Site }> {
  const before = new Set(site.sheets.map((sheet) => sheet.id));
  const { sheets, tables } = await requests.send("the list of tabs", (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/id,items/name");
    workbook.tables.load("items/name,items/worksheet/id");
    return () => ({
      sheets: workbook.worksheets.items.map(({ id, name }) => ({ id, name })),
      tables: workbook.tables.items.map((table) => ({
        name: table.name,
        sheetId: table.worksheet.id,
      })),
    });
  });
  const found = sheets.find((sheet) =>
    job.sheet === undefined
      ? sheet.name === job.name && !before.has(sheet.id)
      : sheet.id === job.sheet.id,
  );
  const [sheet] = found === undefined ? [] : await surveySheets(requests, [found], tables);
  return { sheet, site: { ...site, tables } };
}
