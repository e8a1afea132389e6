import type {
  DecisionRequest,
  MissingAsk,
  SteeringPack,
} from "#domain/steering-pack/steering-pack";
import type { SlideElement, SlidePlan } from "#domain/workbook/slide-plan";

import { writeDay } from "../sheets/days";
import { palette } from "../sheets/palette";
import { ragLegend } from "../sheets/rag-look";
import { asTitle } from "../sheets/wording";
import { fitText, fullTexts, lineInches, linesIn } from "./fit-text";
import { content, headCell, ragCell, textStyles } from "./slide-frame";

/** Widths in inches: RAG, project, decision, recommendation, consequence, by, owner. */
const widths = [0.55, 1.75, 3.3, 2.9, 2.0, 0.933, 0.9] as const;
/** Letters as large as the page has room for. */
const sizes = [14, 12, 11] as const;
const small = 11;
const tableRoom = 3.6;
const perSlide = 3;
const mostLines = 6;

type Texts = {
  readonly size: number;
  readonly decision: DecisionRequest;
  readonly full: readonly string[];
  readonly shown: readonly string[];
};

/** The decisions of this meeting on one slide, then the further ones, three a slide. */
export function layOutDecisionSlides(pack: SteeringPack): readonly SlidePlan[] {
  const { onPage, behind } = pack.decisions;
  const pages = Math.ceil(behind.length / perSlide);
  return [
    layOutFirst(pack, textsThatFit(onPage)),
    ...Array.from({ length: pages }, (_, index) => {
      const texts = textsThatFit(behind.slice(index * perSlide, (index + 1) * perSlide));
      return {
        key: `decisions-${String(index + 2)}`,
        title: "Decisions requested, continued",
        elements: [layOutTable(texts)],
        notes: notesOf(texts, []),
      };
    }),
  ];
}

function layOutFirst(pack: SteeringPack, texts: readonly Texts[]): SlidePlan {
  const { lead, missing } = pack.decisions;
  const table = layOutTable(texts);
  const below = content.y + (texts.length === 0 ? 0.5 : heightOf(texts)) + 0.25;
  return {
    key: "decisions",
    title: asTitle(lead.text),
    elements: [
      ...(texts.length === 0 ? [noDecision()] : [table]),
      ...layOutMissing(missing, below),
      layOutDefinitions(pack),
    ],
    notes: notesOf(texts, [lead.source, ...missing.map(describeMissing)]),
  };
}

function textsThatFit(decisions: readonly DecisionRequest[]): readonly Texts[] {
  const tries = sizes.map((size) => decisions.map((decision) => textsOf(decision, size)));
  const whole = (texts: readonly Texts[]): boolean =>
    texts.every(({ full, shown }) => full.every((text, index) => text === shown[index]));
  return tries.find((texts) => whole(texts) && heightOf(texts) <= tableRoom) ?? tries.at(-1) ?? [];
}

function textsOf(decision: DecisionRequest, size: number): Texts {
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
    fitText(text, { width: widths[index + 1] ?? 1, size, lines: mostLines }),
  );
  return { size, decision, full, shown };
}

function layOutTable(texts: readonly Texts[]): SlideElement {
  const heads = ["RAG", "Project", "Decision asked for", "Recommendation"];
  return {
    kind: "table",
    box: { ...content, h: heightOf(texts) },
    columnWidths: widths,
    rowHeight: (heightOf(texts) - 0.3) / Math.max(1, texts.length),
    header: [...heads, "If nothing is decided", "By", "Owner"].map((head) =>
      headCell(head, head === "RAG" ? "center" : "left"),
    ),
    rows: texts.map(({ decision, shown }) => [
      ragCell(decision.colour),
      ...shown.map((text, index) => ({ text, ...(index === 0 ? { style: { bold: true } } : {}) })),
    ]),
    style: { ...textStyles.body, size: sizeOf(texts) },
  };
}

/** Height of the table in inches: every row as high as the highest needs, so that they read alike. */
function heightOf(texts: readonly Texts[]): number {
  const size = sizeOf(texts);
  const lines = texts.flatMap(({ shown }) =>
    shown.map((text, index) => linesIn(text, { width: widths[index + 1] ?? 1, size })),
  );
  return 0.3 + texts.length * lineInches(Math.max(2, ...lines), size);
}

function sizeOf(texts: readonly Texts[]): number {
  return texts[0]?.size ?? small;
}

function noDecision(): SlideElement {
  return {
    kind: "text",
    box: { ...content, h: 0.4 },
    paragraphs: ["No decision is asked for in this meeting."],
    style: textStyles.body,
  };
}

function layOutMissing(missing: readonly MissingAsk[], y: number): readonly SlideElement[] {
  if (missing.length === 0) return [];
  const room = Math.max(1, Math.floor((5.75 - y - 0.35) / 0.26));
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

/** The definitions of RAG in small print, at the foot of the first slide. */
function layOutDefinitions(pack: SteeringPack): SlideElement {
  return {
    kind: "text",
    box: { x: content.x, y: 5.85, w: content.w, h: 1.0 },
    paragraphs: [ragLegend, pack.definitions.join(" ")].map((line) =>
      fitText(line, { width: content.w, size: 9, lines: 4 }),
    ),
    style: { ...textStyles.label, valign: "bottom", colour: palette.muted },
  };
}

function notesOf(texts: readonly Texts[], further: readonly string[]): string {
  const heads = ["Project", "Decision", "Recommendation", "Consequence", "Deadline", "Owner"];
  const lines = texts.flatMap(({ decision, full, shown }) => [
    `${decision.projectName}: ${decision.source.tab}!${decision.source.cell}.`,
    ...fullTexts(
      full.map((text, index) => ({
        subject: `${decision.projectName}, ${heads[index] ?? ""}`,
        full: text,
        shown: shown[index] ?? "",
      })),
    ),
  ]);
  return [...further, ...lines].join("\n");
}
