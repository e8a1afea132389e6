import { sectionDefinition } from "../../project/sections";
import { isBlank } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import type { SectionScore } from "./score-section";
import type { Search } from "../scanning/search";
import { fitShare, type Body } from "./settle-twins";

/** Filled cells of a column that are enough to say that it holds words. */
const fewestWords = 2;

/**
 * The score with a column of progress that holds words ("Completed", "Upcoming") as the status, where no
 * other column is it. The same object where nothing changes.
 */
export function statusInWords(search: Search, score: SectionScore, body: Body): SectionScore {
  const progress = score.columns.find(({ sense }) => sense.column.key === "percentComplete");
  if (progress === undefined || score.columns.some(({ sense }) => sense.column.key === "status")) {
    return score;
  }
  const status = sectionDefinition(score.section).columns.find(({ key }) => key === "status");
  if (status === undefined || !holdsWords(search, body, progress.cell)) return score;
  const sense = { ...progress.sense, column: status, score: progress.sense.score * 0.9 };
  const columns = score.columns.map((claim) => (claim === progress ? { ...claim, sense } : claim));
  return { ...score, columns };
}

function holdsWords(search: Search, body: Body, cell: HeaderCell): boolean {
  let words = 0;
  for (let row = body.headerRow + 1; row <= body.box.bottom && words < fewestWords; row += 1) {
    const raw = search.grid.at(row, cell.column);
    if (isBlank(raw)) continue;
    if (typeof raw !== "string" || !/^\p{L}/u.test(raw)) return false;
    words += 1;
  }
  return words >= fewestWords && fitShare(search, body, cell, "percent") === 0;
}
