import type { ReactElement } from "react";

import type { ChartPicture } from "#embedded-host/sheet-picture";

import { pixelsPerPoint } from "../grid/cell-look";
import { BarPlot } from "./BarPlot";
import { ChartLegend } from "./ChartLegend";
import { chartFont } from "./chart-font";
import { type Frame, layOutChart } from "./chart-layout";
import { LayeredPlot } from "./LayeredPlot";
import { LinePlot } from "./LinePlot";
import { PointPlot } from "./PointPlot";
import { RoundPlot } from "./RoundPlot";

/** A chart where the sheet has it, drawn from the workbook's own definition of it. */
export function ChartFrame({ chart }: { readonly chart: ChartPicture }): ReactElement {
  const { model } = chart;
  const size = { width: model.width * pixelsPerPoint, height: model.height * pixelsPerPoint };
  const frames = layOutChart(chart, size);
  const title = model.title?.text ?? model.name;
  return (
    <svg
      className="chart"
      role="img"
      aria-label={title}
      width={size.width}
      height={size.height}
      style={{
        left: model.left * pixelsPerPoint,
        top: model.top * pixelsPerPoint,
        background: model.fill ?? "#ffffff",
        border: model.border ? "1px solid #d9d9d9" : "none",
      }}
    >
      {model.title !== undefined && (
        <text
          {...chartFont(model.title.font, 14, "#595959")}
          x={model.title.alignLeft ? 8 : size.width / 2}
          y={frames.titleBaseline}
          textAnchor={model.title.alignLeft ? "start" : "middle"}
        >
          {frames.titleLines.map((line, index) => (
            <tspan
              key={line}
              x={model.title?.alignLeft === true ? 8 : size.width / 2}
              dy={index === 0 ? 0 : frames.titleLineHeight}
            >
              {line}
            </tspan>
          ))}
        </text>
      )}
      <Plot chart={chart} frame={frames.plot} />
      {frames.legend !== undefined && <ChartLegend chart={chart} frame={frames.legend} />}
    </svg>
  );
}

function Plot({
  chart,
  frame,
}: {
  readonly chart: ChartPicture;
  readonly frame: Frame;
}): ReactElement {
  const draw = plotOf(chart);
  if (draw !== undefined) return draw({ chart, frame });
  return (
    <text x={frame.left + 8} y={frame.top + 20} fontSize={12} fill="#5b6472">
      This kind of chart is kept in the file; it is not drawn here.
    </text>
  );
}

/** None of them keeps state, so they are called as what they are: functions of the chart. */
const plots: Partial<Record<ChartPicture["model"]["type"], typeof BarPlot>> = {
  bar: LayeredPlot,
  line: LayeredPlot,
  area: LayeredPlot,
  pie: RoundPlot,
  doughnut: RoundPlot,
  scatter: PointPlot,
  bubble: PointPlot,
};

/** Charts of one kind on one pair of axes need no layers. */
function plotOf({ model }: ChartPicture): typeof BarPlot | undefined {
  const { type, direction, series } = model;
  const plain = series.every((each) => each.shape === undefined && each.axisGroup === "primary");
  if (type === "bar" && (plain || direction === "bar")) return BarPlot;
  return type === "line" && plain ? LinePlot : plots[type];
}
