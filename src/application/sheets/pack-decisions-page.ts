import type {
  DecisionRequest,
  MissingAsk,
  SteeringPack,
} from "#domain/steering-pack/steering-pack";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { writeDay } from "./days";
import { decisionsTitle, furtherTitle } from "./decision-titles";
import { definitionLines } from "./definition-lines";
import { gridArea, gridColumns, gridPixels, gridWidths } from "./grid";
import { layOutHeading } from "./portfolio-below";
import type { Stacked } from "./portfolio-below";
import { contentRow, layOutPage } from "./pack-page";
import { layOutTextTable } from "./pack-text-table";
import type { TextCell, TextColumn } from "./pack-text-table";
import { ragFormat, ragLetter } from "./rag-look";
import { joinParts, merged } from "./sheet-part";
import { linePoints, wrappedLines } from "./text-width";
import { type } from "./type-scale";

/** Further decisions a page holds. */
const decisionsBehind = 8;

const columns: readonly TextColumn[] = [
  { head: "RAG", span: 1, format: { horizontal: "center" } },
  { head: "Project", span: 2, format: { bold: true, indent: 1 } },
  { head: "Decision asked for", span: 3, format: {} },
  { head: "Recommendation", span: 3, format: {} },
  { head: "If nothing is decided", span: 2, format: {} },
  { head: "By", span: 1, format: { horizontal: "left" } },
  { head: "Owner", span: 1, format: {} },
];

/** The first page of the pack, decisions requested. */
export function layOutDecisionPage(pack: SteeringPack): SheetPlan {
  const { onPage, missing } = pack.decisions;
  const asked = layOutDecisions(onPage, contentRow);
  const without = layOutMissing(missing, asked.next);
  const definitions = layOutDefinitions(pack, without.next);
  return layOutPage({
    role: "pack-decisions",
    name: "Pack 1 Decisions",
    title: decisionsTitle(pack),
    pack,
    printedRows: definitions.next,
    parts: [asked.part, without.part, definitions.part],
  });
}

/** The further decisions, on pages of their own at the end of the pack. */
export function layOutFurtherDecisionPages(pack: SteeringPack): readonly SheetPlan[] {
  const { behind } = pack.decisions;
  const pages = Math.ceil(behind.length / decisionsBehind);
  const each = Math.ceil(behind.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, index) => {
    const own = behind.slice(index * each, (index + 1) * each);
    const shown = layOutDecisions(own, contentRow);
    return layOutPage({
      role: `pack-decisions-${String(index + 2)}`,
      name: index === 0 ? "Pack 5 Decisions" : `Pack 5 Decisions (${String(index + 1)})`,
      title: furtherTitle(own, index * each, pack.decisions),
      pack,
      printedRows: shown.next,
      parts: [shown.part],
    });
  });
}

/** How the colours are worked out: the rules left, the limits right. */
function layOutDefinitions(pack: SteeringPack, row: number): Stacked {
  const { rules, limits } = definitionLines(pack.definitions);
  const left = limits.length === 0 ? gridColumns : 7;
  const columns = [
    { start: 0, span: left, lines: rules },
    { start: left, span: gridColumns - left, lines: limits },
  ].filter(({ lines }) => lines.length > 0);
  const small = { size: type.smallPrint.fontSize, bold: false };
  const heights = columns.map(({ span, lines }) =>
    wrappedLines(lines.join("\n"), small, gridPixels(span) - 9),
  );
  const points = Math.ceil(Math.max(1, ...heights) * linePoints(small) + 6);
  return {
    part: joinParts([
      layOutHeading("How the colours are worked out", row),
      ...columns.map(({ start, span, lines }) =>
        merged(gridArea(row + 1, start, 1, span), lines.join("\n"), type.smallPrint),
      ),
      { rowHeights: [{ row: row + 1, rows: 1, points }] },
    ]),
    next: row + 2,
  };
}

function layOutDecisions(decisions: readonly DecisionRequest[], row: number): Stacked {
  if (decisions.length === 0) {
    const words = "No decision is asked for.";
    return { part: merged(gridArea(row, 0, 1, gridColumns), words, type.body), next: row + 2 };
  }
  return {
    part: layOutTextTable({
      row,
      columns,
      rows: decisions.map(decisionRow),
      widths: gridWidths,
      start: 0,
    }),
    next: row + decisions.length + 2,
  };
}

function decisionRow(decision: DecisionRequest): readonly TextCell[] {
  const options = decision.options === undefined ? "" : `\nOptions: ${decision.options}`;
  const by = decision.deadline === undefined ? "no date given" : writeDay(decision.deadline);
  return [
    { value: ragLetter(decision.colour), format: ragFormat(decision.colour) },
    { value: decision.projectName },
    { value: `${decision.question}${options}`, format: { bold: false } },
    { value: decision.recommendation ?? "No recommendation given." },
    { value: decision.consequence ?? "Not stated." },
    { value: decision.overdue ? `${by}\noverdue` : by },
    { value: decision.owner ?? "no owner given" },
  ];
}

function layOutMissing(missing: readonly MissingAsk[], row: number): Stacked {
  if (missing.length === 0) return { part: {}, next: row };
  const rows = missing
    .slice(0, 6)
    .map((ask): readonly TextCell[] => [
      { value: ragLetter("red"), format: ragFormat("red") },
      { value: ask.projectName },
      { value: ask.why },
      { value: ask.missing },
      { value: ask.owner ?? "no owner given" },
    ]);
  const heads: readonly TextColumn[] = [
    { head: "RAG", span: 1, format: { horizontal: "center" } },
    { head: "Project", span: 2, format: { indent: 1 } },
    { head: "Why it is red", span: 4, format: {} },
    { head: "What is missing", span: 5, format: {} },
    { head: "Owner", span: 1, format: {} },
  ];
  return {
    part: joinParts([
      layOutHeading("Red without a complete request", row),
      layOutTextTable({ row: row + 1, columns: heads, rows, widths: gridWidths, start: 0 }),
    ]),
    next: row + rows.length + 3,
  };
}
