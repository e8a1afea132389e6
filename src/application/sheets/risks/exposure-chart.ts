import { isKnown } from "#domain/kernel/figure";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { RiskOverview } from "#domain/overviews/risk-overview";

import { amountFormat, describeUnit, writeAmount, writePercent } from "../amounts";
import type { AmountScale } from "../amounts";
import { layOutChartBeside } from "../chart-beside";
import type { ChartDraft } from "../chart-draft";
import { palette } from "../palette";
import type { Section } from "../report-sections";
import { plural } from "../wording";
import type { RiskBasis } from "./risk-basis";

/** Bars that can be read; the rest are added up as others. */
const mostProgrammes = 14;
const beside = {
  heading: "Exposure by programme",
  chart: { column: 0, columns: 3 },
  categoryColumn: 3,
  seriesColumn: 7,
} as const;

type Bar = { readonly name: string; readonly threats: number; readonly left: number | undefined };

/** Expected cost of the threats by programme beside the contingency left for them. */
export function layOutExposureChart(
  { report, overview, scale }: RiskBasis,
  row: number,
  widths: readonly number[],
): Section {
  const bars = barsOf(report, overview);
  if (bars.length === 0) return { part: {}, next: row };
  const draft = draftExposure(bars, overview, { scale, currency: report.currency });
  return layOutChartBeside(draft, beside, { row, widths });
}

function draftExposure(
  bars: readonly Bar[],
  { exposure }: RiskOverview,
  unit: { readonly scale: AmountScale; readonly currency: string },
): ChartDraft {
  // Lying bars are drawn from the bottom up.
  const drawn = bars.toReversed();
  const { threats, contingencyLeft } = exposure;
  const [first] = bars;
  const total = isKnown(threats) ? threats : 0;
  const share =
    first === undefined || total === 0
      ? ""
      : `: ${writePercent(first.threats / total)} of the expected cost`;
  const against = isKnown(contingencyLeft)
    ? `, against ${writeAmount(contingencyLeft, unit.scale)} contingency left`
    : "";
  return {
    name: "SteerbookExposure",
    kind: "barClustered",
    title:
      bars.length === 1
        ? `Threats are expected to cost ${writeAmount(total, unit.scale)} ${describeUnit(unit.currency, unit.scale)}`
        : `${first?.name ?? ""} carries the largest exposure${share}`,
    sentence: `Threats are expected to cost ${writeAmount(total, unit.scale)} (${describeUnit(unit.currency, unit.scale)})${against}. ${short(bars)}`,
    categoryHead: "Programme",
    categories: drawn.map(({ name }) => name),
    categoryFormat: undefined,
    series: [
      { name: "Contingency left", values: drawn.map(({ left }) => left), colour: palette.plan },
      {
        name: "Expected cost of threats",
        values: drawn.map((bar) => bar.threats),
        colour: palette.blue,
      },
    ],
    valueFormat: amountFormat(unit.scale),
  };
}

function short(bars: readonly Bar[]): string {
  const beyond = bars.filter(({ threats, left }) => left !== undefined && threats > left);
  if (beyond.length === 0) return "No programme expects more than its contingency holds.";
  const names = beyond.slice(0, 3).map(({ name }) => name);
  const verb = beyond.length === 1 ? "expects" : "expect";
  return `${plural(beyond.length, "programme")} ${verb} more than the contingency left: ${names.join(", ")}${beyond.length > 3 ? " and others" : ""}.`;
}

/** Programmes at the top of the tree with quantified risks, the largest exposure first. */
function barsOf(report: PortfolioReport, { programmes }: RiskOverview): readonly Bar[] {
  const paths = new Set(programmes.map(({ path }) => path));
  const names = new Map(report.programmes.map(({ path, name }) => [path, name]));
  const bars = programmes
    .filter(({ path }) => !hasAncestor(path, paths))
    .map(({ path, exposure }): Bar => {
      const { threats, contingencyLeft: left } = exposure;
      const name = path === "" ? "No programme" : (names.get(path) ?? path);
      return {
        name: name.length > 34 ? `${name.slice(0, 33).trimEnd()}…` : name,
        threats: isKnown(threats) ? threats : 0,
        left: isKnown(left) ? left : undefined,
      };
    })
    .sort((a, b) => b.threats - a.threats);
  if (bars.length <= mostProgrammes + 1) return bars;
  return [...bars.slice(0, mostProgrammes), others(bars.slice(mostProgrammes))];
}

function hasAncestor(path: string, paths: ReadonlySet<string>): boolean {
  const steps = path.split(" / ");
  return steps.some((_, at) => at > 0 && paths.has(steps.slice(0, at).join(" / ")));
}

function others(bars: readonly Bar[]): Bar {
  return {
    name: `Others (${String(bars.length)})`,
    threats: bars.reduce((sum, bar) => sum + bar.threats, 0),
    left: bars.reduce((sum, bar) => sum + (bar.left ?? 0), 0),
  };
}
