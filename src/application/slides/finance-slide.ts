import { isKnown } from "#domain/kernel/figure";
import type { ProgrammeRow, SteeringPack } from "#domain/steering-pack/steering-pack";
import type { SlideCell, SlideElement, SlidePlan } from "#domain/workbook/slide-plan";

import { amountFormat, describeUnit, varianceFormat } from "../sheets/amounts";
import type { AmountScale } from "../sheets/amounts";
import { packCurve, topProgrammes } from "../sheets/pack-finance-page";
import { packScale } from "../sheets/pack-page";
import { showNumber } from "../sheets/show-number";
import { asTitle } from "../sheets/wording";
import { fitText } from "./fit-text";
import { content, headCell, textStyles } from "./slide-frame";

const chartWidth = 7.9;
const widths = [1.733, 0.85, 0.85, 0.85] as const;

/** Finance: the S-curve as a native chart, beside it budget against forecast by programme. */
export function layOutFinanceSlide(pack: SteeringPack): SlidePlan {
  const scale = packScale(pack);
  const draft = packCurve(pack);
  const unit = describeUnit(pack.currency, scale);
  return {
    key: "finance",
    title: asTitle(pack.curve.message.text),
    elements: [...layOutCurve(pack), ...layOutProgrammes(pack, scale, unit)],
    notes: [pack.curve.message.source, draft?.sentence ?? "", ...pack.leftOut]
      .filter((line) => line !== "")
      .join("\n"),
  };
}

function layOutCurve(pack: SteeringPack): readonly SlideElement[] {
  const draft = packCurve(pack);
  if (draft === undefined) {
    return [
      {
        kind: "text",
        box: { ...content, w: chartWidth, h: 0.8 },
        paragraphs: ["No project has a time-phased plan, so there is no S-curve."],
        style: textStyles.body,
      },
    ];
  }
  return [
    {
      kind: "chart",
      box: { ...content, w: chartWidth, h: 4.85 },
      chart: "line",
      categories: draft.categories.map((category) => String(category ?? "")),
      series: draft.series.flatMap(({ name, values, colour, dashed }) =>
        // A series without colour is the gap under others, which a line has not.
        colour === "none"
          ? []
          : {
              name,
              values: values.map((value) => (typeof value === "number" ? value : undefined)),
              colour,
              ...(dashed === undefined ? {} : { dashed }),
            },
      ),
      valueFormat: draft.valueFormat,
      legend: true,
      description: draft.sentence,
    },
    {
      kind: "text",
      box: { x: content.x, y: 6.3, w: chartWidth, h: 0.5 },
      paragraphs: [fitText(draft.sentence, { width: chartWidth, size: 9, lines: 2 })],
      style: textStyles.label,
    },
  ];
}

function layOutProgrammes(
  pack: SteeringPack,
  scale: AmountScale,
  unit: string,
): readonly SlideElement[] {
  const programmes = topProgrammes(pack);
  if (programmes.length === 0) return [];
  const x = content.x + chartWidth + 0.15;
  const w = content.w - chartWidth - 0.15;
  return [
    {
      kind: "text",
      box: { x, y: content.y, w, h: 0.3 },
      paragraphs: [`Budget against forecast, ${unit}`],
      style: textStyles.heading,
    },
    {
      kind: "table",
      box: { x, y: content.y + 0.36, w, h: 0.3 + 0.42 * programmes.length },
      columnWidths: widths,
      rowHeight: 0.42,
      header: ["Programme", "Budget", "Forecast", "Variance"].map((head, index) =>
        headCell(head, index === 0 ? "left" : "right"),
      ),
      rows: programmes.map((programme) => programmeRow(programme, scale)),
      style: textStyles.body,
    },
  ];
}

function programmeRow(programme: ProgrammeRow, scale: AmountScale): readonly SlideCell[] {
  const { budgetAtCompletion: budget, estimateAtCompletion: forecast } = programme;
  const name = programme.path === "" ? "No programme" : programme.name;
  const right = (text: string): SlideCell => ({ text, style: { align: "right" } });
  return [
    { text: fitText(name, { width: widths[0], size: 11, lines: 2 }) },
    right(isKnown(budget) ? showNumber(budget, amountFormat(scale)) : "–"),
    right(isKnown(forecast) ? showNumber(forecast, amountFormat(scale)) : "–"),
    right(
      isKnown(budget) && isKnown(forecast)
        ? showNumber(budget - forecast, varianceFormat(scale))
        : "–",
    ),
  ];
}
