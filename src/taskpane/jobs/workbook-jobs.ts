import {
  type AssessedWorkbook,
  assessWorkbook,
  describeNoProjects,
} from "#application/assess-workbook";
import { explainPortfolio } from "#application/explain-portfolio";
import { inSteps } from "#application/in-steps";
import type { RefreshOutcome } from "#application/outcome";
import type { Watch, WorkbookPort } from "#application/ports/workbook-port";
import { refreshPortfolio } from "#application/refresh-portfolio";
import { removeMarks } from "#application/remove-marks";
import { validateTabs } from "#application/validate-tabs";
import { type PlainDate, toPlainDate } from "#domain/kernel/plain-date";
import { createExcelWorkbook } from "#excel/create-excel-workbook";

import type { Job, JobEnd, Task } from "../state/pane-state";
import { endOfRefresh, endOfSample, endOfValidation, noticeOfMarks, toNotice } from "./job-ends";
import type { PaneJobs } from "./pane-jobs";
import { changePack, listPackPages, saveDeck, writePackSheets } from "./pack-jobs";
import { carryOutPeriodOrder, isPeriodOrder, reopenPeriod, showPeriods } from "./period-jobs";
import { carryOutOrder, makeSettingsSheet, showSettings, showTabs } from "./setup-jobs";

/** The jobs on the workbook that is open in Excel. */
export function createWorkbookJobs(
  excel: typeof Excel,
  isSetSupported: (set: string, version: string) => boolean,
): PaneJobs {
  const workbook = createExcelWorkbook(excel, { isSetSupported });
  return {
    run: (task, watch) => runTask(workbook, task, watch),
    selectedCell: () => workbook.selectedCell(),
    goTo: (tab, cell) => workbook.goTo(tab, cell),
  };
}

function runTask(workbook: WorkbookPort, task: Task, watch: Watch): Promise<JobEnd> {
  if (typeof task !== "string") {
    if (task.job === "markFindings") return markFindings(workbook, task.tab, watch);
    if (task.job === "applyFixes") return mend(workbook, task, watch);
    if (task.job === "changePack") {
      return changePack(workbook, task.pack, { today: currentDay(), watch });
    }
    return isPeriodOrder(task)
      ? carryOutPeriodOrder(workbook, task, { watch, today: currentDay() })
      : carryOutOrder(workbook, task, watch);
  }
  return jobs[task](workbook, watch);
}

type RunJob = (workbook: WorkbookPort, watch: Watch) => Promise<JobEnd>;

const jobs: Readonly<Record<Job, RunJob>> = {
  refresh: async (workbook, watch) => {
    const outcome = await refreshPortfolio(workbook, { today: currentDay() }, watch);
    await showNewPortfolio(workbook, outcome);
    return { ...endOfRefresh(outcome), ...(await explained(outcome, watch)) };
  },
  validateTab: async (workbook, watch) => {
    const tab = await workbook.activeTab();
    if (tab === undefined) return { notice: { kind: "noTab" } };
    const request = { tab, today: currentDay(), marks: "renew" as const };
    return endOfValidation(await validateTabs(workbook, request, watch));
  },
  validateAll: async (workbook, watch) =>
    endOfValidation(await validateTabs(workbook, { today: currentDay(), marks: "renew" }, watch)),
  removeMarks: async (workbook, watch) => ({
    notice: noticeOfMarks("marksRemoved", await removeMarks(workbook, watch)),
  }),
  packSheets: (workbook, watch) => writePackSheets(workbook, currentDay(), watch),
  packDeck: (workbook, watch) => saveDeck(workbook, currentDay(), watch),
  previewPack: (workbook, watch) => listPackPages(workbook, currentDay(), watch),
  sample: async (workbook, watch) => {
    // A tenth of the pane's code, for those who ask for it.
    const { insertSample } = await import(
      /* webpackChunkName: "sample" */ "#application/insert-sample"
    );
    return endOfSample(await insertSample(workbook, {}, watch));
  },
  readPortfolio: showPortfolio,
  readTabs: showTabs,
  readSettings: showSettings,
  makeSettings: makeSettingsSheet,
  readPeriods: showPeriods,
  reopenPeriod,
};

/** Validates once more, for the tab may have changed since, and marks what was found. */
async function markFindings(
  workbook: WorkbookPort,
  tab: string | undefined,
  watch: Watch,
): Promise<JobEnd> {
  const only = tab === undefined ? {} : { tab };
  const request = { ...only, today: currentDay(), marks: "put" as const };
  const outcome = await validateTabs(workbook, request, watch);
  const end = endOfValidation(outcome);
  if (outcome.kind !== "validated" || outcome.marks === undefined) return end;
  return { ...end, notice: noticeOfMarks("marked", outcome.marks) };
}

/** Carries fixes out and looks for findings again where the list is of, so that the list stays. */
async function mend(
  workbook: WorkbookPort,
  { tab, fixes, scope }: Extract<Task, { readonly job: "applyFixes" }>,
  watch: Watch,
): Promise<JobEnd> {
  const { applyFixes } = await import(/* webpackChunkName: "fixes" */ "#application/apply-fixes");
  const today = currentDay();
  const outcome = await applyFixes(workbook, { tab, today, fixes }, watch);
  if (outcome.kind !== "fixed") return { notice: toNotice(outcome) };
  const only = scope === undefined ? {} : { tab: scope };
  const request = { ...only, today, marks: "renew" as const };
  const end = endOfValidation(await validateTabs(workbook, request, watch));
  const { cells, left } = outcome;
  return { ...end, notice: { kind: "fixed", cells, left, checkedAgain: "findings" in end } };
}

/** Reads the workbook for the view Portfolio and writes nothing. */
async function showPortfolio(workbook: WorkbookPort, watch: Watch): Promise<JobEnd> {
  const request = { today: currentDay(), statusDate: undefined };
  const assessed = await assessWorkbook(workbook, request, watch);
  if (assessed.kind !== "assessed") return { notice: toNotice(assessed) };
  const reason = describeNoProjects(assessed);
  if (reason !== undefined) return { notice: { kind: "blocked", reason } };
  return explained(assessed, watch);
}

/** What is behind the colours of a report; nothing where there is none, or where the user cancels. */
async function explained(
  outcome: RefreshOutcome | AssessedWorkbook,
  watch: Watch,
): Promise<Pick<JobEnd, "portfolio">> {
  if (!("report" in outcome)) return {};
  const portfolio = await inSteps(explainPortfolio(outcome.report), watch);
  return portfolio === undefined ? {} : { portfolio };
}

/**
 * Brings the Portfolio sheet to the front when it is new; later refreshes leave users where they are.
 * Excel refuses to while another workbook has the focus: then they stay where they are as well.
 */
async function showNewPortfolio(workbook: WorkbookPort, outcome: RefreshOutcome): Promise<void> {
  if (outcome.kind !== "refreshed") return;
  const portfolio = outcome.sheets.find(({ role }) => role === "portfolio");
  if (portfolio?.result === "created") await workbook.goTo(portfolio.sheet, "A1");
}

/** The day of the user's clock. */
function currentDay(): PlainDate {
  const now = new Date();
  const day = toPlainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error("The computer's clock gives no day.");
  return day;
}
