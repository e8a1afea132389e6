import { describe } from "@jest/globals";

import type { EmbeddedExcel } from "#embedded-host/index";

import { behaves, filled, sheetOf } from "../behaves";
import { settle } from "../../../support/settle";

/** Events are sent once their request was answered. */
type Handlers<Args> = OfficeExtension.EventHandlers<Args>;

/** What handlers hear while something is done, without their type of event. */
async function heard<Args>(
  context: Excel.RequestContext,
  handlers: Handlers<Args>,
  act: () => unknown,
): Promise<Partial<Args>[]> {
  const events: Partial<Args>[] = [];
  handlers.add(async (args) => {
    events.push({ ...args, type: undefined, worksheetId: undefined, tableId: undefined });
    await Promise.resolve();
  });
  await context.sync();
  act();
  await context.sync();
  await settle();
  return events;
}

function table(context: Excel.RequestContext): Excel.Table {
  filled(context, "B2:C4", [
    ["Name", "Cost"],
    ["a", 2],
    ["b", 1],
  ]);
  return sheetOf(context).tables.add("B2:C4", true);
}

const user = ({ edits }: EmbeddedExcel): EmbeddedExcel["edits"] => edits;

describe("events of worksheets", () => {
  behaves(
    "Worksheet.onRowSorted",
    "only rows changed as a result of the sort",
    async (context) => {
      filled(context, "A1:B4", [
        [1, "x"],
        [3, "x"],
        [2, "x"],
        [4, "x"],
      ]);
      const range = sheetOf(context).getRange("A1:B4");
      return heard(context, sheetOf(context).onRowSorted, () => {
        range.sort.apply([{ key: 0, ascending: true }]);
      });
    },
    [{ address: "A2:B3", source: "Local" }],
  );
  behaves(
    "Worksheet.onColumnSorted",
    "the result of a left-to-right sort",
    async (context) => {
      filled(context, "A1:C1", [[1, 3, 2]]);
      const range = sheetOf(context).getRange("A1:C1");
      return heard(context, context.workbook.worksheets.onColumnSorted, () => {
        range.sort.apply([{ key: 0, ascending: true }], false, false, "Columns");
      });
    },
    [{ address: "B1:C1", source: "Local" }],
  );
  behaves(
    "Worksheet.onFormulaChanged",
    "the formulas before, when formulas change and not when values do",
    async (context) => {
      const range = filled(context, "A1:C1", [[1, "=A1", "=A1*2"]]);
      return heard(context, sheetOf(context).onFormulaChanged, () => {
        range.formulas = [[5, "=A1", "=A1*3"]];
      });
    },
    [{ formulaDetails: [{ cellAddress: "C1", previousFormula: "=A1*2" }], source: "Local" }],
  );
  behaves(
    "Worksheet.onRowHiddenChanged",
    "the rows whose hidden state has changed, by hand or by a filter",
    async (context) => {
      const rows = table(context);
      const sheet = sheetOf(context);
      return heard(context, sheet.onRowHiddenChanged, () => {
        sheet.getRange("8:9").rowHidden = true;
        sheet.getRange("9:10").rowHidden = false;
        rows.columns.getItemAt(1).filter.applyValuesFilter(["2"]);
      });
    },
    [
      { address: "8:9", changeType: "Hidden", source: "Local" },
      { address: "9:9", changeType: "Unhidden", source: "Local" },
      { address: "4:4", changeType: "Hidden", source: "Local" },
    ],
  );
  behaves(
    "Worksheet.onCalculated",
    "when a sheet with formulas is calculated",
    async (context) => {
      filled(context, "A1:B1", [[1, "=A1"]]);
      context.workbook.worksheets.add("Plain");
      return heard(context, context.workbook.worksheets.onCalculated, () => {
        sheetOf(context).getRange("A1").values = [[2]];
        context.workbook.worksheets.getItem("Plain").getRange("A1").values = [[2]];
      });
    },
    [{ address: "A1" }],
  );
  behaves(
    "Worksheet.onSingleClicked",
    "a click with the left button, which selects",
    async (context, host) =>
      heard(context, sheetOf(context).onSingleClicked, () => {
        user(host).click("Sheet1", "B3");
      }),
    [{ address: "B3", offsetX: 0, offsetY: 0 }],
  );
  behaves(
    "WorksheetCollection.onProtectionChanged",
    "when protection is switched on or off",
    async (context) =>
      heard(context, context.workbook.worksheets.onProtectionChanged, () => {
        sheetOf(context).protection.protect();
        sheetOf(context).protection.unprotect();
        sheetOf(context).protection.unprotect();
      }),
    [
      { isProtected: true, source: "Local" },
      { isProtected: false, source: "Local" },
    ],
  );
  behaves(
    "WorksheetCollection.onMoved",
    "where the sheet was and is",
    async (context) => {
      context.workbook.worksheets.add("Next");
      return heard(context, context.workbook.worksheets.onMoved, () => {
        sheetOf(context).position = 1;
      });
    },
    [{ positionBefore: 0, positionAfter: 1, source: "Local" }],
  );
  behaves(
    "WorksheetCollection.onVisibilityChanged",
    "what the sheet was and is",
    async (context) => {
      context.workbook.worksheets.add("Next");
      return heard(context, context.workbook.worksheets.onVisibilityChanged, () => {
        sheetOf(context).visibility = "VeryHidden";
      });
    },
    [{ visibilityBefore: "Visible", visibilityAfter: "VeryHidden", source: "Local" }],
  );
});

describe("events of tables and of the workbook", () => {
  behaves(
    "Table.onSelectionChanged",
    "what is selected of the table, and once when the selection leaves it",
    async (context, host) => {
      const rows = table(context);
      return heard(context, rows.onSelectionChanged, () => {
        user(host).select("Sheet1", "A3:B9");
        user(host).select("Sheet1", "F1");
        user(host).select("Sheet1", "F2");
      });
    },
    [
      { address: "B3:B4", isInsideTable: true },
      { address: "", isInsideTable: false },
    ],
  );
  behaves(
    "Workbook.onActivated",
    "when the user comes back to the workbook",
    async (context, host) =>
      heard(context, context.workbook.onActivated, () => {
        user(host).activateWorkbook();
      }),
    [{}],
  );
});
