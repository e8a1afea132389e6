import type { CellRange } from "#domain/workbook/address";
import type {
  CellFormat,
  ChartPlan,
  FormatBlock,
  LinkPlan,
  PlanCell,
  SheetPlan,
  TablePlan,
} from "#domain/workbook/sheet-plan";

/** A grid of values with the cell its top left corner goes to. */
export type PlacedGrid = {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly PlanCell[])[];
};

export type RowHeight = { readonly row: number; readonly rows: number; readonly points: number };

/** A part of a sheet: what one section puts on it. Parts are laid over each other in their order. */
export type SheetPart = {
  readonly grids?: readonly PlacedGrid[];
  readonly formats?: readonly FormatBlock[];
  readonly merges?: readonly CellRange[];
  readonly links?: readonly LinkPlan[];
  readonly charts?: readonly ChartPlan[];
  readonly tables?: readonly TablePlan[];
  readonly rowHeights?: readonly RowHeight[];
};

/** What a sheet is apart from its parts. */
export type SheetFrame = Pick<
  SheetPlan,
  "role" | "name" | "columnWidths" | "freeze" | "page" | "visibility"
> & {
  readonly tabColour?: SheetPlan["tabColour"];
  /** Height of rows that no part sizes. */
  readonly rowPoints: number;
  /** Look of every cell, under all others. */
  readonly base: CellFormat;
};

export function area(row: number, column: number, rows: number, columns: number): CellRange {
  return { row, column, rows, columns };
}

export function look(range: CellRange, format: CellFormat): SheetPart {
  return { formats: [{ ranges: [range], format }] };
}

/** One cell with its look. */
export function cell(row: number, column: number, value: PlanCell, format: CellFormat): SheetPart {
  return {
    grids: [{ row, column, values: [[value]] }],
    formats: [{ ranges: [area(row, column, 1, 1)], format }],
  };
}

/** A value shown across a range that is merged into one cell. */
export function merged(range: CellRange, value: PlanCell, format: CellFormat): SheetPart {
  return {
    grids: [{ row: range.row, column: range.column, values: [[value]] }],
    formats: [{ ranges: [range], format }],
    merges: range.rows * range.columns > 1 ? [range] : [],
  };
}

export function joinParts(parts: readonly SheetPart[]): Required<SheetPart> {
  return {
    grids: gather(parts, "grids"),
    formats: gather(parts, "formats"),
    merges: gather(parts, "merges"),
    links: gather(parts, "links"),
    charts: gather(parts, "charts"),
    tables: gather(parts, "tables"),
    rowHeights: gather(parts, "rowHeights"),
  };
}

/** One kind of content of all parts; a list that is the only one is taken as it is. */
function gather<Kind extends keyof SheetPart>(
  parts: readonly SheetPart[],
  kind: Kind,
): Required<SheetPart>[Kind] {
  const lists = parts.map((part): readonly unknown[] => part[kind] ?? []).filter(hasAny);
  const [first = [], ...others] = lists;
  const all = others.length === 0 ? first : first.concat(...others);
  // The lists are of the kind that was asked for.
  return all as Required<SheetPart>[Kind];
}

function hasAny(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** Makes the plan of a sheet from its parts. */
export function assembleSheet(frame: SheetFrame, parts: readonly SheetPart[]): SheetPlan {
  const { grids, formats, merges, links, charts, tables, rowHeights } = joinParts(parts);
  const cells = placeGrids(grids);
  const rows = Math.max(
    cells.length,
    ...charts.map((chart) => chart.at.row + chart.at.rows),
    ...merges.map((range) => range.row + range.rows),
  );
  const everywhere = area(0, 0, rows, frame.columnWidths.length);
  return {
    role: frame.role,
    name: frame.name,
    visibility: frame.visibility,
    ...(frame.tabColour === undefined ? {} : { tabColour: frame.tabColour }),
    cells,
    formats: [{ ranges: [everywhere], format: frame.base }, ...formats.map(alignIndents)],
    merges,
    tables,
    links,
    charts,
    choices: [],
    columnWidths: frame.columnWidths,
    rowHeights: settleHeights(rows, frame.rowPoints, rowHeights),
    freeze: frame.freeze,
    gridlines: false,
    page: frame.page,
  };
}

/** Excel indents only text that is aligned to a side. */
function alignIndents(block: FormatBlock): FormatBlock {
  const { indent, horizontal } = block.format;
  if (indent === undefined || horizontal !== undefined) return block;
  return { ...block, format: { ...block.format, horizontal: "left" } };
}

function placeGrids(grids: readonly PlacedGrid[]): readonly (readonly PlanCell[])[] {
  const cells: PlanCell[][] = [];
  for (const grid of grids) {
    grid.values.forEach((values, index) => {
      const at = grid.row + index;
      while (cells.length <= at) cells.push([]);
      const row = cells[at];
      if (row === undefined) return;
      while (row.length < grid.column) row.push(undefined);
      values.forEach((value, offset) => {
        const column = grid.column + offset;
        if (column >= row.length) row.push(value);
        else if (value !== undefined) row[column] = value;
      });
    });
  }
  return cells;
}

/** One height per row, later wishes winning, written as runs of equal heights. */
function settleHeights(
  rows: number,
  rowPoints: number,
  wishes: readonly RowHeight[],
): readonly RowHeight[] {
  const points = Array.from({ length: rows }, () => rowPoints);
  for (const wish of wishes) points.fill(wish.points, wish.row, wish.row + wish.rows);
  const runs: { row: number; rows: number; points: number }[] = [];
  for (const [row, height] of points.entries()) {
    const last = runs.at(-1);
    if (last?.points === height) last.rows += 1;
    else runs.push({ row, rows: 1, points: height });
  }
  return runs;
}
