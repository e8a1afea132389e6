/** How the command ends: 0 written, 1 blocked or findings, 2 unreadable or bad usage. */
export type ExitCode = 0 | 1 | 2;

/** Ends the command with one sentence on stderr; nothing was written. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause });
    this.exitCode = exitCode;
  }
}

/** A call that cannot be understood. */
export function usageError(sentence: string): CommandError {
  return new CommandError(2, `${sentence} Run "steerbook --help" for the commands.`);
}
