import { isKnown } from "#domain/kernel/figure";
import type { PackFigure, PackSentence, SteeringPack } from "#domain/steering-pack/steering-pack";
import type { SlideCell, SlideElement, SlidePlan } from "#domain/workbook/slide-plan";

import { describeUnit } from "../sheets/amounts";
import type { AmountScale } from "../sheets/amounts";
import { cardFigures, packScale } from "../sheets/pack-page";
import { cardFormat, summaryTitle } from "../sheets/pack-summary-page";
import { palette } from "../sheets/palette";
import { showNumber } from "../sheets/show-number";
import { fitText, fullTexts, lineInches, linesIn } from "./fit-text";
import { content, ragCell, textStyles } from "./slide-frame";

const cardHeight = 1.0;
const gap = 0.12;
const widths = [0.6, 2.0, 9.733] as const;
const size = 12;
const sentenceSize = 12;

/** The executive summary: cards, the four sentences of the committee, further headlines. */
export function layOutSummarySlide(pack: SteeringPack): SlidePlan {
  const { summary } = pack;
  const scale = packScale(pack);
  const sentences = sentencesOf(pack);
  const shown = sentences.map(({ sentence }) =>
    fitText(sentence?.text ?? "None reported.", { width: widths[2], size: sentenceSize, lines: 3 }),
  );
  const heights = shown.map((text) =>
    lineInches(Math.max(1, linesIn(text, { width: widths[2], size: sentenceSize })), sentenceSize),
  );
  const rowHeight = Math.max(0.38, ...heights);
  const tableY = content.y + cardHeight + 0.2;
  const headlinesY = tableY + rowHeight * sentences.length + 0.15;
  return {
    key: "summary",
    title: summaryTitle(pack),
    elements: [
      ...cardFigures(summary.figures).flatMap((figure, index) => layOutCard(pack, figure, index)),
      layOutSentences(pack, shown, { y: tableY, rowHeight }),
      ...layOutHeadlines(pack, headlinesY),
    ],
    notes: notesOf(pack, shown, scale),
  };
}

function sentencesOf(
  pack: SteeringPack,
): readonly { readonly head: string; readonly sentence: PackSentence | undefined }[] {
  const { why, change, achievement, concern } = pack.summary;
  return [
    { head: "Overall", sentence: why },
    { head: "Since last period", sentence: change },
    { head: "Key achievement", sentence: achievement },
    { head: "Key concern", sentence: concern },
  ];
}

function layOutCard(
  pack: SteeringPack,
  figure: PackFigure,
  index: number,
): readonly SlideElement[] {
  const scale = packScale(pack);
  const w = (content.w - 5 * gap) / 6;
  const x = content.x + index * (w + gap);
  const label =
    figure.unit === "amount"
      ? `${figure.label}, ${describeUnit(pack.currency, scale)}`
      : figure.label;
  const text = isKnown(figure.value) ? showNumber(figure.value, cardFormat(figure, scale)) : "–";
  const inner = { x: x + 0.12, w: w - 0.24 };
  const note = fitText(figure.note ?? "", { width: inner.w, size: 9, lines: 1 });
  return [
    { kind: "shape", box: { x, y: content.y, w, h: cardHeight }, fill: palette.band },
    {
      kind: "text",
      box: { ...inner, y: content.y + 0.08, h: 0.25 },
      paragraphs: [label],
      style: { ...textStyles.label, valign: "middle" },
    },
    {
      kind: "text",
      box: { ...inner, y: content.y + 0.33, h: 0.42 },
      paragraphs: [text],
      style: textStyles.figure,
    },
    {
      kind: "text",
      box: { ...inner, y: content.y + 0.75, h: 0.24 },
      paragraphs: [note],
      style: { ...textStyles.label, valign: "middle" },
    },
  ];
}

function layOutSentences(
  pack: SteeringPack,
  shown: readonly string[],
  place: { readonly y: number; readonly rowHeight: number },
): SlideElement {
  const colour = pack.summary.rag.calculated;
  const rows = sentencesOf(pack).map(({ head }, index): readonly SlideCell[] => [
    index === 0 ? ragCell(colour) : { text: "" },
    { text: head, style: { bold: true } },
    { text: shown[index] ?? "" },
  ]);
  return {
    kind: "table",
    box: { ...content, y: place.y, h: place.rowHeight * rows.length },
    columnWidths: widths,
    rowHeight: place.rowHeight,
    header: [],
    rows,
    style: { ...textStyles.body, size: sentenceSize },
  };
}

function layOutHeadlines(pack: SteeringPack, y: number): readonly SlideElement[] {
  const width = content.w - 0.3;
  const lines: string[] = [];
  let free = Math.floor((content.y + content.h - y - 0.4) / 0.24);
  for (const { text } of pack.summary.headlines.slice(0, 7)) {
    const line = fitText(text, { width, size, lines: 2 });
    free -= linesIn(line, { width, size });
    if (free < 0) break;
    lines.push(line);
  }
  if (lines.length === 0) return [];
  return [
    {
      kind: "text",
      box: { x: content.x, y, w: content.w, h: 0.3 },
      paragraphs: ["What the figures say"],
      style: textStyles.heading,
    },
    {
      kind: "text",
      box: { x: content.x, y: y + 0.34, w: content.w, h: content.y + content.h - y - 0.36 },
      paragraphs: lines,
      bullets: true,
      style: { ...textStyles.body, size, valign: "top" },
    },
  ];
}

function notesOf(pack: SteeringPack, shown: readonly string[], scale: AmountScale): string {
  const sentences = sentencesOf(pack);
  const sources = sentences.flatMap(({ head, sentence }) =>
    sentence === undefined ? [] : [`${head}: ${sentence.source}`],
  );
  const full = fullTexts(
    sentences.map(({ head, sentence }, index) => ({
      subject: head,
      full: sentence?.text ?? "None reported.",
      shown: shown[index] ?? "",
    })),
  );
  const headlines = pack.summary.headlines.map((one) => `${one.text} (${one.source})`);
  return [
    `Amounts in ${describeUnit(pack.currency, scale)}.`,
    ...sources,
    ...full,
    ...headlines,
    ...pack.leftOut,
  ].join("\n");
}
