import type { SectionKey } from "../../project/sections";
import { knownTitles } from "./known-labels";
import type { Lexicon } from "./lexicon";
import { sectionWords } from "../vocabulary/section-words";

/** Words that say nothing of what a tab is about. */
const besideTitles =
  / ?\b(?:project|programme|log|register|tracker|tracking|list|plan|planning|table|sheet|tab|data|analysis|analyse|assessment|matrix|management|template|overview|summary|detail|closed|open|current|new|master|updated|all|v?\d[\d.]*)\b/g;
const longestName = 40;

/** Names that were asked for before: every table of a tab asks for that of its tab. */
const remembered = new WeakMap<Lexicon, Map<string, readonly SectionKey[]>>();

/** Sections whose title a tab's name is, such as "Risk register", or holds beside words that say little. */
export function sectionsNamed(name: string, lexicon: Lexicon): readonly SectionKey[] {
  let known = remembered.get(lexicon);
  if (known === undefined)
    remembered.set(lexicon, (known = new Map<string, readonly SectionKey[]>()));
  let named = known.get(name);
  if (named === undefined) known.set(name, (named = sectionsIn(lexicon.normal(name).text)));
  return named;
}

function sectionsIn(text: string): readonly SectionKey[] {
  const whole = knownTitles.get(text);
  if (whole !== undefined || text.length > longestName) return whole ?? noSections;
  const bare = text.replace(besideTitles, "").trim();
  const sections = new Set(knownTitles.get(bare));
  for (const word of bare.split(/ (?:and )?/)) {
    for (const section of nounTitles.get(word) ?? noSections) sections.add(section);
  }
  return [...sections];
}

/** Sections by the word for one row of theirs, which in a name means them too: "Closed risks 2024". */
const nounTitles: ReadonlyMap<string, readonly SectionKey[]> = new Map(
  Object.values(sectionWords)
    .map(({ noun }) => [noun, knownTitles.get(noun) ?? []] as const)
    .concat([["stakeholder", ["communications"]]]),
);

const noSections: readonly SectionKey[] = [];
