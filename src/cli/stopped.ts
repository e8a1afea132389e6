import type { Stopped } from "#application/outcome";

import { CommandError } from "./exit";

/** A job that did not come to its end: one sentence, and nothing is written to any file. */
export function stopped(outcome: Stopped): CommandError {
  return new CommandError(1, `${sentenceOf(outcome)} Nothing was written.`);
}

function sentenceOf(outcome: Stopped): string {
  switch (outcome.kind) {
    case "blocked":
      return outcome.reason;
    case "cancelled":
      return "Stopped.";
    case "stale":
      return `The workbook changed meanwhile (${outcome.tabs.join(", ")}).`;
    case "failed":
      return `${outcome.failure.message} (${outcome.failure.code})`;
  }
}
