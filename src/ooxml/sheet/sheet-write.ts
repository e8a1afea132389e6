import { areaName } from "../model/address";
import { EDITED } from "../cells/cell-block";
import { ByteWriter } from "../package/byte-writer";
import { spliceRows } from "../cells/row-splice";
import type { SheetGrid } from "../cells/cell-grid";
import type { CellSource } from "../cells/cell-source";
import type { RowSettings } from "../cells/row-settings";
import type { SheetContext, SheetEntry } from "./sheet-context";
import type { SheetShell } from "../package/sheet-shell";
import { attribute, setAttributes } from "../package/xml";

/** What is written of a sheet. */
type WritableSheet = {
  readonly entry: SheetEntry;
  readonly context: SheetContext;
  readonly source: CellSource;
  readonly grid: SheetGrid;
  readonly rows: RowSettings;
  shell(): SheetShell;
};

const PLACEHOLDER = /<((?:[\w.-]+:)?)sheetData\s*\/>/;

const FIRST_SIZE = 1 << 16;

/** Writes a sheet's part: rows spliced into what was there, everything around them as in the shell. */
export function writeSheet(sheet: WritableSheet, opened: SheetShell | undefined): void {
  const { partName, kind } = sheet.entry;
  const { parts } = sheet.context;
  if (kind !== "worksheet") {
    if (opened) parts.set(partName, opened.serialise());
    if (opened) opened.changed = false;
    return;
  }
  const shell = opened ?? sheet.shell();
  if (sheet.grid.edited.size > 0) writeDimension(sheet, shell);
  const around = shell.serialise();
  const match = PLACEHOLDER.exec(around);
  const [placeholder = "", prefix = ""] = match ?? [];
  const at = match?.index ?? around.length;
  const out = new ByteWriter(FIRST_SIZE);
  out.text(`${around.slice(0, at)}<${prefix}sheetData>`);
  writeRows(sheet, out);
  out.text(`</${prefix}sheetData>${around.slice(at + placeholder.length)}`);
  parts.set(partName, out.take());
  shell.changed = false;
  sheet.grid.reset();
  sheet.rows.reset();
}

function writeRows(sheet: WritableSheet, out: ByteWriter): void {
  const { grid, rows, source } = sheet;
  const replaceAll = !source.block.ordered && (grid.edited.size > 0 || rows.changed.size > 0);
  if (replaceAll) editEverything(sheet);
  else if (grid.edited.size > 0) writeOutBrokenGroups(sheet);
  const bytes = source.bytes();
  if (grid.edited.size === 0 && rows.changed.size === 0) {
    out.bytes(bytes.bytes.subarray(bytes.rowsStart, bytes.rowsEnd));
    return;
  }
  spliceRows(
    bytes,
    { rows: grid.edited, traits: rows.changed, replaceAll },
    { strings: sheet.context.strings, prefix: bytes.prefix, out },
  );
}

function editEverything(sheet: WritableSheet): void {
  for (const row of sheet.source.block.rows) {
    const cells = sheet.grid.editRow(row);
    cells.kinds.forEach((kind, column) => {
      if (kind !== 0) cells.kinds[column] = kind | EDITED;
    });
  }
  for (const row of sheet.source.block.traits.keys()) {
    const traits = sheet.rows.get(row);
    sheet.rows.changed.set(row, traits);
  }
}

/** Where the cell that holds a shared formula's text was overwritten, the others get texts of their own. */
function writeOutBrokenGroups(sheet: WritableSheet): void {
  const { groups } = sheet.source.formulas;
  const broken = new Set<string>();
  for (const [key, { group, first }] of groups) {
    const kind = sheet.grid.edited.get(Math.floor(key / 16_384))?.kinds[key % 16_384];
    if (first && (kind === 0 || ((kind ?? 0) & EDITED) !== 0)) broken.add(group);
  }
  if (broken.size > 0) writeOutGroups(sheet, broken);
}

/** Lets the cells of shared formulas be written with a text of their own: those of some groups, or all. */
export function writeOutGroups(sheet: WritableSheet, wanted?: ReadonlySet<string>): void {
  for (const [key, { group }] of sheet.source.formulas.groups) {
    if (wanted?.has(group) === false) continue;
    const cells = sheet.grid.editRow(Math.floor(key / 16_384));
    const column = key % 16_384;
    const kind = cells.kinds[column] ?? 0;
    if (kind !== 0) cells.kinds[column] = kind | EDITED;
  }
}

function writeDimension(sheet: WritableSheet, shell: SheetShell): void {
  const area = sheet.grid.usedArea(false);
  const ref = area ? areaName(area) : "A1";
  const known = shell.get("dimension");
  if (known && attribute(known, "ref") === ref) return;
  setAttributes(shell.ensure("dimension"), { ref });
  shell.changed = true;
}
