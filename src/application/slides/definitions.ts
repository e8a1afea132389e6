import type { SlideElement } from "#domain/workbook/slide-plan";

import { definitionLines } from "../sheets/definition-lines";
import { palette } from "../sheets/palette";
import { fitText, lineInches, linesIn } from "./fit-text";
import { content, textStyles } from "./slide-frame";

const { size } = textStyles.label;
const gap = 0.15;
const headHeight = 0.24;
/** More limits than this stand in two columns. */
const mostInColumn = 8;

type Column = { readonly width: number; readonly lines: readonly string[] };

/** The definitions of RAG in small print, ending at `end` inches: rules left, limits right of them. */
export function layOutDefinitions(
  definitions: readonly string[],
  end: number,
): { readonly elements: readonly SlideElement[]; readonly top: number } {
  const columns = columnsOf(definitions).map(({ width, lines }) => ({
    width,
    lines: lines.map((line) => fitText(line, { width, size, lines: 4 })),
  }));
  const heights = columns.map(({ width, lines }) =>
    lineInches(
      lines.reduce((sum, line) => sum + linesIn(line, { width, size }), 0),
      size,
    ),
  );
  const height = Math.max(0, ...heights);
  const top = end - height - headHeight;
  const starts = columns.map((_, index) =>
    columns.slice(0, index).reduce((x, column) => x + column.width + gap, content.x),
  );
  return {
    top,
    elements: [
      {
        kind: "text",
        box: { x: content.x, y: top, w: content.w, h: headHeight },
        paragraphs: ["How the colours are worked out"],
        style: { ...textStyles.label, bold: true, valign: "middle", colour: palette.navy },
      },
      ...columns.map(({ width, lines }, index): SlideElement => ({
        kind: "text",
        box: { x: starts[index] ?? content.x, y: top + headHeight, w: width, h: height },
        paragraphs: lines,
        style: textStyles.label,
      })),
    ],
  };
}

function columnsOf(definitions: readonly string[]): readonly Column[] {
  const { rules, limits } = definitionLines(definitions);
  if (limits.length === 0) return [{ width: content.w, lines: rules }];
  if (limits.length <= mostInColumn) {
    return [
      { width: 7.3, lines: rules },
      { width: content.w - gap - 7.3, lines: limits },
    ];
  }
  const half = Math.ceil(limits.length / 2);
  const width = (content.w - 4.6 - 2 * gap) / 2;
  return [
    { width: 4.6, lines: rules },
    { width, lines: limits.slice(0, half) },
    { width, lines: limits.slice(half) },
  ];
}
