import { readFile } from "node:fs/promises";

import { importMap } from "#application/import-map";
import type { SettingsOutcome } from "#application/outcome";
import { writeSettings } from "#application/write-settings";

import { CommandError, type ExitCode } from "./exit";
import type { JobContext } from "./job-context";
import { openInput, type OpenInput } from "./open-input";
import type { SettingsCommand } from "./parse-arguments";
import { count } from "./plural";
import { requireSameKind } from "./same-kind";
import { stopped } from "./stopped";
import { checkWritable, describeFileError, writeFiles } from "./write-files";

/** Makes the settings sheet of a workbook file complete, or takes a map of cells into it. */
export async function runSettings(command: SettingsCommand, job: JobContext): Promise<ExitCode> {
  requireSameKind(command.input, command.out);
  await checkWritable(command.out);
  const { map } = command;
  const csv = map === undefined ? undefined : await readMap(map);
  const input = await openInput(command.input);
  try {
    const outcome =
      csv === undefined
        ? await writeSettings(input.workbook, job.watch)
        : await takeMap(input, csv, { map: map ?? "", job });
    if (!("sheet" in outcome)) throw stopped(outcome);
    await writeFiles([{ path: command.out, contents: input.save() }]);
    job.say(sentenceOf(outcome, command.out));
    if ("notes" in outcome) for (const note of outcome.notes ?? []) job.say(note);
    return 0;
  } finally {
    input.close();
  }
}

async function readMap(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new CommandError(2, `Cannot read "${path}": ${describeFileError(error)}.`, error);
  }
}

async function takeMap(
  input: OpenInput,
  csv: string,
  { map, job }: { readonly map: string; readonly job: JobContext },
): Promise<SettingsOutcome> {
  const outcome = await importMap(input.workbook, csv, job.watch);
  if (outcome.kind === "refused") {
    const columns = outcome.missing.map((column) => `"${column}"`).join(", ");
    throw new CommandError(2, `"${map}" is no map of cells: it has no column ${columns}.`);
  }
  const { keys, recognised, problems } = outcome;
  job.say(
    `Took ${count(keys, "cell")} from ${map}; ${count(recognised, "field")} recognised by their words.`,
  );
  for (const { line, reason } of problems)
    job.say(`Line ${String(line)} left out: ${reasons[reason]}.`);
  return outcome.written;
}

const reasons = {
  noKey: "it has no key",
  noSheet: "it names no sheet",
  noCell: "it names no single cell",
  unknownType: "its type is none of text, number and date",
} as const;

function sentenceOf(outcome: Extract<SettingsOutcome, { sheet: string }>, out: string): string {
  const { kind, sheet } = outcome;
  switch (kind) {
    case "settingsMade":
      return `Made the tab "${sheet}" with all settings (${out}).`;
    case "settingsChanged":
      return `Changed the tab "${sheet}"; everything else on it is as it was (${out}).`;
    case "settingsAsWanted":
      return `The tab "${sheet}" is there and says all of it already (${out}).`;
  }
}
