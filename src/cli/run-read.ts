import { readJson } from "#application/read-json";
import { readTabs } from "#application/read-tabs";

import type { ExitCode } from "./exit";
import { jsonText } from "./json-text";
import type { JobContext } from "./job-context";
import { openInput } from "./open-input";
import type { ReadCommand } from "./parse-arguments";
import { count } from "./plural";
import { stopped } from "./stopped";
import { checkWritable, writeFiles } from "./write-files";

/** Says how every tab of a workbook file is read: its role and why, its facts and its tables. */
export async function runRead(command: ReadCommand, job: JobContext): Promise<ExitCode> {
  if (command.json !== undefined) await checkWritable(command.json);
  const input = await openInput(command.input);
  try {
    const outcome = await readTabs(input.workbook, job.watch);
    if (outcome.kind !== "read") throw stopped(outcome);
    const { intake } = outcome;
    if (command.json !== undefined) {
      await writeFiles([{ path: command.json, contents: jsonText(readJson(intake)) }]);
    }
    const recognised = new Map(intake.recognised.map((tab) => [tab.tab, tab]));
    for (const { tab, role, reason } of intake.tabs) {
      const { facts = [], sections = [] } = recognised.get(tab) ?? {};
      const read = `${count(facts.length, "fact")}, ${count(sections.length, "table")}`;
      job.say(`${tab}: ${role} (${read}). ${reason}`);
    }
    return 0;
  } finally {
    input.close();
  }
}
