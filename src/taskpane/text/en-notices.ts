import type { Notice } from "../state/pane-state";
import { capital, count, describeCounts, list } from "./english-words";

type Described = { readonly title: string; readonly body: string };
type Writers = {
  readonly [Kind in Notice["kind"]]: (notice: Extract<Notice, { kind: Kind }>) => Described;
};

/** Title and sentence of every end a job can come to. */
const writers: Writers = {
  refreshed: ({ sheets }) => ({
    title: "Portfolio refreshed",
    body: `Written: ${list(sheets)}.`,
  }),
  nothingToDo: () => ({ title: "Nothing to do", body: "The portfolio sheets are up to date." }),
  validated: ({ tab, counts }) => ({
    title: tab === undefined ? "All tabs validated" : `${tab} validated`,
    body: `${capital(describeCounts(counts))}.`,
  }),
  packWritten: ({ sheets }) =>
    sheets.length === 0
      ? { title: "Nothing to do", body: "The pack sheets are up to date." }
      : { title: "Pack written", body: `Written: ${list(sheets)}.` },
  deckSaved: ({ fileName, slides }) => ({
    title: "PowerPoint file ready",
    body: `${fileName}, ${count(slides, "slide")}, is in your downloads.`,
  }),
  sampleInserted: ({ sheets }) => ({
    title: "Sample portfolio inserted",
    body: `${count(sheets, "tab")} added. Refresh the portfolio to see the reports.`,
  }),
  marked: ({ tabs }) => ({
    title: "Findings marked",
    body: `On ${count(tabs, "tab")}. Validating again keeps the marks up to date; your own formats stay as they are.`,
  }),
  fixed: ({ cells, left, checkedAgain }) => ({
    title: cells === 0 ? "Nothing fixed" : `${count(cells, "cell")} fixed`,
    body: [
      cells === 0 ? "" : "Undo takes it back.",
      left === 0 ? "" : `${count(left, "cell")} left alone: changed meanwhile, or a formula.`,
      checkedAgain ? "" : "The findings are those of before: validate again.",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  }),
  marksRemoved: ({ tabs }) => ({
    title: "Marks removed",
    body: tabs === 0 ? "There were none." : `From ${count(tabs, "tab")}.`,
  }),
  periodClosed: ({ period }) => ({
    title: `Period ${period} closed`,
    body: "Reports of later dates compare with it.",
  }),
  periodReopened: ({ period }) => ({
    title: `Period ${period} reopened`,
    body: "It is no longer among the closed ones and can be closed again.",
  }),
  periodClosedAlready: ({ period }) => ({
    title: `${period} is closed already`,
    body: "Nothing was written. It can be closed again below.",
  }),
  settingsWritten: ({ made, sheet }) =>
    made
      ? { title: "Settings sheet made", body: `All settings are on the tab ${sheet}.` }
      : {
          title: "Settings saved",
          body: `Changed on the tab ${sheet}. Refresh to see the effect.`,
        },
  settingsAsWanted: ({ sheet }) => ({
    title: "Nothing to do",
    body: `The tab ${sheet} says so already.`,
  }),
  mapImported: ({ fileName, keys, recognised, leftOut }) => ({
    title: "Map imported",
    body: `${fileName}: ${count(keys, "cell")}, ${count(recognised, "field")} recognised by their words.${leftOut === 0 ? "" : ` ${count(leftOut, "line")} left out.`}`,
  }),
  noMap: ({ fileName, missing }) => ({
    title: "That file is no map of cells",
    body: `${fileName} has no column ${list(missing)}.`,
  }),
  noTab: () => ({ title: "No tab to validate", body: "Click a project tab, then try again." }),
  blocked: ({ reason }) => ({ title: "Nothing was written", body: reason }),
  cancelled: ({ written }) => ({
    title: "Stopped",
    body:
      written.length === 0
        ? "Nothing was written."
        : `Already written: ${list(written)}. Run it again to finish.`,
  }),
  stale: ({ tabs }) => ({
    title: "The workbook changed meanwhile",
    body: `Nothing was written, because ${list(tabs)} changed while it was being read. Run it again.`,
  }),
  failed: ({ failure, written, notWritten }) => ({
    title: "Excel refused",
    body: `${failure.message} (${failure.code}) ${
      written.length === 0
        ? "Nothing was written."
        : `Written: ${list(written)}. Not written: ${list(notWritten)}.`
    }`,
  }),
  cannotShowCell: ({ failure }) => ({
    title: "That cell cannot be shown",
    body: failure.message,
  }),
  unexpected: ({ message }) => ({
    title: "Something went wrong",
    body: `Please report this sentence: ${message}`,
  }),
};

export function describeNotice(notice: Notice): Described {
  // Kind and writer belong together by the type above, which a union cannot say.
  const write = writers[notice.kind] as (notice: Notice) => Described;
  return write(notice);
}
