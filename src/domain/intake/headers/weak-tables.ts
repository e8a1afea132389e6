import type { HeaderCell } from "../scanning/header-cells";
import { isCalendar } from "../cells/period-texts";
import type { SectionScore } from "./score-section";
import type { Doubt } from "../scanning/table-shape";

/** Below this a section was told by few words, or weak ones. */
const plainScore = 4;
/** So many headers are plain together where all of them are known. */
const fewestPlain = 4;
/** From this score on a section is plain, whatever other headers stand beside those it was told by. */
const strongScore = 6.5;

/**
 * Whether a section was told by little: a low score, a single column, or a middling score where more
 * headers are unknown than known. Undefined where it is plain.
 */
export function doubtOf(
  score: SectionScore,
  cells: readonly HeaderCell[],
  read: number,
): Doubt | undefined {
  const known = Math.min(cells.length, read);
  const asked = score.score < strongScore;
  const headers = asked ? known + unknownOf(cells, known) : cells.length;
  const outnumbered = asked && (headers - known) * 4 > known * 5;
  const all = known >= fewestPlain && known === headers;
  const few = (score.score < plainScore && !all) || score.columns.length < 2;
  return few || outnumbered ? { known, headers } : undefined;
}

/** Headers that were not read; weeks and days painted beside a plan are none. */
function unknownOf(cells: readonly HeaderCell[], known: number): number {
  let headers = 0;
  for (const { text, meaning } of cells) {
    if (meaning !== undefined || !isCalendar(text)) headers += 1;
  }
  return Math.max(0, headers - known);
}
