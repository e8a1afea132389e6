import { columnLetters } from "../workbook/address";
import type { RecognisedSection, TabRecognition } from "./intake";
import type { ReadTab } from "./read-tab";
import type { FoundTable } from "./table-shape";

/** How a tab was read, as the pane and the `read` command show it. */
export function recognitionOf(read: ReadTab): TabRecognition {
  const { grid } = read;
  return {
    tab: read.tab.name,
    facts: read.facts.used.map((fact) => ({
      field: fact.fact.key,
      cell: grid.address(fact.row, fact.column),
      label: fact.label,
      confidence: fact.confidence,
    })),
    sections: [...read.sections, ...read.registers].map(({ table }) => sectionOf(read, table)),
  };
}

function sectionOf(read: ReadTab, table: FoundTable): RecognisedSection {
  const top = (read.tab.used?.row ?? 0) + 1;
  const left = read.tab.used?.column ?? 0;
  const columns: Record<string, string> = {};
  for (const { column, definition } of table.columns) {
    columns[columnLetters(left + column)] = definition.key;
  }
  const sure = table.columns.reduce((sum, { confidence }) => sum + confidence, 0);
  return {
    section: table.kind === "register" ? "register" : table.section,
    headerRow: top + table.headerRow,
    firstRow: top + table.headerRow + 1,
    lastRow: top + table.box.bottom,
    confidence: sure / Math.max(1, table.columns.length),
    columns,
  };
}
