import { normaliseWord } from "./cell-words";
import { scoreWords } from "./vocabulary/words";

/** What follows a level: "High (end users)", "High - delays the opening". */
const remark = /\s*(?:[(:,;–—]|\s-\s).*$/;
/** What comes before it: "4 - High". */
const ordinal = /^\d+\s*[-–:.)]?\s*/;

/** The level of the five-step scale a text begins with; undefined where it says none. */
export function levelIn(raw: string): number | undefined {
  const word = normaliseWord(raw);
  return scoreWords.get(word) ?? scoreWords.get(word.replace(ordinal, "").replace(remark, ""));
}
