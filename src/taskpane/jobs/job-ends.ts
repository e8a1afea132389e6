import type {
  PackOutcome,
  RefreshOutcome,
  SampleOutcome,
  Stopped,
  ValidateOutcome,
} from "#application/outcome";
import type { MarkedTab } from "#application/ports/tab-marks";
import type { AppliedSheet, MarkAnswer, WorkbookNotes } from "#application/ports/workbook-port";
import { stopOfMarks } from "#application/stop-of";
import { describeFinding } from "#domain/finding/describe-finding";
import type { Finding } from "#domain/finding/finding";
import type { PortfolioReport } from "#domain/portfolio/report";

import { countSeverities } from "../state/finding-rows";
import type {
  FindingLine,
  FindingList,
  JobEnd,
  Notice,
  Overview,
  PackPreview,
} from "../state/pane-state";

export function endOfRefresh(outcome: RefreshOutcome): JobEnd {
  if (outcome.kind !== "refreshed" && outcome.kind !== "nothingToDo") {
    return { notice: toNotice(outcome) };
  }
  const findings = listFindings(outcome.report.findings, undefined);
  const remarks = remarksOf(outcome);
  return {
    notice:
      outcome.kind === "refreshed"
        ? { kind: "refreshed", sheets: inTabOrder(outcome.sheets), ...remarks }
        : { kind: "nothingToDo", ...remarks },
    overview: summarise(outcome.report),
    findings,
  };
}

export function endOfValidation(outcome: ValidateOutcome): JobEnd {
  if (outcome.kind !== "validated") return { notice: toNotice(outcome) };
  const findings = listFindings(outcome.findings, outcome.tab);
  const { tab, marks } = outcome;
  const validated = { kind: "validated", tab, counts: findings.counts } as const;
  // Marks of an earlier day that could not be renewed are worth more words than that all was read.
  const renewed = marks === undefined || marks.kind === "marked";
  const notes = marks?.kind === "marked" ? remarksOf(marks) : {};
  return {
    notice: renewed ? { ...validated, ...notes } : toNotice(stopOfMarks(marks)),
    findings,
  };
}

/** What became of the marks; tabs where they stand as wanted already count as well. */
export function noticeOfMarks(kind: "marked" | "marksRemoved", answer: MarkAnswer): Notice {
  if (answer.kind !== "marked") return toNotice(stopOfMarks(answer));
  const done = answer.marked.filter(({ result }) => results[kind].includes(result));
  return { kind, tabs: done.length, ...remarksOf(answer) };
}

const results: Readonly<Record<"marked" | "marksRemoved", readonly MarkedTab["result"][]>> = {
  marked: ["marked", "unchanged"],
  marksRemoved: ["cleared"],
};

export function endOfPackSheets(outcome: PackOutcome): JobEnd {
  if (outcome.kind !== "built") return { notice: toNotice(outcome) };
  return {
    notice: {
      kind: "packWritten",
      sheets: writtenSheets(outcome.sheets),
      ...remarksOf(outcome),
    },
    overview: summarise(outcome.report),
    findings: listFindings(outcome.report.findings, undefined),
    pack: previewPack(outcome),
  };
}

export function endOfSample(outcome: SampleOutcome): JobEnd {
  if (outcome.kind !== "inserted") return { notice: toNotice(outcome) };
  return { notice: { kind: "sampleInserted", sheets: outcome.sheets.length } };
}

/** The pages of the pack as slides have them; sheets hold more, so that theirs may be fewer. */
export function previewPack({
  deck,
  omitted,
  warnings,
}: Pick<
  Extract<PackOutcome, { readonly kind: "built" }>,
  "deck" | "omitted" | "warnings"
>): PackPreview {
  return {
    title: deck.title,
    pages: deck.slides.map((slide) => slide.title),
    omitted,
    warnings,
  };
}

/** What a job that could not go on tells the user. */
export function toNotice(stopped: Stopped): Notice {
  switch (stopped.kind) {
    case "blocked":
    case "stale":
      return stopped;
    case "cancelled":
      return { kind: "cancelled", written: writtenSheets(stopped.sheets) };
    case "failed":
      return {
        kind: "failed",
        failure: stopped.failure,
        written: writtenSheets(stopped.sheets),
        notWritten: stopped.sheets
          .filter((sheet) => sheet.result === "notWritten")
          .map((sheet) => sheet.sheet),
      };
  }
}

function remarksOf({ notes }: WorkbookNotes): { readonly remarks?: readonly string[] } {
  return notes === undefined ? {} : { remarks: notes };
}

function writtenSheets(sheets: readonly AppliedSheet[]): readonly string[] {
  return sheets
    .filter((sheet) => sheet.result === "written" || sheet.result === "created")
    .map((sheet) => sheet.sheet);
}

/** A refresh writes the last tab first; people look at the first one first. */
function inTabOrder(sheets: readonly AppliedSheet[]): readonly string[] {
  return writtenSheets(sheets).toReversed();
}

function listFindings(findings: readonly Finding[], scope: string | undefined): FindingList {
  const lines = findings.map((finding): FindingLine => ({
    code: finding.code,
    severity: finding.severity,
    tab: finding.at.tab,
    cell: finding.at.cell,
    sentence: describeFinding(finding),
    ...fixesOf(finding),
  }));
  const tabs = lines.filter((line) => line.severity === "error").map((line) => line.tab);
  return { scope, lines, counts: countSeverities(lines), tabsWithErrors: new Set(tabs).size };
}

function fixesOf({ fix, fixes = [] }: Finding): Pick<FindingLine, "fixes"> {
  const all = fix === undefined ? fixes : [fix, ...fixes];
  return all.length === 0 ? {} : { fixes: all };
}

function summarise(report: PortfolioReport): Overview {
  const rated = Object.values(report.portfolio.ragCounts).reduce((sum, count) => sum + count, 0);
  return {
    name: report.name,
    reportDate: report.reportDate.date,
    projects: report.projects.length,
    programmes: report.programmes.filter((programme) => programme.path !== "").length,
    ignored: report.tabs
      .filter((tab) => tab.role === "ignored" || tab.role === "copy")
      .map(({ tab, reason }) => ({ tab, reason })),
    ragCounts: report.portfolio.ragCounts,
    notActive: report.projects.length - rated,
    leftOut: report.leftOut,
  };
}
