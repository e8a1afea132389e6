import { readFont, readRotation } from "./chart-looks-read";
import type { ChartFont } from "./chart-model";
import type { ThemeColours } from "./colours";
import { childElement, childElements, descendant, type XmlElement } from "./xml";

/** A text of a title or a label, wherever it comes from. */
export type ReadText = {
  readonly text: string;
  readonly font: ChartFont;
  readonly ref: string | undefined;
  readonly rotation: number | undefined;
  readonly runs: readonly {
    readonly start: number;
    readonly length: number;
    readonly font: ChartFont;
  }[];
};

/** The text of an element with `tx` and `txPr`; undefined where it has none of its own. */
export function readText(
  element: XmlElement | undefined,
  theme: ThemeColours,
): ReadText | undefined {
  const rich = descendant(element, "tx", "rich");
  if (rich) return readRich(rich, theme);
  const reference = descendant(element, "tx", "strRef");
  if (!reference) return undefined;
  const looks = childElement(element, "txPr");
  return {
    text: descendant(reference, "strCache", "pt", "v")?.textContent ?? "",
    font: readFont(descendant(looks, "p", "pPr", "defRPr"), theme),
    ref: childElement(reference, "f")?.textContent ?? undefined,
    rotation: readRotation(childElement(looks, "bodyPr")),
    runs: [],
  };
}

function readRich(rich: XmlElement, theme: ThemeColours): ReadText {
  const paragraphs = childElements(rich, "p");
  const usual = descendant(paragraphs[0], "pPr", "defRPr");
  const pieces: { text: string; font: ChartFont }[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (index > 0) pieces.push({ text: "\n", font: pieces.at(-1)?.font ?? readFont(usual, theme) });
    for (const run of childElements(paragraph, "r"))
      pieces.push({
        text: childElement(run, "t")?.textContent ?? "",
        font: readFont(childElement(run, "rPr") ?? usual, theme),
      });
  });
  const [first] = pieces;
  const font = pieces.length === 1 && first ? first.font : readFont(usual, theme);
  return {
    text: pieces.map((piece) => piece.text).join(""),
    font: isSaid(font) || !first ? font : first.font,
    ref: undefined,
    rotation: readRotation(childElement(rich, "bodyPr")),
    runs: runsOf(pieces, isSaid(font) || !first ? font : first.font),
  };
}

function isSaid(font: ChartFont): boolean {
  return Object.values(font).some((part) => part !== undefined);
}

/** The pieces that look other than the whole. */
function runsOf(
  pieces: readonly { readonly text: string; readonly font: ChartFont }[],
  whole: ChartFont,
): ReadText["runs"] {
  let start = 0;
  return pieces.flatMap(({ text, font }) => {
    const run = { start, length: text.length, font };
    start += text.length;
    const alike = JSON.stringify(font) === JSON.stringify(whole);
    return alike || !isSaid(font) || text === "\n" ? [] : [run];
  });
}
