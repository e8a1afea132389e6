import type { FindingCode } from "./catalogue";
import type { Finding } from "./finding";
import { projectRules } from "./project-rules";
import { readingSentences } from "./reading-sentences";

type Say = (facts: Finding["facts"]) => string;

// Code and facts belong together in every member of the union, which the compiler cannot follow.
const sentences = new Map<FindingCode, Say>([
  ...(Object.entries(readingSentences) as [FindingCode, Say][]),
  ...Object.entries(projectRules).map(
    ([code, { say }]) => [code, say] as unknown as [FindingCode, Say],
  ),
]);

/**
 * The finding as a sentence in the second person: where, what is wrong with the values, why it matters
 * and what to do. Several made into one name the first and their number.
 *
 * @example "C14: the forecast finish 12 Mar 2026 is before the actual start 4 May 2026. Check which ..."
 */
export function describeFinding(finding: Finding): string {
  const describe = sentences.get(finding.code);
  if (describe === undefined) throw new Error(`the rulebook has no ${finding.code}`);
  const sentence = describe(finding.facts);
  const count = finding.count === undefined ? "" : `${String(finding.count)} cells; the first: `;
  if (finding.at.cell === undefined) return count + capital(sentence);
  return `${finding.at.cell}: ${count}${sentence}`;
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
