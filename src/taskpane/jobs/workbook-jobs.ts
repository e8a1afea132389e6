import { buildPack } from "#application/build-pack";
import type { RefreshOutcome } from "#application/outcome";
import type { Watch, WorkbookPort } from "#application/ports/workbook-port";
import { refreshPortfolio } from "#application/refresh-portfolio";
import { validateTabs } from "#application/validate-tabs";
import { type PlainDate, toPlainDate } from "#domain/kernel/plain-date";
import type { DeckPlan } from "#domain/workbook/slide-plan";
import { createExcelWorkbook } from "#excel/create-excel-workbook";

import type { Job, JobEnd, Task } from "../state/pane-state";
import { saveFile } from "./save-file";
import {
  endOfPackSheets,
  endOfRefresh,
  endOfSample,
  endOfValidation,
  previewDeck,
  toNotice,
} from "./job-ends";
import type { PaneJobs } from "./pane-jobs";
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
    return endOfRefresh(outcome);
  },
  validateTab: async (workbook, watch) => {
    const tab = await workbook.activeTab();
    if (tab === undefined) return { notice: { kind: "noTab" } };
    return endOfValidation(await validateTabs(workbook, { tab, today: currentDay() }, watch));
  },
  validateAll: async (workbook, watch) =>
    endOfValidation(await validateTabs(workbook, { today: currentDay() }, watch)),
  packSheets: async (workbook, watch) => {
    const request = { today: currentDay(), writeSheets: true };
    return endOfPackSheets(await buildPack(workbook, request, watch));
  },
  packDeck: async (workbook, watch) => {
    const request = { today: currentDay(), writeSheets: false };
    const outcome = await buildPack(workbook, request, watch);
    return outcome.kind === "built" ? saveDeck(outcome.deck) : { notice: toNotice(outcome) };
  },
  sample: async (workbook, watch) => {
    // A tenth of the pane's code, for those who ask for it.
    const { insertSample } = await import(
      /* webpackChunkName: "sample" */ "#application/insert-sample"
    );
    return endOfSample(await insertSample(workbook, {}, watch));
  },
  readTabs: showTabs,
  readSettings: showSettings,
  makeSettings: makeSettingsSheet,
  readPeriods: showPeriods,
  reopenPeriod,
};

/**
 * Brings the Portfolio sheet to the front when it is new; later refreshes leave users where they are.
 * Excel refuses to while another workbook has the focus: then they stay where they are as well.
 */
async function showNewPortfolio(workbook: WorkbookPort, outcome: RefreshOutcome): Promise<void> {
  if (outcome.kind !== "refreshed") return;
  const portfolio = outcome.sheets.find(({ role }) => role === "portfolio");
  if (portfolio?.result === "created") await workbook.goTo(portfolio.sheet, "A1");
}

/** The PowerPoint writer is a chunk of its own, larger than the rest of the pane. */
async function saveDeck(deck: DeckPlan): Promise<JobEnd> {
  const { renderDeck } = await import(
    /* webpackChunkName: "powerpoint" */ "#powerpoint/render-deck"
  );
  const bytes = await renderDeck(deck);
  const fileName = `${deck.title.replaceAll(/[\\/:*?"<>|]+/g, " ").trim()}.pptx`;
  saveFile(
    fileName,
    bytes,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  );
  return {
    notice: { kind: "deckSaved", fileName, slides: deck.slides.length },
    pack: previewDeck(deck),
  };
}

/** The day of the user's clock. */
function currentDay(): PlainDate {
  const now = new Date();
  const day = toPlainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error("The computer's clock gives no day.");
  return day;
}
