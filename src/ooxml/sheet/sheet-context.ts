import type { CellContext } from "../cells/cell-source";
import type { DefinedNames } from "../cells/defined-names";
import type { Package } from "../package/package";
import type { WorkbookPersons } from "../comments/persons";
import type { SheetGrid } from "../cells/cell-grid";
import type { WorkbookStyles } from "../styles/style-table";
import type { SheetFile, SheetVisibility } from "../model/workbook-file";

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
