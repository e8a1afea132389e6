import type { PlainDate } from "#domain/kernel/plain-date";
import { composePack } from "#domain/steering-pack/compose-pack";
import { packScope } from "#domain/steering-pack/pack-scope";
import type { SteeringPack } from "#domain/steering-pack/steering-pack";
import { defaultPackSettings, type PackSettings } from "#domain/settings/pack-settings";
import type { Settings } from "#domain/settings/settings";

import { assessWorkbook, describeNoProjects, type AssessedWorkbook } from "./assess-workbook";
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
  const request = { today, statusDate, scope: scopeOf };
  const assessed = await assessWorkbook(port, request, watch);
  if (assessed.kind !== "assessed") return assessed;
  const { workbook, report, settings } = assessed;
  const chosen = settings.pack ?? defaultPackSettings;
  const reason = describeNothing(assessed, chosen);
  if (reason !== undefined) return { kind: "blocked", reason };
  const pack = withScope(composePack(report, chosen), chosen);
  const deck = layOutDeck(pack, chosen);
  if (!writeSheets) return { kind: "built", report, deck, sheets: [] };
  const answer = await port.applySheets(
    layOutPackSheets(pack, chosen),
    workbook,
    watch,
    isPackPage,
  );
  if (answer.kind !== "applied") return stopOf(answer);
  const { sheets, notes } = answer;
  return { kind: "built", report, deck, sheets, ...(notes === undefined ? {} : { notes }) };
}

function scopeOf({ pack }: Settings): ReturnType<typeof packScope> | undefined {
  return pack?.scope === undefined ? undefined : packScope(pack.scope);
}

function withScope(pack: SteeringPack, { scope }: PackSettings): SteeringPack {
  return scope === undefined ? pack : { ...pack, portfolioName: `${pack.portfolioName}: ${scope}` };
}

function describeNothing(
  assessed: AssessedWorkbook,
  { scope, sections }: PackSettings,
): string | undefined {
  if (sections.length === 0) return "The settings leave every section out of the pack.";
  const reason = describeNoProjects(assessed);
  if (reason === undefined || scope === undefined) return reason;
  return `No project is in the scope "${scope}" that the settings give the pack.`;
}
