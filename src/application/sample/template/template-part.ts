import type { CellRange } from "#domain/workbook/address";
import type { ChoicePlan, FormatBlock, TablePlan } from "#domain/workbook/sheet-plan";

import type { PlacedGrid, RowHeight } from "#application/sheets/sheet-part";

/** A block of a project tab and the rows it takes. */
export type TemplatePart = {
  readonly grids: readonly PlacedGrid[];
  readonly formats: readonly FormatBlock[];
  readonly merges: readonly CellRange[];
  readonly choices: readonly ChoicePlan[];
  readonly rowHeights: readonly RowHeight[];
  readonly tables: readonly TablePlan[];
  readonly rows: number;
};
