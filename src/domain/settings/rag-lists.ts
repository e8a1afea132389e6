import { visibleText } from "../kernel/visible-text";
import type { RagDimension } from "../project/project-return";
import { isShareMeasure, measureNames } from "../rag/measure-words";
import type { DimensionStanding, MeasureDirection, MeasurePolicy } from "../rag/policy";
import type { TableRow } from "../workbook/named-table";

import { allMeasures } from "./rag-rules";
import { choiceKind, numberKind, wordsKind, yesNoKind, type SettingKind } from "./setting-kind";
import type { SettingName, SettingReader } from "./setting-reader";
import type { SettingsDraft } from "./settings-draft";
import { naming, type SettingsList } from "./settings-list";
import { settingsTables } from "./settings-schema";

const directions = wordsKind<MeasureDirection>({
  higherIsBetter: "Higher is better",
  lowerIsBetter: "Lower is better",
  twoSided: "Two-sided",
});
const dimensions = choiceKind<RagDimension>([
  ["Schedule", "schedule"],
  ["Cost", "cost"],
  ["Scope", "scope"],
  ["Risk", "risk"],
  ["Resources", "resources"],
  ["Benefits", "benefits"],
  ["Communications", "communications"],
]);
const standings = wordsKind<DimensionStanding>({
  full: "In full",
  amberAtMost: "Amber at most",
  shownOnly: "Shown only",
});
const limitKind = numberKind("a number, 0 or more", { least: 0 });
const weightKind = numberKind("a number, 0 or more", { least: 0 });

const policy = settingsTables.ragPolicy;
const effect = settingsTables.ragEffect;

/** Measures by their code and by their name. */
const measuresByName: ReadonlyMap<string, MeasurePolicy> = new Map(
  allMeasures.flatMap((measure) => [
    [measure.code.toLowerCase(), measure] as const,
    [measureNames[measure.code].toLowerCase(), measure] as const,
  ]),
);

const units: Partial<Readonly<Record<MeasurePolicy["code"], string>>> = {
  schedulePerformance: "index",
  progressAgainstPlan: "ratio",
  costPerformance: "index",
  actualOverPlannedSpend: "from plan",
  overdueKeyMilestones: "milestones",
  highestRiskScore: "score",
  bufferZone: "0 1 2 zone",
  overdueCommunications: "weight",
  finishSlipDays: "days",
  openIssueWeight: "weight",
};

function unitOf({ code, direction }: MeasurePolicy): string {
  if (direction === "twoSided") return "from 1";
  return units[code] ?? "share";
}

function limitFormat({ code, direction }: MeasurePolicy): string {
  if (direction === "twoSided" || isShareMeasure(code)) return "0%";
  return ["index", "ratio"].includes(units[code] ?? "") ? "0.00" : "General";
}

function measureOf(row: TableRow): MeasurePolicy | undefined {
  const cell = row.get("Measure");
  if (cell === undefined) return undefined;
  return measuresByName.get(visibleText(String(cell.raw)).toLowerCase());
}

export const measureList: SettingsList = {
  schema: policy,
  title: "RAG policy: limits of the measures",
  lead: "The limit itself still counts for the better colour; beyond amber is red. Two-sided limits are distances from 1.",
  headers: policy.headers,
  columns: [
    naming,
    { input: true, choices: dimensions.choices },
    { input: true, choices: directions.choices },
    { input: true, align: "right" },
    { input: true, align: "right" },
    { input: false },
    { input: true, align: "right" },
    { input: true, choices: yesNoKind.choices },
    { input: true, choices: yesNoKind.choices },
  ],
  open: false,
  lines: ({ rag }, date1904) =>
    rag.measures.map((measure) => {
      const format = limitFormat(measure);
      return {
        key: measure.code,
        cells: [
          measureNames[measure.code],
          dimensions.write(measure.dimension, date1904),
          directions.write(measure.direction, date1904),
          measure.greenLimit,
          measure.amberLimit,
          unitOf(measure),
          measure.weight ?? 1,
          yesNoKind.write(measure.hardBreach === true, date1904),
          yesNoKind.write(measure.on, date1904),
        ],
        formats: new Map([
          [3, format],
          [4, format],
        ]),
      };
    }),
  keyOf: (row) => measureOf(row)?.code,
  read: (into, rows, reader) => {
    const own = new Map<string, MeasurePolicy>();
    for (const row of rows) {
      const cell = row.get("Measure");
      const measure = measureOf(row);
      if (measure !== undefined) own.set(measure.code, readMeasure(row, measure, reader));
      else if (cell !== undefined) reader.unknown(cell, policy.table);
    }
    const measures = allMeasures.map((measure) => own.get(measure.code) ?? measure);
    return own.size === 0 ? into : { ...into, rag: { ...into.rag, measures } };
  },
};

function readMeasure(row: TableRow, measure: MeasurePolicy, reader: SettingReader): MeasurePolicy {
  const read = <T>(header: string, kind: SettingKind<T>): T | undefined =>
    reader.read(row.get(header), nameOf(measure, header), kind);
  const weight = read("Weight", weightKind) ?? 1;
  const hard = read("Hard breach", yesNoKind) ?? false;
  return {
    code: measure.code,
    dimension: read("Dimension", dimensions) ?? measure.dimension,
    on: read("On", yesNoKind) ?? onByDefault(measure, row),
    ...(weight === 1 ? {} : { weight }),
    ...(hard ? { hardBreach: true } : {}),
    ...readLimits(row, measure, reader),
  };
}

function nameOf(measure: MeasurePolicy, header: string): SettingName {
  return { table: policy.table, setting: `${measureNames[measure.code]}: ${header}` };
}

type Limits = Pick<MeasurePolicy, "direction" | "greenLimit" | "amberLimit">;

/** Limits the wrong way round leave nothing to measure by: those of the default stand. */
function readLimits(row: TableRow, measure: MeasurePolicy, reader: SettingReader): Limits {
  const read = <T>(header: string, kind: SettingKind<T>): T | undefined =>
    reader.read(row.get(header), nameOf(measure, header), kind);
  const direction = read("Direction", directions) ?? measure.direction;
  const greenLimit = read("Green limit", limitKind) ?? measure.greenLimit;
  const amberLimit = read("Amber limit", limitKind) ?? measure.amberLimit;
  const ordered =
    direction === "higherIsBetter" ? greenLimit >= amberLimit : greenLimit <= amberLimit;
  if (ordered) return { direction, greenLimit, amberLimit };
  refuseLimits(row, measure, reader);
  const { direction: usual, greenLimit: green, amberLimit: amber } = measure;
  return { direction: usual, greenLimit: green, amberLimit: amber };
}

/** Says it of the limit that was typed; where none was, the direction is what does not fit. */
function refuseLimits(row: TableRow, measure: MeasurePolicy, reader: SettingReader): void {
  const limit = row.get("Amber limit") ?? row.get("Green limit");
  const direction = row.get("Direction");
  if (limit !== undefined) {
    reader.refuse(limit, nameOf(measure, "Amber limit"), "on the worse side of the green limit");
  } else if (direction !== undefined) {
    reader.refuse(direction, nameOf(measure, "Direction"), "the direction its limits run in");
  }
}

/** A row somebody wrote for a measure that is off by default is meant to count. */
function onByDefault(measure: MeasurePolicy, row: TableRow): boolean {
  return measure.on || row.get("Green limit") !== undefined;
}

export const effectList: SettingsList = {
  schema: effect,
  title: "RAG policy: effect of the dimensions",
  lead: "How far each dimension can take the overall colour of a project; weights count where that is a weighted mean.",
  headers: effect.headers,
  columns: [naming, { input: true, choices: standings.choices }, { input: true, align: "right" }],
  open: false,
  lines: ({ rag }, date1904) =>
    dimensions.choices.map((word) => {
      const dimension = dimensions.parse(word, date1904) ?? "schedule";
      return {
        key: dimension,
        cells: [word, standings.write(rag.standing[dimension], date1904), rag.weights[dimension]],
      };
    }),
  keyOf: dimensionOf,
  read: (into, rows, reader) => {
    const standing = { ...into.rag.standing };
    const weights = { ...into.rag.weights };
    for (const row of rows) {
      const cell = row.get("RAG dimension");
      const dimension = dimensionOf(row);
      if (cell === undefined) continue;
      if (dimension === undefined) {
        reader.unknown(cell, effect.table);
        continue;
      }
      const { table } = effect;
      const counts = { table, setting: `${dimension}: Counts` };
      const weighs = { table, setting: `${dimension}: Weight` };
      standing[dimension] =
        reader.read(row.get("Counts"), counts, standings) ?? standing[dimension];
      const weight = reader.read(row.get("Weight"), weighs, weightKind);
      if (weight !== undefined) weights[dimension] = weight;
    }
    return withEffects(into, standing, weights);
  },
};

function withEffects(
  into: SettingsDraft,
  standing: SettingsDraft["rag"]["standing"],
  weights: SettingsDraft["rag"]["weights"],
): SettingsDraft {
  return { ...into, rag: { ...into.rag, standing, weights } };
}

function dimensionOf(row: TableRow): RagDimension | undefined {
  const cell = row.get("RAG dimension");
  return cell === undefined ? undefined : dimensions.parse(cell.raw, false);
}
