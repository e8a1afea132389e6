import { sectionDefinition } from "../../project/sections";
import { fewestColumns, freeRows } from "../scanning/free-rows";
import { makeLexicon, type Lexicon } from "../words/lexicon";
import type { ReadTab } from "./read-tab";

/** Says of each table that few of its headers speak for what it was read as. */
export function noteDoubts({ sections, notes }: ReadTab): void {
  for (const { table } of sections) {
    if (table.doubt === undefined) continue;
    const { title } = sectionDefinition(table.section);
    const at = { row: table.headerRow, column: table.box.left };
    notes.note("SECTION_DOUBTFUL", at, { section: title, ...table.doubt });
  }
}

/** Fewer rows than this are no list. */
const fewestRows = 3;
/** So many tabs say enough: a workbook of something else may have hundreds. */
const mostNamed = 8;

/**
 * Of a workbook without any project: names the tabs that nothing was recognised on although they have a
 * row of known headers or labels, so that nobody takes silence for an empty report.
 */
export function noteUnread(tabs: readonly ReadTab[]): void {
  const lexicon = makeLexicon();
  let named = 0;
  for (const read of tabs) {
    const asked = read.because === "nothing" || read.because === "template";
    if (asked && noteUnreadTab(read, lexicon)) named += 1;
    if (named === mostNamed) break;
  }
}

/** Whether the tab has words that would mean something; then it is named. */
function noteUnreadTab({ grid, notes }: ReadTab, lexicon: Lexicon): boolean {
  const rows = freeRows(grid, lexicon, []);
  if (rows.length < fewestRows) return false;
  for (const { row, texts, columns } of rows) {
    const known = texts.filter(({ meaning }) => meaning !== undefined);
    // The same word twice is a row of values.
    const words = [...new Set(known.map(({ text }) => text))];
    if (columns === 0 || words.length < fewestColumns) continue;
    notes.note("TAB_NOT_READ", { row, column: known[0]?.column ?? 0 }, { words });
    return true;
  }
  return false;
}
