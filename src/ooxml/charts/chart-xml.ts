import type { ChartBox, ChartFont, ChartLine, Paint } from "../model/chart-model";
import { escapeAttribute, escapeText } from "../package/xml";

/** One-hundredths of a point, as DrawingML counts font sizes. */
const FONT_UNITS = 100;
/** Sixty-thousandths of a degree, as DrawingML counts angles. */
export const ANGLE_UNITS = 60_000;
export const EMU_PER_POINT = 12_700;

/** `<c:name val="..."/>` */
export function valueXml(name: string, value: string | number | boolean): string {
  const text = typeof value === "boolean" ? (value ? "1" : "0") : escapeAttribute(String(value));
  return `<c:${name} val="${text}"/>`;
}

/** The same, or nothing where there is no value. */
export function optionalXml(name: string, value: string | number | boolean | undefined): string {
  return value === undefined ? "" : valueXml(name, value);
}

const NO_FILL = "<a:noFill/>";

export function solidFill(colour: string): string {
  if (colour === "none") return NO_FILL;
  return `<a:solidFill><a:srgbClr val="${colour.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

/** "" leaves the fill to Excel. */
export function paintXml(paint: Paint): string {
  return paint === undefined ? "" : solidFill(paint);
}

export const NO_LINE = "<a:ln><a:noFill/></a:ln>";

/** Line of a series, an axis or gridlines; undefined parts are automatic. */
export function lineXml(line: ChartLine): string {
  if (line.colour === "none") return NO_LINE;
  const width = line.weight === undefined ? "" : ` w="${Math.round(line.weight * EMU_PER_POINT)}"`;
  const dash = line.dash === undefined ? "" : `<a:prstDash val="${dashWord(line.dash)}"/>`;
  return `<a:ln${width} cap="rnd">${paintXml(line.colour)}${dash}<a:round/></a:ln>`;
}

export function isPlainLine(line: ChartLine | undefined): boolean {
  return (
    line === undefined ||
    (line.colour === undefined && line.weight === undefined && line.dash === undefined)
  );
}

/** The shadow Excel gives when only asked for one. */
export const SHADOW =
  '<a:effectLst><a:outerShdw blurRad="50800" dist="38100" dir="2700000" algn="tl" rotWithShape="0"><a:prstClr val="black"><a:alpha val="40000"/></a:prstClr></a:outerShdw></a:effectLst>';

/** Fill, line and shadow as shape properties; "" where all are Excel's. */
export function boxXml(box: ChartBox | undefined): string {
  const line = box?.line === undefined || isPlainLine(box.line) ? "" : lineXml(box.line);
  const properties = paintXml(box?.fill) + line + (box?.shadow === true ? SHADOW : "");
  return properties === "" ? "" : `<c:spPr>${properties}</c:spPr>`;
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

/** Attributes, fill and typeface of text, as `a:rPr` and `a:defRPr` hold them. */
export function runProperties(element: string, font: ChartFont): string {
  const flag = (name: string, value: boolean | undefined): string =>
    value === undefined ? "" : ` ${name}="${value ? 1 : 0}"`;
  const size = font.size === undefined ? "" : ` sz="${Math.round(font.size * FONT_UNITS)}"`;
  const underline = font.underline === undefined ? "" : ` u="${font.underline ? "sng" : "none"}"`;
  const language = element === "rPr" ? ' lang="en-US"' : "";
  const face = font.name === undefined ? "" : `<a:latin typeface="${escapeAttribute(font.name)}"/>`;
  const attributes = `${language}${size}${flag("b", font.bold)}${flag("i", font.italic)}${underline}`;
  return `<a:${element}${attributes}>${paintXml(font.colour)}${face}</a:${element}>`;
}

/** How the letters are turned; 180 degrees stands for letters one below the other. */
function bodyXml(rotation: number | undefined): string {
  if (rotation === undefined) return "<a:bodyPr/>";
  return rotation === 180
    ? '<a:bodyPr rot="0" vert="wordArtVert"/>'
    : `<a:bodyPr rot="${Math.round(-rotation * ANGLE_UNITS)}" vert="horz"/>`;
}

function isPlainFont(font: ChartFont): boolean {
  return Object.values(font).every((part) => part === undefined);
}

/** How all text of an element looks; "" where nothing is said. */
export function textProperties(font: ChartFont, rotation?: number): string {
  if (isPlainFont(font) && rotation === undefined) return "";
  return `<c:txPr>${bodyXml(rotation)}<a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

export type RichText = {
  readonly text: string;
  readonly font: ChartFont;
  readonly alignment?: "l" | undefined;
  readonly rotation?: number | undefined;
  readonly runs?:
    | readonly { readonly start: number; readonly length: number; readonly font: ChartFont }[]
    | undefined;
};

/** Text of a title or a label; line breaks make paragraphs. */
export function richTextXml(rich: RichText): string {
  const alignment = rich.alignment === undefined ? "" : ` algn="${rich.alignment}"`;
  let start = 0;
  const paragraphs = rich.text.split("\n").map((line) => {
    const runs = runsXml(rich, line, start);
    start += line.length + 1;
    return `<a:p><a:pPr${alignment}>${runProperties("defRPr", rich.font)}</a:pPr>${runs}</a:p>`;
  });
  return `<c:tx><c:rich>${bodyXml(rich.rotation)}<a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>`;
}

/** A line cut where the look changes. */
function runsXml({ font, runs = [] }: RichText, line: string, start: number): string {
  const cuts = runs.flatMap((run) => [run.start, run.start + run.length]).map((at) => at - start);
  const inside = cuts.filter((at) => at > 0 && at < line.length);
  const edges = [...new Set([0, ...inside, line.length])].sort((one, other) => one - other);
  return edges
    .slice(0, Math.max(1, edges.length - 1))
    .map((from, index) => {
      const look = fontAt(font, runs, start + from);
      const text = line.slice(from, edges[index + 1]);
      return `<a:r>${runProperties("rPr", look)}<a:t>${escapeText(text)}</a:t></a:r>`;
    })
    .join("");
}

/** The look of the letter at a place: parts that say nothing are the whole text's. */
function fontAt(font: ChartFont, runs: NonNullable<RichText["runs"]>, place: number): ChartFont {
  const over = runs.filter((run) => place >= run.start && place < run.start + run.length);
  return over.reduce<ChartFont>((look, run) => {
    const said = Object.entries(run.font).filter(([, part]) => part !== undefined);
    return { ...look, ...Object.fromEntries(said) };
  }, font);
}
