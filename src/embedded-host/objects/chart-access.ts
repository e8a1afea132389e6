import type { ChartFont, ChartPart } from "#ooxml/chart-model";

import { HostError } from "../protocol/host-error";
import { requireUnprotected } from "../workbook/guards";
import { liveSheet } from "../workbook/open-workbook";
import type { ChartTarget, FontAccess } from "./object-selves";

const ids = new WeakMap<object, string>();
let next = 1;

/** Charts and series have no id in the file; these last as long as the workbook is open. */
export function idOf(part: object): string {
  let id = ids.get(part);
  if (id === undefined) {
    id = `{${(next++).toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
    ids.set(part, id);
  }
  return id;
}

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

/** A font somewhere in the chart. */
export function fontAccess(
  target: ChartTarget,
  read: (chart: ChartPart) => ChartFont | undefined,
  write: (chart: ChartPart, font: ChartFont) => void,
): FontAccess {
  const set = (part: Partial<ChartFont>): void => {
    changeChart(target, (chart) => {
      const font = read(chart);
      // What is not shown has no font; Excel ignores it too.
      if (font !== undefined) write(chart, { ...font, ...part });
    });
  };
  return {
    size: {
      get: () => read(liveChart(target))?.size,
      set: (size) => {
        set({ size });
      },
    },
    bold: {
      get: () => read(liveChart(target))?.bold,
      set: (bold) => {
        set({ bold });
      },
    },
    colour: {
      get: () => read(liveChart(target))?.colour,
      set: (colour) => {
        set({ colour });
      },
    },
  };
}
