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
import { countsByFamily, tableOf } from "./snippets/outcome-table.mjs";
import { runAll } from "./snippets/run-all.mjs";

const { openEmbeddedExcel } = await import("#embedded-host/index");
const { values } = parseArgs({
  options: {
    samples: { type: "string" },
    reference: { type: "string" },
    only: { type: "string" },
    json: { type: "string" },
  },
});

const outcomes = await runAll(openEmbeddedExcel, values, ({ snippet, verdict, reasons }) => {
  if (reasons.length === 0) return;
  console.log(`${verdict}: ${snippet.family}/${snippet.name}`);
  for (const reason of reasons) console.log(`    ${reason.split("\n")[0]}`);
});
if (outcomes.length === 0) {
  console.error("run-snippets: give --samples DIR or --reference FILE (see docs/conformance.md)");
  process.exit(2);
}
console.log(tableOf(countsByFamily(outcomes)));
if (values.json !== undefined) {
  const plain = ({ snippet, verdict, reasons }) => ({
    family: snippet.family,
    name: snippet.name,
    verdict,
    reasons,
  });
  writeFileSync(values.json, JSON.stringify(outcomes.map(plain), null, 1));
}
