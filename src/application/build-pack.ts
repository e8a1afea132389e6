import type { PlainDate } from "#domain/kernel/plain-date";
import { composePack } from "#domain/steering-pack/compose-pack";

import { assessWorkbook, describeNoProjects } from "./assess-workbook";
import type { PackOutcome } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";
import { layOutPackSheets } from "./sheets/lay-out-pack";
import { layOutDeck } from "./slides/lay-out-deck";
import { stopOf } from "./stop-of";

export type PackRequest = {
  readonly today: PlainDate;
  readonly statusDate?: PlainDate;
  /** Whether the pack is also written as print-ready sheets of the workbook. */
  readonly writeSheets: boolean;
};

/** Pages of an earlier pack that was longer are taken out, or two dates would stand side by side. */
function isPackPage(role: string): boolean {
  return role.startsWith("pack-");
}

/** Builds the steering committee pack from the returns as they are now. */
export async function buildPack(
  port: WorkbookPort,
  { today, statusDate, writeSheets }: PackRequest,
  watch: Watch,
): Promise<PackOutcome> {
  const assessed = await assessWorkbook(port, { today, statusDate }, watch);
  if (assessed.kind !== "assessed") return assessed;
  const reason = describeNoProjects(assessed);
  if (reason !== undefined) return { kind: "blocked", reason };
  const { workbook, report } = assessed;
  const pack = composePack(report);
  const deck = layOutDeck(pack);
  if (!writeSheets) return { kind: "built", report, deck, sheets: [] };
  const answer = await port.applySheets(layOutPackSheets(pack), workbook, watch, isPackPage);
  if (answer.kind !== "applied") return stopOf(answer);
  const { sheets, notes } = answer;
  return { kind: "built", report, deck, sheets, ...(notes === undefined ? {} : { notes }) };
}
