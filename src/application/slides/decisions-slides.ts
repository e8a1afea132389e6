import type {
  DecisionRequest,
  MissingAsk,
  SteeringPack,
} from "#domain/steering-pack/steering-pack";
import type { SlideElement, SlidePlan } from "#domain/workbook/slide-plan";

import { decisionsTitle, furtherTitle } from "../sheets/decision-titles";
import {
  decisionNotes,
  decisionTexts,
  headHeight,
  layOutDecisionTable,
  tableHeight,
} from "./decision-table";
import type { DecisionRoom, DecisionTexts } from "./decision-table";
import { layOutDefinitions } from "./definitions";
import { fitText, linesWithin } from "./fit-text";
import { content, textStyles } from "./slide-frame";

/** Letters as large as the page has room for. */
const firstSizes = [14, 12, 11] as const;
const furtherRoom: DecisionRoom = { height: content.h, lines: 5, sizes: [12, 11] };
const mostFurther = 8;
/** Height that the requests which are not complete need at least. */
const missingHeight = 0.7;
const mostLines = 6;

/** The decisions of this meeting, on the first slide. */
export function layOutDecisionSlide(pack: SteeringPack): SlidePlan {
  const { lead, missing, onPage } = pack.decisions;
  const definitions = layOutDefinitions(pack.definitions, content.y + content.h);
  const free = definitions.top - content.y - 0.15 - (missing.length === 0 ? 0 : missingHeight);
  const texts = decisionTexts(onPage, roomFor(onPage.length, free));
  const below = content.y + (texts.length === 0 ? 0.5 : tableHeight(texts)) + 0.15;
  return {
    key: "decisions",
    title: decisionsTitle(pack),
    elements: [
      texts.length === 0 ? noDecision() : layOutDecisionTable(texts),
      ...layOutMissing(missing, below, definitions.top),
      ...definitions.elements,
    ],
    notes: [lead.source, ...missing.map(describeMissing), ...decisionNotes(texts)].join("\n"),
  };
}

/** The further decisions at the end of the deck, as many a slide as there is room for. */
export function layOutFurtherDecisions(pack: SteeringPack): readonly SlidePlan[] {
  const { behind } = pack.decisions;
  const slides: SlidePlan[] = [];
  // Spread evenly: eight and two read worse than five and five.
  const pages = Math.ceil(behind.length / mostFurther);
  const each = Math.ceil(behind.length / Math.max(1, pages));
  for (let from = 0; from < behind.length;) {
    const texts = textsThatFit(behind.slice(from, from + each));
    slides.push({
      key: `decisions-${String(slides.length + 2)}`,
      title: furtherTitle(
        texts.map(({ decision }) => decision),
        from,
        pack.decisions,
      ),
      elements: [layOutDecisionTable(texts)],
      notes: decisionNotes(texts).join("\n"),
    });
    from += texts.length;
  }
  return slides;
}

function textsThatFit(decisions: readonly DecisionRequest[]): readonly DecisionTexts[] {
  for (let count = decisions.length; count > 1; count -= 1) {
    const texts = decisionTexts(decisions.slice(0, count), furtherRoom);
    if (tableHeight(texts) <= furtherRoom.height) return texts;
  }
  return decisionTexts(decisions.slice(0, 1), furtherRoom);
}

function noDecision(): SlideElement {
  return {
    kind: "text",
    box: { ...content, h: 0.4 },
    paragraphs: ["No decision is asked for in this meeting."],
    style: textStyles.body,
  };
}

/** As many lines a cell as leave the table within this height in the smallest letters. */
function roomFor(decisions: number, height: number): DecisionRoom {
  const each = (height - headHeight) / Math.max(1, decisions);
  const fitting = linesWithin(each, Math.min(...firstSizes));
  return { height, lines: Math.max(2, Math.min(mostLines, fitting)), sizes: firstSizes };
}

function layOutMissing(
  missing: readonly MissingAsk[],
  y: number,
  end: number,
): readonly SlideElement[] {
  if (missing.length === 0) return [];
  const room = Math.max(1, Math.floor((end - y - 0.4) / 0.26));
  const shown = missing.length <= room ? missing : missing.slice(0, Math.max(1, room - 1));
  const rest = missing.length - shown.length;
  const lines = shown.map((ask) =>
    fitText(describeMissing(ask), { width: content.w - 0.3, size: 12, lines: 1 }),
  );
  const more = rest === 0 ? [] : [`and ${String(rest)} more, in the notes`];
  return [
    {
      kind: "text",
      box: { x: content.x, y, w: content.w, h: 0.3 },
      paragraphs: ["Red without a complete request"],
      style: textStyles.heading,
    },
    {
      kind: "text",
      box: { x: content.x, y: y + 0.32, w: content.w, h: 0.26 * (lines.length + more.length) },
      paragraphs: [...lines, ...more],
      bullets: true,
      style: { ...textStyles.body, size: 12, valign: "top" },
    },
  ];
}

function describeMissing(ask: MissingAsk): string {
  return `${ask.projectName}: ${ask.missing} ${ask.why}`;
}
