import { CommandError, type ExitCode } from "./exit";
import { helpText } from "./help-text";
import type { JobContext } from "./job-context";
import { parseCommand } from "./parse-arguments";
import { runCompare } from "./run-compare";
import { runPack } from "./run-pack";
import { runPeriod } from "./run-period";
import { runRead } from "./run-read";
import { runRefresh } from "./run-refresh";
import { runSample } from "./run-sample";
import { runSettings } from "./run-settings";
import { runValidate } from "./run-validate";

export type Terminal = JobContext & {
  /** Prints a sentence on stderr. */
  readonly complain: (sentence: string) => void;
};

/** Runs one call of the command line; every way it can end is an exit code. Bugs are thrown. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.complain(error.message);
    return error.exitCode;
  }
}

async function dispatch(words: readonly string[], job: JobContext): Promise<ExitCode> {
  const command = parseCommand(words);
  switch (command.command) {
    case "help":
      job.say(helpText.trimEnd());
      return 0;
    case "refresh":
      return runRefresh(command, job);
    case "validate":
      return runValidate(command, job);
    case "read":
      return runRead(command, job);
    case "pack":
      return runPack(command, job);
    case "close-period":
    case "reopen-period":
      return runPeriod(command, job);
    case "compare":
      return runCompare(command, job);
    case "sample":
      return runSample(command, job);
    case "settings":
      return runSettings(command, job);
  }
}
