import type { Area } from "./area";
import type { CommentThreads } from "./comment-model";
import type { ChartPart } from "./chart-model";
import type { CoreProperties, CustomXmlParts, OrganisationProperties } from "./document-model";
import type { ColumnFilter, WrittenCriterion } from "./filter-model";
import type { PageBreaks, PageSetup } from "./page-model";
import type { PasswordLock } from "./password-lock";
import type { ConditionalFormats } from "./rule-model";
import type { Protection } from "./protection-model";
import type { CellStyle, NamedStyle, StyleIncludes } from "./style-model";

export type { Area } from "./area";
export type { CoreProperties, CoreProperty } from "./document-model";
export type { PageBreaks, PageSetup } from "./page-model";
export type { ConditionalFormats, ConditionalRule, ScalePoint } from "./rule-model";

/**
 * Cells of `area` inserted before what is there, or deleted. Along `rows` the cells below move, along
 * `columns` those to the right; areas of whole rows or columns move rows or columns as a whole.
 * A `move` cuts the cells of `area` out and puts them `by` so many rows and columns away; what was
 * there goes, and nothing else moves.
 */
export type CellShift = {
  readonly kind: "insert" | "delete" | "move";
  readonly area: Area;
  readonly axis: "rows" | "columns";
  readonly by?: { readonly rows: number; readonly columns: number };
};

/** A cell's value in the form spreadsheets exchange: "" is blank, errors are their text (see `types`). */
export type CellScalar = number | string | boolean;

/** A cell of a sheet, counted from 0. */
export type CellPlace = { readonly row: number; readonly column: number };

export type CellType = "empty" | "number" | "text" | "boolean" | "error";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/**
 * An open .xlsx or .xlsm. Sheets are parsed when first asked for; parts nobody changed are saved as
 * the same compressed bytes.
 */
export type WorkbookFile = {
  /** In tab order; chart sheets, dialog and macro sheets included (`kind`). */
  readonly sheets: readonly SheetFile[];
  readonly styles: StyleTable;
  readonly names: NameTable;
  /** Custom document properties (docProps/custom.xml). */
  readonly customProperties: PropertyTable;
  /** What the document says about itself: title, author and the like. */
  readonly coreProperties: CoreProperties;
  /** Of the program and the organisation (docProps/app.xml); "" where nothing is said. */
  readonly applicationProperties: OrganisationProperties;
  /** Documents that programs keep in the workbook. */
  readonly customXml: CustomXmlParts;
  readonly date1904: boolean;
  /** True where the workbook's structure is protected: no adding, renaming, moving, deleting of sheets. */
  readonly structureProtected: boolean;
  /** The password that the structure was protected with; undefined where it is not protected. */
  readonly structureLock: PasswordLock | undefined;
  /** Protects the structure; undefined takes protection away. */
  protectStructure(lock: PasswordLock | undefined): void;
  activeSheetId: string;
  addSheet(name: string, position?: number): SheetFile;
  /** A worksheet with its tables, charts and local names once more; tables get names of their own. */
  copySheet(id: string, name: string, position: number): SheetFile;
  /** References to the sheet in names, charts, links and formulas become #REF! as in Excel. */
  deleteSheet(id: string): void;
  /** References to the sheet in names, charts, links and formulas follow. */
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  /**
   * Inserts blank cells or deletes cells of a worksheet. Cells behind them move, and everything
   * that refers to them follows: formulas, names, tables, charts, merges, links, rules, comments.
   */
  shiftCells(id: string, shift: CellShift): void;
  /** Makes Excel recalculate when it opens the file. */
  requestFullCalculation(): void;
  /** Names of all parts, for comparisons. */
  partNames(): readonly string[];
  save(): Uint8Array;
};

export type SheetFile = {
  /** sheetId of the workbook part, as text: stable over renames and moves. */
  readonly id: string;
  readonly name: string;
  readonly kind: "worksheet" | "chartsheet" | "other";
  visibility: SheetVisibility;
  tabColour: string | undefined;
  showGridlines: boolean;
  readonly cells: CellGrid;
  readonly merges: readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  readonly tables: readonly TableFile[];
  addTable(area: Area, name: string, headers: boolean): TableFile;
  deleteTable(name: string): void;
  readonly filter: SheetFilter;
  readonly charts: readonly ChartPart[];
  /** Adds an anchored chart; drawings, pictures and charts already there stay. */
  addChart(chart: ChartPart): void;
  /** Writes a chart again after its model was changed. */
  updateChart(chart: ChartPart): void;
  deleteChart(name: string): void;
  readonly hyperlinks: readonly Hyperlink[];
  setHyperlink(link: Hyperlink): void;
  clearHyperlinks(area: Area): void;
  /** Drop-down lists and other rules; rules nobody touches are kept as they are. */
  readonly validations: readonly Validation[];
  setValidation(validation: Validation): void;
  clearValidations(area: Area): void;
  readonly conditionalFormats: ConditionalFormats;
  readonly comments: CommentThreads;
  /** Width in characters of the default font, as the file stores it; undefined is the sheet's default. */
  columnWidth(column: number): number | undefined;
  setColumnWidth(column: number, columns: number, width: number | undefined): void;
  columnHidden(column: number): boolean;
  setColumnHidden(column: number, columns: number, hidden: boolean): void;
  /** Height in points; undefined is the sheet's default. */
  rowHeight(row: number): number | undefined;
  setRowHeight(row: number, rows: number, height: number | undefined): void;
  rowHidden(row: number): boolean;
  setRowHidden(row: number, rows: number, hidden: boolean): void;
  /** Level of a row or column in the sheet's outline; 0 outside groups, 7 at most. */
  outlineLevel(axis: "rows" | "columns", index: number): number;
  setOutlineLevel(axis: "rows" | "columns", index: number, level: number): void;
  /** Rows or columns that are in groups, in order. */
  outlined(axis: "rows" | "columns"): readonly number[];
  showHeadings: boolean;
  /** Width of columns without one of their own, in characters as the file stores them. */
  standardWidth: number | undefined;
  /** Rows and columns before which a page is broken by hand. */
  readonly pageBreaks: PageBreaks;
  freeze: { readonly rows: number; readonly columns: number } | undefined;
  readonly page: PageSetup;
  setPage(change: Partial<PageSetup>): void;
  readonly protected: boolean;
  /** Undefined where the sheet is not protected. */
  readonly protection: Protection | undefined;
  setProtected(on: boolean, how?: Partial<Protection>): void;
  /** Custom properties of the sheet (customSheetProperties parts, what Office.js worksheet.customProperties shows). */
  readonly customProperties: PropertyTable;
};

/** The cells of a sheet. Grids handed out and taken in are `[row][column]` of the area's size. */
export type CellGrid = {
  /** Smallest area holding all values (`valuesOnly`), or values and formats; undefined where there is none. */
  usedArea(valuesOnly: boolean): Area | undefined;
  values(area: Area): CellScalar[][];
  /** The constant, or the formula with its leading "="; children of shared formulas written out. */
  formulas(area: Area): CellScalar[][];
  types(area: Area): CellType[][];
  /** Cells with a formula, row by row; quick on large areas. */
  formulaCells(area: Area): readonly CellPlace[];
  /** Style index of a cell; row and column styles count where the cell has none. */
  style(row: number, column: number): number;
  setStyle(area: Area, index: number): void;
  /** Text stays text whatever it looks like; "" empties the cell and keeps its style. */
  setValue(row: number, column: number, value: CellScalar): void;
  setValues(area: Area, values: readonly (readonly CellScalar[])[]): void;
  setError(row: number, column: number, error: string): void;
  setFormula(row: number, column: number, formula: string, cached: CellScalar | undefined): void;
  clear(area: Area, what: "contents" | "formats" | "all"): void;
};

export type StyleTable = {
  /** The look behind a style index, defaults filled in. */
  get(index: number): CellStyle;
  /** Index of a look; made if there is none like it. */
  intern(style: CellStyle): number;
  /**
   * Index of the look that a change makes of the one behind an index. Changes with the same key make the
   * same of the same look, which is then worked out once however often it is asked for.
   */
  derive(index: number, key: string, change: (style: CellStyle) => CellStyle): number;
  /** True where the number format of the style shows a date or a time. */
  isDate(index: number): boolean;
  readonly named: NamedStyleTable;
};

/** Styles by name; those of the file, and Excel's own ones when they are first used. */
export type NamedStyleTable = {
  readonly all: readonly NamedStyle[];
  /** A style of the file, or one that Excel brings along, in any case of its letters. */
  find(name: string): NamedStyle | undefined;
  /** Adds a style that looks like Normal. */
  add(name: string): void;
  /** Changes a style, and the cells that have it where they do not differ from it. */
  change(name: string, look: CellStyle, includes: StyleIncludes): void;
  /** Cells that have the style become Normal. */
  delete(name: string): void;
};

export type NameTable = {
  readonly all: readonly DefinedName[];
  set(name: DefinedName): void;
  delete(name: string, sheetId: string | undefined): void;
};

/** `formula` without leading "="; `sheetId` for a name local to a sheet. */
export type DefinedName = {
  readonly name: string;
  readonly formula: string;
  readonly sheetId: string | undefined;
  readonly hidden: boolean;
  readonly comment: string | undefined;
};

export type PropertyTable = {
  readonly all: readonly { readonly key: string; readonly value: string }[];
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  delete(key: string): void;
};

export type TableFile = {
  readonly id: number;
  name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** For example `TableStyleLight1`; undefined for none. */
  style: string | undefined;
  /** Filters set on columns; none without filter buttons. Which rows they hide is the sheet's matter. */
  readonly filters: readonly ColumnFilter[];
  /** Sets the filter of a column (counted from the table's first), or takes it away. */
  setFilter(column: number, criterion: WrittenCriterion | undefined): void;
  /** Takes the header names from the cells of the new area's first row. */
  resize(area: Area): void;
};

/** The filter of a sheet outside tables; `area` begins with the row of headings. */
export type SheetFilter = {
  readonly area: Area | undefined;
  readonly filters: readonly ColumnFilter[];
  /** Puts filter buttons on an area, or takes them and all filters away. */
  setArea(area: Area | undefined): void;
  setFilter(column: number, criterion: WrittenCriterion | undefined): void;
};

export type Hyperlink = {
  readonly area: Area;
  /** An address outside the workbook. */
  readonly url: string | undefined;
  /** A place in the workbook, `'Tab'!A1` or a name. */
  readonly location: string | undefined;
  readonly tip: string | undefined;
  readonly display: string | undefined;
};

export type Validation = {
  readonly areas: readonly Area[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "none";
  readonly operator: string | undefined;
  readonly formula1: string | undefined;
  readonly formula2: string | undefined;
  readonly allowBlank: boolean;
  readonly promptTitle: string | undefined;
  readonly prompt: string | undefined;
  readonly errorTitle: string | undefined;
  readonly error: string | undefined;
  readonly errorStyle: "stop" | "warning" | "information";
};
