import type { SectionKey } from "../../project/sections";
import type { Lexicon } from "../words/lexicon";

/** Sections whose lines one log may hold under the same headers. */
const kinds: ReadonlySet<SectionKey> = new Set<SectionKey>([
  "risks",
  "issues",
  "actions",
  "decisions",
  "assumptions",
  "dependencies",
  "changes",
  "lessons",
]);

/**
 * Whether a lone text among the rows of a table begins something else: no where it is no title of a section,
 * yes where it says that lines of another kind follow in a log ("Issues" below risks). "Communications" in a
 * plan may be a heading in it; that depends on what stands below it.
 */
export function beginsOther(
  lexicon: Lexicon,
  text: string,
  section: SectionKey | undefined,
): "no" | "yes" | "perhaps" {
  const titles = lexicon.meaning(text)?.titleOf ?? [];
  if (titles.length === 0) return "no";
  if (section === undefined) return "yes";
  if (titles.includes(section) || !kinds.has(section)) return "perhaps";
  return titles.some((title) => kinds.has(title)) ? "yes" : "perhaps";
}
