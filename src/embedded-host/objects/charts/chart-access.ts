import type { ChartBox, ChartFont, ChartLine, ChartPart } from "#ooxml/model/chart-model";

import { HostError } from "../../protocol/host-error";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import type { ChartTarget, FillAccess, FontAccess, LineAccess } from "../access/chart-selves";

/** The chart while it is on its sheet. */
export function liveChart(target: ChartTarget): ChartPart {
  if (!liveSheet(target).charts.includes(target.chart)) throw new HostError("ItemNotFound");
  return target.chart;
}

/** Changes a chart; charts of the opened file that hold more than the host understands stay as they are. */
export function changeChart(target: ChartTarget, change: (chart: ChartPart) => void): void {
  const chart = liveChart(target);
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  if (!chart.writable) {
    throw new HostError(
      "UnsupportedOperation",
      `The chart ${chart.name} holds parts that the embedded host cannot write.`,
    );
  }
  change(chart);
  sheet.updateChart(chart);
}

/** Moves or names a chart, which needs nothing of what it holds. */
export function placeChart(target: ChartTarget, change: (chart: ChartPart) => void): void {
  const chart = liveChart(target);
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  change(chart);
  sheet.updateChart(chart);
}

/** A font somewhere in the chart; what is not shown has none, and Excel ignores it too. */
export function fontAccess(
  target: ChartTarget,
  read: (chart: ChartPart) => ChartFont | undefined,
  write: (chart: ChartPart, font: ChartFont) => void,
): FontAccess {
  return {
    get: () => read(liveChart(target)),
    set: (part) => {
      changeChart(target, (chart) => {
        const font = read(chart);
        if (font !== undefined) write(chart, { ...font, ...part });
      });
    },
  };
}

const newLine: ChartLine = { colour: undefined, weight: undefined, dash: undefined };

/** A line somewhere in the chart; taking it away leaves nothing drawn. */
export function lineAccess(
  target: ChartTarget,
  read: (chart: ChartPart) => ChartLine | undefined,
  write: (chart: ChartPart, line: ChartLine) => void,
): LineAccess {
  const set = (part: Partial<ChartLine>): void => {
    changeChart(target, (chart) => {
      const line = read(chart) ?? newLine;
      // Setting anything of a line that was taken away brings it back.
      const colour = line.colour === "none" ? undefined : line.colour;
      write(chart, { ...line, colour, ...part });
    });
  };
  return {
    get: () => read(liveChart(target)),
    set,
    clear: () => {
      set({ colour: "none" });
    },
  };
}

/** Fill and frame of a part of the chart. */
export function boxAccess(
  target: ChartTarget,
  read: (chart: ChartPart) => ChartBox | undefined,
  write: (chart: ChartPart, box: ChartBox) => void,
): { readonly fill: FillAccess; readonly line: LineAccess } {
  return {
    fill: {
      get: () => read(liveChart(target))?.fill,
      set: (fill) => {
        changeChart(target, (chart) => {
          write(chart, { ...read(chart), fill });
        });
      },
    },
    line: lineAccess(
      target,
      (chart) => read(chart)?.line,
      (chart, line) => {
        write(chart, { ...read(chart), line });
      },
    ),
  };
}
