import { signatureBand } from "#domain/workbook/signature";
import { sheetSignature } from "#domain/workbook/signature";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { RawCell, TabSnapshot, WorkbookSnapshot } from "#domain/workbook/snapshot";

import { idHead, noteHead } from "./project-columns";
import { assembleSheet } from "./sheet-part";
import { type } from "./type-scale";

/**
 * The users' notes by project id: what the Note column of our Projects sheet says now, and for
 * projects that are not on it what was kept on the notes sheet. A note that was emptied is gone. Only
 * sheets with our mark are read.
 */
export function readNotes(workbook: WorkbookSnapshot): ReadonlyMap<string, string> {
  const kept = readMarked(workbook, "notes");
  const shown = readMarked(workbook, "projects");
  const notes = new Map<string, string>();
  for (const [id, texts] of kept) notes.set(id, texts[0] ?? "");
  for (const [id, texts] of shown) notes.set(id, settleNote(texts, notes.get(id)));
  return new Map([...notes].filter(([, note]) => note !== ""));
}

/**
 * The very hidden sheet that keeps every note by project id, so that none is lost while the Projects
 * sheet is written or while a project is away. In id order.
 */
export function layOutNotes(notes: ReadonlyMap<string, string>): SheetPlan {
  const rows = [...notes].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return assembleSheet(
    {
      role: "notes",
      name: "Steerbook Notes",
      visibility: "veryHidden",
      columnWidths: [20, 80],
      freeze: undefined,
      page: undefined,
      rowPoints: 18,
      base: { ...type.body, numberFormat: "@" },
    },
    [{ grids: [{ row: 0, column: 0, values: [[sheetSignature], [idHead, noteHead], ...rows] }] }],
  );
}

/** Two rows with one id: the one that was changed since it was kept counts, else the first with a text. */
function settleNote(texts: readonly string[], kept: string | undefined): string {
  const changed = texts.filter((text) => text !== "" && text !== kept);
  return changed[0] ?? (texts.includes(kept ?? "") ? (kept ?? "") : (texts[0] ?? ""));
}

function readMarked(
  workbook: WorkbookSnapshot,
  mark: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const tab of workbook.tabs.filter((one) => one.mark === mark)) {
    for (const [id, note] of readRows(tab)) found.set(id, [...(found.get(id) ?? []), note]);
  }
  return found;
}

function readRows(tab: TabSnapshot): readonly (readonly [id: string, note: string])[] {
  const head = tab.values
    .slice(0, signatureBand.rows + 6)
    .findIndex((row) => row.includes(idHead) && row.includes(noteHead));
  if (head === -1) return [];
  const id = tab.values[head]?.indexOf(idHead) ?? -1;
  const note = tab.values[head]?.indexOf(noteHead) ?? -1;
  return tab.values.slice(head + 1).flatMap((row): readonly (readonly [string, string])[] => {
    const key = cellText(row[id]);
    return key === "" ? [] : [[key, cellText(row[note])]];
  });
}

function cellText(value: RawCell | undefined): string {
  return value === undefined ? "" : String(value).trim();
}
