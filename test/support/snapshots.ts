import type { RawCell, TabSnapshot, WorkbookSnapshot } from "#domain/workbook/snapshot";

/** A visible tab whose cells begin at A1. */
export function aTab(
  name: string,
  values: readonly (readonly RawCell[])[],
  rest: Partial<TabSnapshot> = {},
): TabSnapshot {
  const columns = Math.max(0, ...values.map((row) => row.length));
  return {
    id: `{${name}}`,
    name,
    position: 0,
    visibility: "visible",
    mark: undefined,
    used:
      values.length === 0 || columns === 0
        ? undefined
        : { row: 0, column: 0, rows: values.length, columns },
    values: values.map((row) => [...row, ...Array<RawCell>(columns - row.length).fill("")]),
    tables: [],
    ...rest,
  };
}

/** A workbook of tabs in the order given. */
export function aWorkbook(tabs: readonly TabSnapshot[], date1904 = false): WorkbookSnapshot {
  return {
    name: "portfolio.xlsx",
    date1904,
    tabs: tabs.map((tab, position) => ({ ...tab, position })),
  };
}
