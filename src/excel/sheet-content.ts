import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { hashPlanCells } from "./cells-hash";
import { formatParts, formatStoredHash, marks, type OwnParts, type StoredHash } from "./marks";
import type { OwnSheet } from "./own-sheets";
import { emptyBeyondSteps, resetSteps } from "./reset-sheet";
import { step, type Step } from "./sheet-steps";
import { shiftSteps } from "./shift-rows";
import { chartSteps, type SeriesCounts } from "./write-charts";
import { formatSteps } from "./write-formats";
import { frameSteps } from "./write-frame";
import { linkSteps } from "./write-links";
import { shrinkSteps, tableSteps, type TableChanges } from "./write-tables";
import { valueSteps } from "./write-values";

export type ContentPlan = {
  readonly plan: SheetPlan;
  readonly sheet: OwnSheet | undefined;
  readonly tables: TableChanges;
  readonly nameOf: (sheet: string) => string;
  /** Most bytes of one block of values. */
  readonly budget: number;
  /** Filled when the requests are answered. */
  readonly counts: SeriesCounts;
  readonly collectors: (() => void)[];
};

/**
 * All of a sheet that must not be missing, in the order Excel needs: old tables made small and old
 * looks off, rows shifted so that tables come to their places, values, tables over them, links (which bring a look of their own), looks, sizes, charts
 * (which are placed by the sizes).
 */
export function contentSteps(content: ContentPlan): readonly Step[] {
  const { plan, sheet, tables } = content;
  return [
    ...shrinkSteps(tables),
    ...(sheet === undefined ? [] : resetSteps(plan, sheet)),
    ...shiftSteps(tables.shifts),
    ...emptyBeyondSteps(plan, sheet?.used, tables.shifts),
    ...valueSteps(plan, content.budget),
    ...tableSteps(tables),
    ...linkSteps(plan.links, content.nameOf),
    ...formatSteps(plan.formats),
    ...frameSteps(plan),
    ...chartSteps(plan, content.collectors, content.counts),
  ];
}

/** First of all: the mark, and no hash while the sheet is in work. */
export function openingStep(plan: SheetPlan, parts: OwnParts): Step {
  return step(6, (sheet) => {
    const properties = sheet.customProperties;
    properties.add(marks.role, plan.role);
    properties.add(marks.planHash, "");
    properties.add(marks.parts, formatParts(parts));
  });
}

/** Last of all: from now on the sheet counts as written. */
export function closingStep(plan: SheetPlan, stored: StoredHash, parts: OwnParts): Step {
  const cells = hashPlanCells(plan);
  return step(6, (sheet) => {
    sheet.customProperties.add(marks.parts, formatParts(parts));
    sheet.customProperties.add(marks.cells, cells);
    sheet.customProperties.add(marks.planHash, formatStoredHash(stored));
  });
}

/** Charts and tables of the old and the new plan, so that a run that stops half way forgets none. */
export function joinOwnParts(before: OwnParts, after: OwnParts): OwnParts {
  const known = new Set(after.tables.map((table) => table.name));
  return {
    charts: [...new Set([...before.charts, ...after.charts])],
    tables: [...after.tables, ...before.tables.filter((table) => !known.has(table.name))],
  };
}
