import type { BufferZone } from "#domain/critical-chain/buffer-zones";
import { isKnown } from "#domain/kernel/figure";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { indexFormat } from "../amounts";
import type { KpiCard } from "../cards";
import { tableWidths } from "../report-table";
import { widenForFigures } from "../sheet-charts";
import { cardSection, chartSection, layOutFlow, tableSection } from "../sheet-flow";
import { cutColumns } from "../spans";
import { plural } from "../wording";

import { chainColumns, zoneWords } from "./chain-columns";
import { burnOf, chainRows } from "./chain-rows";
import type { ChainRow } from "./chain-rows";
import { draftFever } from "./fever-chart";

const seriesColumn = 4;
const chartRows = 18;

/** The Critical chain sheet: chain, buffer and zone of every project that has a buffer; undefined without one. */
export function layOutCriticalChain(report: PortfolioReport): SheetPlan | undefined {
  const rows = chainRows(report);
  if (rows.length === 0) return undefined;
  const columns = chainColumns(report.date1904);
  const draft = draftFever(report, rows);
  const drafts = draft === undefined ? [] : [draft];
  const widths = widenForFigures(tableWidths(columns, rows), drafts, seriesColumn);
  const table = {
    ...{ heading: "Projects with a buffer, those to act on first", columns, rows },
    ...{ name: "tblSteerbookCriticalChain", empty: "No project has a buffer." },
  };
  return layOutFlow(
    report,
    {
      role: "criticalChain",
      name: "Critical chain",
      subject: "critical chain",
      facts: [plural(rows.length, "buffered project")],
      legend:
        "Burn rate: share of the buffer used over share of the chain done; above 1 the buffer goes faster than the chain · green: keep going, yellow: plan a recovery, red: act",
      widths,
      drafts,
      seriesColumn,
    },
    [
      cardSection(chainCards(rows), widths),
      ...chartSection(drafts, cutColumns(widths, [0.72, 0.28]), chartRows),
      tableSection(table, widths, { startsPage: rows.length > 8, repeats: true }),
    ],
  );
}

function chainCards(rows: readonly ChainRow[]): readonly KpiCard[] {
  const zoneCard = (zone: BufferZone, comparison: string): KpiCard => ({
    label: `${zoneWords[zone]} zone`,
    figure: rows.filter(({ chain }) => chain.zone === zone).length,
    numberFormat: "0",
    comparison,
  });
  const rates = rows.filter(({ chain }) => isKnown(chain.burnRate));
  const highest = [...rates].sort((a, b) => burnOf(b) - burnOf(a))[0];
  return [
    {
      label: "Buffered projects",
      figure: rows.length,
      numberFormat: "0",
      comparison: `${String(rows.length - rates.length)} without burn rate`,
    },
    zoneCard("red", "act"),
    zoneCard("yellow", "plan a recovery"),
    zoneCard("green", "keep going"),
    {
      label: "Highest burn rate",
      figure: highest === undefined ? "–" : burnOf(highest),
      numberFormat: indexFormat,
      comparison: highest?.project.id ?? "not known",
    },
  ];
}
