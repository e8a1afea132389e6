/** The picture a read gives of a tab that was written from a plan, without a workbook between. */
export function snapshotOfPlan(plan, position) {
  const columns = Math.max(...plan.cells.map((row) => row.length));
  return {
    id: `{${position}}`,
    name: plan.name,
    position,
    visibility: plan.visibility,
    mark: undefined,
    used: { row: 0, column: 0, rows: plan.cells.length, columns },
    values: plan.cells.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? "")),
    tables: plan.tables.map(({ name, range }) => ({ name, range })),
  };
}
