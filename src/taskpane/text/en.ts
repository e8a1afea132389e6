import type { Progress } from "#application/ports/workbook-port";
import type { ReportedRag } from "#domain/project/vocabulary";

import type { JobName, Notice, Overview, SeverityCounts, View } from "../state/pane-state";
import { describeNotice } from "./en-notices";
import { packText } from "./en-pack";
import { periodsText } from "./en-periods";
import { portfolioText } from "./en-portfolio";
import { settingsText } from "./en-settings";
import { tabsText } from "./en-tabs";
import { count, describeCounts, whole, writeDay } from "./english-words";

const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });
const index = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

export const english = {
  /** Of the page, for screen readers. */
  language: "en",
  views: {
    home: "Home",
    findings: "Findings",
    portfolio: "Portfolio",
    pack: "Pack",
    periods: "Periods",
    tabs: "Tabs",
    settings: "Settings",
  } satisfies Record<View, string>,
  viewsLabel: "Views",
  starting: "Starting…",
  notInExcel:
    "Excel did not answer within 10 seconds. Close this pane and open Steerbook again from the ribbon. If that does not help, save the workbook and restart Excel.",
  crashed: "Something in the pane went wrong. Your workbook was not changed by this.",
  crashedAction: "Show the pane again",

  jobs: {
    refresh: "Refresh portfolio",
    validateTab: "Validate this tab",
    validateAll: "Validate all tabs",
    packSheets: "Write pack sheets",
    packDeck: "Download PowerPoint",
    previewPack: "List the pages",
    changePack: "Save what the pack holds",
    sample: "Insert a sample portfolio",
    markFindings: "Mark on the sheet",
    removeMarks: "Remove marks",
    applyFixes: "Fix the cells",
    readPortfolio: "Read the portfolio",
    readTabs: "Read the tabs",
    readSettings: "Read the settings",
    makeSettings: "Make the settings sheet",
    changeSettings: "Save settings",
    importMap: "Import a map",
    chooseRole: "Save the role",
    correctField: "Save the correction",
    forgetCorrection: "Take back a correction",
    readPeriods: "Read the periods",
    closePeriod: "Close period",
    reopenPeriod: "Reopen the last period",
    comparePeriods: "Compare two periods",
  } satisfies Record<JobName, string>,
  jobHints: {
    refresh: "Reads every project tab and writes the report sheets.",
    validateTab: "Checks the tab you are on and lists what to mend.",
    validateAll: "Checks every project tab.",
    pack: "Print-ready sheets and PowerPoint for the steering committee.",
  },
  steeringPack: "Steering pack",

  firstRun: {
    title: "Your workbook, as a portfolio",
    value:
      "Steerbook reads the project tabs you already keep, checks them, and writes the portfolio sheets and the steering committee pack.",
    promise:
      "Your own tabs are read and never changed, unless you ask for what was found to be marked or fixed.",
    sampleHint: "No project tabs yet? Try it with twelve example projects.",
  },

  home: {
    found: (overview: Overview): string =>
      `${count(overview.projects, "project")} in ${count(overview.programmes, "programme")}`,
    asAt: (overview: Overview): string => `Status as at ${english.date(overview.reportDate)}`,
    refreshedAt: (at: number): string => `Read at ${clock.format(at)}`,
    ragTitle: "RAG from the figures",
    rag: { green: "Green", amber: "Amber", red: "Red", grey: "Not known" },
    notActive: (projects: number): string =>
      `${count(projects, "project")} on hold, complete or proposed: not rated`,
    ignored: (tabs: number): string => `${count(tabs, "tab")} not read as a project`,
    leftOut: (sums: number): string => `${count(sums, "thing")} left out of the sums`,
    nextTitle: "Next",
    nextErrors: (tabs: number): string =>
      `${count(tabs, "tab")} ${tabs === 1 ? "has" : "have"} errors to mend before the committee meets.`,
    nextErrorsAction: "See findings",
    nextPack: "No errors. The figures are ready for the steering pack.",
    nextPackAction: "Open the pack",
  },

  progress: {
    title: (job: JobName): string => progressTitles[job],
    line: (progress: Progress | undefined): string => describeProgress(progress),
    elapsed: (seconds: number): string =>
      seconds < 60
        ? `${String(seconds)} s`
        : `${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`,
    cancel: "Cancel",
    cancelling: "Stopping…",
  },

  findings: {
    none: "No findings. Validate a tab or refresh the portfolio to look for some.",
    clean: "Nothing to mend here.",
    noMatch: "No finding matches the filter.",
    scopeTab: (tab: string): string => `Findings on ${tab}`,
    scopeAll: "Findings on all tabs",
    filterLabel: "Find in findings",
    severity: { error: "Errors", warning: "Warnings", info: "Hints" },
    severityOne: { error: "Error", warning: "Warning", info: "Hint" },
    counts: (counts: SeverityCounts): string => describeCounts(counts),
    goTo: (tab: string, cell: string | undefined): string =>
      cell === undefined ? `Go to ${tab}` : `Go to ${tab}, ${cell}`,
    wholeTab: "tab",
    wholeWorkbook: "Whole workbook",
    listLabel: "Findings",
    fix: (before: string, after: string): string =>
      after === "" ? `Fix: clear "${before}"` : `Fix: "${before}" becomes "${after}"`,
    fixAll: (cells: number): string => `Fix these ${count(cells, "cell")}`,
  },

  pack: packText,

  /** The letters of the sheets. */
  ragLetters: {
    green: "G",
    amberGreen: "A/G",
    amber: "A",
    amberRed: "A/R",
    red: "R",
    grey: "–",
  } satisfies Record<ReportedRag, string>,
  portfolio: portfolioText,
  periods: periodsText,
  tabs: tabsText,
  settings: settingsText,

  notice: (notice: Notice): { readonly title: string; readonly body: string } =>
    describeNotice(notice),
  dismiss: "Dismiss",

  date: (isoDate: string): string => writeDay(isoDate),
  number: (value: number): string => whole.format(value),
  index: (value: number): string => index.format(value),
  /** In the place of a figure. */
  unknown: "–",
};

const progressTitles: Readonly<Record<JobName, string>> = {
  refresh: "Refreshing the portfolio",
  validateTab: "Validating this tab",
  validateAll: "Validating all tabs",
  packSheets: "Writing the pack",
  packDeck: "Building the PowerPoint file",
  previewPack: "Listing the pages",
  changePack: "Saving what the pack holds",
  sample: "Inserting the sample portfolio",
  markFindings: "Marking the findings",
  applyFixes: "Fixing the cells",
  removeMarks: "Removing the marks",
  readPortfolio: "Reading the portfolio",
  readTabs: "Reading the tabs",
  readSettings: "Reading the settings",
  makeSettings: "Making the settings sheet",
  changeSettings: "Saving settings",
  importMap: "Importing the map",
  chooseRole: "Saving the role",
  correctField: "Saving the correction",
  forgetCorrection: "Taking back the correction",
  readPeriods: "Reading the periods",
  closePeriod: "Closing the period",
  reopenPeriod: "Reopening the last period",
  comparePeriods: "Comparing the periods",
};

function describeProgress(progress: Progress | undefined): string {
  if (progress === undefined) return "Starting";
  const subject = progress.subject === undefined ? "" : `: ${progress.subject}`;
  const place =
    progress.total > 1 ? ` ${whole.format(progress.done)} of ${whole.format(progress.total)}` : "";
  switch (progress.step) {
    case "reading":
      return `Reading${place}${subject}`;
    case "working":
      return `Working out the figures${subject}`;
    case "writing":
      return `Writing${place}${subject}`;
    case "waitingForEdit":
      return "Finish editing the cell in Excel (Enter or Esc) and Steerbook carries on.";
    case "retrying":
      return "Excel is busy; trying again";
  }
}
