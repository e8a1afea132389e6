import type { BufferZone } from "#domain/critical-chain/buffer-zones";
import { isKnown } from "#domain/kernel/figure";
import type { RagMark } from "../rag-look";

import { daysFormat, indexFormat, percentFormat } from "../amounts";
import { linkToProject } from "../project-link";
import { ragFormat } from "../rag-look";
import { dash, dayColumn, figureColumn, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";

import type { ChainRow } from "./chain-rows";

/** Zones have the words of the method and the colours of RAG, which is what they are rated by. */
export const zoneWords: Readonly<Record<BufferZone, string>> = {
  green: "Green",
  yellow: "Yellow",
  red: "Red",
};
export const zoneMarks: Readonly<Record<BufferZone, RagMark>> = {
  green: "green",
  yellow: "amber",
  red: "red",
};

const text = textColumn<ChainRow>;
const figure = figureColumn<ChainRow>;

/** Days of the plan, wide enough for a header of two lines. */
function days(head: string, value: (row: ChainRow) => number | undefined): TableColumn<ChainRow> {
  return { ...figure(head, value, "0"), width: { least: 9, most: 14 } };
}

/** The columns of the critical chain table; lengths in days of the plan. */
export function chainColumns(date1904: boolean): readonly TableColumn<ChainRow>[] {
  return [
    linkColumn(
      text("Project", ({ project }) => project.name, 32),
      ({ project }) => linkToProject(project),
    ),
    text("Programme", ({ project }) => project.programme, 22),
    text("PM", ({ project }) => project.return.facts.projectManager?.value, 18),
    {
      ...text("Zone", ({ chain: { zone } }) => (isKnown(zone) ? zoneWords[zone] : dash), 10),
      format: { horizontal: "center" },
      width: { least: 9, most: 10 },
      look: ({ chain: { zone } }) => ragFormat(isKnown(zone) ? zoneMarks[zone] : "grey"),
    },
    figure("Chain complete %", ({ chain }) => chain.chainComplete, percentFormat),
    figure("Buffer used %", ({ chain }) => chain.bufferConsumed, percentFormat),
    figure("Burn rate", ({ chain }) => chain.burnRate, indexFormat),
    days("Chain (days)", ({ project }) => project.return.facts.chainLength?.value),
    days("Chain left (days)", ({ project }) => project.return.facts.chainRemaining?.value),
    days("Buffer (days)", ({ project }) => project.return.facts.buffer?.value),
    days("Buffer left (days)", ({ project }) => project.return.facts.bufferRemaining?.value),
    dayColumn("Baseline finish", ({ project }) => project.figures.baselineFinish, date1904),
    dayColumn("Forecast finish", ({ project }) => project.figures.forecastFinish, date1904),
    figure("Slip (days)", ({ project }) => project.figures.finishSlipDays, daysFormat),
  ];
}
