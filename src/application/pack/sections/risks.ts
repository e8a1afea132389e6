import type { NamedIssue } from "#domain/overviews/issue-overview";
import type { NamedRisk } from "#domain/overviews/named-risk";
import type { RiskOverview } from "#domain/overviews/risk-overview";

import { varianceFormat } from "../../sheets/amounts";
import { writeDay } from "../../sheets/days";
import { bandsByWeight } from "../../sheets/risks/heat-map";
import { plural } from "../../sheets/wording";
import type { PackBasis } from "../pack-basis";
import { gapParts, pageParts, text, wide } from "../page-content";
import type { Band, ContentRow, Omitted, SectionContent, TableBlock } from "../page-content";

const mostRisks = 5;
const mostIssues = 4;
const heatSpan = 34;
const cellSpan = 5;
const leastLabel = 6;
const moveWords = { new: "New", escalated: "Escalated", eased: "Eased" } as const;
const severityWords = { critical: "Critical", high: "High", medium: "Medium", low: "Low" } as const;

/** Top risks with the heat map, and the issues that press most. */
export function risksSection({ risks: overview, scale }: PackBasis): SectionContent | Omitted {
  if (overview === undefined) return { omitted: { code: "noRisks" } };
  if (overview.risks.length + overview.issues.length === 0) {
    return { omitted: { code: "noOpenRisks" } };
  }
  return {
    key: "risks",
    tab: "Pack 7 Risks",
    title: titleOf(overview),
    bands: [...riskBand(overview, varianceFormat(scale)), ...issueBand(overview.issues)],
    notes: [
      `Scored by the matrix ${overview.heatMap.matrix}, residual where it is given. Exposure is probability times amount.`,
      overview.moves === undefined ? "" : `Compared with period ${overview.moves.since}.`,
    ],
  };
}

function titleOf({ risks, issues, moves }: RiskOverview): string {
  const high = risks.filter(({ colour }) => colour === "red").length;
  const moved =
    moves === undefined
      ? ""
      : `, ${String(moves.new)} new and ${String(moves.escalated)} escalated`;
  const escalated = issues.filter((issue) => issue.escalated).length;
  const raised = escalated === 0 ? "" : `, ${String(escalated)} escalated`;
  return `${plural(risks.length, "open risk")}, ${String(high)} in the highest bands${moved}; ${plural(issues.length, "open issue")}${raised}`;
}

function riskBand(overview: RiskOverview, money: string): readonly Band[] {
  const { risks } = overview;
  if (risks.length === 0) return [];
  const heat = heatTable(overview);
  const heatWidth = heat.columns.reduce((sum, { span }) => sum + span, 0);
  const table = topRisks(risks, { span: pageParts - gapParts - heatWidth, money });
  return [
    [
      { span: heatWidth, blocks: [heat] },
      { span: pageParts - gapParts - heatWidth, blocks: [table] },
    ],
  ];
}

/** Open risks by impact (rows, the highest first) and probability, shaded by band. */
function heatTable({ heatMap }: RiskOverview): TableBlock {
  const { probabilities, impacts, cells, notPlaced } = heatMap;
  const order = bandsByWeight(heatMap);
  const across = probabilities.length;
  const span = across > 5 ? Math.floor((heatSpan - leastLabel) / across) : cellSpan;
  const label = Math.max(leastLabel, Math.min(10, heatSpan - across * span));
  const missing = notPlaced === 0 ? "" : ` ${String(notPlaced)} without both are not placed.`;
  return {
    kind: "table",
    heading: "Open risks by impact and probability",
    columns: [
      { head: "Impact \\ probability", span: label, align: "right" },
      ...probabilities.map((head) => ({ head, span, align: "center" as const })),
    ],
    rows: impacts.toReversed().map((impact, row): ContentRow => ({
      cells: [
        text(impact),
        ...cells.slice(row * across, (row + 1) * across).map((one) => ({
          value: one.open === 0 ? "·" : one.open,
          bold: one.open > 0,
          shade: { step: order.indexOf(one.band), steps: order.length },
        })),
      ],
    })),
    note: `Darker is graver: ${order.join(", ")}.${missing}`,
  };
}

function topRisks(
  risks: readonly NamedRisk[],
  { span, money }: { readonly span: number; readonly money: string },
): TableBlock {
  const fixed = 9 + 4 + 5 + 6;
  return {
    kind: "table",
    heading: `Top ${String(Math.min(mostRisks, risks.length))} by exposure, then score`,
    columns: [
      { head: "Risk", span: span - fixed, small: true, lines: 3 },
      { head: "Project", span: 9, small: true },
      { head: "Score", span: 4, align: "right", format: "0.##" },
      { head: "Exposure", span: 5, align: "right", format: money, money: true },
      { head: "Owner", span: 6, small: true },
    ],
    rows: risks.slice(0, mostRisks).map((risk) => ({
      subject: risk.title,
      source: `${risk.tab}!${risk.cell}`,
      cells: [
        text(risk.move === undefined ? risk.title : `${moveWords[risk.move]}: ${risk.title}`),
        text(risk.projectName),
        { value: risk.score ?? "–" },
        { value: risk.exposure ?? "–" },
        text(risk.owner),
      ],
    })),
  };
}

/** Escalated issues first, then as the overview ranks them. */
function issueBand(issues: readonly NamedIssue[]): readonly Band[] {
  if (issues.length === 0) return [];
  const ranked = [...issues].sort((a, b) => Number(b.escalated) - Number(a.escalated));
  const shown = ranked.slice(0, mostIssues);
  const rest = issues.length - shown.length;
  return [
    wide({
      kind: "table",
      heading: "Issues that press most",
      columns: [
        { head: "Issue", span: 26, lines: 2 },
        { head: "Project", span: 15, small: true },
        { head: "Severity", span: 5, small: true },
        { head: "Days old", span: 5, align: "right", format: "0" },
        { head: "Due", span: 7, small: true },
        { head: "Owner", span: 8, small: true },
        { head: "", span: 6, small: true },
      ],
      rows: shown.map((issue) => ({
        subject: issue.title,
        source: `${issue.tab}!${issue.cell}`,
        cells: [
          text(issue.title),
          text(issue.projectName),
          text(severityWords[issue.severity]),
          { value: issue.ageDays ?? "–" },
          text(issue.dueDate === undefined ? undefined : writeDay(issue.dueDate)),
          text(issue.owner),
          text(issue.escalated ? "Escalated" : issue.overdue ? "Overdue" : ""),
        ],
      })),
      ...(rest === 0
        ? {}
        : { note: `${plural(rest, "more issue")} on the sheet Risks and issues.` }),
    }),
  ];
}
