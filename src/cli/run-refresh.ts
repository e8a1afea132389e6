import type { RefreshOutcome } from "#application/outcome";
import { refreshPortfolio } from "#application/refresh-portfolio";
import { reportJson } from "#application/report-json";

import type { ExitCode } from "./exit";
import { jsonText } from "./json-text";
import type { JobContext } from "./job-context";
import { openInput } from "./open-input";
import type { RefreshCommand } from "./parse-arguments";
import { count } from "./plural";
import { requireSameKind } from "./same-kind";
import { stopped } from "./stopped";
import { checkWritable, writeFiles, type OutputFile } from "./write-files";

/** Refreshes the portfolio of a workbook file. */
export async function runRefresh(command: RefreshCommand, job: JobContext): Promise<ExitCode> {
  requireSameKind(command.input, command.out);
  for (const path of [command.out, command.report, command.traffic]) {
    if (path !== undefined) await checkWritable(path);
  }
  const input = await openInput(command.input);
  try {
    const { statusDate } = command;
    const request = { today: job.today, ...(statusDate === undefined ? {} : { statusDate }) };
    const outcome = await refreshPortfolio(input.workbook, request, job.watch);
    if (outcome.kind !== "refreshed" && outcome.kind !== "nothingToDo") throw stopped(outcome);
    const files: OutputFile[] = [{ path: command.out, contents: input.save() }];
    if (command.report !== undefined) {
      files.push({ path: command.report, contents: jsonText(reportJson(outcome.report)) });
    }
    if (command.traffic !== undefined) {
      files.push({ path: command.traffic, contents: input.traffic() });
    }
    await writeFiles(files);
    describeOutcome(outcome, command.out, job);
    const errors = outcome.report.findings.some((finding) => finding.severity === "error");
    return command.failOnError && errors ? 1 : 0;
  } finally {
    input.close();
  }
}

type Refreshed = Extract<RefreshOutcome, { kind: "refreshed" | "nothingToDo" }>;

function describeOutcome(outcome: Refreshed, out: string, { say }: JobContext): void {
  const { report, sheets, notes = [] } = outcome;
  const written = sheets
    .filter(({ result }) => result === "written" || result === "created")
    .map(({ sheet }) => sheet);
  const errors = report.findings.filter((finding) => finding.severity === "error").length;
  // What was taken out is told by the notes.
  const idle = outcome.kind === "nothingToDo" ? "Nothing has changed" : "Wrote no sheet anew";
  const what = written.length === 0 ? idle : `Wrote ${written.join(", ")}`;
  say(
    `${what} (${out}): ${count(report.projects.length, "project")}, ` +
      `${count(report.findings.length, "finding")}, ${count(errors, "error")}.`,
  );
  for (const note of notes) say(note);
}
