import { parseXml, rootOf, serialiseXml } from "#ooxml/package/xml";
import type { XmlElement } from "#ooxml/package/xml";
import { readZip, unpackEntry } from "#ooxml/package/zip-reader";
import { packEntry, writeZip } from "#ooxml/package/zip-writer";

/** The parts of a presentation by name. */
export type DeckParts = Map<string, Uint8Array>;

/** Unpacks a presentation. Folders, which some writers list as files, are left out. */
export function openParts(bytes: Uint8Array): DeckParts {
  const entries = readZip(bytes).filter((entry) => !entry.name.endsWith("/"));
  return new Map(entries.map((entry) => [entry.name, unpackEntry(entry)]));
}

/** Packs the parts, the content types first, without the time of day: equal parts give equal bytes. */
export function packParts(parts: DeckParts): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return writeZip(names.map((name) => packEntry(name, parts.get(name) ?? new Uint8Array())));
}

export function readText(parts: DeckParts, name: string): string | undefined {
  const bytes = parts.get(name);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

export function writeText(parts: DeckParts, name: string, text: string): void {
  parts.set(name, new TextEncoder().encode(text));
}

/** Changes the XML of every part whose name fits. */
export function editParts(
  parts: DeckParts,
  names: RegExp,
  edit: (root: XmlElement, name: string) => void,
): void {
  for (const name of [...parts.keys()].filter((one) => names.test(one))) {
    const document = parseXml(readText(parts, name) ?? "", name);
    edit(rootOf(document), name);
    writeText(parts, name, serialiseXml(document));
  }
}

function rank(name: string): number {
  return name === "[Content_Types].xml" ? 0 : name === "_rels/.rels" ? 1 : 2;
}
