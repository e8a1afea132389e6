import { sectionDefinition } from "../../project/sections";
import { isBlank } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import type { Search } from "../scanning/search";
import type { SectionScore } from "./score-section";
import type { Body } from "./settle-twins";

/** Filled cells of a column that are asked what they hold. */
const cellsAsked = 8;
const longestCode = 16;
/** What follows a noun where the other column says the same in words. */
const inWords = / (?:name|title|description|detail|short name)$/;

/**
 * The score of a section whose rows have a code under their noun and the words beside it ("Activity" over
 * `1.a`, "Activity name"): the code is the id. The same object where nothing changes.
 */
export function codeBesideName(search: Search, score: SectionScore, body: Body): SectionScore {
  if (score.repeated.length === 0) return score;
  const held = score.columns.find(({ sense }) => sense.subject && sense.column.kind === "text");
  if (held === undefined || score.columns.some(({ sense }) => sense.column.key === "id")) {
    return score;
  }
  const noun = search.lexicon.normal(held.cell.text).text;
  const named = score.repeated.find(({ cell, column }) => {
    const { text } = search.lexicon.normal(cell.text);
    return column === held.sense.column && text.startsWith(noun) && inWords.test(text);
  });
  const id = sectionDefinition(score.section).columns.find(({ key }) => key === "id");
  if (named === undefined || id === undefined || !holdsCodes(search, body, held.cell)) return score;
  const code = { cell: held.cell, sense: { ...held.sense, column: id, subject: false } };
  const columns = score.columns.flatMap((claim) =>
    claim === held ? [code, { ...held, cell: named.cell }] : [claim],
  );
  columns.sort((a, b) => a.cell.column - b.cell.column);
  return { ...score, columns, repeated: score.repeated.filter((twin) => twin !== named) };
}

/** Short texts with a number, or numbers, in most of the first rows. */
function holdsCodes({ grid }: Search, { headerRow, box }: Body, { column }: HeaderCell): boolean {
  let asked = 0;
  let codes = 0;
  for (let row = headerRow + 1; row <= box.bottom && asked < cellsAsked; row += 1) {
    const raw = grid.at(row, column);
    if (isBlank(raw)) continue;
    asked += 1;
    const text = String(raw);
    if (text.length <= longestCode && /\d/.test(text)) codes += 1;
  }
  return asked > 1 && codes * 4 >= asked * 3;
}
