import type { CellContext } from "./cell-source";
import type { DefinedNames } from "./defined-names";
import type { Package } from "./package";
import type { WorkbookPersons } from "./persons";
import type { SheetGrid } from "./cell-grid";
import type { WorkbookStyles } from "./style-table";
import type { SheetFile, SheetVisibility } from "./workbook-file";

/** What all sheets of a workbook share. */
export type SheetContext = CellContext & {
  readonly parts: Package;
  readonly styles: WorkbookStyles;
  readonly names: DefinedNames;
  readonly persons: WorkbookPersons;
  formulasChanged(): void;
  /** A worksheet by its name, in any case. */
  gridNamed(name: string): SheetGrid | undefined;
};

/** How the workbook part lists a sheet. */
export type SheetEntry = {
  readonly id: string;
  readonly relation: string;
  readonly partName: string;
  readonly kind: SheetFile["kind"];
  name: string;
  visibility: SheetVisibility;
};
