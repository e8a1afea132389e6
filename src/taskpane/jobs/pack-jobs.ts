import type { PackRequest } from "#application/build-pack";
import type { PackOutcome } from "#application/outcome";
import type { Watch, WorkbookPort } from "#application/ports/workbook-port";
import { writeSettings } from "#application/write-settings";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { PackSettings } from "#domain/settings/pack-settings";

import type { JobEnd } from "../state/pane-state";
import { endOfPackSheets, previewPack, toNotice } from "./job-ends";
import { saveFile } from "./save-file";
import { endOfSettings } from "./setup-jobs";

type Built = Extract<PackOutcome, { readonly kind: "built" }>;

/** The pack is a chunk of its own, for those who open its view. */
async function build(
  workbook: WorkbookPort,
  request: PackRequest,
  watch: Watch,
): Promise<PackOutcome> {
  const { buildPack } = await import(/* webpackChunkName: "pack" */ "#application/build-pack");
  return buildPack(workbook, request, watch);
}

export async function writePackSheets(
  workbook: WorkbookPort,
  today: PlainDate,
  watch: Watch,
): Promise<JobEnd> {
  return endOfPackSheets(await build(workbook, { today, writeSheets: true }, watch));
}

export async function saveDeck(
  workbook: WorkbookPort,
  today: PlainDate,
  watch: Watch,
): Promise<JobEnd> {
  const outcome = await build(workbook, { today, writeSheets: false }, watch);
  return outcome.kind === "built" ? renderAndSave(outcome) : { notice: toNotice(outcome) };
}

/** Lists the pages of the pack and writes nothing. */
export async function listPackPages(
  workbook: WorkbookPort,
  today: PlainDate,
  watch: Watch,
): Promise<JobEnd> {
  const outcome = await build(workbook, { today, writeSheets: false }, watch);
  return outcome.kind === "built" ? { pack: previewPack(outcome) } : { notice: toNotice(outcome) };
}

/** Keeps what the pack holds in the settings, and lists its pages. */
export async function changePack(
  workbook: WorkbookPort,
  pack: PackSettings,
  { today, watch }: { readonly today: PlainDate; readonly watch: Watch },
): Promise<JobEnd> {
  const written = await writeSettings(workbook, watch, (now) => ({ ...now, pack }));
  const end = endOfSettings(written);
  if (!("sheet" in written)) return end;
  const listed = await listPackPages(workbook, today, watch);
  const { notice } = listed;
  // The settings are saved, which "nothing was written" would deny.
  return notice?.kind === "blocked" && end.notice !== undefined
    ? { ...end, notice: { ...end.notice, remarks: [notice.reason] } }
    : { ...end, ...listed };
}

/** The PowerPoint writer is a chunk of its own, larger than the rest of the pane. */
async function renderAndSave(built: Built): Promise<JobEnd> {
  const { deck } = built;
  const { renderDeck } = await import(
    /* webpackChunkName: "powerpoint" */ "#powerpoint/render-deck"
  );
  const bytes = await renderDeck(deck);
  const fileName = `${deck.title.replaceAll(/[\\/:*?"<>|]+/g, " ").trim()}.pptx`;
  saveFile(
    fileName,
    bytes,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  );
  return {
    notice: { kind: "deckSaved", fileName, slides: deck.slides.length },
    pack: previewPack(built),
  };
}
