import type { RatedColour } from "../project/vocabulary";
import type { RiskBand } from "../risk/risk-matrix";
import type { TableRow } from "../workbook/named-table";

import { bandsInOrder, mostLevels, type LookupLevel } from "./matrix-rules";
import { numberKind, wordsKind } from "./setting-kind";
import type { SettingReader } from "./setting-reader";
import type { SettingsDraft } from "./settings-draft";
import { input, keyText, naming, type SettingsList } from "./settings-list";
import { settingsTables } from "./settings-schema";

const colours = wordsKind<RatedColour>({ green: "Green", amber: "Amber", red: "Red" });
const scoreKind = numberKind("a number above 0", { least: 0, above: true });
const levelKind = numberKind("a level, 1 to 5", { least: 1, most: mostLevels, whole: true });

const bandSchema = settingsTables.riskBands;
const lookupSchema = settingsTables.riskLookup;

export const bandList: SettingsList = {
  schema: bandSchema,
  title: "Scales: bands of the risk matrix",
  lead: "From the lowest up. A score belongs to the first band it is not above; scores above all are in the last.",
  headers: bandSchema.headers,
  columns: [input, { input: true, align: "right" }, { input: true, choices: colours.choices }],
  open: true,
  lines: ({ matrix }, date1904) =>
    matrix.bands.map(({ name, upTo, colour }) => ({
      key: name.toLowerCase(),
      cells: [name, upTo, colours.write(colour, date1904)],
    })),
  keyOf: (row) => keyText(row, "Band"),
  read: (into, rows, reader) => {
    const read = rows.flatMap((row) => readBand(row, reader) ?? []);
    const bands = bandsInOrder(read);
    if (bands !== undefined) return { ...into, matrix: { ...into.matrix, bands } };
    const cell = rows[0]?.get("Up to score") ?? rows[0]?.get("Band");
    if (cell !== undefined && read.length > 0) {
      const name = { table: bandSchema.table, setting: "Up to score" };
      reader.refuse(cell, name, "the lowest of scores that rise from row to row");
    }
    return into;
  },
};

function readBand(row: TableRow, reader: SettingReader): RiskBand | undefined {
  const { table } = bandSchema;
  const name = reader.text(row.get("Band"));
  if (name === undefined) return undefined;
  const upTo = reader.read(
    row.get("Up to score"),
    { table, setting: `${name}: Up to score` },
    scoreKind,
  );
  const colour = reader.read(row.get("RAG"), { table, setting: `${name}: RAG` }, colours);
  return upTo === undefined || colour === undefined ? undefined : { name, upTo, colour };
}

const levels = Array.from({ length: mostLevels }, (_, at) => at + 1);
const headerAt = (level: number): string => `At probability ${String(level)}`;

export const lookupList: SettingsList = {
  schema: lookupSchema,
  title: "Scales: lookup table of the risk matrix",
  lead: "Read where the score of a risk is a lookup table: the band of every impact at every probability, lowest level first.",
  headers: lookupSchema.headers,
  columns: [{ ...naming, align: "left" }, input, input, ...levels.map(() => input)],
  open: false,
  lines: ({ matrix }) =>
    levels.map((level) => {
      const own = matrix.levels[level - 1];
      const names = levels.map((at) => {
        const place = own?.bands[at - 1];
        return place === undefined ? undefined : matrix.bands[place - 1]?.name;
      });
      return { key: String(level), cells: [level, own?.probability, own?.impact, ...names] };
    }),
  keyOf: (row) => keyText(row, "Level"),
  read: (into, rows, reader) => {
    const found = rows.flatMap((row) => readLevel(row, into, reader) ?? []);
    const inOrder = [...found].sort((a, b) => a.level - b.level).map((one) => one.lookup);
    const filled = inOrder.filter(
      ({ probability, impact }) => probability !== undefined || impact !== undefined,
    );
    return filled.length === 0 ? into : { ...into, matrix: { ...into.matrix, levels: filled } };
  },
};

type ReadLevel = { readonly level: number; readonly lookup: LookupLevel };

function readLevel(
  row: TableRow,
  { matrix }: SettingsDraft,
  reader: SettingReader,
): ReadLevel | undefined {
  const { table } = lookupSchema;
  const level = reader.read(row.get("Level"), { table, setting: "Level" }, levelKind);
  if (level === undefined) return undefined;
  const bands: number[] = [];
  for (const at of levels) {
    const cell = row.get(headerAt(at));
    const name = reader.text(cell)?.toLowerCase();
    if (cell === undefined || name === undefined) break;
    const place = matrix.bands.findIndex((band) => band.name.toLowerCase() === name) + 1;
    if (place === 0) {
      const wanted = "the name of a band of the risk matrix";
      reader.refuse(cell, { table, setting: `Level ${String(level)}: ${headerAt(at)}` }, wanted);
      return undefined;
    }
    bands.push(place);
  }
  const probability = reader.text(row.get("Probability is called"));
  const impact = reader.text(row.get("Impact is called"));
  return { level, lookup: { probability, impact, bands } };
}
