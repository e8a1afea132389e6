import type { Notice } from "../state/pane-state";
import { capital, count, describeCounts, list } from "./english-words";

type Ended = Exclude<Notice, { kind: Stop["kind"] | Setup["kind"] | Period["kind"] }>;

/** Title and sentence of what a job came to. */
export function describeNotice(notice: Notice): {
  readonly title: string;
  readonly body: string;
} {
  if (isStop(notice)) return describeStop(notice);
  if (isPeriod(notice)) return describePeriod(notice);
  return isSetup(notice) ? describeSetup(notice) : describeEnd(notice);
}

const stops: readonly Notice["kind"][] = [
  "blocked",
  "cancelled",
  "stale",
  "failed",
  "cannotShowCell",
  "unexpected",
];

function isStop(notice: Notice): notice is Stop {
  return stops.includes(notice.kind);
}

function describeEnd(notice: Ended): { readonly title: string; readonly body: string } {
  switch (notice.kind) {
    case "refreshed":
      return { title: "Portfolio refreshed", body: `Written: ${list(notice.sheets)}.` };
    case "nothingToDo":
      return { title: "Nothing to do", body: "The portfolio sheets are up to date." };
    case "validated":
      return {
        title: notice.tab === undefined ? "All tabs validated" : `${notice.tab} validated`,
        body: `${capital(describeCounts(notice.counts))}.`,
      };
    case "packWritten":
      return notice.sheets.length === 0
        ? { title: "Nothing to do", body: "The pack sheets are up to date." }
        : { title: "Pack written", body: `Written: ${list(notice.sheets)}.` };
    case "deckSaved":
      return {
        title: "PowerPoint file ready",
        body: `${notice.fileName}, ${count(notice.slides, "slide")}, is in your downloads.`,
      };
    case "sampleInserted":
      return {
        title: "Sample portfolio inserted",
        body: `${count(notice.sheets, "tab")} added. Refresh the portfolio to see the reports.`,
      };
    case "marked":
      return {
        title: "Findings marked",
        body: `On ${count(notice.tabs, "tab")}. Validating again keeps the marks up to date; your own formats stay as they are.`,
      };
    case "marksRemoved":
      return {
        title: "Marks removed",
        body: notice.tabs === 0 ? "There were none." : `From ${count(notice.tabs, "tab")}.`,
      };
    case "noTab":
      return { title: "No tab to validate", body: "Click a project tab, then try again." };
  }
}

type Period = Extract<Notice, { kind: "periodClosed" | "periodReopened" | "periodClosedAlready" }>;

function isPeriod(notice: Notice): notice is Period {
  return notice.kind.startsWith("period");
}

function describePeriod(notice: Period): { readonly title: string; readonly body: string } {
  switch (notice.kind) {
    case "periodClosed":
      return {
        title: `Period ${notice.period} closed`,
        body: "Reports of later dates compare with it.",
      };
    case "periodReopened":
      return {
        title: `Period ${notice.period} reopened`,
        body: "It is no longer among the closed ones and can be closed again.",
      };
    case "periodClosedAlready":
      return {
        title: `${notice.period} is closed already`,
        body: "Nothing was written. It can be closed again below.",
      };
  }
}

const setups: readonly Notice["kind"][] = [
  "settingsWritten",
  "settingsAsWanted",
  "mapImported",
  "noMap",
];

function isSetup(notice: Notice): notice is Setup {
  return setups.includes(notice.kind);
}

type Setup = Extract<
  Notice,
  { kind: "settingsWritten" | "settingsAsWanted" | "mapImported" | "noMap" }
>;

function describeSetup(notice: Setup): { readonly title: string; readonly body: string } {
  switch (notice.kind) {
    case "settingsWritten":
      return notice.made
        ? { title: "Settings sheet made", body: `All settings are on the tab ${notice.sheet}.` }
        : {
            title: "Settings saved",
            body: `Changed on the tab ${notice.sheet}. Refresh to see the effect.`,
          };
    case "settingsAsWanted":
      return { title: "Nothing to do", body: `The tab ${notice.sheet} says so already.` };
    case "mapImported":
      return { title: "Map imported", body: describeMap(notice) };
    case "noMap":
      return {
        title: "That file is no map of cells",
        body: `${notice.fileName} has no column ${list(notice.missing)}.`,
      };
  }
}

function describeMap(notice: Extract<Notice, { kind: "mapImported" }>): string {
  const { fileName, keys, recognised, leftOut } = notice;
  const left = leftOut === 0 ? "" : ` ${count(leftOut, "line")} left out.`;
  return `${fileName}: ${count(keys, "cell")}, ${count(recognised, "field")} recognised by their words.${left}`;
}

type Stop = Extract<
  Notice,
  { kind: "blocked" | "cancelled" | "stale" | "failed" | "cannotShowCell" | "unexpected" }
>;

function describeStop(notice: Stop): { readonly title: string; readonly body: string } {
  switch (notice.kind) {
    case "blocked":
      return { title: "Nothing was written", body: notice.reason };
    case "cancelled":
      return {
        title: "Stopped",
        body:
          notice.written.length === 0
            ? "Nothing was written."
            : `Already written: ${list(notice.written)}. Run it again to finish.`,
      };
    case "stale":
      return {
        title: "The workbook changed meanwhile",
        body: `Nothing was written, because ${list(notice.tabs)} changed while it was being read. Run it again.`,
      };
    case "failed":
      return { title: "Excel refused", body: describeFailure(notice) };
    case "cannotShowCell":
      return { title: "That cell cannot be shown", body: notice.failure.message };
    case "unexpected":
      return {
        title: "Something went wrong",
        body: `Please report this sentence: ${notice.message}`,
      };
  }
}

function describeFailure(notice: Extract<Notice, { kind: "failed" }>): string {
  const written =
    notice.written.length === 0
      ? "Nothing was written."
      : `Written: ${list(notice.written)}. Not written: ${list(notice.notWritten)}.`;
  return `${notice.failure.message} (${notice.failure.code}) ${written}`;
}
