import type { Watch } from "#application/ports/workbook-port";
import type { PlainDate } from "#domain/kernel/plain-date";

/** What a command gets from the world around it. */
export type JobContext = {
  readonly today: PlainDate;
  readonly watch: Watch;
  /** Prints a line for the user. */
  readonly say: (line: string) => void;
};
