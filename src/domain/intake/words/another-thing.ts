import type { SectionKey } from "../../project/sections";
import { sectionNouns } from "../vocabulary/section-nouns";

/** Nouns of what rows of any section belong to. */
const wholes: ReadonlySet<string> = new Set(["project", "programme", "portfolio"]);

/** Whether a group of headers, in normal form, is about what the rows belong to: "Project", "Programme". */
export function namesWhole(group: string): boolean {
  return wholes.has(group);
}

/**
 * Whether a header in normal form says of another thing than the rows of a section what a known header says
 * of them: the "project status" beside a risk is not the status of the risk, nor the "task owner" its owner.
 */
export function isOfAnother(text: string, known: string, section: SectionKey): boolean {
  const words = text.split(" ");
  if (words.some((word) => isNounOf(word, section))) return false;
  const ofKnown = known.split(" ");
  return words.some((word, at) => {
    const isOther = wholes.has(word) || (at === 0 && sectionNouns.has(word));
    return isOther && !ofKnown.includes(word);
  });
}

function isNounOf(word: string, section: SectionKey): boolean {
  return sectionNouns.get(word)?.includes(section) === true;
}
