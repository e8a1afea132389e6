import { absoluteAreaName } from "../model/address";
import { filterArea, readFilters, setFilterArea, writeFilter } from "./auto-filter";
import type { DefinedNames } from "../cells/defined-names";
import { quoteSheetName } from "../formulas/formula-tokens";
import type { SheetShell } from "../package/sheet-shell";
import type { ColumnFilter, WrittenCriterion } from "../model/filter-model";
import type { Area, SheetFilter } from "../model/workbook-file";

export type FilterHome = {
  readonly sheetId: string;
  readonly names: DefinedNames;
  sheetName(): string;
  shell(): SheetShell;
};

/** Excel keeps the filtered area under this hidden name too. */
const NAME = "_xlnm._FilterDatabase";

/** The filter of a sheet's own cells, over its `autoFilter` element. */
export class OwnFilter implements SheetFilter {
  readonly #home: FilterHome;

  constructor(home: FilterHome) {
    this.#home = home;
  }

  get area(): Area | undefined {
    return filterArea(this.#home.shell().get("autoFilter"));
  }

  get filters(): readonly ColumnFilter[] {
    return readFilters(this.#home.shell().get("autoFilter"));
  }

  setArea(area: Area | undefined): void {
    const { names, sheetId } = this.#home;
    const shell = this.#home.shell();
    shell.remove("autoFilter");
    if (!area) {
      names.delete(NAME, sheetId);
      return;
    }
    setFilterArea(shell.ensure("autoFilter"), area);
    names.set({
      name: NAME,
      formula: `${quoteSheetName(this.#home.sheetName())}!${absoluteAreaName(area)}`,
      sheetId,
      hidden: true,
      comment: undefined,
    });
  }

  setFilter(column: number, criterion: WrittenCriterion | undefined): void {
    const shell = this.#home.shell();
    const element = shell.get("autoFilter");
    if (!element) return;
    writeFilter(element, column, criterion);
    shell.changed = true;
  }
}
