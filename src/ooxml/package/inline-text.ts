import { decodeBytes, unescapeControls, unescapeXml } from "./byte-text";

const PHONETIC = /<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh>/g;
const TEXT_RUN = /<(?:[\w.-]+:)?t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?t\s*>)/g;

/** Text of an inline string's XML. */
export function inlineText(bytes: Uint8Array, start: number, end: number): string {
  return richText(decodeBytes(bytes, start, end));
}

/** The runs of a string's XML joined, without the pronunciation hints East Asian files carry. */
export function richText(xml: string): string {
  const runs = xml.includes("rPh") ? xml.replaceAll(PHONETIC, "") : xml;
  let text = "";
  for (const match of runs.matchAll(TEXT_RUN)) text += unescapeXml(match[1] ?? "");
  return unescapeControls(text);
}
