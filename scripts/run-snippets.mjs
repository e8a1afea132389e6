/**
 * Runs Microsoft's published samples against the embedded host, unmodified, and prints what became
 * of them (docs/conformance.md):
 *
 *     node scripts/run-snippets.mjs --samples DIR [--reference FILE] [--only TEXT] [--json FILE]
 *
 * DIR is a checkout of OfficeDev/office-js-snippets; FILE is `docs/code-snippets/excel-snippets.yaml`
 * of OfficeDev/office-js-docs-reference.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import "../bench/support/typescript.mjs";
import { judge } from "./snippets/judge.mjs";
import { readReferenceSnippets, readSamples } from "./snippets/read-snippets.mjs";
import { countsByFamily, tableOf } from "./snippets/outcome-table.mjs";

const { openEmbeddedExcel } = await import("#embedded-host/index");
const { values } = parseArgs({
  options: {
    samples: { type: "string" },
    reference: { type: "string" },
    only: { type: "string" },
    json: { type: "string" },
  },
});

const snippets = [
  ...(values.samples === undefined ? [] : readSamples(values.samples)),
  ...(values.reference === undefined ? [] : readReferenceSnippets(values.reference)),
].filter(({ family, name }) => `${family}/${name}`.includes(values.only ?? ""));
if (snippets.length === 0) {
  console.error("run-snippets: give --samples DIR or --reference FILE (see docs/conformance.md)");
  process.exit(2);
}

const chosenFile = { name: "Chosen.xlsx", type: "", bytes: await workbookToChoose() };
const outcomes = [];
for (const snippet of snippets) {
  const outcome = await judge(openEmbeddedExcel, snippet, chosenFile);
  outcomes.push(outcome);
  if (outcome.reasons.length > 0) {
    console.log(`${outcome.verdict}: ${snippet.family}/${snippet.name}`);
    for (const reason of outcome.reasons) console.log(`    ${reason.split("\n")[0]}`);
  }
}
console.log(tableOf(countsByFamily(outcomes)));
if (values.json !== undefined)
  writeFileSync(values.json, JSON.stringify(outcomes.map(plain), null, 1));

function plain({ snippet, verdict, reasons }) {
  return { family: snippet.family, name: snippet.name, verdict, reasons };
}

async function workbookToChoose() {
  const host = openEmbeddedExcel();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Template";
    sheet.getRange("A1:B2").values = [
      ["Part", "Count"],
      ["Bolt", 12],
    ];
    context.workbook.worksheets.add("Second");
    await context.sync();
  });
  const bytes = host.save();
  host.close();
  return bytes;
}
