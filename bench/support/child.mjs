import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const commandLine = join(root, "dist/cli/steerbook.cjs");

/** Runs a whole process and gives its wall time in milliseconds; a failed one ends the benchmark. */
export function timeProcess(command, parameters, environment = {}) {
  const start = process.hrtime.bigint();
  const run = spawnSync(command, parameters, {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.status !== 0) {
    throw new Error(`${command} ${parameters.join(" ")} ended with ${run.status}: ${run.stderr}`);
  }
  return { milliseconds, output: run.stdout };
}

/** Runs our command line, measured for time and peak memory (megabytes). */
export function steerbook(parameters, folder) {
  const peak = join(folder, "peak.txt");
  const { milliseconds } = timeProcess(
    process.execPath,
    ["--require", join(root, "bench/support/peak-memory.cjs"), commandLine, ...parameters],
    { STEERBOOK_PEAK: peak },
  );
  return { milliseconds, megabytes: Number(readFileSync(peak, "utf8")) / 1024 };
}

export const exceljsRead = (file) =>
  timeProcess(process.execPath, [join(root, "bench/rivals/exceljs-read.mjs"), file]).milliseconds;

/** Pythons that may have openpyxl: the one on the path, and Debian's own with its packages. */
const pythons = ["python3", "/usr/bin/python3"];
const python = pythons.find((one) => runPython(one).status === 0);

export const openpyxlLoad = (file) =>
  timeProcess(python, [join(root, "bench/rivals/openpyxl_load.py"), file]).milliseconds;

/** Version of openpyxl, or undefined where Python or the library is not installed. */
export function openpyxlVersion() {
  return python === undefined ? undefined : runPython(python).stdout.trim();
}

function runPython(one) {
  return spawnSync(one, ["-c", "import openpyxl; print(openpyxl.__version__)"], {
    encoding: "utf8",
  });
}

export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
