import type { PlainDate } from "#domain/kernel/plain-date";
import { packScope } from "#domain/steering-pack/pack-scope";
import { defaultPackSettings, type PackSettings } from "#domain/settings/pack-settings";
import type { Settings } from "#domain/settings/settings";

import { assessWorkbook, describeNoProjects, type AssessedWorkbook } from "./assess-workbook";
import type { PackOutcome } from "./outcome";
import { composePack } from "./pack/compose-pack";
import { describeOmission, nameOfSection } from "./pack/pack-remarks";
import type { PackContent } from "./pack/page-content";
import type { Watch, WorkbookPort } from "./ports/workbook-port";
import { layOutPackSheets } from "./sheets/pack/lay-out-pack";
import { layOutDeck } from "./slides/lay-out-deck";
import { stopOf } from "./stop-of";

export type PackRequest = {
  readonly today: PlainDate;
  readonly statusDate?: PlainDate;
  /** Whether the pack is also written as print-ready sheets of the workbook. */
  readonly writeSheets: boolean;
  /** What counts in place of the settings of the workbook. */
  readonly pack?: Partial<PackSettings>;
};

/** Pages of an earlier pack that was longer are taken out, or two dates would stand side by side. */
function isPackPage(role: string): boolean {
  return role.startsWith("pack-");
}

/** Builds the steering committee pack from the returns as they are now. */
export async function buildPack(
  port: WorkbookPort,
  { today, statusDate, writeSheets, pack: wanted = {} }: PackRequest,
  watch: Watch,
): Promise<PackOutcome> {
  const scope = scopeWith(wanted);
  const assessed = await assessWorkbook(port, { today, statusDate, scope }, watch);
  if (assessed.kind !== "assessed") return assessed;
  const { workbook, report, settings } = assessed;
  const chosen = chosenPack(settings, wanted);
  const reason = describeNothing(assessed, chosen);
  if (reason !== undefined) return { kind: "blocked", reason };
  const pack = composePack(report, chosen);
  if (pack.sections.length === 0) return { kind: "blocked", reason: describeEmpty(pack) };
  const reportDate = report.reportDate.date;
  const deck = layOutDeck(pack, { reportDate, date1904: report.date1904 });
  const { omitted, warnings } = pack;
  const built = { kind: "built", report, deck, omitted, warnings } as const;
  if (!writeSheets) return { ...built, sheets: [] };
  const answer = await port.applySheets(
    layOutPackSheets(pack, { reportDate, paper: chosen.paper }),
    workbook,
    watch,
    isPackPage,
  );
  if (answer.kind !== "applied") return stopOf(answer);
  const { sheets, notes } = answer;
  return { ...built, sheets, ...(notes === undefined ? {} : { notes }) };
}

function chosenPack({ pack }: Settings, wanted: Partial<PackSettings>): PackSettings {
  return { ...(pack ?? defaultPackSettings), ...wanted };
}

function scopeWith(
  wanted: Partial<PackSettings>,
): (settings: Settings) => ReturnType<typeof packScope> | undefined {
  return (settings) => {
    const { scope } = chosenPack(settings, wanted);
    return scope === undefined ? undefined : packScope(scope);
  };
}

function describeEmpty({ omitted }: PackContent): string {
  const reasons = omitted.map(
    ({ section, reason }) => `${nameOfSection(section)}: ${describeOmission(reason)}`,
  );
  return `None of the sections chosen has anything to show (${reasons.join("; ")}).`;
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
