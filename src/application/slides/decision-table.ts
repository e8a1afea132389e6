import type { DecisionRequest } from "#domain/steering-pack/steering-pack";
import type { SlideElement } from "#domain/workbook/slide-plan";

import { writeDay } from "../sheets/days";
import { fitText, fullTexts, lineInches, linesIn } from "./fit-text";
import { content, headCell, ragCell, textStyles } from "./slide-frame";

/** Widths in inches: RAG, project, decision, recommendation, consequence, by, owner. */
const widths = [0.55, 1.9, 3.5, 2.4, 2.05, 0.933, 1.0] as const;
/** Height of the header row in inches. */
export const headHeight = 0.3;

/** What a table of decisions has room for: its height in inches, lines a cell, sizes to be tried. */
export type DecisionRoom = {
  readonly height: number;
  readonly lines: number;
  readonly sizes: readonly number[];
};

/** A decision as a table shows it: its texts in full and as far as there is room. */
export type DecisionTexts = {
  readonly size: number;
  readonly decision: DecisionRequest;
  readonly full: readonly string[];
  readonly shown: readonly string[];
};

/** The decisions in the largest letters that leave them whole; the smallest shorten what is too long. */
export function decisionTexts(
  decisions: readonly DecisionRequest[],
  room: DecisionRoom,
): readonly DecisionTexts[] {
  const tries = room.sizes.map((size) =>
    decisions.map((decision) => textsOf(decision, size, room.lines)),
  );
  const whole = (texts: readonly DecisionTexts[]): boolean =>
    texts.every(({ full, shown }) => full.every((text, index) => text === shown[index]));
  const fitting = tries.find((texts) => whole(texts) && tableHeight(texts) <= room.height);
  return fitting ?? tries.at(-1) ?? [];
}

function textsOf(decision: DecisionRequest, size: number, lines: number): DecisionTexts {
  const options = decision.options === undefined ? "" : ` Options: ${decision.options}`;
  const by = decision.deadline === undefined ? "no date given" : writeDay(decision.deadline);
  const full = [
    decision.projectName,
    `${decision.question}${options}`,
    decision.recommendation ?? "No recommendation given.",
    decision.consequence ?? "Not stated.",
    decision.overdue ? `${by}, overdue` : by,
    decision.owner ?? "no owner given",
  ];
  const shown = full.map((text, index) =>
    fitText(text, { width: widths[index + 1] ?? 1, size, lines }),
  );
  return { size, decision, full, shown };
}

export function layOutDecisionTable(texts: readonly DecisionTexts[]): SlideElement {
  const heads = ["RAG", "Project", "Decision asked for", "Recommendation"];
  const height = tableHeight(texts);
  return {
    kind: "table",
    box: { ...content, h: height },
    columnWidths: widths,
    rowHeight: (height - headHeight) / Math.max(1, texts.length),
    header: [...heads, "If nothing is decided", "By", "Owner"].map((head) =>
      headCell(head, head === "RAG" ? "center" : "left"),
    ),
    rows: texts.map(({ decision, shown }) => [
      ragCell(decision.colour),
      ...shown.map((text, index) => ({ text, ...(index === 0 ? { style: { bold: true } } : {}) })),
    ]),
    style: { ...textStyles.body, size: texts[0]?.size ?? textStyles.body.size },
  };
}

/** Height of the table in inches: every row as high as the highest needs, so that they read alike. */
export function tableHeight(texts: readonly DecisionTexts[]): number {
  const lines = texts.flatMap(({ shown, size }) =>
    shown.map((text, index) => linesIn(text, { width: widths[index + 1] ?? 1, size })),
  );
  const size = texts[0]?.size ?? textStyles.body.size;
  return headHeight + texts.length * lineInches(Math.max(2, ...lines), size);
}

/** Where the decisions stand, and in full what the table shortens. */
export function decisionNotes(texts: readonly DecisionTexts[]): readonly string[] {
  const heads = ["Project", "Decision", "Recommendation", "Consequence", "Deadline", "Owner"];
  return texts.flatMap(({ decision, full, shown }) => [
    `${decision.projectName}: ${decision.source.tab}!${decision.source.cell}.`,
    ...fullTexts(
      full.map((text, index) => ({
        subject: `${decision.projectName}, ${heads[index] ?? ""}`,
        full: text,
        shown: shown[index] ?? "",
      })),
    ),
  ]);
}
