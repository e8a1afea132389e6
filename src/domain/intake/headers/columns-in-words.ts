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
  if (channel === undefined) return score;
  const twin = score.repeated.find(
    ({ cell, column }) => column === message.sense.column && holdsChannels(search, body, cell),
  );
  if (twin !== undefined) {
    const claim = { cell: twin.cell, sense: { ...message.sense, column: channel } };
    const columns = [...score.columns, claim].sort((a, b) => a.cell.column - b.cell.column);
    return { ...score, columns, repeated: score.repeated.filter((one) => one !== twin) };
  }
  if (!holdsChannels(search, body, message.cell)) return score;
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
/** Headers of mitigations that may as well head how a risk is answered. */
const mayBeResponse = /treatment|response|strategy|option/i;

/**
 * The score of a list of risks whose column of responses ("Treatment") holds what is to be done: it is the
 * mitigation, where no other column is. The same object where nothing changes.
 */
export function mitigationInWords(search: Search, score: SectionScore, body: Body): SectionScore {
  if (score.section !== "risks") return score;
  const response = score.columns.find(({ sense }) => sense.column.key === "response");
  const mitigation = score.columns.find(({ sense }) => sense.column.key === "mitigation");
  if (response !== undefined && mitigation === undefined) {
    return holdsMeasures(search, body, response.cell)
      ? renamed(score, response, "mitigation")
      : score;
  }
  // The other way round: "Risk treatment" over "Accept" and "Mitigate".
  if (response !== undefined || mitigation === undefined) return score;
  if (!mayBeResponse.test(mitigation.cell.text)) return score;
  return holdsResponses(search, body, mitigation.cell)
    ? renamed(withTwin(score, mitigation), mitigation, "response")
    : score;
}

type Claim = SectionScore["columns"][number];

function renamed(score: SectionScore, claim: Claim, to: "mitigation" | "response"): SectionScore {
  const column = sectionDefinition("risks").columns.find(({ key }) => key === to);
  if (column === undefined) return score;
  const sense = { ...claim.sense, column, score: claim.sense.score * 0.9 };
  const columns = score.columns.map((one) => (one === claim ? { ...claim, sense } : one));
  return { ...score, columns };
}

/** The score with the column that claimed the same field in its place. */
function withTwin(score: SectionScore, claim: Claim): SectionScore {
  const twin = score.repeated.find(({ column }) => column === claim.sense.column);
  if (twin === undefined) return score;
  const columns = [...score.columns, { cell: twin.cell, sense: claim.sense }];
  columns.sort((a, b) => a.cell.column - b.cell.column);
  return { ...score, columns, repeated: score.repeated.filter((one) => one !== twin) };
}

function holdsResponses({ grid }: Search, body: Body, cell: HeaderCell): boolean {
  let asked = 0;
  let responses = 0;
  for (let row = body.headerRow + 1; row <= body.box.bottom && asked < cellsAsked; row += 1) {
    const raw = grid.at(row, cell.column);
    if (isBlank(raw)) continue;
    asked += 1;
    if (typeof raw !== "string") return false;
    if (raw.length <= longestResponse && ofResponses.test(raw) && !/\s\S+\s/.test(raw.trim()))
      responses += 1;
  }
  return responses >= fewestWords && responses * 4 >= asked * 3;
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
