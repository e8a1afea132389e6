import { compareTwoPeriods } from "#application/compare-periods";
import { describeComparison } from "#application/describe-comparison";
import { comparisonJson } from "#application/periods-json";

import type { ExitCode } from "./exit";
import { jsonText } from "./json-text";
import type { JobContext } from "./job-context";
import { openInput } from "./open-input";
import type { CompareCommand } from "./parse-arguments";
import { stopped } from "./stopped";
import { checkWritable, writeFiles } from "./write-files";

/** Prints what changed between two periods of a workbook file, or since one. */
export async function runCompare(command: CompareCommand, job: JobContext): Promise<ExitCode> {
  if (command.json !== undefined) await checkWritable(command.json);
  const input = await openInput(command.input);
  try {
    const { from, to, statusDate } = command;
    const request = {
      ...{ today: job.today, from, to },
      ...(statusDate === undefined ? {} : { statusDate }),
    };
    const outcome = await compareTwoPeriods(input.workbook, request, job.watch);
    if (outcome.kind !== "compared") throw stopped(outcome);
    const { comparison } = outcome;
    if (command.json !== undefined) {
      await writeFiles([{ path: command.json, contents: jsonText(comparisonJson(comparison)) }]);
    }
    const later = comparison.to.label ?? "now";
    job.say(
      `From ${comparison.from.label ?? ""} (${comparison.from.reportDate}) to ${later} (${comparison.to.reportDate}):`,
    );
    const groups = describeComparison(comparison);
    for (const { title, lines } of groups) {
      job.say(title);
      for (const line of lines) job.say(`  ${line}`);
    }
    if (groups.length === 0) job.say("Nothing has changed.");
    return 0;
  } finally {
    input.close();
  }
}
