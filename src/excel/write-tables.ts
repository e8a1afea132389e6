import type { CellRange } from "#domain/workbook/address";
import { rangeAddress } from "#domain/workbook/address";
import type { SheetPlan, TablePlan } from "#domain/workbook/sheet-plan";

import type { OwnTable } from "./marks";
import type { OwnSheet, Site } from "./own-sheets";
import { step, type Step } from "./sheet-steps";
import { planRowShifts, type RowShift } from "./shift-rows";

/** What becomes of one table of a plan. */
type TableChange = {
  readonly plan: TablePlan;
  readonly name: string;
  /** Where it is now; undefined where it is added. */
  readonly from: CellRange | undefined;
};

export type TableChanges = {
  readonly changes: readonly TableChange[];
  /** Tables of ours that are in no plan any more, or that changed places with others. */
  readonly dissolved: readonly string[];
  readonly names: readonly OwnTable[];
  /** Rows that bring the header rows of kept tables to their places. */
  readonly shifts: readonly RowShift[];
  /** A filter may be set, under which Excel refuses some changes. */
  readonly filtered: boolean;
};

/**
 * Decides for every table whether it is moved with its rows and resized in place, so that pivot tables
 * and formulas on it survive, or added. One that cannot be moved is dissolved first.
 */
export function planTableChanges(
  plan: SheetPlan,
  sheet: OwnSheet | undefined,
  site: Pick<Site, "tables">,
): TableChanges {
  const known = new Map((sheet?.parts.tables ?? []).map((table) => [table.plan, table.name]));
  const onSheet = new Map((sheet?.tables ?? []).map((table) => [table.name, table.range]));
  const elsewhere = new Set(
    site.tables.filter((table) => table.sheetId !== sheet?.id).map((table) => table.name),
  );
  const named = plan.tables.map((table) => {
    const name = chooseTableName(known.get(table.name) ?? table.name, elsewhere);
    return { plan: table, name, from: onSheet.get(name) };
  });
  const { shifts, placed } = planRowShifts(
    named.flatMap(({ plan: { range: to }, name, from }) =>
      from === undefined ? [] : [{ name, from, to }],
    ),
  );
  const changes = named.map((change): TableChange => {
    return { ...change, from: placed.has(change.name) ? change.from : undefined };
  });
  const kept = new Set(changes.filter(({ from }) => from !== undefined).map(({ name }) => name));
  const ours = new Set([...known.values(), ...changes.map(({ name }) => name)]);
  return {
    changes,
    dissolved: [...onSheet.keys()].filter((name) => ours.has(name) && !kept.has(name)),
    names: changes.map(({ plan: { name: wanted }, name }) => ({ plan: wanted, name })),
    shifts,
    filtered: sheet?.rowsHidden === true,
  };
}

/** The wanted name, or one with a number where a table of another sheet has it. */
function chooseTableName(wanted: string, taken: ReadonlySet<string>): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${String(number)}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

/** Before the values: rows of a filter shown again, tables no larger than they will be. */
export function shrinkSteps({ changes, dissolved, filtered }: TableChanges): readonly Step[] {
  return [
    ...dissolved.map((name) =>
      step(3, (sheet) => {
        const table = sheet.tables.getItem(name);
        if (filtered) table.clearFilters();
        table.convertToRange();
      }),
    ),
    ...changes.flatMap(({ name, from, plan }) => {
      if (from === undefined) return [];
      const common = smaller(from, plan.range);
      const shrinks = common.rows < from.rows || common.columns < from.columns;
      if (!shrinks && !filtered) return [];
      return [
        step(3, (sheet) => {
          const table = sheet.tables.getItem(name);
          if (filtered) table.clearFilters();
          if (shrinks) table.resize(rangeAddress(common));
        }),
      ];
    }),
  ];
}

function smaller(a: CellRange, b: CellRange): CellRange {
  return { ...a, rows: Math.min(a.rows, b.rows), columns: Math.min(a.columns, b.columns) };
}

/** After the values: tables resized or added over them. Sizes are set, never left to auto-expansion. */
export function tableSteps({ changes }: TableChanges): readonly Step[] {
  return changes.map(({ name, from, plan }) =>
    step(8, (sheet) => {
      const address = rangeAddress(plan.range);
      const table =
        from === undefined ? sheet.tables.add(address, true) : sheet.tables.getItem(name);
      if (from === undefined) table.name = name;
      else table.resize(address);
      if (plan.style !== undefined) table.style = plan.style;
      table.showFilterButton = plan.filterButtons;
      table.showBandedRows = plan.bandedRows;
    }),
  );
}
