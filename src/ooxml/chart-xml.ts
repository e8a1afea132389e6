import type { ChartFont, ChartSeries } from "./chart-model";
import { escapeAttribute, escapeText } from "./xml";

/** One-hundredths of a point, as DrawingML counts font sizes. */
const FONT_UNITS = 100;
export const EMU_PER_POINT = 12_700;

/** `<c:name val="..."/>` */
export function valueXml(name: string, value: string | number | boolean): string {
  const text = typeof value === "boolean" ? (value ? "1" : "0") : escapeAttribute(String(value));
  return `<c:${name} val="${text}"/>`;
}

export function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

export const NO_LINE = "<a:ln><a:noFill/></a:ln>";

/** Line of a series, an axis or gridlines; undefined parts are automatic. */
export function lineXml(line: NonNullable<ChartSeries["line"]>): string {
  const width = line.weight === undefined ? "" : ` w="${Math.round(line.weight * EMU_PER_POINT)}"`;
  const fill = line.colour === undefined ? "" : solidFill(line.colour);
  const dash = line.dash === undefined ? "" : `<a:prstDash val="${dashWord(line.dash)}"/>`;
  return `<a:ln${width} cap="rnd">${fill}${dash}<a:round/></a:ln>`;
}

const DASHES: Readonly<Record<string, string>> = {
  continuous: "solid",
  solid: "solid",
  dot: "dot",
  rounddot: "sysDot",
  sysdot: "sysDot",
  squaredot: "sysDash",
  sysdash: "sysDash",
  dash: "dash",
  dashdot: "dashDot",
  dashdotdot: "sysDashDotDot",
  sysdashdot: "sysDashDot",
  sysdashdotdot: "sysDashDotDot",
  lgdash: "lgDash",
  longdash: "lgDash",
  lgdashdot: "lgDashDot",
  lgdashdotdot: "lgDashDotDot",
};

function dashWord(dash: string): string {
  return DASHES[dash.toLowerCase()] ?? "dash";
}

/** Attributes and fill of text, as `a:rPr` and `a:defRPr` hold them. */
export function runProperties(element: string, font: ChartFont): string {
  const size = font.size === undefined ? "" : ` sz="${Math.round(font.size * FONT_UNITS)}"`;
  const bold = font.bold === undefined ? "" : ` b="${font.bold ? 1 : 0}"`;
  const fill = font.colour === undefined ? "" : solidFill(font.colour);
  const language = element === "rPr" ? ' lang="en-US"' : "";
  return `<a:${element}${language}${size}${bold}>${fill}</a:${element}>`;
}

/** How all text of an element looks; "" where nothing is said. */
export function textProperties(font: ChartFont): string {
  if (font.size === undefined && font.bold === undefined && font.colour === undefined) return "";
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** Title text; line breaks make paragraphs. */
export function richTextXml(text: string, font: ChartFont, alignment: string): string {
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr${alignment}>${runProperties("defRPr", font)}</a:pPr><a:r>${runProperties("rPr", font)}<a:t>${escapeText(line)}</a:t></a:r></a:p>`,
    );
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>`;
}
