import type { SheetPlan } from "#domain/workbook/sheet-plan";

/** A small report sheet with a table, a format and a chart. */
export function aSheetPlan(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    role: "costs",
    name: "Costs",
    visibility: "visible",
    tabColour: "#1B2A49",
    cells: [
      ["Costs of the projects"],
      ["Name", "Amount"],
      ["Roof", 1_200],
      ["Heating", 800],
      ["=Lift", 450],
    ],
    formats: [
      {
        ranges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
        format: { bold: true, fontSize: 14 },
      },
      {
        ranges: [{ row: 2, column: 1, rows: 3, columns: 1 }],
        format: { numberFormat: "#,##0", horizontal: "right" },
      },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    tables: [
      {
        name: "tblCosts",
        range: { row: 1, column: 0, rows: 4, columns: 2 },
        style: "TableStyleLight1",
        filterButtons: true,
        bandedRows: false,
      },
    ],
    links: [],
    charts: [
      {
        name: "CostChart",
        kind: "barClustered",
        title: "The roof costs most",
        at: { row: 6, column: 0, rows: 12, columns: 6 },
        categories: { row: 2, column: 0, rows: 3, columns: 1 },
        series: [
          {
            name: { row: 1, column: 1 },
            values: { row: 2, column: 1, rows: 3, columns: 1 },
            colour: "#1B2A49",
          },
        ],
        legend: "none",
        valueFormat: "#,##0",
      },
    ],
    choices: [],
    columnWidths: [20, 12],
    rowHeights: [{ row: 0, rows: 1, points: 24 }],
    freeze: { rows: 2, columns: 1 },
    gridlines: false,
    page: {
      orientation: "landscape",
      paper: "a4",
      printArea: { row: 0, column: 0, rows: 18, columns: 6 },
      fitWidth: 1,
      fitHeight: undefined,
      header: {},
      footer: { left: "Costs", right: "&P of &N" },
    },
    ...changes,
  };
}
