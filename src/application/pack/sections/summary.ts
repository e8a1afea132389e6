import { isKnown } from "#domain/kernel/figure";
import type { PackFigure, PackSentence } from "#domain/steering-pack/steering-pack";
import { summarise } from "#domain/steering-pack/summary";

import {
  amountFormat,
  describeUnit,
  indexFormat,
  percentFormat,
  varianceFormat,
} from "../../sheets/amounts";
import type { AmountScale } from "../../sheets/amounts";
import { ragLetter } from "../../sheets/rag-look";
import type { PackBasis } from "../pack-basis";
import { bold, marked, text, wide } from "../page-content";
import type { Band, ContentCard, ContentRow, SectionContent } from "../page-content";

const mostCards = 6;
const mostHeadlines = 7;
const colourWords = { green: "green", amber: "amber", red: "red", grey: "not rated" } as const;

/** The executive summary: colour and why, what changed, achievement, concern, the figures. */
export function summarySection({ report, scale, finance }: PackBasis): SectionContent {
  const summary = summarise(report);
  const { why, change, achievement, concern, rag } = summary;
  const reported = rag.reported === undefined ? "" : ` (reported ${ragLetter(rag.reported)})`;
  const sentences: readonly (readonly [head: string, sentence: PackSentence | undefined])[] = [
    [`Overall${reported}`, why],
    ["Since last period", change],
    ["Key achievement", achievement],
    ["Key concern", concern],
  ];
  return {
    key: "summary",
    tab: "Pack 2 Summary",
    title: `The portfolio is ${colourWords[rag.calculated]} by its figures`,
    roomy: true,
    bands: [
      wide({ kind: "cards", cards: cardsOf(summary.figures, scale, finance) }),
      wide({
        kind: "table",
        header: false,
        columns: [
          { head: "", span: 4, align: "center" },
          { head: "", span: 12 },
          { head: "", span: 56, lines: 4 },
        ],
        rows: sentences.map(([head, sentence], at): ContentRow => ({
          subject: head,
          ...(sentence === undefined ? {} : { source: sentence.source }),
          cells: [
            at === 0 ? marked(rag.calculated) : text(""),
            bold(head),
            text(sentence?.text ?? "None reported."),
          ],
        })),
      }),
      ...list("What the figures say", summary.headlines.slice(0, mostHeadlines), {}),
      ...list("What the sums leave out", report.leftOut.slice(0, 6).map(said), { small: true }),
    ],
    notes: [
      finance ? `Amounts in ${describeUnit(report.currency, scale)}.` : "",
      ...summary.headlines.map((one) => `${one.text} (${one.source})`),
    ],
  };
}

function said(words: string): Pick<PackSentence, "text"> {
  return { text: words };
}

function list(
  heading: string,
  lines: readonly Pick<PackSentence, "text">[],
  look: { readonly small?: true },
): readonly Band[] {
  if (lines.length === 0) return [];
  const paragraphs = lines.map((line) => line.text);
  return [wide({ kind: "text", heading, paragraphs, bullets: true, ...look })];
}

/** The first six figures that are known, then the others. */
function cardsOf(
  figures: readonly PackFigure[],
  scale: AmountScale,
  finance: boolean,
): readonly ContentCard[] {
  const shown = figures.filter(({ unit }) => finance || unit !== "amount");
  const known = shown.filter(({ value }) => isKnown(value));
  const others = shown.filter(({ value }) => !isKnown(value));
  const chosen = new Set([...known, ...others].slice(0, mostCards));
  return shown
    .filter((figure) => chosen.has(figure))
    .map((figure) => ({
      label: figure.label,
      value: isKnown(figure.value) ? figure.value : "–",
      format: formatOf(figure, scale),
      note: figure.note ?? "",
      ...(figure.unit === "amount" ? { money: true as const } : {}),
    }));
}

function formatOf(figure: PackFigure, scale: AmountScale): string {
  switch (figure.unit) {
    case "amount":
      return figure.code === "varianceAtCompletion" ? varianceFormat(scale) : amountFormat(scale);
    case "index":
      return indexFormat;
    case "share":
      return percentFormat;
    case "count":
      return "#,##0";
  }
}
