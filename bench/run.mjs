/**
 * Benchmarks of the built command line (dist/cli) and of the pure work per tab, as ratios with their
 * bars. `node bench/run.mjs --quick` leaves out 1,000 and 2,000 tabs and repeats nothing.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { growth, refreshAgainstReaders } from "./refresh-file.mjs";
import { steerbook, timeProcess } from "./support/child.mjs";
import { printTable } from "./support/table.mjs";

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

if (!existsSync(fromRoot("dist/cli/steerbook.cjs"))) {
  console.error("bench: dist/cli/steerbook.cjs is missing; run npm run build:cli first");
  process.exit(2);
}

const quick = process.argv.includes("--quick");
const runs = quick ? 1 : 3;
const folder = mkdtempSync(join(tmpdir(), "steerbook-bench-"));
try {
  const sizes = quick ? [10, 100, 250, 500] : [10, 100, 250, 500, 1000, 2000];
  const samples = new Map();
  for (const size of sizes) {
    const file = join(folder, `sample-${size}.xlsx`);
    steerbook(["sample", "--out", file, "--projects", String(size)], folder);
    samples.set(size, file);
  }
  printTable([
    ...refreshAgainstReaders(samples, folder, runs),
    ...rowsOf("bench/pure-work.mjs"),
    ...growth(samples, folder, runs),
    ...rowsOf(
      "bench/round-trips.mjs",
      "--json",
      ...(quick ? [10, 100, 500] : [10, 100, 500, 2000]),
    ),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Measured in a process of its own, which imports the sources. */
function rowsOf(script, ...words) {
  const loader = fromRoot("bench/support/typescript.mjs");
  const { output } = timeProcess(process.execPath, [
    ...["--import", loader, fromRoot(script)],
    ...words.map(String),
  ]);
  return JSON.parse(output);
}
