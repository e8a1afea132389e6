import { trimmedText } from "../../kernel/visible-text";
import type { SourceCell } from "../../project/source";
import type { CellType } from "../../settings/settings";
import { parseRange } from "../../workbook/address";
import { isDateFormat } from "../../workbook/date-format";
import type { RawCell } from "../../workbook/snapshot";
import { isBlank, type Grid } from "../cells/grid";
import type { MappedRow } from "./mapped-layout";
import { parseDateText } from "../cells/parse-date-text";
import { parseNumberText } from "../cells/parse-number-text";
import type { FieldValue } from "../cells/read-column";
import type { ReadingContext } from "../cells/reading-context";

/** A cell of a form by the key a map gives it; dates are `YYYY-MM-DD`. Undefined: not of its type. */
export type MappedCell = {
  readonly key: string;
  readonly source: SourceCell;
  readonly value: FieldValue | undefined;
};

type Place = { readonly row: number; readonly column: number };

/** Cells of the grid that keys name and that hold something. */
function keyCells(
  grid: Grid,
  rows: readonly MappedRow[],
): readonly (Place & { readonly mapped: MappedRow; readonly raw: RawCell })[] {
  const top = grid.tab.used?.row ?? 0;
  const left = grid.tab.used?.column ?? 0;
  return rows.flatMap((mapped) => {
    if (mapped.about.kind !== "key") return [];
    const at = parseRange(mapped.cell);
    if (at === undefined) return [];
    const row = at.row - top;
    const column = at.column - left;
    const raw = grid.at(row, column);
    return isBlank(raw) ? [] : [{ mapped, row, column, raw }];
  });
}

/** Numbers whose format tells dates from amounts: maps of forms call nearly everything a text. */
export function cellsInDoubt(grid: Grid, rows: readonly MappedRow[]): readonly Place[] {
  return keyCells(grid, rows)
    .filter(({ raw, mapped }) => typeof raw === "number" && (mapped.type ?? "text") === "text")
    .map(({ row, column }) => ({ row, column }));
}

/** Reads every cell a key names, typed by the map's type and the cell's number format. */
export function readMappedCells(
  grid: Grid,
  rows: readonly MappedRow[],
  { formatAt, dateOf }: Pick<ReadingContext, "formatAt" | "dateOf">,
): readonly MappedCell[] {
  return keyCells(grid, rows).map(({ mapped, row, column, raw }) => {
    const said = mapped.type ?? "text";
    const dated =
      said === "text" && typeof raw === "number" && isDateFormat(formatAt(row, column) ?? "");
    const type = dated ? "date" : said;
    const source = { tab: grid.tab.name, cell: grid.address(row, column) };
    return { key: mapped.field, source, value: typed(raw, type, dateOf) };
  });
}

function typed(
  raw: RawCell,
  type: CellType,
  dateOf: ReadingContext["dateOf"],
): FieldValue | undefined {
  if (typeof raw === "boolean") return raw;
  if (typeof raw === "number") return type === "date" ? dateOf(raw) : raw;
  const text = trimmedText(raw);
  if (text === "") return undefined;
  if (type === "number") return parseNumberText(text)?.value;
  if (type === "text") return text;
  const date = parseDateText(text);
  return date?.kind === "date" ? date.date : undefined;
}
