import type { Steps } from "#domain/kernel/steps";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { cardRows, layOutCardBand } from "../cards";
import { assembleReportSheet, firstContentRow } from "../report-frame";
import { gapRow, stackSectionsInSteps } from "../report-sections";
import type { Section } from "../report-sections";
import { joinParts } from "../sheet-part";
import { layOutTableSection, layOutTableSectionInSteps } from "../table-section";
import type { PlacedTable } from "../table-section";
import { plural } from "../wording";
import { layOutFindingChart } from "./finding-chart";
import { givenTabs } from "./given-tabs";
import { findingColumns, kindColumns, listKinds, rankFindings } from "./finding-tables";
import { qualityCards } from "./quality-cards";
import { readingColumns } from "./reading-table";
import { submissionColumns } from "./submission-table";

/** Project or tab, tab or role, cell or date, three counts, a sentence, a code. */
const widths: readonly number[] = [28, 20, 11, 10, 10, 11, 68, 41];
const cardSpans = [
  { column: 0, columns: 1 },
  { column: 1, columns: 2 },
  { column: 3, columns: 3 },
  { column: 6, columns: 1 },
  { column: 7, columns: 1 },
] as const;
/** Beyond this a list is for the pane, not for a sheet. */
export const mostFindings = 1000;

/**
 * The Data quality sheet: what was found in the returns, whether each can be submitted, and how every
 * tab was read.
 */
export function* layOutDataQuality(report: PortfolioReport): Steps<SheetPlan | undefined> {
  const tabs = givenTabs(report);
  if (tabs.length === 0 && report.findings.length === 0) return undefined;
  const above = yield* stackSectionsInSteps(
    [layOutCards, layOutFindingChart, layOutKinds, layOutSubmission, layOutTabs],
    report,
    { row: firstContentRow, widths },
  );
  const findings = yield* layOutFindings(report, above.next);
  return assembleReportSheet(
    report,
    {
      role: "dataQuality",
      name: "Data quality",
      subject: "data quality",
      facts: [plural(report.projects.length, "project"), plural(tabs.length, "tab")],
      legend:
        "An error blocks the submission of its tab, a warning needs a fix or a reason, a hint is worth a look. A figure that cannot be read counts as not known.",
      widths,
      next: findings.next,
      repeatedRow: findings.headRow,
    },
    [above.part, findings.part],
  );
}

function layOutCards(report: PortfolioReport, row: number): Section {
  const band = layOutCardBand(qualityCards(report), row, cardSpans);
  return { part: joinParts([band, gapRow(row + cardRows)]), next: row + cardRows + 1 };
}

function layOutKinds(report: PortfolioReport, row: number): Section {
  const section = {
    heading: "Findings by kind",
    note: "The first of each kind is named; the most severe and most frequent come first.",
    name: "tblSteerbookFindingKinds",
    columns: kindColumns,
    rows: listKinds(report.findings),
    empty: "Nothing was found in any tab.",
  };
  return layOutTableSection(section, row, widths);
}

function layOutSubmission(report: PortfolioReport, row: number): Section {
  const section = {
    heading: "Can each project be submitted?",
    name: "tblSteerbookSubmissions",
    columns: submissionColumns(report),
    rows: report.projects,
    empty: "No tab was read as a project.",
  };
  return layOutTableSection(section, row, widths);
}

function layOutTabs(report: PortfolioReport, row: number): Section {
  const section = {
    heading: "How each tab was read",
    note: "A tab that was read wrongly is put right in the pane, under Tabs.",
    name: "tblSteerbookTabs",
    columns: readingColumns(report),
    rows: givenTabs(report),
    empty: "The workbook has no tab to read.",
  };
  return layOutTableSection(section, row, widths);
}

/** The findings themselves come last, because they run over pages. */
function layOutFindings(report: PortfolioReport, row: number): Steps<PlacedTable> {
  const rows = rankFindings(report.findings);
  const section = {
    heading: "All findings",
    note: "By severity, then in the order of the tabs. A finding of many cells names the first.",
    name: "tblSteerbookFindings",
    columns: findingColumns(report),
    rows,
    most: mostFindings,
    more: (rest: number): string =>
      `The ${String(mostFindings)} most severe are listed; ${plural(rest, "more finding")} are counted by kind above and listed in the pane.`,
    empty: "Nothing was found in any tab.",
  };
  return layOutTableSectionInSteps(section, row, widths);
}
