import { SheetGrid } from "../cells/cell-grid";
import { CellSource } from "../cells/cell-source";
import { SheetProperties } from "../document/custom-properties";
import { OoxmlError } from "../package/ooxml-error";
import { readPage, writePage, type PageHome } from "./page-setup";
import { RowSettings } from "../cells/row-settings";
import { SheetBreaks } from "./sheet-breaks";
import { SheetCharts } from "./sheet-charts";
import { SheetComments } from "../comments/sheet-comments";
import type { SheetContext, SheetEntry } from "./sheet-context";
import { SheetColumns } from "./sheet-columns";
import {
  addHyperlink,
  readHyperlinks,
  removeHyperlinks,
  type SheetLinks,
} from "./sheet-hyperlinks";
import { SheetRules } from "./sheet-rules";
import { OwnFilter } from "../tables/sheet-filter";
import { addMerge, readMerges, removeMerges } from "./sheet-merges";
import { ProtectableSheet } from "./sheet-protection";
import { locateRows } from "../package/sheet-bytes";
import { SheetShell, shellText } from "../package/sheet-shell";
import { SheetTables } from "./sheet-tables";
import { addValidation, clearValidations, readValidations } from "./sheet-validations";
import * as view from "./sheet-view";
import { writeOutGroups, writeSheet } from "./sheet-write";
import type { ChartPart } from "../model/chart-model";
import type {
  Area,
  CellGrid,
  Hyperlink,
  PageSetup,
  SheetFile,
  SheetVisibility,
  TableFile,
  Validation,
} from "../model/workbook-file";

/** A sheet over its part. Nothing is read before it is asked for. */
export class Sheet extends ProtectableSheet implements SheetFile {
  readonly entry: SheetEntry;
  readonly context: SheetContext;
  readonly source: CellSource;
  readonly grid: SheetGrid;
  readonly rows: RowSettings;
  readonly columns: SheetColumns;
  readonly tableList: SheetTables;
  readonly chartList: SheetCharts;
  readonly comments: SheetComments;
  readonly filter: OwnFilter;
  readonly conditionalFormats: SheetRules;
  readonly customProperties: SheetProperties;
  readonly pageBreaks: SheetBreaks;
  readonly #visibilityChanged: () => void;
  #shell: SheetShell | undefined;
  #cellsChanged = false;

  constructor(entry: SheetEntry, context: SheetContext, visibilityChanged: () => void) {
    super();
    const { parts } = context;
    const { partName } = entry;
    const shell = (): SheetShell => this.shell();
    this.entry = entry;
    this.context = context;
    this.#visibilityChanged = visibilityChanged;
    this.source = new CellSource(context, partName, () => parts.bytes(partName));
    this.rows = new RowSettings(this.source);
    this.columns = new SheetColumns(shell);
    this.grid = new SheetGrid(this.source, {
      rows: this.rows,
      columnStyle: (column) => this.columns.style(column),
      setColumnStyle: (column, columns, style) => {
        this.columns.change(column, columns, { style: style === 0 ? undefined : style });
      },
      formulasChanged: () => {
        context.formulasChanged();
      },
    });
    this.tableList = new SheetTables({ parts, partName, cells: this.grid, shell });
    const { columns, rows } = this;
    this.chartList = new SheetCharts({ context, partName, shell, columns, rows });
    const { names, persons } = context;
    this.comments = new SheetComments({ parts, partName, sheetId: entry.id, shell, persons });
    const sheetName = (): string => entry.name;
    this.filter = new OwnFilter({ names, sheetId: entry.id, sheetName, shell });
    this.conditionalFormats = new SheetRules(shell, context.styles);
    this.pageBreaks = new SheetBreaks(shell);
    this.customProperties = new SheetProperties({ parts, partName, shell });
  }

  get id(): string {
    return this.entry.id;
  }

  get name(): string {
    return this.entry.name;
  }

  get kind(): SheetFile["kind"] {
    return this.entry.kind;
  }

  get visibility(): SheetVisibility {
    return this.entry.visibility;
  }

  set visibility(visibility: SheetVisibility) {
    this.entry.visibility = visibility;
    this.#visibilityChanged();
  }

  get tabColour(): string | undefined {
    return view.readTabColour(this.shell(), this.context.styles.theme);
  }

  set tabColour(colour: string | undefined) {
    view.writeTabColour(this.shell(), colour);
  }

  get showGridlines(): boolean {
    return view.readGridlines(this.shell());
  }

  set showGridlines(on: boolean) {
    view.writeGridlines(this.shell(), on);
  }

  get showHeadings(): boolean {
    return view.readHeadings(this.shell());
  }

  set showHeadings(on: boolean) {
    view.writeHeadings(this.shell(), on);
  }

  get standardWidth(): number | undefined {
    return this.columns.standard;
  }

  set standardWidth(width: number | undefined) {
    this.columns.standard = width;
  }

  /** @throws OoxmlError `damaged` for chart sheets, which have no cells. */
  get cells(): CellGrid {
    if (this.kind !== "worksheet")
      throw new OoxmlError("damaged", `The sheet ${this.name} has no cells.`);
    return this.grid;
  }

  get merges(): readonly Area[] {
    return this.#glance()?.merges ?? readMerges(this.shell());
  }

  merge(area: Area): void {
    addMerge(this.shell(), area);
  }

  unmerge(area: Area): void {
    removeMerges(this.shell(), area);
  }

  get tables(): readonly TableFile[] {
    return this.tableList.all;
  }

  addTable(area: Area, name: string, headers: boolean): TableFile {
    return this.tableList.add(area, name, headers);
  }

  deleteTable(name: string): void {
    this.tableList.delete(name);
  }

  get charts(): readonly ChartPart[] {
    return this.chartList.all;
  }

  addChart(chart: ChartPart): void {
    this.chartList.add(chart);
  }

  updateChart(chart: ChartPart): void {
    this.chartList.update(chart);
  }

  deleteChart(name: string): void {
    this.chartList.delete(name);
  }

  get hyperlinks(): readonly Hyperlink[] {
    return readHyperlinks(this.#links());
  }

  setHyperlink(link: Hyperlink): void {
    addHyperlink(this.#links(), link);
  }

  clearHyperlinks(area: Area): void {
    removeHyperlinks(this.#links(), area);
  }

  get validations(): readonly Validation[] {
    return readValidations(this.shell());
  }

  setValidation(validation: Validation): void {
    addValidation(this.shell(), validation);
  }

  clearValidations(area: Area): void {
    clearValidations(this.shell(), area);
  }

  get freeze(): view.FrozenPanes | undefined {
    return view.readFreeze(this.shell());
  }

  set freeze(freeze: view.FrozenPanes | undefined) {
    view.writeFreeze(this.shell(), freeze);
  }

  get page(): PageSetup {
    return readPage(this.#pageHome());
  }

  setPage(change: Partial<PageSetup>): void {
    writePage(this.#pageHome(), change);
  }

  get protected(): boolean {
    return this.#glance()?.isProtected ?? this.protection !== undefined;
  }

  setSelected(selected: boolean): void {
    view.writeSelected(this.shell(), selected);
  }

  /** Writes what was changed into the sheet's parts. */
  flush(): void {
    this.comments.flush();
    this.tableList.flush(this.grid.edited.size > 0);
    this.#cellsChanged ||= this.grid.edited.size > 0;
    if (this.grid.edited.size > 0 || this.rows.changed.size > 0 || this.#shell?.changed === true)
      writeSheet(this, this.#shell);
  }

  /** True where cells were written since this was asked last. */
  takeCellsChanged(): boolean {
    const changed = this.#cellsChanged;
    this.#cellsChanged = false;
    return changed;
  }

  /** Gives every formula a text of its own, and writes the sheet. */
  writeOutSharedFormulas(): void {
    this.flush();
    writeOutGroups(this);
    this.flush();
  }

  /** Reads the sheet anew, after its part was written from elsewhere. */
  reload(): void {
    this.#shell = undefined;
    this.grid.reset();
    this.rows.reset();
    this.columns.reset();
  }

  shell(): SheetShell {
    if (this.#shell) return this.#shell;
    const { partName, kind } = this.entry;
    const { parts } = this.context;
    const xml =
      kind === "worksheet"
        ? shellText(locateRows(parts.bytes(partName), partName))
        : parts.text(partName);
    this.#shell = new SheetShell(xml, partName);
    return this.#shell;
  }

  #glance(): CellSource["glance"] {
    return this.#shell === undefined && this.kind === "worksheet" ? this.source.glance : undefined;
  }

  #links(): SheetLinks {
    return { shell: this.shell(), parts: this.context.parts, partName: this.entry.partName };
  }

  #pageHome(): PageHome {
    const { names } = this.context;
    return { shell: this.shell(), names, sheetId: this.id, sheetName: this.name };
  }
}
