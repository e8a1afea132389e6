import type PptxGenJS from "pptxgenjs";

import type {
  SlideBox,
  SlideCell,
  SlideElement,
  SlideTextStyle,
} from "#domain/workbook/slide-plan";

import { deckFont } from "./deck-template";
import { drawChart } from "./draw-chart";
import { hex } from "./hex";

const hairLine = "D5D9E0";
/** Top, right, bottom, left, in inches. */
const cellMargin: [number, number, number, number] = [0.03, 0.08, 0.03, 0.08];

/** Draws one element of a slide plan as native, editable PowerPoint content. */
export function drawElement(slide: PptxGenJS.Slide, element: SlideElement): void {
  switch (element.kind) {
    case "text":
      drawText(slide, element);
      return;
    case "shape":
      slide.addShape("rect", { ...place(element.box), fill: { color: hex(element.fill) } });
      return;
    case "table":
      drawTable(slide, element);
      return;
    case "chart":
      drawChart(slide, element);
      return;
  }
}

function drawText(
  slide: PptxGenJS.Slide,
  element: Extract<SlideElement, { readonly kind: "text" }>,
): void {
  const last = element.paragraphs.length - 1;
  const bullet = element.bullets === true ? { bullet: { indent: 12 } } : {};
  slide.addText(
    element.paragraphs.map((text, index) => ({
      text: plainText(text),
      options: { ...bullet, breakLine: index < last },
    })),
    { ...place(element.box), ...textProps(element.style), margin: 0, fit: "none", wrap: true },
  );
}

function drawTable(
  slide: PptxGenJS.Slide,
  element: Extract<SlideElement, { readonly kind: "table" }>,
): void {
  const header = element.header.length === 0 ? [] : [element.header];
  const rows = [...header, ...element.rows].map((row) =>
    row.map((cell) => tableCell(cell, element.style)),
  );
  if (rows.length === 0) return;
  const heights = [
    ...header.map(() => element.headHeight ?? 0.3),
    ...element.rows.map((_, at) => element.rowHeights?.[at] ?? element.rowHeight),
  ];
  slide.addTable(rows, {
    x: element.box.x,
    y: element.box.y,
    w: element.box.w,
    colW: [...element.columnWidths],
    rowH: heights,
    autoPage: false,
  });
}

function tableCell(cell: SlideCell, base: SlideTextStyle): PptxGenJS.TableCell {
  const style = { ...base, ...cell.style };
  const none = { type: "none" } as const;
  const hair = { type: "solid", pt: 0.5, color: hairLine } as const;
  return {
    text: plainText(cell.text),
    options: { ...textProps(style), margin: cellMargin, border: [none, none, hair, none] },
  };
}

function textProps(style: SlideTextStyle): PptxGenJS.TextBaseProps & {
  readonly valign?: "top" | "middle" | "bottom";
  readonly fill?: { readonly color: string };
} {
  return {
    fontFace: deckFont,
    fontSize: style.size,
    bold: style.bold === true,
    italic: style.italic === true,
    color: hex(style.colour),
    align: style.align ?? "left",
    valign: style.valign ?? "top",
    ...(style.fill === undefined ? {} : { fill: { color: hex(style.fill) } }),
  };
}

function place(box: SlideBox): { x: number; y: number; w: number; h: number } {
  return { x: box.x, y: box.y, w: box.w, h: box.h };
}

/** Control characters are no XML; tabs and line feeds are kept. */
export function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 has no place for
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
}
