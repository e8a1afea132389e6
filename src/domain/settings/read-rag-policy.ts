import type { RagDimension } from "../project/project-return";
import {
  defaultRagPolicy,
  type DimensionStanding,
  type MeasureDirection,
  type MeasurePolicy,
  type RagPolicy,
} from "../rag/policy";
import type { TabSnapshot } from "../workbook/snapshot";
import { readNamedTable, type TableRow } from "./named-table";
import type { SettingReader } from "./setting-reader";
import { settingsTables } from "./settings-schema";

const directions: ReadonlyMap<string, MeasureDirection> = new Map([
  ["higher is better", "higherIsBetter"],
  ["lower is better", "lowerIsBetter"],
  ["two-sided", "twoSided"],
]);
const standings: ReadonlyMap<string, DimensionStanding> = new Map([
  ["in full", "full"],
  ["amber at most", "amberAtMost"],
  ["shown only", "shownOnly"],
]);
const dimensions: ReadonlyMap<string, RagDimension> = new Map(
  (Object.keys(defaultRagPolicy.standing) as RagDimension[]).map((name) => [name, name]),
);
const yesNo: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
]);

/** The RAG policy of a settings sheet: rows change the default measure of their name, the rest stays. */
export function readRagPolicy(
  tab: TabSnapshot,
  reader: SettingReader,
  rollup: RagPolicy["rollup"],
): RagPolicy {
  const rows = readNamedTable(tab, settingsTables.ragPolicy);
  const measures = new Map(defaultRagPolicy.measures.map((measure) => [measure.code, measure]));
  let changed = false;
  for (const row of rows) {
    const cell = row.get("Measure");
    const name = reader.text(cell);
    const measure = defaultRagPolicy.measures.find(({ code }) => code === name);
    if (cell === undefined) continue;
    if (measure === undefined) {
      reader.unknown(cell, settingsTables.ragPolicy.table);
      continue;
    }
    const own = readMeasure(row, measure, reader);
    changed ||= JSON.stringify(own) !== JSON.stringify(measure);
    measures.set(measure.code, own);
  }
  return {
    name: changed ? "settings" : defaultRagPolicy.name,
    measures: [...measures.values()],
    standing: readStanding(tab, reader),
    rollup,
  };
}

function readMeasure(row: TableRow, measure: MeasurePolicy, reader: SettingReader): MeasurePolicy {
  const { table } = settingsTables.ragPolicy;
  const want = (
    setting: string,
    wanted: string,
  ): { table: string; setting: string; wanted: string } => ({
    table,
    setting: `${measure.code}: ${setting}`,
    wanted,
  });
  const limit = (header: "Green limit" | "Amber limit"): number | undefined =>
    reader.number(row.get(header), want(header, "a number, 0 or more"), (value) => value >= 0);
  const direction =
    reader.choice(
      row.get("Direction"),
      want("Direction", '"Higher is better", "Lower is better" or "Two-sided"'),
      directions,
    ) ?? measure.direction;
  const greenLimit = limit("Green limit") ?? measure.greenLimit;
  const amberLimit = limit("Amber limit") ?? measure.amberLimit;
  const on = reader.choice(row.get("On"), want("On", '"Yes" or "No"'), yesNo) ?? measure.on;
  const amberCell = row.get("Amber limit") ?? row.get("Green limit");
  const ordered =
    direction === "higherIsBetter" ? greenLimit >= amberLimit : greenLimit <= amberLimit;
  if (!ordered && amberCell !== undefined) {
    reader.refuse(amberCell, want("Amber limit", "on the worse side of the green limit"));
    return { ...measure, on };
  }
  return { ...measure, direction, greenLimit, amberLimit, on };
}

function readStanding(tab: TabSnapshot, reader: SettingReader): RagPolicy["standing"] {
  const standing = { ...defaultRagPolicy.standing };
  const { table, headers } = settingsTables.ragEffect;
  for (const row of readNamedTable(tab, settingsTables.ragEffect)) {
    const cell = row.get(headers[0]);
    const dimension = dimensions.get((reader.text(cell) ?? "").toLowerCase());
    if (cell === undefined) continue;
    if (dimension === undefined) {
      reader.unknown(cell, table);
      continue;
    }
    const wanted = {
      table,
      setting: dimension,
      wanted: '"In full", "Amber at most" or "Shown only"',
    };
    standing[dimension] =
      reader.choice(row.get("Counts"), wanted, standings) ?? standing[dimension];
  }
  return standing;
}
