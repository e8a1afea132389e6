import { insertSample } from "#application/insert-sample";

import type { ExitCode } from "./exit";
import type { JobContext } from "./job-context";
import { openInput } from "./open-input";
import type { SampleCommand } from "./parse-arguments";
import { count } from "./plural";
import { requireEnding } from "./same-kind";
import { stopped } from "./stopped";
import { checkWritable, writeFiles } from "./write-files";

/** Writes a workbook with a sample portfolio. */
export async function runSample(command: SampleCommand, job: JobContext): Promise<ExitCode> {
  requireEnding(command.out, ".xlsx");
  await checkWritable(command.out);
  const input = await openInput(undefined);
  try {
    const { projects, seed } = command;
    const request = {
      ...(projects === undefined ? {} : { projects }),
      ...(seed === undefined ? {} : { seed }),
    };
    const blank = await input.workbook.activeTab();
    const outcome = await insertSample(input.workbook, request, job.watch);
    if (outcome.kind !== "inserted") throw stopped(outcome);
    // A new workbook begins with one empty tab, which nobody needs any more.
    if (blank !== undefined) input.deleteTab(blank);
    await writeFiles([{ path: command.out, contents: input.save() }]);
    job.say(`Wrote ${count(outcome.sheets.length, "tab")} to ${command.out}.`);
    return 0;
  } finally {
    input.close();
  }
}
