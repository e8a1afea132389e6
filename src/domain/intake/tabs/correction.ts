import { mappedField } from "../../settings/field-names";
import type { LayoutRow, Settings } from "../../settings/settings";
import { parseRange } from "../../workbook/address";
import type { TabSnapshot } from "../../workbook/snapshot";
import { gridOf } from "../cells/grid";
import { makeHeaderMemory } from "../scanning/header-memory";
import { makeLexicon } from "../words/lexicon";
import { wordsBeside } from "../maps/mapped-facts";
import { shapeOfTab } from "./read-tab";
import { makeDateReader, makeVocabularies } from "../cells/reading-context";

/** Where somebody says a field stands on a tab. */
export type Correction = {
  /** Key of a fact, or of a column of a section. */
  readonly field: string;
  /** Address of a cell, letters of a column, or words. */
  readonly cell: string;
  /** Whether it holds for every tab with the same labels and headers. */
  readonly everyTabOfItsForm: boolean;
};

/**
 * A correction as a row of the layout map. For every tab of a form a cell is named by the words beside
 * it where there are any: the rows of one tab may lie lower than those of another.
 */
export function correctionRow(
  tab: TabSnapshot,
  { field, cell, everyTabOfItsForm }: Correction,
  settings: Settings,
): LayoutRow {
  const reading = {
    // A form is told by its own words, whatever the workbook is called.
    workbook: "",
    dateOf: makeDateReader(false),
    lexicon: makeLexicon(),
    headers: makeHeaderMemory(),
    vocabularies: makeVocabularies(settings.vocabulary),
    settings,
    formats: [],
  };
  const shape = everyTabOfItsForm ? shapeOfTab(tab, reading) : undefined;
  if (shape === undefined) return { field, tabPattern: tab.name, cell };
  return { field, tabPattern: "*", cell: movablePlace(tab, field, cell), shape };
}

function movablePlace(tab: TabSnapshot, field: string, cell: string): string {
  const at = parseRange(cell);
  if (at === undefined || mappedField(field)?.kind !== "fact") return cell;
  const grid = gridOf(tab);
  const row = at.row - (tab.used?.row ?? 0);
  const column = at.column - (tab.used?.column ?? 0);
  return wordsBeside(grid, row, column) ?? cell;
}
