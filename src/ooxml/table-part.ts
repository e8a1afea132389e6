import { areaName } from "./address";
import { readFilters, writeFilter } from "./auto-filter";
import { escapeControls, unescapeControls } from "./byte-text";
import { MAIN } from "./namespaces";
import { headOf, plainHead, type TableHead } from "./table-head";
import type { Area, ColumnFilter, TableFile, WrittenCriterion } from "./workbook-file";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  createLike,
  escapeAttribute,
  numberAttribute,
  parseXml,
  removeElement,
  rootOf,
  serialiseXml,
  setAttributes,
  XML_DECLARATION,
  type XmlDocument,
  type XmlElement,
} from "./xml";

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

/** XML of a new table. */
export function newTableXml(
  id: number,
  name: string,
  area: Area,
  columns: readonly string[] | undefined,
): string {
  const ref = areaName(area);
  const names = columns ?? fillNames([], area.columns);
  const list = names.map(
    (column, index) =>
      `<tableColumn id="${index + 1}" name="${escapeAttribute(escapeName(column))}"/>`,
  );
  const headers = columns ? "" : ' headerRowCount="0"';
  const filter = columns ? `<autoFilter ref="${ref}"/>` : "";
  const quoted = escapeAttribute(name);
  return `${XML_DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${quoted}" displayName="${quoted}" ref="${ref}"${headers} totalsRowShown="0">${filter}<tableColumns count="${names.length}">${list.join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

/** Names made usable: given ones kept, empty and repeated ones replaced as Excel does. */
export function fillNames(given: readonly string[], count: number): string[] {
  const used = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const base =
      given[index] === undefined || given[index] === "" ? `Column${index + 1}` : given[index];
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** Column names spell line breaks as cell texts spell control characters. */
function escapeName(name: string): string {
  return escapeControls(name).replaceAll("\n", "_x000a_").replaceAll("\r", "_x000d_");
}
