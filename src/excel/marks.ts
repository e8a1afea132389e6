/** Custom properties Steerbook keeps on its own worksheets; Excel does not copy them with a sheet. */
export const marks = {
  /** The role of the sheet (`portfolio`): this is what makes a sheet ours. */
  role: "steerbook.role",
  /** Hash of the plan the sheet shows; empty while the sheet is being written. */
  planHash: "steerbook.planHash",
  /** The charts and tables we have put on the sheet, as JSON. */
  parts: "steerbook.parts",
  /** Hash of the cells we have put on the sheet, by which a sheet nobody worked on is known. */
  cells: "steerbook.cells",
} as const;

/** Added to the hash while decorations are missing: contents are right, the rest is tried again. */
const undecorated = " undecorated";

export type StoredHash = { readonly hash: string; readonly decorated: boolean };

export function formatStoredHash(stored: StoredHash): string {
  return stored.decorated ? stored.hash : stored.hash + undecorated;
}

export function parseStoredHash(text: string): StoredHash {
  return text.endsWith(undecorated)
    ? { hash: text.slice(0, -undecorated.length), decorated: false }
    : { hash: text, decorated: true };
}

/** A table of a plan and the name it has in the workbook (another one where the wanted name was taken). */
export type OwnTable = { readonly plan: string; readonly name: string };

export type OwnParts = { readonly charts: readonly string[]; readonly tables: readonly OwnTable[] };

export const noParts: OwnParts = { charts: [], tables: [] };

export function formatParts(parts: OwnParts): string {
  return JSON.stringify(parts);
}

/** Reads the property back; anything that is not ours counts as nothing known. */
export function parseParts(text: string | undefined): OwnParts {
  if (text === undefined || text === "") return noParts;
  const parsed = tryJson(text);
  if (typeof parsed !== "object" || parsed === null) return noParts;
  const charts = "charts" in parsed && Array.isArray(parsed.charts) ? parsed.charts : [];
  const tables = "tables" in parsed && Array.isArray(parsed.tables) ? parsed.tables : [];
  return {
    charts: charts.filter((name): name is string => typeof name === "string"),
    tables: tables.filter(isOwnTable),
  };
}

function isOwnTable(value: unknown): value is OwnTable {
  return (
    typeof value === "object" &&
    value !== null &&
    "plan" in value &&
    typeof value.plan === "string" &&
    "name" in value &&
    typeof value.name === "string"
  );
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // A property somebody edited by hand is no reason to stop: the parts are found by their names then.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
