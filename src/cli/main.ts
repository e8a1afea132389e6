import process from "node:process";

import { toPlainDate } from "#domain/kernel/plain-date";

import { runCommand } from "./run-command";

/** Ctrl+C stops between two steps; output files are written at the end only, so none is half there. */
const interrupt = new AbortController();
process.once("SIGINT", () => {
  interrupt.abort();
});

const now = new Date();
const today = toPlainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
if (today === undefined) throw new Error("The computer's clock gives no day.");

process.exitCode = await runCommand(process.argv.slice(2), {
  today,
  watch: { onProgress: () => undefined, signal: interrupt.signal },
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (sentence) => process.stderr.write(`steerbook: ${sentence}\n`),
});
