/**
 * Writes docs/conformance.md: the table of members from the types, the client and the host; and, with
 * a checkout of Microsoft's samples, what became of them (without one that part stays as it is).
 *
 *     node scripts/write-conformance-page.mjs [--samples DIR] [--reference FILE]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { format } from "prettier";

import "../bench/support/typescript.mjs";
import { samplesEnd, samplesSection, samplesStart } from "./conformance/conformance-page.mjs";
import { withMembers } from "./conformance/members-of-page.mjs";
import { runAll } from "./snippets/run-all.mjs";

const { openEmbeddedExcel } = await import("#embedded-host/index");
const { objectTypes } = await import("#embedded-host/objects/object-types");
const { values } = parseArgs({
  options: { samples: { type: "string" }, reference: { type: "string" } },
});

const file = new URL("../docs/conformance.md", import.meta.url);
let page = readFileSync(file, "utf8");
if (values.samples !== undefined && values.reference !== undefined) {
  const outcomes = await runAll(openEmbeddedExcel, values);
  const from = page.indexOf(samplesStart);
  const to = page.indexOf(samplesEnd) + samplesEnd.length;
  page = page.slice(0, from) + samplesSection(outcomes) + page.slice(to);
}
const host = openEmbeddedExcel();
page = withMembers(page, objectTypes, host.Excel);
host.close();
writeFileSync(file, await format(page, { parser: "markdown", printWidth: 100 }));
