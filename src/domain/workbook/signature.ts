import type { TabSnapshot } from "./snapshot";

/**
 * Fixed wording that every report, settings and history sheet of ours carries as a cell of its own
 * within the title band, in every language. Excel does not copy custom properties with a sheet, so
 * this is how a user's copy of one of our sheets is known: signature without mark.
 */
export const sheetSignature = "Steerbook · report sheet, rewritten on refresh";

/** The same on the settings sheet, which a refresh leaves as it is. */
export const settingsSignature = "Steerbook · settings, yours to change";

const signatures: ReadonlySet<unknown> = new Set([sheetSignature, settingsSignature]);

/** Rows and columns from A1 within which the signature stands. */
export const signatureBand = { rows: 4, columns: 30 } as const;

/** Whether a tab carries our signature in its title band. */
export function isSigned(tab: TabSnapshot): boolean {
  if (tab.used === undefined) return false;
  const rows = Math.min(tab.values.length, signatureBand.rows - tab.used.row);
  for (let row = 0; row < rows; row += 1) {
    const cells = tab.values[row] ?? [];
    const columns = Math.min(cells.length, signatureBand.columns - tab.used.column);
    for (let column = 0; column < columns; column += 1) {
      if (signatures.has(cells[column])) return true;
    }
  }
  return false;
}
