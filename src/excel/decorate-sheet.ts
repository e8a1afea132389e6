import type { SheetPlan } from "#domain/workbook/sheet-plan";

import type { OwnParts, StoredHash } from "./marks";
import { pageSteps, viewSteps } from "./page-setup";
import { polishSteps } from "./polish-charts";
import { quietly, sumBytes, writing } from "./quiet-request";
import type { Requests } from "./requests";
import { closingStep } from "./sheet-content";
import type { Step } from "./sheet-steps";
import { WorkbookError } from "./workbook-error";
import { seriesSteps, type SeriesCounts } from "./write-charts";
import { isOwned } from "./writing-job";

/** A sheet whose contents are written. */
export type WrittenSheet = {
  readonly plan: SheetPlan;
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly parts: OwnParts;
};

/**
 * Series, window, page set-up and chart looks in one request, with the hash at its end. Where some
 * of it fails, the groups are tried one by one: series must succeed, the others may fail with a note,
 * and the sheet then counts as undecorated, so that the next run tries again.
 *
 * @returns Notes, one sentence each, on what this Excel refused.
 */
export async function decorateSheet(
  requests: Requests,
  sheet: WrittenSheet,
  counts: SeriesCounts,
): Promise<readonly string[]> {
  const { plan } = sheet;
  const all = [
    ...seriesSteps(plan, counts),
    ...viewSteps(plan),
    ...pageSteps(plan),
    ...polishSteps(plan),
    ...closing(sheet, true),
  ];
  try {
    await sendSteps(requests, sheet, all);
    return [];
  } catch (error) {
    if (!isOptional(error)) throw error;
    return decorateInParts(requests, sheet);
  }
}

/** The groups one by one; also used for sheets an earlier run could not decorate. */
export async function decorateInParts(
  requests: Requests,
  sheet: WrittenSheet,
): Promise<readonly string[]> {
  const { plan } = sheet;
  await sendSteps(requests, sheet, seriesSteps(plan, await countSeries(requests, sheet)));
  const notes: string[] = [];
  const groups = [
    { what: "its frozen panes and gridlines", steps: viewSteps(plan) },
    { what: "its page set-up", steps: pageSteps(plan) },
    ...polishSteps(plan).map((polish) => ({ what: "the look of a chart", steps: [polish] })),
  ];
  for (const { what, steps } of groups) {
    const failed = await trySteps(requests, sheet, steps);
    if (failed) notes.push(`On the tab "${sheet.name}" this Excel could not set ${what}.`);
  }
  await sendSteps(requests, sheet, closing(sheet, notes.length === 0));
  return notes;
}

function closing(sheet: WrittenSheet, decorated: boolean): readonly Step[] {
  const stored: StoredHash = { hash: sheet.hash, decorated };
  return isOwned(sheet.plan) ? [closingStep(sheet.plan, stored, sheet.parts)] : [];
}

async function sendSteps(
  requests: Requests,
  sheet: WrittenSheet,
  steps: readonly Step[],
): Promise<void> {
  if (steps.length === 0) return;
  await requests.send(
    `the tab "${sheet.name}"`,
    quietly((context) => {
      const target = context.workbook.worksheets.getItem(sheet.id);
      for (const { queue } of steps) queue(target);
      return () => undefined;
    }),
    { ...writing, bytes: sumBytes(steps) },
  );
}

async function trySteps(
  requests: Requests,
  sheet: WrittenSheet,
  steps: readonly Step[],
): Promise<boolean> {
  try {
    await sendSteps(requests, sheet, steps);
    return false;
  } catch (error) {
    if (isOptional(error)) return true;
    throw error;
  }
}

async function countSeries(requests: Requests, sheet: WrittenSheet): Promise<SeriesCounts> {
  if (sheet.plan.charts.length === 0) return new Map();
  return requests.send(
    `the charts of the tab "${sheet.name}"`,
    (context) => {
      const target = context.workbook.worksheets.getItem(sheet.id);
      const loaded = sheet.plan.charts.map(({ name }) => {
        const { series } = target.charts.getItem(name);
        series.load("count");
        return { name, series };
      });
      return () => new Map(loaded.map(({ name, series }) => [name, series.count]));
    },
    { unstoppable: true },
  );
}

/**
 * Failures that say "not this, not here": unknown calls, and what Excel reports when another workbook
 * has the focus. Everything else is a failure of the sheet.
 */
function isOptional(error: unknown): boolean {
  if (!(error instanceof WorkbookError)) return false;
  const { class: kind, code } = error.failure;
  return kind === "capability" || kind === "other" || code === "GeneralException";
}
