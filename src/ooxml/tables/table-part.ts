import { areaName, sameArea } from "../model/address";
import { readFilters, writeFilter } from "./auto-filter";
import { unescapeControls } from "../package/byte-text";
import { escapeName, fillNames, insertColumns } from "./table-columns";
import { headOf, plainHead, type TableHead } from "./table-head";
import type { ColumnFilter, WrittenCriterion } from "../model/filter-model";
import type { Area, CellShift, TableFile } from "../model/workbook-file";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  createLike,
  numberAttribute,
  parseXml,
  removeElement,
  rootOf,
  serialiseXml,
  setAttributes,
  type XmlDocument,
  type XmlElement,
} from "../package/xml";

/** What a table asks of its sheet. */
export type TableSheet = {
  /** Texts of the header row's cells, made usable: unique, not empty; written back where they differ. */
  headerNames(row: Area): string[];
  clearContents(area: Area): void;
};

/** A table on a sheet, over its part. */
export class TablePart implements TableFile {
  readonly partName: string;
  readonly #xml: string;
  readonly #sheet: TableSheet;
  #document: XmlDocument | undefined;
  #known: TableHead | undefined;
  changed = false;

  constructor(partName: string, xml: string, sheet: TableSheet) {
    this.partName = partName;
    this.#xml = xml;
    this.#sheet = sheet;
  }

  get id(): number {
    return this.#head.id;
  }

  get name(): string {
    return this.#head.name;
  }

  set name(name: string) {
    this.#set(this.#root, { name, displayName: name });
  }

  get area(): Area {
    return this.#head.area;
  }

  get columns(): readonly string[] {
    return this.#columnElements().map((column) =>
      unescapeControls(attribute(column, "name") ?? ""),
    );
  }

  get showHeaders(): boolean {
    return (numberAttribute(this.#root, "headerRowCount") ?? 1) > 0;
  }

  /** The header row is taken from, or given to, the table's top; the cells below stay. */
  set showHeaders(on: boolean) {
    if (on === this.showHeaders) return;
    const { row, rows, ...rest } = this.area;
    const area = on
      ? { ...rest, row: row - 1, rows: rows + 1 }
      : { ...rest, row: row + 1, rows: rows - 1 };
    if (!on) this.#sheet.clearContents({ ...this.area, rows: 1 });
    this.#set(this.#root, { headerRowCount: on ? undefined : 0 });
    this.#setArea(area);
    this.#writeFilter(on);
  }

  get showTotals(): boolean {
    return (numberAttribute(this.#root, "totalsRowCount") ?? 0) > 0;
  }

  set showTotals(on: boolean) {
    if (on === this.showTotals) return;
    const { area } = this;
    if (!on) this.#sheet.clearContents({ ...area, row: area.row + area.rows - 1, rows: 1 });
    this.#set(this.#root, {
      totalsRowCount: on ? 1 : undefined,
      totalsRowShown: on ? undefined : false,
    });
    this.#setArea({ ...area, rows: area.rows + (on ? 1 : -1) });
  }

  get showFilterButton(): boolean {
    return childElement(this.#root, "autoFilter") !== undefined;
  }

  set showFilterButton(on: boolean) {
    if (on !== this.showFilterButton) this.#writeFilter(on);
  }

  get showBandedRows(): boolean {
    return booleanAttribute(this.#styleInfo(), "showRowStripes", false);
  }

  set showBandedRows(on: boolean) {
    this.#setStyle({ showRowStripes: on });
  }

  get showBandedColumns(): boolean {
    return booleanAttribute(this.#styleInfo(), "showColumnStripes", false);
  }

  set showBandedColumns(on: boolean) {
    this.#setStyle({ showColumnStripes: on });
  }

  get highlightFirstColumn(): boolean {
    return booleanAttribute(this.#styleInfo(), "showFirstColumn", false);
  }

  set highlightFirstColumn(on: boolean) {
    this.#setStyle({ showFirstColumn: on });
  }

  get highlightLastColumn(): boolean {
    return booleanAttribute(this.#styleInfo(), "showLastColumn", false);
  }

  set highlightLastColumn(on: boolean) {
    this.#setStyle({ showLastColumn: on });
  }

  get style(): string | undefined {
    return attribute(this.#styleInfo(), "name");
  }

  set style(name: string | undefined) {
    this.#setStyle({ name });
  }

  get filters(): readonly ColumnFilter[] {
    return readFilters(childElement(this.#root, "autoFilter"));
  }

  setFilter(column: number, criterion: WrittenCriterion | undefined): void {
    if (criterion) this.showFilterButton = true;
    const filter = childElement(this.#root, "autoFilter");
    if (!filter) return;
    writeFilter(filter, column, criterion);
    this.changed = true;
  }

  resize(area: Area): void {
    this.#setArea(area);
    if (this.showHeaders) this.renameColumns(this.#sheet.headerNames({ ...area, rows: 1 }));
    else this.renameColumns(fillNames(this.columns, area.columns));
  }

  /** Moves the table to where its cells went; columns inserted inside it are new ones of the table. */
  shift({ kind, axis, area: cells }: CellShift, after: Area): void {
    const before = this.area;
    if (sameArea(before, after)) return;
    if (axis === "columns" && before.columns !== after.columns)
      this.#shiftColumns(kind, cells.column - before.column, after.columns - before.columns);
    this.#setArea(after);
  }

  /** Writes the columns' names again, after header cells were edited or the table was resized. */
  renameColumns(names: readonly string[]): void {
    const list = childElement(this.#root, "tableColumns");
    if (!list) return;
    const existing = this.#columnElements();
    if (names.length === existing.length && names.every((name, i) => name === this.columns[i]))
      return;
    let id = Math.max(0, ...existing.map((column) => numberAttribute(column, "id") ?? 0));
    names.forEach((name, index) => {
      id += index < existing.length ? 0 : 1;
      const column = existing[index] ?? appendElement(list, "tableColumn", { id });
      setAttributes(column, { name: escapeName(name) });
    });
    for (const column of existing.slice(names.length)) list.removeChild(column);
    this.#set(list, { count: names.length });
  }

  serialise(): string {
    return this.#document ? serialiseXml(this.#document) : this.#xml;
  }

  get #root(): XmlElement {
    this.#document ??= parseXml(this.#xml, this.partName);
    return rootOf(this.#document);
  }

  /** Listing the tables of a workbook asks for no more than this, and thousands of documents cost seconds. */
  get #head(): TableHead {
    this.#known ??= (this.#document ? undefined : plainHead(this.#xml)) ?? headOf(this.#root);
    return this.#known;
  }

  #columnElements(): XmlElement[] {
    const list = childElement(this.#root, "tableColumns");
    return list ? childElements(list, "tableColumn") : [];
  }

  #shiftColumns(kind: CellShift["kind"], at: number, change: number): void {
    const list = childElement(this.#root, "tableColumns");
    if (!list) return;
    const columns = this.#columnElements();
    const first = Math.max(0, at);
    if (kind === "delete")
      for (const column of columns.slice(first, first - change)) list.removeChild(column);
    else insertColumns(list, first, change);
    this.#set(list, { count: columns.length + change });
  }

  #styleInfo(): XmlElement | undefined {
    return childElement(this.#root, "tableStyleInfo");
  }

  #setStyle(values: Record<string, string | boolean | undefined>): void {
    let info = this.#styleInfo();
    if (!info) {
      info = createLike(this.#root, "tableStyleInfo");
      setAttributes(info, { showFirstColumn: false, showLastColumn: false, showRowStripes: true });
      this.#root.insertBefore(info, childElement(this.#root, "extLst") ?? null);
    }
    this.#set(info, values);
  }

  #setArea(area: Area): void {
    this.#set(this.#root, { ref: areaName(area) });
    const filter = childElement(this.#root, "autoFilter");
    if (filter) setAttributes(filter, { ref: this.#filterReference() });
  }

  /** Filters cover headers and rows, never totals. */
  #filterReference(): string {
    const { area } = this;
    return areaName({ ...area, rows: area.rows - (this.showTotals ? 1 : 0) });
  }

  #writeFilter(on: boolean): void {
    removeElement(childElement(this.#root, "autoFilter"));
    this.changed = true;
    if (!on || !this.showHeaders) return;
    const filter = createLike(this.#root, "autoFilter");
    setAttributes(filter, { ref: this.#filterReference() });
    this.#root.insertBefore(filter, this.#root.firstChild);
  }

  #set(element: XmlElement, values: Record<string, string | number | boolean | undefined>): void {
    setAttributes(element, values);
    this.#known = undefined;
    this.changed = true;
  }
}
