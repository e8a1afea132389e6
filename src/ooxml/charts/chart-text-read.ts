import { readFont, readRotation } from "./chart-looks-read";
import type { ChartFont } from "../model/chart-model";
import type { ThemeColours } from "../styles/colours";
import { childElement, childElements, descendant, type XmlElement } from "../package/xml";

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
  const usual = readFont(descendant(paragraphs[0], "pPr", "defRPr"), theme);
  const pieces = paragraphs.flatMap((paragraph, index): Piece[] => [
    ...(index > 0 ? [{ text: "\n", font: undefined }] : []),
    ...childElements(paragraph, "r").map((run) => ({
      text: childElement(run, "t")?.textContent ?? "",
      // What a run does not say is as its paragraph says.
      font: { ...usual, ...said(readFont(childElement(run, "rPr"), theme)) },
    })),
  ]);
  const fonts = pieces.map((piece) => piece.font).filter((font) => font !== undefined);
  const [first] = fonts;
  const alike = first !== undefined && fonts.every((font) => isSame(font, first));
  const whole = alike ? first : usual;
  return {
    text: pieces.map((piece) => piece.text).join(""),
    font: whole,
    ref: undefined,
    rotation: readRotation(childElement(rich, "bodyPr")),
    runs: runsOf(pieces, whole),
  };
}

type Piece = { readonly text: string; readonly font: ChartFont | undefined };

/** Only the parts of a font that are not Excel's choice. */
function said(font: ChartFont): Partial<ChartFont> {
  return Object.fromEntries(Object.entries(font).filter(([, part]) => part !== undefined));
}

function isSame(one: ChartFont, other: ChartFont): boolean {
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}

/** The pieces that look other than the whole. */
function runsOf(pieces: readonly Piece[], whole: ChartFont): ReadText["runs"] {
  let start = 0;
  return pieces.flatMap(({ text, font }) => {
    const at = start;
    start += text.length;
    return font === undefined || isSame(font, whole)
      ? []
      : [{ start: at, length: text.length, font }];
  });
}
