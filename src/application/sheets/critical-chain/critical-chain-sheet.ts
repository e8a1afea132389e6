import type { BufferZone } from "#domain/critical-chain/buffer-zones";
import { isKnown } from "#domain/kernel/figure";
import type { Steps } from "#domain/kernel/steps";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { indexFormat } from "../amounts";
import type { KpiCard } from "../cards";
import { fitLine } from "../fit-text";
import { layOutFigureLines, sectionHeading, spanPixels } from "../report-sections";
import type { Place } from "../report-sections";
import { tableWidthsInSteps } from "../report-table";
import { layOutChartRow, widenForFigures } from "../sheet-charts";
import { cardSection, layOutFlow, tableSection } from "../sheet-flow";
import type { FlowSection } from "../sheet-flow";
import { joinParts } from "../sheet-part";
import type { SheetPart } from "../sheet-part";
import { cutColumns } from "../spans";
import { bodyText } from "../text-width";
import { plural } from "../wording";

import { chainColumns, zoneWords } from "./chain-columns";
import { burnOf, chainRows } from "./chain-rows";
import type { ChainRow } from "./chain-rows";
import { draftFever } from "./fever-chart";

const seriesColumn = 4;
const chartRows = 12;
const figurePixels = 60;

/** The Critical chain sheet: chain, buffer and zone of every project that has a buffer; undefined without one. */
export function* layOutCriticalChain(report: PortfolioReport): Steps<SheetPlan | undefined> {
  const rows = chainRows(report);
  if (rows.length === 0) return undefined;
  const columns = chainColumns(report.date1904);
  const draft = draftFever(report, rows);
  const drafts = draft === undefined ? [] : [draft];
  const widths = widenForFigures(yield* tableWidthsInSteps(columns, rows), drafts, seriesColumn);
  const table = {
    ...{ heading: "Projects with a buffer, those to act on first", columns, rows },
    ...{ name: "tblSteerbookCriticalChain", empty: "No project has a buffer." },
  };
  return yield* layOutFlow(
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
      ...feverSection(rows, draft, widths),
      tableSection(table, widths, { startsPage: rows.length > 6, repeats: true }),
    ],
  );
}

/** The chart left, the projects with the highest burn rates right of it. */
function feverSection(
  rows: readonly ChainRow[],
  draft: ReturnType<typeof draftFever>,
  widths: readonly number[],
): readonly FlowSection[] {
  const [left, right] = cutColumns(widths, [0.66, 0.34]);
  if (draft === undefined || left === undefined || right === undefined) return [];
  return [
    {
      rows: chartRows + 2,
      layOut: (row, figures) =>
        joinParts([
          layOutChartRow({ row, rows: chartRows, charts: [{ draft, span: left }] }, figures).part,
          layOutBurnRates(rows, { row, ...right }, widths),
        ]),
    },
  ];
}

function layOutBurnRates(
  rows: readonly ChainRow[],
  place: Place,
  widths: readonly number[],
): SheetPart {
  const pixels = spanPixels(place, widths) - figurePixels;
  const lines = rows
    .filter(({ chain }) => isKnown(chain.burnRate))
    .sort((a, b) => burnOf(b) - burnOf(a))
    .slice(0, chartRows - 1)
    .map((row) => ({
      label: fitLine(row.project.name, bodyText, pixels),
      figure: burnOf(row),
      numberFormat: indexFormat,
    }));
  return joinParts([
    sectionHeading("Burn rate, highest first", place),
    layOutFigureLines(lines, { ...place, row: place.row + 1 }),
  ]);
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
