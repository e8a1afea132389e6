import { firstWord } from "../kernel/first-word";
import { remembered } from "../kernel/remembered";

const closedWords: ReadonlySet<string> = new Set([
  "achieved",
  "approved",
  "cancelled",
  "canceled",
  "closed",
  "complete",
  "completed",
  "decided",
  "delivered",
  "done",
  "dropped",
  "expired",
  "finished",
  "met",
  "rejected",
  "resolved",
  "retired",
  "superseded",
  "taken",
  "withdrawn",
]);

/**
 * Whether a status as written on the tab says that there is nothing left to do. No status, or a word
 * not in the list, counts as open: what is not known to be closed is shown.
 */
export function isClosedStatus(status: string | undefined): boolean {
  return status !== undefined && saysClosed(status);
}

/** Every row of every log asks. */
const saysClosed = remembered((status) => closedWords.has(firstWord(status)));
