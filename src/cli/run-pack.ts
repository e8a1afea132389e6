import { buildPack } from "#application/build-pack";
import {
  describeOmission,
  describePackWarning,
  nameOfSection,
} from "#application/pack/pack-remarks";
import { renderDeck } from "#powerpoint/render-deck";

import type { ExitCode } from "./exit";
import type { JobContext } from "./job-context";
import { openInput } from "./open-input";
import type { PackCommand } from "./parse-arguments";
import { count } from "./plural";
import { requireEnding, requireSameKind } from "./same-kind";
import { stopped } from "./stopped";
import { checkWritable, writeFiles, type OutputFile } from "./write-files";

/** Builds the steering committee pack of a workbook file. */
export async function runPack(command: PackCommand, job: JobContext): Promise<ExitCode> {
  requireEnding(command.out, ".pptx");
  if (command.sheets !== undefined) requireSameKind(command.input, command.sheets);
  for (const path of [command.out, command.sheets, command.traffic]) {
    if (path !== undefined) await checkWritable(path);
  }
  const input = await openInput(command.input);
  try {
    const { statusDate, sheets, pack } = command;
    const outcome = await buildPack(
      input.workbook,
      {
        today: job.today,
        writeSheets: sheets !== undefined,
        pack,
        ...(statusDate === undefined ? {} : { statusDate }),
      },
      job.watch,
    );
    if (outcome.kind !== "built") throw stopped(outcome);
    const files: OutputFile[] = [{ path: command.out, contents: await renderDeck(outcome.deck) }];
    if (sheets !== undefined) files.push({ path: sheets, contents: input.save() });
    if (command.traffic !== undefined) {
      files.push({ path: command.traffic, contents: input.traffic() });
    }
    await writeFiles(files);
    job.say(`Wrote ${count(outcome.deck.slides.length, "slide")} to ${command.out}.`);
    for (const { section, reason } of outcome.omitted) {
      job.say(`${nameOfSection(section)}: not made, ${describeOmission(reason)}.`);
    }
    for (const warning of outcome.warnings) job.say(describePackWarning(warning));
    for (const note of outcome.notes ?? []) job.say(note);
    return 0;
  } finally {
    input.close();
  }
}
