import type { Steps } from "#domain/kernel/steps";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import type { KpiCard } from "./cards";
import { cardRows, layOutCardBand } from "./cards";
import type { AnyChartDraft } from "./chart-draft";
import { assembleReportSheet, firstContentRow } from "./report-frame";
import type { ReportFrame } from "./report-frame";
import { layOutChartFigures, layOutChartRow } from "./sheet-charts";
import type { ChartFigures } from "./sheet-charts";
import { joinParts } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { splitColumns } from "./spans";
import type { Span } from "./spans";
import { layOutTableSectionInSteps, placeTableSection } from "./table-section";
import type { TableSection } from "./table-section";

/** A section of a sheet before its row is known; one that may be long is laid out in steps. */
export type FlowSection = SectionFrame &
  (
    | { readonly layOut: (row: number, figures: ChartFigures) => SheetPart }
    | { readonly layOutInSteps: (row: number) => Steps<SheetPart> }
  );

type SectionFrame = {
  /** Rows it takes, with the gap after it. */
  readonly rows: number;
  /** True where it begins a printed page. */
  readonly startsPage?: boolean;
  /** Row of its header within it, where its table runs over several pages. */
  readonly repeatedRow?: number;
};

/** A sheet of sections under each other, and the charts whose figures stand below them all. */
export type FlowSheet = Omit<ReportFrame, "next" | "breaks" | "repeatedRow"> & {
  readonly drafts: readonly AnyChartDraft[];
  /** First column of the figures behind the charts; their categories are in column A. */
  readonly seriesColumn: number;
};

/** Lays out the sections one under the other, a step each, then the figures behind the charts. */
export function* layOutFlow(
  report: PortfolioReport,
  { drafts, seriesColumn, ...frame }: FlowSheet,
  sections: readonly FlowSection[],
): Steps<SheetPlan> {
  const starts = sections.reduce<readonly number[]>(
    (rows, section) => [...rows, (rows.at(-1) ?? 0) + section.rows],
    [firstContentRow],
  );
  const next = starts.at(-1) ?? firstContentRow;
  const figures: ChartFigures = {
    drafts,
    row: next + 1,
    categoryColumn: 0,
    seriesColumn,
    widths: frame.widths,
  };
  const placed = sections.map((section, at) => ({ ...section, row: starts[at] ?? next }));
  const repeated = placed.findLast((section) => section.repeatedRow !== undefined);
  const parts: SheetPart[] = [];
  for (const section of placed) {
    parts.push(
      "layOut" in section
        ? section.layOut(section.row, figures)
        : yield* section.layOutInSteps(section.row),
    );
    yield undefined;
  }
  return assembleReportSheet(
    report,
    {
      ...frame,
      next,
      breaks: placed.filter(({ startsPage }) => startsPage === true).map(({ row }) => row),
      ...(repeated?.repeatedRow === undefined
        ? {}
        : { repeatedRow: repeated.row + repeated.repeatedRow }),
    },
    [...parts, layOutChartFigures(figures)],
  );
}

/** The band of cards, six at most, over the whole width. */
export function cardSection(cards: readonly KpiCard[], widths: readonly number[]): FlowSection {
  return {
    rows: cardRows + 1,
    layOut: (row) =>
      joinParts([
        layOutCardBand(cards, row, splitColumns(widths, cards.length)),
        { rowHeights: [{ row: row + cardRows, rows: 1, points: 10 }] },
      ]),
  };
}

/** Charts side by side, one a span; nothing without any. */
export function chartSection(
  drafts: readonly AnyChartDraft[],
  spans: readonly Span[],
  rows: number,
): readonly FlowSection[] {
  const charts = drafts.flatMap((draft, at) => {
    const span = spans[at];
    return span === undefined ? [] : [{ draft, span }];
  });
  if (charts.length === 0) return [];
  return [
    {
      rows: rows + 2,
      layOut: (row, figures) => layOutChartRow({ row, rows, charts }, figures).part,
    },
  ];
}

/** A table under its heading. The last table of a sheet has its header repeated on every page. */
export function tableSection<Row>(
  section: TableSection<Row>,
  widths: readonly number[],
  page: { readonly startsPage: boolean; readonly repeats: boolean },
): FlowSection {
  const { next, headRow } = placeTableSection(section, 0);
  return {
    rows: next,
    startsPage: page.startsPage,
    ...(page.repeats ? { repeatedRow: headRow } : {}),
    *layOutInSteps(row) {
      return (yield* layOutTableSectionInSteps(section, row, widths)).part;
    },
  };
}
