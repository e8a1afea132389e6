import { sectionDefinition } from "../../project/sections";
import { normaliseWord } from "../words/cell-words";
import { isBlank } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import type { SectionScore } from "./score-section";
import type { Search } from "../scanning/search";
import type { Body } from "./settle-twins";
import { channelWords } from "../vocabulary/channel-words";

/** Filled cells of a column that are asked what they hold. */
const cellsAsked = 12;
const fewestWords = 2;
/** Longer texts are sentences, whatever word they hold. */
const longestChannel = 40;

/**
 * The score of a communication plan whose column of messages ("Communication") holds ways to reach
 * somebody ("Email", "Weekly meeting"): it is the channel, where no other column is. The same object where
 * nothing changes.
 */
export function channelInWords(search: Search, score: SectionScore, body: Body): SectionScore {
  if (score.section !== "communications") return score;
  const message = score.columns.find(({ sense }) => sense.column.key === "message");
  if (message === undefined || score.columns.some(({ sense }) => sense.column.key === "channel")) {
    return score;
  }
  const channel = sectionDefinition(score.section).columns.find(({ key }) => key === "channel");
  if (channel === undefined || !holdsChannels(search, body, message.cell)) return score;
  const sense = { ...message.sense, column: channel, score: message.sense.score * 0.9 };
  const columns = score.columns.map((claim) => (claim === message ? { ...claim, sense } : claim));
  return { ...score, columns };
}

function holdsChannels({ grid }: Search, body: Body, cell: HeaderCell): boolean {
  let asked = 0;
  let channels = 0;
  for (let row = body.headerRow + 1; row <= body.box.bottom && asked < cellsAsked; row += 1) {
    const raw = grid.at(row, cell.column);
    if (isBlank(raw)) continue;
    asked += 1;
    if (typeof raw !== "string" || raw.length > longestChannel) continue;
    if (
      normaliseWord(raw)
        .split(/[^a-z]+/)
        .some((word) => channelWords.has(word))
    )
      channels += 1;
  }
  return channels >= fewestWords && channels * 4 >= asked * 3;
}

/** Answers to a risk that are one of a few, as a word or two: "Risk reduction". */
const ofResponses =
  /^\s*(?:risk )?(?:avoid|reduc|transfer|accept|exploit|enhanc|shar|mitigat|treat|tolerat|terminat|monitor|contain|retain|escalat|prevent|ignor|reject|vermeid|verminder|minder|übertrag|akzept|none|n\/a|-)/i;
const longestResponse = 24;

/**
 * The score of a list of risks whose column of responses ("Treatment") holds what is to be done: it is the
 * mitigation, where no other column is. The same object where nothing changes.
 */
export function mitigationInWords(search: Search, score: SectionScore, body: Body): SectionScore {
  if (score.section !== "risks") return score;
  const response = score.columns.find(({ sense }) => sense.column.key === "response");
  if (response === undefined) return score;
  if (score.columns.some(({ sense }) => sense.column.key === "mitigation")) return score;
  const mitigation = sectionDefinition("risks").columns.find(({ key }) => key === "mitigation");
  if (mitigation === undefined || !holdsMeasures(search, body, response.cell)) return score;
  const sense = { ...response.sense, column: mitigation, score: response.sense.score * 0.9 };
  const columns = score.columns.map((claim) => (claim === response ? { ...claim, sense } : claim));
  return { ...score, columns };
}

function holdsMeasures({ grid }: Search, body: Body, cell: HeaderCell): boolean {
  let asked = 0;
  let measures = 0;
  for (let row = body.headerRow + 1; row <= body.box.bottom && asked < cellsAsked; row += 1) {
    const raw = grid.at(row, cell.column);
    if (isBlank(raw)) continue;
    asked += 1;
    if (typeof raw !== "string") return false;
    if (raw.length > longestResponse || (/\s/.test(raw.trim()) && !ofResponses.test(raw)))
      measures += 1;
  }
  return measures >= fewestWords && measures * 4 >= asked * 3;
}
