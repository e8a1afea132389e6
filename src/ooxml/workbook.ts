import { ApplicationProperties } from "./document/application-properties";
import { CellScanner } from "./cells/cell-scanner";
import { copySheetPart } from "./shifts/copy-sheet";
import { DocumentCore } from "./document/core-properties";
import { DocumentProperties, forgetTitles } from "./document/custom-properties";
import { WorkbookCustomXml } from "./document/custom-xml-parts";
import { DefinedNames } from "./cells/defined-names";
import { OoxmlError } from "./package/ooxml-error";
import type { Package } from "./package/package";
import type { PasswordLock } from "./model/password-lock";
import { WorkbookPersons } from "./comments/persons";
import { followInParts } from "./shifts/follow-sheet";
import { removeSheetParts } from "./sheet/sheet-removal";
import { CONTENT_TYPE, MAIN, RELATIONS } from "./package/namespaces";
import { SharedStrings } from "./cells/shared-strings";
import { Sheet } from "./sheet/sheet";
import type { SheetContext, SheetEntry } from "./sheet/sheet-context";
import { WorkbookStyles } from "./styles/style-table";
import { shiftParts } from "./shifts/shift-parts";
import type { CellShift, SheetFile, WorkbookFile } from "./model/workbook-file";
import type { WorkbookPart } from "./workbook-part";
import { XML_DECLARATION } from "./package/xml";

const NEW_SHEET = `${XML_DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** An open workbook over its package. */
export class Workbook implements WorkbookFile {
  readonly #package: Package;
  readonly #part: WorkbookPart;
  readonly #context: SheetContext;
  readonly styles: WorkbookStyles;
  readonly names: DefinedNames;
  readonly customProperties: DocumentProperties;
  readonly coreProperties: DocumentCore;
  readonly applicationProperties: ApplicationProperties;
  readonly customXml: WorkbookCustomXml;
  readonly #sheets: Sheet[];
  #activeId: string;
  #listChanged = false;
  #formulasChanged = false;
  #fullCalculation = false;

  constructor(parts: Package, part: WorkbookPart) {
    this.#package = parts;
    this.#part = part;
    const listed = part.listedSheets();
    if (listed.length === 0)
      throw new OoxmlError(
        "notAWorkbook",
        "The file holds no sheets, so it is not an Excel workbook.",
      );
    this.styles = new WorkbookStyles(parts, part.partName);
    this.names = new DefinedNames(
      part.root,
      listed.map((sheet) => sheet.id),
    );
    this.customProperties = new DocumentProperties(parts);
    this.coreProperties = new DocumentCore(parts);
    this.applicationProperties = new ApplicationProperties(parts);
    this.customXml = new WorkbookCustomXml(parts, part.partName);
    this.#context = {
      parts,
      styles: this.styles,
      names: this.names,
      persons: new WorkbookPersons(parts, part.partName),
      strings: new SharedStrings(parts, part.partName),
      scanner: new CellScanner(part.date1904),
      formulasChanged: () => {
        this.#formulasChanged = true;
      },
      gridNamed: (name) => this.#sheetNamed(name)?.grid,
    };
    const partNames = new Map(parts.relations(part.partName).map((each) => [each.id, each]));
    this.#sheets = listed.map((sheet) => {
      const relation = partNames.get(sheet.relation);
      const partName = parts.partById(part.partName, relation?.id);
      if (partName === undefined)
        throw new OoxmlError("damaged", `The sheet ${sheet.name} is missing from the file.`);
      const kind = kindOf(relation?.type ?? "");
      return this.#newSheet({ ...sheet, partName, kind });
    });
    this.#activeId = this.#sheets[part.activeTab]?.id ?? this.#sheets[0]?.id ?? "";
  }

  get sheets(): readonly SheetFile[] {
    return this.#sheets;
  }

  get date1904(): boolean {
    return this.#part.date1904;
  }

  get structureProtected(): boolean {
    return this.#part.structureProtected;
  }

  get structureLock(): PasswordLock | undefined {
    return this.#part.structureLock;
  }

  protectStructure(lock: PasswordLock | undefined): void {
    this.#part.protectStructure(lock);
    this.#listChanged = true;
  }

  get activeSheetId(): string {
    return this.#activeId;
  }

  set activeSheetId(id: string) {
    if (id === this.#activeId) return;
    const next = this.#sheetById(id);
    this.#find(this.#activeId)?.setSelected(false);
    next.setSelected(true);
    this.#activeId = id;
    this.#listChanged = true;
  }

  addSheet(name: string, position = this.#sheets.length): SheetFile {
    const partName = this.#package.freeName("xl/worksheets/sheet", ".xml");
    this.#package.set(partName, NEW_SHEET, CONTENT_TYPE.worksheet);
    return this.#listSheet(name, partName, position);
  }

  copySheet(id: string, name: string, position: number): SheetFile {
    const source = this.#sheetById(id);
    source.flush();
    source.chartList.flush(new Set());
    const tables = this.#sheets.flatMap((each) => each.tables);
    const change = { from: source.name, to: name };
    const partName = copySheetPart(this.#package, source.entry.partName, {
      ...change,
      tableNames: new Set(tables.map((table) => table.name.toLowerCase())),
    });
    const copy = this.#listSheet(name, partName, position);
    copy.setSelected(false);
    copy.comments.copyFrom(source.comments.all);
    this.names.copySheet(change, id, copy.id);
    return copy;
  }

  deleteSheet(id: string): void {
    const sheet = this.#sheetById(id);
    const index = this.#sheets.indexOf(sheet);
    if (id === this.#activeId) {
      const next = this.#nextVisible(index);
      if (next) this.activeSheetId = next.id;
    }
    sheet.flush();
    this.#sheets.splice(index, 1);
    this.#follow({ from: sheet.name, to: undefined }, id);
    this.#package.unrelate(this.#part.partName, sheet.entry.relation);
    removeSheetParts(this.#package, sheet.entry.partName);
    this.#formulasChanged = true;
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.#sheetById(id);
    const from = sheet.name;
    if (from === name) return;
    sheet.entry.name = name;
    this.#follow({ from, to: name }, id);
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.#sheetById(id);
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#sheets.splice(position, 0, sheet);
    this.#listChanged = true;
  }

  shiftCells(id: string, shift: CellShift): void {
    const sheet = this.#sheetById(id);
    shiftParts(this.#package, this.#sheets, sheet, shift);
    this.names.followCells({ shift, sheet: sheet.name }, id);
    this.#formulasChanged = true;
  }

  requestFullCalculation(): void {
    this.#fullCalculation = true;
  }

  partNames(): readonly string[] {
    return this.#package.partNames();
  }

  save(): Uint8Array {
    const changed = new Set<string>();
    for (const sheet of this.#sheets) {
      sheet.flush();
      if (sheet.takeCellsChanged()) changed.add(sheet.name.toLowerCase());
    }
    for (const sheet of this.#sheets) sheet.chartList.flush(changed);
    this.#context.strings.flush();
    this.styles.flush();
    this.customProperties.flush();
    this.coreProperties.flush();
    this.#dropCalculationChain();
    this.#writeWorkbookPart();
    return this.#package.save();
  }

  #follow(change: { from: string; to: string | undefined }, id: string): void {
    this.names.followSheet(change, id);
    followInParts(this.#package, this.#sheets, change);
    this.#listChanged = true;
  }

  /** The stored order of calculation may name cells that have no formula any more; Excel makes it anew. */
  #dropCalculationChain(): void {
    if (!this.#formulasChanged) return;
    this.#formulasChanged = false;
    const { partName } = this.#part;
    const relation = this.#package
      .relations(partName)
      .find((each) => each.type.endsWith("/calcChain"));
    if (!relation) return;
    const chain = this.#package.partById(partName, relation.id);
    this.#package.unrelate(partName, relation.id);
    if (chain !== undefined) this.#package.delete(chain);
  }

  #writeWorkbookPart(): void {
    if (!this.#listChanged && !this.names.changed && !this.#fullCalculation) return;
    if (this.#fullCalculation) this.#part.requestFullCalculation();
    if (this.#listChanged) {
      const active = this.#sheets.findIndex((sheet) => sheet.id === this.#activeId);
      this.#part.writeSheets(
        this.#sheets.map((sheet) => sheet.entry),
        Math.max(0, active),
      );
      forgetTitles(this.#package);
    }
    if (this.#listChanged || this.names.changed)
      this.names.write(
        this.#part.root,
        this.#sheets.map((sheet) => sheet.id),
      );
    this.#listChanged = this.names.changed = this.#fullCalculation = false;
    this.#package.set(this.#part.partName, this.#part.serialise());
  }

  #listSheet(name: string, partName: string, position: number): Sheet {
    const relation = this.#package.relate(this.#part.partName, "worksheet", partName);
    const id = `${this.#sheets.reduce((last, sheet) => Math.max(last, Number(sheet.id)), 0) + 1}`;
    const sheet = this.#newSheet({
      id,
      name,
      relation,
      partName,
      kind: "worksheet",
      visibility: "visible",
    });
    this.#sheets.splice(position, 0, sheet);
    this.#listChanged = true;
    return sheet;
  }

  #newSheet(entry: SheetEntry): Sheet {
    return new Sheet(entry, this.#context, () => {
      this.#listChanged = true;
    });
  }

  #find(id: string): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  #sheetById(id: string): Sheet {
    const sheet = this.#find(id);
    if (!sheet) throw new Error(`no sheet with the id ${id}`);
    return sheet;
  }

  #sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.#sheets.find(
      (sheet) => sheet.kind === "worksheet" && sheet.name.toLowerCase() === wanted,
    );
  }

  #nextVisible(index: number): Sheet | undefined {
    const others = [...this.#sheets.slice(index + 1), ...this.#sheets.slice(0, index).reverse()];
    return others.find((sheet) => sheet.visibility === "visible") ?? others[0];
  }
}

function kindOf(relationType: string): SheetFile["kind"] {
  if (relationType.endsWith("/worksheet")) return "worksheet";
  return relationType.endsWith("/chartsheet") ? "chartsheet" : "other";
}
