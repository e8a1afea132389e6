import type {
  DecisionRequest,
  MissingAsk,
  SteeringPack,
} from "#domain/steering-pack/steering-pack";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { writeDay } from "./days";
import { gridWidths } from "./grid";
import { layOutHeading, layOutLines } from "./portfolio-below";
import type { Stacked } from "./portfolio-below";
import { contentRow, layOutPage } from "./pack-page";
import { layOutTextTable } from "./pack-text-table";
import type { TextCell, TextColumn } from "./pack-text-table";
import { ragFormat, ragLegend, ragLetter } from "./rag-look";
import { asTitle } from "./wording";
import { joinParts, merged } from "./sheet-part";
import { gridArea, gridColumns } from "./grid";
import { type } from "./type-scale";

/** Further decisions a page behind the first one holds. */
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

/** The first page of the pack, decisions requested, and the pages behind it with the further ones. */
export function layOutDecisionPages(pack: SteeringPack): readonly SheetPlan[] {
  const { onPage, behind, missing, lead } = pack.decisions;
  const asked = layOutDecisions(onPage, contentRow);
  const without = layOutMissing(missing, asked.next);
  const definitions = layOutLines(
    "How the colours are worked out",
    [ragLegend, ...pack.definitions],
    without.next,
  );
  const first = layOutPage({
    role: "pack-decisions",
    name: "Pack 1 Decisions",
    title: asTitle(lead.text),
    pack,
    printedRows: definitions.next,
    parts: [asked.part, without.part, definitions.part],
  });
  return [first, ...layOutBehind(pack, behind)];
}

function layOutBehind(
  pack: SteeringPack,
  behind: readonly DecisionRequest[],
): readonly SheetPlan[] {
  const pages = Math.ceil(behind.length / decisionsBehind);
  return Array.from({ length: pages }, (_, index) => {
    const from = index * decisionsBehind;
    const shown = layOutDecisions(behind.slice(from, from + decisionsBehind), contentRow);
    return layOutPage({
      role: `pack-decisions-${String(index + 2)}`,
      name: `Pack 1 Decisions (${String(index + 2)})`,
      title: "Decisions requested, continued",
      pack,
      printedRows: shown.next,
      parts: [shown.part],
    });
  });
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
