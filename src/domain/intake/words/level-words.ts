import { normaliseWord } from "./cell-words";
import { scoreWords } from "../vocabulary/words";

/** What follows a level: "High (end users)", "High - delays the opening". */
const remark = /\s*(?:[(:,;]|\s[-–—]\s).*$/s;
/** What comes before it: "4 - High". */
const ordinal = /^\s*\d+\s*[-–:.)]?\s*/;

/** The level of the five-step scale a text begins with; undefined where it says none. */
export function levelIn(raw: string): number | undefined {
  const level = scoreWords.get(normaliseWord(raw));
  if (level !== undefined) return level;
  return scoreWords.get(normaliseWord(raw.replace(ordinal, "").replace(remark, "")));
}
