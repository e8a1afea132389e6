import type { MarkAnswer } from "#application/ports/workbook-port";
import { removeMarks } from "#application/remove-marks";
import { findingJson, reportSchemaVersion } from "#application/report-json";
import { stopOfMarks } from "#application/stop-of";
import { validateTabs } from "#application/validate-tabs";
import { describeFinding } from "#domain/finding/describe-finding";
import { workbookTab, type Finding } from "#domain/finding/finding";

import type { ExitCode } from "./exit";
import { jsonText } from "./json-text";
import type { JobContext } from "./job-context";
import { openInput, type OpenInput } from "./open-input";
import type { ValidateCommand } from "./parse-arguments";
import { count } from "./plural";
import { requireSameKind } from "./same-kind";
import { stopped } from "./stopped";
import { checkWritable, writeFiles, type OutputFile } from "./write-files";

/** Prints the findings of a workbook file, and marks them in another; exit code 1 where there are errors. */
export async function runValidate(command: ValidateCommand, job: JobContext): Promise<ExitCode> {
  const { json, marked } = command;
  if (marked !== undefined) requireSameKind(command.input, marked.out);
  for (const out of [json, marked?.out]) if (out !== undefined) await checkWritable(out);
  const input = await openInput(command.input);
  try {
    return await validateInput(input, command, job);
  } finally {
    input.close();
  }
}

async function validateInput(
  { workbook, save }: OpenInput,
  { tab, json, marked }: ValidateCommand,
  { today, watch, say }: JobContext,
): Promise<ExitCode> {
  const only = tab === undefined ? {} : { tab };
  const marks = marked?.marks === "put" ? { marks: "put" as const } : {};
  const outcome = await validateTabs(workbook, { today, ...only, ...marks }, watch);
  if (outcome.kind !== "validated") throw stopped(outcome);
  const { findings } = outcome;
  const files: OutputFile[] = [];
  if (json !== undefined) files.push({ path: json, contents: findingsText(findings, tab) });
  if (marked !== undefined) {
    const answer = outcome.marks ?? (await removeMarks(workbook, watch));
    if (answer.kind !== "marked") throw stopped(stopOfMarks(answer));
    files.push({ path: marked.out, contents: save() });
    for (const line of describeMarks(answer, marked.out)) say(line);
  }
  await writeFiles(files);
  for (const line of findings.flatMap(linesOf)) say(line);
  const errors = findings.filter((finding) => finding.severity === "error").length;
  say(`${count(findings.length, "finding")}, ${count(errors, "error")}.`);
  return errors > 0 ? 1 : 0;
}

function findingsText(findings: readonly Finding[], tab: string | undefined): string {
  return jsonText({
    schemaVersion: reportSchemaVersion,
    tab: tab ?? null,
    findings: findings.map(findingJson),
  });
}

type Marked = Extract<MarkAnswer, { kind: "marked" }>;

/** On how many tabs marks were put or taken off, and where they could not be. */
function describeMarks({ marked, notes = [] }: Marked, out: string): readonly string[] {
  const changed = (wanted: string): number =>
    marked.filter(({ result }) => result === wanted).length;
  const cleared = String(changed("cleared"));
  return [`Marked ${count(changed("marked"), "tab")}, cleared ${cleared} (${out}).`, ...notes];
}

function linesOf(finding: Finding): readonly string[] {
  const place = finding.at.tab === workbookTab ? "Workbook" : finding.at.tab;
  const line = `${finding.severity.padEnd(7)} ${place}: ${describeFinding(finding)}`;
  return [line, ...fixLines(finding)];
}

/** What would mend the finding without losing anything; of many cells the first. */
function fixLines({ fix, fixes = [] }: Finding): readonly string[] {
  const all = fix === undefined ? fixes : [fix, ...fixes];
  const [first] = all;
  if (first === undefined) return [];
  const { cell, before, after } = first;
  const value =
    after.kind === "text" ? after.text : after.kind === "number" ? after.number : after.date;
  const cells = all.length === 1 ? "" : `${count(all.length, "cell")}, the first: `;
  const becomes = value === "" ? "is cleared" : `becomes "${String(value)}"`;
  return [`        fix: ${cells}${cell} "${before}" ${becomes}`];
}
