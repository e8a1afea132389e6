/**
 * Checks the manifest offline; exit code 1 and one sentence for each fault.
 *
 *     node scripts/check-manifest.mjs [FILE] [--production]
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { checkManifest } from "./manifest/check-manifest.mjs";

const root = new URL("../", import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { production: { type: "boolean", default: false } },
});
const file = positionals[0] ?? fileURLToPath(new URL("manifest.xml", root));

/** Icons lie in assets/ under the name they are served by. */
function readIcon(address) {
  const path = new URL(`assets/${address.split("/").at(-1) ?? ""}`, root);
  return existsSync(path) ? readFileSync(path) : undefined;
}

const faults = checkManifest(readFileSync(file, "utf8"), {
  production: values.production,
  functions: undefined,
  readIcon,
});
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `${file}: fit.` : `${file}: ${String(faults.length)} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
