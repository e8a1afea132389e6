import type { HeaderCell } from "../scanning/header-cells";
import { normaliseLabel } from "../words/normalise-label";
import type { SectionScore } from "./score-section";

/** Headers of the versions of a document. */
const ofVersions =
  /^(?:(?:document )?(?:version|revision)|rev|ver|release)(?: (?:no|number|#|id))?$/;
/** Columns of change requests, which the history of a document has not. */
const ofRequests: ReadonlySet<string> = new Set([
  "status",
  "costEffect",
  "scheduleEffect",
  "decided",
]);

/** Whether what looks like change requests says what changed in each version of a document. */
export function isVersionHistory(
  { section, columns }: SectionScore,
  cells: readonly HeaderCell[],
): boolean {
  if (section !== "changes") return false;
  if (columns.some(({ sense }) => ofRequests.has(sense.column.key))) return false;
  return cells.some(({ text }) => ofVersions.test(normaliseLabel(text).text));
}
