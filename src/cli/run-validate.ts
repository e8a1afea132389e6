import { findingJson, reportSchemaVersion } from "#application/report-json";
import { validateTabs } from "#application/validate-tabs";
import { describeFinding } from "#domain/finding/describe-finding";
import { workbookTab, type Finding } from "#domain/finding/finding";

import type { ExitCode } from "./exit";
import { jsonText } from "./json-text";
import type { JobContext } from "./job-context";
import { openInput } from "./open-input";
import type { ValidateCommand } from "./parse-arguments";
import { count } from "./plural";
import { stopped } from "./stopped";
import { checkWritable, writeFiles } from "./write-files";

/** Prints the findings of a workbook file; exit code 1 where there are errors. */
export async function runValidate(command: ValidateCommand, job: JobContext): Promise<ExitCode> {
  if (command.json !== undefined) await checkWritable(command.json);
  const input = await openInput(command.input);
  try {
    const { tab } = command;
    const request = { today: job.today, ...(tab === undefined ? {} : { tab }) };
    const outcome = await validateTabs(input.workbook, request, job.watch);
    if (outcome.kind !== "validated") throw stopped(outcome);
    const { findings } = outcome;
    if (command.json !== undefined) {
      const contents = jsonText({
        schemaVersion: reportSchemaVersion,
        tab: tab ?? null,
        findings: findings.map(findingJson),
      });
      await writeFiles([{ path: command.json, contents }]);
    }
    for (const finding of findings) job.say(lineOf(finding));
    const errors = findings.filter((finding) => finding.severity === "error").length;
    job.say(`${count(findings.length, "finding")}, ${count(errors, "error")}.`);
    return errors > 0 ? 1 : 0;
  } finally {
    input.close();
  }
}

function lineOf(finding: Finding): string {
  const place = finding.at.tab === workbookTab ? "Workbook" : finding.at.tab;
  return `${finding.severity.padEnd(7)} ${place}: ${describeFinding(finding)}`;
}
