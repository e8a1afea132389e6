import type { RowOwner } from "../rows/row-owner";
import type { Draft, Drafts } from "./drafts";
import type { ReadSection, ReadTab } from "../tabs/read-tab";
import type { ReadRow } from "../rows/read-section";

/** Gives the rows of a log to the projects they name; rows that name nobody known have a finding. */
export function joinLog(read: ReadTab, drafts: Drafts): RowOwner {
  const owners = new Map<number, Draft>();
  for (const section of read.sections) {
    const byDraft = new Map<Draft, ReadRow[]>();
    section.rows.forEach((row, index) => {
      const named = section.projects[index];
      const draft = drafts.find(named?.id, named?.name);
      if (draft === undefined) {
        noteUnknown(read, section, { row, project: named?.id ?? named?.name ?? "" });
        return;
      }
      owners.set(row.row, draft);
      const rows = byDraft.get(draft);
      if (rows === undefined) byDraft.set(draft, [row]);
      else rows.push(row);
    });
    for (const [draft, rows] of byDraft) {
      draft.sections.push({ table: section.table, rows, note: read.notes.note });
    }
  }
  return (row) => owners.get(row)?.facts.projectId?.value;
}

function noteUnknown(
  read: ReadTab,
  section: ReadSection,
  line: { readonly row: ReadRow; readonly project: string },
): void {
  const column = section.table.projectColumns[0]?.column ?? section.table.box.left;
  read.notes.note("LOG_PROJECT_UNKNOWN", { row: line.row.row, column }, { project: line.project });
}
