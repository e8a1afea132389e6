import type { BufferZone, ZoneLine } from "#domain/critical-chain/buffer-zones";
import { slopedZones } from "#domain/critical-chain/buffer-zones";
import { isKnown } from "#domain/kernel/figure";
import type { PortfolioReport } from "#domain/portfolio/report";

import { percentFormat, writePercent } from "../amounts";
import type { DraftPoint, PointChartDraft, PointSeries } from "../chart-draft";
import { mostCategories } from "../curve-chart";
import { palette } from "../palette";
import { ragFillOf } from "../rag-look";
import { listWords, plural } from "../wording";

import { zoneMarks, zoneWords } from "./chain-columns";
import type { ChainRow } from "./chain-rows";

const zones: readonly BufferZone[] = ["green", "yellow", "red"];

/** The fever chart: chain complete against buffer used, a point a project, over the lines of the zones. */
export function draftFever(
  report: PortfolioReport,
  rows: readonly ChainRow[],
): PointChartDraft | undefined {
  const placed = rows.filter(({ chain }) => isKnown(chain.zone));
  const drawn = placed.slice(0, mostCategories);
  if (drawn.length === 0) return undefined;
  const lines = report.calculations?.bufferZones ?? slopedZones;
  const highest = Math.max(1, ...drawn.map(({ chain }) => known(chain.bufferConsumed)));
  return {
    name: "SteerbookFever",
    kind: "scatter",
    title: feverMessage(placed),
    sentence: feverSentence(placed, drawn.length),
    heads: { point: "Project", across: "Chain complete", value: "Buffer used" },
    formats: { across: percentFormat, value: percentFormat },
    series: [
      zoneLine("Yellow begins", lines.greenYellow, palette.plan),
      zoneLine("Red begins", lines.yellowRed, palette.muted),
      ...zones.map((zone) => zoneSeries(zone, drawn)).filter(({ points }) => points.length > 0),
    ],
    valueFormat: percentFormat,
    valueAxis: {
      title: "Buffer used",
      minimum: 0,
      maximum: Math.ceil(highest / 0.2) * 0.2,
      majorUnit: 0.2,
      numberFormat: percentFormat,
      gridlines: true,
    },
    categoryAxis: {
      title: "Critical chain complete",
      minimum: 0,
      maximum: 1,
      majorUnit: 0.2,
      numberFormat: percentFormat,
    },
  };
}

function zoneLine(name: string, line: ZoneLine, colour: PointSeries["colour"]): PointSeries {
  return {
    name,
    colour,
    marker: "none",
    weight: 1.5,
    points: [
      { name: "At the start", across: 0, value: line.start },
      { name: "At the end", across: 1, value: line.end },
    ],
  };
}

function zoneSeries(zone: BufferZone, rows: readonly ChainRow[]): PointSeries {
  const points = rows
    .filter(({ chain }) => chain.zone === zone)
    .map(({ project, chain }): DraftPoint => ({
      name: project.name,
      across: known(chain.chainComplete),
      value: known(chain.bufferConsumed),
    }));
  const colour = ragFillOf(zoneMarks[zone]);
  return { name: zoneWords[zone], colour, marker: "circle", marksOnly: true, points };
}

function known(figure: ChainRow["chain"]["burnRate"]): number {
  return isKnown(figure) ? figure : 0;
}

function feverMessage(placed: readonly ChainRow[]): string {
  const count = (zone: BufferZone): number =>
    placed.filter(({ chain }) => chain.zone === zone).length;
  const of = `of ${plural(placed.length, "buffered project")}`;
  const red = count("red");
  if (red > 0) return `${String(red)} ${of} ${red === 1 ? "is" : "are"} in the red zone: act now`;
  const yellow = count("yellow");
  if (yellow > 0) {
    return `None ${of} is in the red zone; ${String(yellow)} ${yellow === 1 ? "needs" : "need"} a plan for recovery`;
  }
  return placed.length === 1
    ? "The buffered project is in the green zone"
    : `All ${plural(placed.length, "buffered project")} are in the green zone`;
}

function feverSentence(placed: readonly ChainRow[], drawn: number): string {
  const worst = placed
    .slice(0, 3)
    .map(
      ({ project, chain }) =>
        `${project.name}: ${writePercent(known(chain.chainComplete))} of the chain done, ${writePercent(known(chain.bufferConsumed))} of the buffer used`,
    );
  const rest = placed.length - drawn;
  const cut =
    rest === 0
      ? ""
      : ` The ${String(drawn)} in most need are drawn; the other ${String(rest)} are in the table.`;
  return `${listWords(worst)}.${cut}`;
}
