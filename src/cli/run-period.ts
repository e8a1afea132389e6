import { closePeriod } from "#application/close-period";
import type { PeriodOutcome } from "#application/outcome";
import { reopenLastPeriod } from "#application/reopen-period";

import type { ExitCode } from "./exit";
import type { JobContext } from "./job-context";
import { openInput, type OpenInput } from "./open-input";
import type { ClosePeriodCommand, ReopenPeriodCommand } from "./parse-arguments";
import { requireSameKind } from "./same-kind";
import { stopped } from "./stopped";
import { checkWritable, writeFiles } from "./write-files";

type PeriodCommand = ClosePeriodCommand | ReopenPeriodCommand;

/** Closes a period in a workbook file, or reopens the last one. */
export async function runPeriod(command: PeriodCommand, job: JobContext): Promise<ExitCode> {
  requireSameKind(command.input, command.out);
  await checkWritable(command.out);
  const input = await openInput(command.input);
  try {
    const outcome = await carryOut(command, input, job);
    if (outcome.kind === "closedAlready") {
      const reason = `The period "${outcome.period}" is closed already. Reopen it first to close it again.`;
      throw stopped({ kind: "blocked", reason });
    }
    if (outcome.kind !== "closed" && outcome.kind !== "reopened") throw stopped(outcome);
    await writeFiles([{ path: command.out, contents: input.save() }]);
    const what = outcome.kind === "closed" ? "Closed" : "Reopened";
    job.say(`${what} the period ${outcome.period} (report date ${outcome.reportDate}).`);
    return 0;
  } finally {
    input.close();
  }
}

function carryOut(
  command: PeriodCommand,
  { workbook }: OpenInput,
  job: JobContext,
): Promise<PeriodOutcome> {
  if (command.command === "reopen-period") return reopenLastPeriod(workbook, job.watch);
  const { statusDate, period, by } = command;
  const request = {
    today: job.today,
    ...(statusDate === undefined ? {} : { statusDate }),
    ...(period === undefined ? {} : { label: period }),
    ...(by === undefined ? {} : { closedBy: by }),
  };
  return closePeriod(workbook, request, job.watch);
}
