import { readText, writeText } from "../deck-parts";
import type { DeckParts } from "../deck-parts";

const numbered =
  /^ppt\/(?:charts\/chart|charts\/_rels\/chart|embeddings\/Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xml\.rels|\.xlsx)$/;

/**
 * The library numbers charts over its whole life, so that the second deck of a session has other part
 * names than the first. Numbered from 1 in each deck, equal decks are equal files.
 */
export function renumberCharts(parts: DeckParts): void {
  const numbers = [...parts.keys()]
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const renumbered = new Map(numbers.map((number, index) => [number, index + 1]));
  if (numbers.every((number, index) => number === index + 1)) return;
  renameReferences(parts, renumbered);
  for (const [name, bytes] of [...parts].filter(([one]) => numbered.test(one))) {
    parts.delete(name);
    parts.set(`${name}.renamed`, bytes);
  }
  for (const [name, bytes] of [...parts].filter(([one]) => one.endsWith(".renamed"))) {
    parts.delete(name);
    parts.set(renumber(name.slice(0, -".renamed".length), renumbered), bytes);
  }
}

function renameReferences(parts: DeckParts, renumbered: ReadonlyMap<number, number>): void {
  for (const name of [...parts.keys()]) {
    if (!name.endsWith(".rels") && name !== "[Content_Types].xml") continue;
    writeText(parts, name, renumber(readText(parts, name) ?? "", renumbered));
  }
}

function renumber(text: string, renumbered: ReadonlyMap<number, number>): string {
  return text.replace(
    /(charts\/chart|charts\/_rels\/chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g,
    (whole, stem: string, number: string) => {
      const wanted = renumbered.get(Number(number));
      return wanted === undefined ? whole : `${stem}${String(wanted)}`;
    },
  );
}
