import type { DecisionRequest, MissingAsk } from "#domain/steering-pack/steering-pack";
import { describePolicy } from "#domain/steering-pack/definitions";
import { defaultRagPolicy } from "#domain/rag/policy";

import { writeDay } from "../../sheets/days";
import { decisionsTitle, furtherTitle } from "../../sheets/decision-titles";
import { definitionLines } from "../../sheets/definition-lines";
import type { PackBasis } from "../pack-basis";
import { bold, gapParts, marked, pageParts, text, wide } from "../page-content";
import type { Band, ContentColumn, ContentRow, SectionContent, TableBlock } from "../page-content";

/** More limits than this stand in two columns. */
const mostInColumn = 8;
const mostOnPage = 6;

const columns: readonly ContentColumn[] = [
  { head: "RAG", span: 4, align: "center" },
  { head: "Project", span: 11, lines: 4 },
  { head: "Decision asked for", span: 19, lines: 6 },
  { head: "Recommendation", span: 14, lines: 6 },
  { head: "If nothing is decided", span: 12, lines: 6 },
  { head: "By", span: 6, lines: 2 },
  { head: "Owner", span: 6, lines: 3 },
];

const missingColumns: readonly ContentColumn[] = [
  { head: "RAG", span: 4, align: "center" },
  { head: "Project", span: 11 },
  { head: "Why it is red", span: 32, lines: 2 },
  { head: "What is missing", span: 19, lines: 2 },
  { head: "Owner", span: 6, lines: 2 },
];

/** The first page: what the committee is asked to decide, and the reds that ask incompletely. */
export function decisionsSection({ report, decisions }: PackBasis): SectionContent {
  const { onPage, missing, lead } = decisions;
  return {
    key: "decisions",
    tab: "Pack 1 Decisions",
    title: decisionsTitle(decisions),
    roomy: true,
    bands: [
      onPage.length === 0
        ? wide({ kind: "text", paragraphs: ["No decision is asked for in this meeting."] })
        : wide(decisionTable(onPage)),
      ...(missing.length === 0 ? [] : [wide(missingTable(missing))]),
    ],
    foot: definitionsBand(describePolicy(report.ragPolicy ?? defaultRagPolicy)),
    notes: [lead.source],
  };
}

/** The further decisions in the appendix; none makes no section. */
export function furtherDecisions({ decisions }: PackBasis): readonly SectionContent[] {
  const { behind } = decisions;
  if (behind.length === 0) return [];
  const pages = Math.ceil(behind.length / mostOnPage);
  const each = Math.ceil(behind.length / pages);
  return Array.from({ length: pages }, (_, page) => {
    const shown = behind.slice(page * each, (page + 1) * each);
    return {
      key: page === 0 ? "further" : `further-${String(page + 1)}`,
      tab: page === 0 ? "Pack 10 Decisions" : `Pack 10 Decisions ${String(page + 1)}`,
      title: furtherTitle(shown, page * each, decisions),
      bands: [wide(decisionTable(shown))],
      notes: [],
    };
  });
}

export function decisionTable(decisions: readonly DecisionRequest[]): TableBlock {
  return { kind: "table", columns, rows: decisions.map(decisionRow) };
}

function decisionRow(decision: DecisionRequest): ContentRow {
  const options = decision.options === undefined ? "" : ` Options: ${decision.options}`;
  const by = decision.deadline === undefined ? "no date given" : writeDay(decision.deadline);
  return {
    subject: decision.projectName,
    source: `${decision.source.tab}!${decision.source.cell}`,
    cells: [
      marked(decision.colour),
      bold(decision.projectName),
      text(`${decision.question}${options}`),
      text(decision.recommendation ?? "No recommendation given."),
      text(decision.consequence ?? "Not stated."),
      text(decision.overdue ? `${by}, overdue` : by),
      text(decision.owner ?? "no owner given"),
    ],
  };
}

function missingTable(missing: readonly MissingAsk[]): TableBlock {
  return {
    kind: "table",
    heading: "Red without a complete request",
    columns: missingColumns,
    rows: missing.map((ask) => ({
      subject: ask.projectName,
      source: `${ask.source.tab}!${ask.source.cell}`,
      cells: [
        marked("red"),
        text(ask.projectName),
        text(ask.why),
        text(ask.missing),
        text(ask.owner ?? "no owner given"),
      ],
    })),
  };
}

/** How the colours are worked out, in small print: the rules left, the limits right of them. */
function definitionsBand(definitions: readonly string[]): Band {
  const { rules, limits } = definitionLines(definitions);
  const columnsOf = (spans: readonly number[], lines: readonly (readonly string[])[]): Band =>
    spans.map((span, at) => ({
      span,
      blocks: [
        {
          kind: "text",
          heading: at === 0 ? "How the colours are worked out" : "",
          paragraphs: lines[at] ?? [],
          small: true,
        },
      ],
    }));
  if (limits.length === 0) return columnsOf([pageParts], [rules]);
  if (limits.length <= mostInColumn) {
    return columnsOf([42, pageParts - gapParts - 42], [rules, limits]);
  }
  const half = Math.ceil(limits.length / 2);
  const parts = [rules, limits.slice(0, half), limits.slice(half)];
  return columnsOf([28, 20, pageParts - 2 * gapParts - 48], parts);
}
