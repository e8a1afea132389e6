import { shiftArea } from "../cells/cell-shift";
import { CONTENT_TYPE, RELATIONS } from "../package/namespaces";
import { isRelationType, resolveTarget } from "../package/relationships";
import type { Package } from "../package/package";
import type { SheetShell } from "../package/sheet-shell";
import { newTableXml } from "../tables/new-table";
import { fillNames } from "../tables/table-columns";
import { TablePart, type TableSheet } from "../tables/table-part";
import type { Area, CellGrid, CellShift, TableFile } from "../model/workbook-file";
import { appendElement, childElements, relationAttribute, setAttributes } from "../package/xml";

export type TableHome = {
  readonly parts: Package;
  readonly partName: string;
  readonly cells: CellGrid;
  shell(): SheetShell;
};

/** The tables of one sheet. */
export class SheetTables {
  readonly #home: TableHome;
  #tables: TablePart[] | undefined;

  constructor(home: TableHome) {
    this.#home = home;
  }

  get all(): readonly TablePart[] {
    if (this.#tables) return this.#tables;
    const { parts, partName } = this.#home;
    this.#tables = parts
      .relations(partName)
      .filter((relation) => isRelationType(relation, "table"))
      .map((relation) => resolveTarget(partName, relation.target))
      .filter((part) => parts.has(part))
      .map((part) => new TablePart(part, parts.text(part), this.#sheet()));
    return this.#tables;
  }

  add(area: Area, name: string, headers: boolean): TableFile {
    const { parts, partName } = this.#home;
    const shell = this.#home.shell();
    const tables = [...this.all];
    const columns = headers ? this.#headerNames({ ...area, rows: 1 }) : undefined;
    const part = parts.freeName("xl/tables/table", ".xml");
    const xml = newTableXml(nextTableId(parts), name, area, columns);
    parts.set(part, xml, CONTENT_TYPE.table);
    const table = new TablePart(part, xml, this.#sheet());
    const list = shell.ensure("tableParts");
    appendElement(list, "tablePart").setAttributeNS(
      RELATIONS,
      "r:id",
      parts.relate(partName, "table", part),
    );
    setAttributes(list, { count: childElements(list).length });
    shell.changed = true;
    this.#tables = [...tables, table];
    return table;
  }

  delete(name: string): void {
    const { parts, partName } = this.#home;
    const doomed = this.all.find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (!doomed) return;
    this.#tables = this.all.filter((table) => table !== doomed);
    const relation = parts
      .relations(partName)
      .find((each) => resolveTarget(partName, each.target) === doomed.partName);
    const shell = this.#home.shell();
    const list = shell.get("tableParts");
    if (relation && list) {
      for (const element of childElements(list))
        if (relationAttribute(element) === relation.id) list.removeChild(element);
      setAttributes(list, { count: childElements(list).length });
      if (this.#tables.length === 0) shell.remove("tableParts");
      parts.unrelate(partName, relation.id);
    }
    shell.changed = true;
    parts.delete(doomed.partName);
  }

  /** Tables move with their cells; columns are added to them and taken away. */
  shift(shift: CellShift): void {
    for (const table of [...this.all]) {
      const after = shiftArea(table.area, shift);
      if (after === undefined) this.delete(table.name);
      else table.shift(shift, after);
    }
  }

  /** Takes over header cells that were written since, then writes changed tables. */
  flush(cellsChanged: boolean): void {
    if (!this.#tables && !cellsChanged) return;
    for (const table of this.all) {
      if (cellsChanged && table.showHeaders)
        table.renameColumns(this.#headerNames({ ...table.area, rows: 1 }));
      if (!table.changed) continue;
      this.#home.parts.set(table.partName, table.serialise());
      table.changed = false;
    }
  }

  #sheet(): TableSheet {
    return {
      headerNames: (row) => this.#headerNames(row),
      clearContents: (area) => {
        this.#home.cells.clear(area, "contents");
      },
    };
  }

  /** A table whose header cells say anything but its column names makes Excel repair the file. */
  #headerNames(row: Area): string[] {
    const { cells } = this.#home;
    const values = cells.values(row)[0] ?? [];
    const names = fillNames(
      values.map((value) =>
        typeof value === "boolean" ? String(value).toUpperCase() : String(value),
      ),
      row.columns,
    );
    names.forEach((name, index) => {
      if (values[index] !== name) cells.setValue(row.row, row.column + index, name);
    });
    return names;
  }
}

const lastIds = new WeakMap<Package, number>();

/** Tables are numbered across the whole workbook. */
export function nextTableId(parts: Package): number {
  let last = lastIds.get(parts);
  if (last === undefined) {
    last = 0;
    for (const part of parts.partNames())
      if (parts.contentType(part) === CONTENT_TYPE.table)
        last = Math.max(
          last,
          Number(/<[\w:]*table\s[^>]*?\bid="(\d+)"/.exec(parts.text(part))?.[1]),
        );
  }
  lastIds.set(parts, last + 1);
  return last + 1;
}
