import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import ExcelJS from "exceljs";

/** Values by sheet and address as exceljs reads them; formulas by what the file says they give. */
export async function valuesByExceljs(bytes) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  const found = {};
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const value = plainValue(cell);
        if (value !== undefined) found[`${sheet.name}!${cell.address}`] = value;
      });
    });
  return found;
}

function plainValue(cell) {
  // exceljs gives every cell of a merged area the value of the first.
  if (cell.isMerged && cell.master !== cell) return undefined;
  const { value } = cell;
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "object") return value;
  if ("formula" in value || "sharedFormula" in value) return value.result;
  return "text" in value ? value.text : String(value);
}

/** The same as the host tells it. */
export async function valuesByHost(openEmbeddedExcel, bytes) {
  const host = openEmbeddedExcel(bytes);
  const found = await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange(true).load("values"));
    await context.sync();
    const all = {};
    worksheets.items.forEach(({ name }, index) => {
      used[index].values.forEach((row, r) => {
        row.forEach((value, c) => {
          if (value !== "") all[`${name}!${String.fromCharCode(65 + c)}${r + 1}`] = value;
        });
      });
    });
    return all;
  });
  host.close();
  return found;
}

/** LibreOffice's program; not a package, so it may be missing. */
const office = "soffice";

/** Opened and saved again by LibreOffice, which calculates; undefined where it is not installed. */
export async function valuesByLibreOffice(bytes) {
  const folder = mkdtempSync(join(tmpdir(), "steerbook-shifts-"));
  try {
    const file = join(folder, "shifted.xlsx");
    writeFileSync(file, bytes);
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const run = spawnSync(
      office,
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, file],
      { timeout: 120_000, stdio: "ignore" },
    );
    if (run.error?.code === "ENOENT") return undefined;
    return await valuesByExceljs(readFileSync(join(out, "shifted.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
