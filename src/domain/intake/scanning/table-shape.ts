import type { FactDefinition } from "../../project/fields";
import type { PlainDate } from "../../kernel/plain-date";
import type { ColumnDefinition, SectionKey } from "../../project/sections";
import type { UnitHint } from "../cells/units";

/** A column of a recognised table. */
export type TableColumn<D> = {
  /** Column of the grid. */
  readonly column: number;
  readonly definition: D;
  /** Header as written. */
  readonly header: string;
  /** 1 for the canonical word, less for a synonym, a weak word or a likeness. */
  readonly confidence: number;
  readonly hint: UnitHint;
};

/** Rows and columns of the grid, last ones included. */
export type Box = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** Records mostly are rows; side by side they are columns, and `column` of a table's column is a row. */
export type Orientation =
  | { readonly orientation: "rows" }
  | {
      readonly orientation: "columns";
      /** Column of the grid where the first record stands. */
      readonly firstRecord: number;
    };

export type SectionTable = Orientation & {
  readonly kind: "section";
  readonly section: SectionKey;
  /** Last header row, in the grid; of records side by side, the row that names them. */
  readonly headerRow: number;
  /** Header and body. */
  readonly box: Box;
  readonly columns: readonly TableColumn<ColumnDefinition>[];
  /** Columns that say which project a row belongs to. */
  readonly projectColumns: readonly TableColumn<FactDefinition>[];
  readonly cumulative: boolean | undefined;
  /** Where few headers, or weak ones, speak for the section. */
  readonly doubt?: Doubt | undefined;
  /** What its title says of its amounts. */
  readonly titled?: UnitHint;
  /** Periods side by side with the part of a person in each cell, in a plan of resources. */
  readonly across?: Allocations;
  /** Periods side by side with amounts by category, in costs by period. */
  readonly spread?: SpreadCosts;
  /** Last days of the periods of a column, where the header alone does not say them. */
  readonly ends?: ReadonlyMap<number, PlainDate>;
  /** Rows of the grid that belong to it, where a combined log holds others too. */
  readonly only?: ReadonlySet<number>;
};

/** How many of the headers of a table were known. */
export type Doubt = { readonly known: number; readonly headers: number };

/** A period by its column, first and last day. */
export type PeriodDays = {
  readonly column: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** What the cells under periods side by side hold of a person. */
export type Allocations = {
  readonly definition: ColumnDefinition;
  readonly unit: "fullTime" | "percent" | "days" | "hours";
  readonly periods: readonly PeriodDays[];
};

/** Amounts under periods side by side, with a line for each category. */
export type SpreadCosts = {
  /** Row of the grid with the periods. */
  readonly periodRow: number;
  readonly columns: readonly {
    readonly column: number;
    /** Column of the header of its period. */
    readonly period: number;
    /** Last day of the period; undefined where only its number or month is known. */
    readonly to: PlainDate | undefined;
    /** What its amounts are; undefined where each line says it. */
    readonly definition: ColumnDefinition | undefined;
  }[];
  /** What the amounts of a line are, by its row, and the column that says so. */
  readonly byLine?: {
    readonly column: number;
    readonly rows: ReadonlyMap<number, ColumnDefinition>;
  };
};

export type RegisterTable = Orientation & {
  readonly kind: "register";
  readonly headerRow: number;
  readonly box: Box;
  readonly columns: readonly TableColumn<FactDefinition>[];
};

export type FoundTable = SectionTable | RegisterTable;

export function contains(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

/** The cells of a tab that tables have: most rows have none or are filled, so whole rows are asked first. */
export type TakenCells = {
  /** Whether one table fills the row from edge to edge: nothing else stands in it. */
  readonly fills: (row: number) => boolean;
  readonly has: (row: number, column: number) => boolean;
};

export function takenCells(
  boxes: readonly Box[],
  grid: { readonly rows: number; readonly columns: number },
): TakenCells {
  const crossed: boolean[] = [];
  for (let row = 0; row < grid.rows; row += 1) crossed.push(false);
  for (const { top, bottom } of boxes) {
    const last = Math.min(bottom, grid.rows - 1);
    for (let row = Math.max(0, top); row <= last; row += 1) crossed[row] = true;
  }
  return {
    fills: (row) => crossed[row] === true && fillsRow(boxesAcross(boxes, row), grid),
    has: (row, column) => crossed[row] === true && boxes.some((box) => contains(box, row, column)),
  };
}

const noBoxes: readonly Box[] = [];

/** The boxes that cross a row. */
export function boxesAcross(boxes: readonly Box[], row: number): readonly Box[] {
  let found: Box[] | undefined;
  for (const box of boxes) {
    if (row < box.top || row > box.bottom) continue;
    if (found === undefined) found = [box];
    else found.push(box);
  }
  return found ?? noBoxes;
}

/** Whether a box is as wide as the tab. */
export function isWide(box: Box, grid: { readonly columns: number }): boolean {
  return box.left <= 0 && box.right >= grid.columns - 1;
}

/** Whether one of the boxes in a row is as wide as the tab. */
export function fillsRow(boxes: readonly Box[], grid: { readonly columns: number }): boolean {
  return boxes.length > 0 && boxes.some((box) => isWide(box, grid));
}

/** How many rows from this one on, at most, no box begins in: what a header may be stacked over. */
export function rowsFree(boxes: readonly Box[], row: number, most: number): number {
  let rows = most;
  for (const { top } of boxes) if (top > row && top < row + rows) rows = top - row;
  return rows;
}
