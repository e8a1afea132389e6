import type { FieldKind } from "../../project/field-kinds";
import { bannerRows } from "./banner-rows";
import { isBlank, type Grid } from "../cells/grid";
import { visibleText } from "../../kernel/visible-text";
import type { Note } from "../cells/reading-context";
import { isPlaceholder } from "../words/placeholder";
import type { Box, TableColumn } from "../scanning/table-shape";

/** A column as rows need it: where it is, what fills it. */
export type RowColumn = TableColumn<{ readonly key: string; readonly kind: FieldKind }>;

const totalText =
  /^(?:sub-?\s?|grand |overall |project )?totals?\b|\b(?:sub-?)?totals?:?$|^sum\b|^(?:cumm?ulative(?: total)?|accumulated|kumuliert|overall|bac|budget at completion)$|^(?:zwischen|gesamt)?summe\b|^(?:ins)?gesamt\b/i;
/** Cheap to ask of every row; signs outside ASCII may hide or spell a letter. */
const mayBeTotal = /total|sum|cumm?ulative|accumulated|kumuliert|overall|bac|budget|gesamt|[^ -~]/i;

/**
 * Rows of a table's body that hold one of its records: rows with nothing but an id are lines left for
 * later, totals are left out with a finding, and so are untouched rows of a template.
 */
export function recordRows(
  grid: Grid,
  table: {
    readonly headerRow: number;
    readonly box: Box;
    readonly columns: readonly RowColumn[];
    readonly only?: ReadonlySet<number>;
  },
  note: Note,
): readonly number[] {
  const rows: number[] = [];
  const columns = withoutIds(table.columns);
  const at = { table, columns, note };
  const banners = bannerRows(grid, table);
  for (let row = table.headerRow + 1; row <= table.box.bottom; row += 1) {
    if (isOfOther(table.only, row) || banners.has(row)) continue;
    if (isBlankRow(grid, row, columns)) continue;
    if (isTotal(grid, row, at) || isNamelessTotal(grid, row, at)) continue;
    if (isTemplateRow(grid, row, at) || isOfNobody(grid, row, columns)) continue;
    if (rows.length === 0 && (isInstruction(grid, row, at) || isLabelOfScale(grid, row, at)))
      continue;
    rows.push(row);
  }
  return rows;
}

/** Whether a row of a combined log is of another kind. */
function isOfOther(only: ReadonlySet<number> | undefined, row: number): boolean {
  return only?.has(row) === false;
}

/** Tables of equal headers share their columns. */
const remembered = new WeakMap<readonly RowColumn[], readonly RowColumn[]>();

/** The columns that a row with nothing but an id has nothing in. */
function withoutIds(columns: readonly RowColumn[]): readonly RowColumn[] {
  let others = remembered.get(columns);
  if (others === undefined) {
    others = columns.filter(({ definition }) => definition.key !== "id");
    remembered.set(columns, others);
  }
  return others;
}

function isBlankRow(grid: Grid, row: number, columns: readonly RowColumn[]): boolean {
  for (const { column } of columns) if (!isBlank(grid.at(row, column))) return false;
  return true;
}

const identifying: ReadonlySet<string> = new Set(["projectId", "projectName"]);

/** A line of a register whose project is called by a dash: a formula that was filled down too far. */
function isOfNobody(grid: Grid, row: number, columns: readonly RowColumn[]): boolean {
  let dashes = 0;
  for (const { column, definition } of columns) {
    if (!identifying.has(definition.key)) continue;
    const cell = grid.at(row, column);
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || /[\p{L}\p{N}]/u.test(cell)) return false;
    dashes += 1;
  }
  return dashes > 0;
}

/** A total stands in the first filled text cell of the row: the first column, or the first of the table's. */
function isTotal(
  grid: Grid,
  row: number,
  at: { readonly table: { readonly box: Box }; readonly note: Note },
): boolean {
  for (let column = at.table.box.left; column <= at.table.box.right; column += 1) {
    const cell = grid.at(row, column);
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || cell.length > 40 || !mayBeTotal.test(cell)) return false;
    if (!totalText.test(visibleText(cell))) return false;
    at.note("TOTAL_ROW_LEFT_OUT", { row, column }, { text: visibleText(cell) });
    return true;
  }
  return false;
}

/** Kinds of cells that sums are made of. */
const summedKinds: ReadonlySet<FieldKind> = new Set<FieldKind>(["money", "number", "percent"]);

/** A row of amounts alone, in a table whose rows have names: sums that nobody has written a word to. */
function isNamelessTotal(
  grid: Grid,
  row: number,
  at: { readonly columns: readonly RowColumn[]; readonly note: Note },
): boolean {
  let amounts = 0;
  let first: RowColumn | undefined;
  let named = false;
  for (const column of at.columns) {
    const { kind } = column.definition;
    named ||= kind === "text";
    if (isBlank(grid.at(row, column.column))) continue;
    if (!summedKinds.has(kind)) return false;
    first ??= column;
    amounts += 1;
  }
  if (first === undefined || amounts === 0 || !named) return false;
  const place = { row, column: first.column };
  at.note("TOTAL_ROW_LEFT_OUT", place, { text: String(grid.at(row, first.column)) });
  return true;
}

const instructs =
  /^\W*(?:use|provide|enter|select|choose|list|describe|indicate|briefly|clearly|specify|identify|assign|state|write|give|fill|insert|add|include|note|record|explain|name of|date (?:the|when|that|on|by)|who |what |when |how |which |the (?:person|name|date|level|likelihood|impact)|a (?:brief|short|unique|description)|an? unique|unique )\b/i;
const leastInstructions = 3;

/** The row under a header that explains what belongs into each column: mostly sentences that tell what to do. */
function isInstruction(
  grid: Grid,
  row: number,
  at: { readonly columns: readonly RowColumn[]; readonly note: Note },
): boolean {
  let told = 0;
  let filled = 0;
  let first: RowColumn | undefined;
  for (const column of at.columns) {
    const cell = grid.at(row, column.column);
    if (isBlank(cell)) continue;
    if (typeof cell !== "string") return false;
    filled += 1;
    if (cell.length < 12 || !instructs.test(cell)) continue;
    first ??= column;
    told += 1;
  }
  if (first === undefined || told < leastInstructions || told * 5 < filled * 3) return false;
  const text = visibleText(String(grid.at(row, first.column))).slice(0, 60);
  at.note("TEMPLATE_TEXT_LEFT", { row, column: first.column }, { field: first.header, text });
  return true;
}

/** "Date:" under the header of the names, beside days or weeks that are painted. */
function isLabelOfScale(
  grid: Grid,
  row: number,
  at: { readonly columns: readonly RowColumn[] },
): boolean {
  let label = "";
  for (const { column } of at.columns) {
    const cell = grid.at(row, column);
    if (isBlank(cell)) continue;
    if (label !== "" || typeof cell !== "string") return false;
    label = cell;
  }
  return /^\p{L}{2,12}\s*:\s*$/u.test(label);
}

function isTemplateRow(
  grid: Grid,
  row: number,
  at: { readonly columns: readonly RowColumn[]; readonly note: Note },
): boolean {
  let first: RowColumn | undefined;
  for (const column of at.columns) {
    const cell = grid.at(row, column.column);
    if (typeof cell !== "string" || isBlank(cell)) continue;
    if (!isPlaceholder(cell)) return false;
    first ??= column;
  }
  if (first === undefined) return false;
  const text = visibleText(String(grid.at(row, first.column)));
  at.note("TEMPLATE_TEXT_LEFT", { row, column: first.column }, { field: first.header, text });
  return true;
}
