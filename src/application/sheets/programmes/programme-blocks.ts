import { isKnown } from "#domain/kernel/figure";
import { rankedRisks } from "#domain/overviews/risk-overview";
import type { PortfolioReport, RollupReport } from "#domain/portfolio/report";
import type { NamedRisk } from "#domain/overviews/named-risk";
import type { CellFormat } from "#domain/workbook/sheet-plan";

import { describeUnit, writeAmount, writePercent } from "../amounts";
import type { AmountScale } from "../amounts";
import { writeDay } from "../days";
import { fitLine } from "../fit-text";
import { milestoneRows } from "../milestones/milestone-rows";
import type { MilestoneRow } from "../milestones/milestone-rows";
import { palette } from "../palette";
import { linkToRow } from "../project-link";
import { ragFormat, ragLetter } from "../rag-look";
import { gapRow, noteLine, sectionHeading, spanPixels } from "../report-sections";
import type { FigureLine } from "../report-sections";
import { layOutFigureLines } from "../report-sections";
import type { FlowSection } from "../sheet-flow";
import { area, cell, joinParts, look } from "../sheet-part";
import type { SheetPart } from "../sheet-part";
import { cutColumns } from "../spans";
import type { Span } from "../spans";
import { bodyText } from "../text-width";
import { type } from "../type-scale";

import { writeIndices } from "./programme-columns";

/** Lines of each of the three lists of a block. */
const lines = 6;
/** Rows of a block: heading, why, heads of the lists, lists, gap. */
const blockRows = 3 + lines + 1;
/** Points of a block: its rows with a reason of two lines. */
export const blockPoints = 21 + 28 + 18 + lines * 18 + 12;
const headingText = { size: 12, bold: true };

/** What every block is made from, worked out once. */
export type BlockBasis = {
  readonly report: PortfolioReport;
  readonly scale: AmountScale;
  readonly widths: readonly number[];
  readonly milestones: ReadonlyMap<string, readonly MilestoneRow[]>;
  readonly risks: ReadonlyMap<string, readonly NamedRisk[]>;
};

export function blockBasis(
  report: PortfolioReport,
  scale: AmountScale,
  widths: readonly number[],
): BlockBasis {
  return {
    report,
    scale,
    widths,
    milestones: byProject(
      milestoneRows(report).filter(({ standing }) => standing !== "done" && standing !== "undated"),
      ({ project }) => project.id,
    ),
    risks: byProject(rankedRisks(report), ({ projectId }) => projectId),
  };
}

function byProject<Row>(
  rows: readonly Row[],
  id: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(id(row));
    if (own === undefined) found.set(id(row), [row]);
    else own.push(row);
  }
  return found;
}

/** One programme: colour and why, its figures, the milestones that come next, its highest risks. */
export function blockSection(
  node: RollupReport,
  basis: BlockBasis,
  startsPage: boolean,
): FlowSection {
  const { widths } = basis;
  const across = { column: 0, columns: widths.length };
  // The letter stands at the end of the list of figures, the name left of it.
  const letterColumn = Math.max(1, (listSpans(widths)[0]?.columns ?? 2) - 2);
  const room = spanPixels({ column: 0, columns: letterColumn }, widths) - 4;
  return {
    rows: blockRows,
    startsPage,
    layOut: (row) =>
      joinParts([
        sectionHeading(fitLine(titleOf(node), headingText, room), { row, ...across }),
        cell(row, letterColumn, ragLetter(node.rag.overall.calculated), {
          ...ragFormat(node.rag.overall.calculated),
          fontSize: 10,
        }),
        noteLine(node.ragReason ?? "", { row: row + 1, ...across }, widths),
        layOutLists(node, basis, row + 2),
        gapRow(row + blockRows - 1),
      ]),
  };
}

/** Sub-programmes are told apart by what they belong to. */
function titleOf({ path }: RollupReport): string {
  return path === "" ? "No programme" : path;
}

function listSpans(widths: readonly number[]): readonly Span[] {
  return cutColumns(widths, [0.3, 0.36, 0.34]);
}

function layOutLists(node: RollupReport, basis: BlockBasis, row: number): SheetPart {
  const [left, middle, right] = listSpans(basis.widths);
  if (left === undefined || middle === undefined || right === undefined) return {};
  // A column's gap keeps the lists apart.
  const figures = { ...left, columns: Math.max(1, left.columns - 1) };
  const milestones = { ...middle, columns: Math.max(1, middle.columns - 1) };
  return joinParts([
    listHead("Figures", row, figures),
    layOutFigureLines(figureLines(node, basis), { row: row + 1, ...figures }),
    listHead("Milestones: overdue, then next", row, milestones),
    layOutTextLines(milestoneLines(node, basis), row + 1, { span: milestones, basis }),
    listHead("Highest open risks", row, right),
    layOutTextLines(riskLines(node, basis), row + 1, { span: right, basis }),
  ]);
}

function listHead(words: string, row: number, { column, columns }: Span): SheetPart {
  return joinParts([
    look(area(row, column, 1, columns), type.header),
    cell(row, column, words, type.header),
  ]);
}

function figureLines(node: RollupReport, { report, scale }: BlockBasis): readonly FigureLine[] {
  const { figures, milestones, ragCounts } = node;
  const unit = describeUnit(report.currency, scale);
  const amount = (value: typeof figures.actualCost): string =>
    isKnown(value) ? writeAmount(value, scale) : "–";
  const share = figures.varianceAtCompletionShare;
  const line = (label: string, figure: string): FigureLine => ({
    label,
    figure,
    numberFormat: "@",
  });
  const known = [ragCounts.green, ragCounts.amber, ragCounts.red, ragCounts.grey];
  return [
    line(
      `Forecast of budget, ${unit}`,
      `${amount(figures.estimateAtCompletion)} of ${amount(figures.budgetAtCompletion)}`,
    ),
    line("Variance (favourable is +)", isKnown(share) ? signed(writePercent(share), share) : "–"),
    report.keepsEarnedValue
      ? line("CPI / SPI(t)", writeIndices(node))
      : line(`Actual cost, ${unit}`, amount(figures.actualCost)),
    line("Finish slip", isKnown(figures.finishSlipDays) ? days(figures.finishSlipDays) : "–"),
    line(
      "Milestones on time, of those due",
      milestones.due === 0 ? "–" : `${String(milestones.onTime)} of ${String(milestones.due)}`,
    ),
    line("Projects green, amber, red, not known", known.map(String).join(" · ")),
  ];
}

type TextLine = { readonly text: string; readonly tab: string; readonly cell: string };

function milestoneLines(node: RollupReport, { milestones }: BlockBasis): readonly TextLine[] {
  const order = (row: MilestoneRow): string =>
    `${row.standing === "overdue" ? "0" : "1"}${row.expected ?? ""}`;
  return node.projectIds
    .flatMap((id) => milestones.get(id) ?? [])
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .slice(0, lines)
    .map((row) => {
      const date = row.expected === undefined ? "" : writeDay(row.expected);
      const slip = isKnown(row.slip) && row.slip !== 0 ? ` (${days(row.slip)})` : "";
      const overdue = row.standing === "overdue" ? "overdue: " : "";
      const text = `${date}  ${overdue}${row.name}${slip}, ${row.project.id}`;
      return { text, ...row.milestone.row };
    });
}

function riskLines(node: RollupReport, { risks }: BlockBasis): readonly TextLine[] {
  return node.projectIds
    .flatMap((id) => risks.get(id) ?? [])
    .filter(({ score }) => score !== undefined)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || (b.exposure ?? 0) - (a.exposure ?? 0))
    .slice(0, lines)
    .map(({ score, title, owner, projectId, tab, cell: at }) => ({
      text: `${String(score)}  ${title}, ${projectId}${owner === undefined ? "" : `, ${owner}`}`,
      tab,
      cell: at,
    }));
}

/** One text a line, each a link to the row it is from; a dash where there is none. */
function layOutTextLines(
  texts: readonly TextLine[],
  row: number,
  { span, basis }: { readonly span: Span; readonly basis: BlockBasis },
): SheetPart {
  const { column, columns } = span;
  const pixels = spanPixels(span, basis.widths) - 4;
  const looks: CellFormat = { ...type.body, borderBottom: palette.line };
  return joinParts([
    look(area(row, column, lines, columns), looks),
    texts.length === 0 ? cell(row, column, "–", { horizontal: "left" }) : {},
    ...texts.map((line, at): SheetPart => {
      const text = fitLine(line.text, bodyText, pixels);
      return joinParts([
        cell(row + at, column, text, { colour: palette.blue, horizontal: "left" }),
        { links: [{ row: row + at, column, ...linkToRow(line) }] },
      ]);
    }),
  ]);
}

function days(count: number): string {
  return signed(`${String(count)} days`, count);
}

function signed(text: string, value: number): string {
  return value > 0 ? `+${text}` : text;
}
