import { sectionDefinition } from "../../project/sections";
import { sectionWords } from "../vocabulary/section-words";
import { knownColumnHeaders, type ColumnSense } from "./known-labels";

/** What a rating was before anything was done about a risk: the one that counts. */
const before = /^(?:inherent|inh|gross|unmitigated|pre) (?:mitigation |control |treatment )?(.+)$/;
/** What it is, or is to be, afterwards. */
const after =
  /^(?:new|residual|res|post|net|revised|reduced|remaining|managed|mitigated) (?:mitigation |control |treatment )?(.+)$/;

const residualOf: ReadonlyMap<string, string> = new Map([
  ["probability", "residualProbability"],
  ["impact", "residualImpact"],
]);
const composedScore = 0.93;
const noColumns: readonly ColumnSense[] = [];

/** Columns of a rating with a word for its time before it: "new likelihood", "inh. impact". */
export function columnsOfRating(text: string): readonly ColumnSense[] {
  const inherent = before.exec(text)?.[1];
  if (inherent !== undefined) {
    return ratings(inherent).map((sense) => ({ ...sense, score: sense.score * composedScore }));
  }
  const residual = after.exec(text)?.[1];
  if (residual === undefined) return noColumns;
  return ratings(residual).flatMap((sense) => residualSense(sense) ?? []);
}

function ratings(text: string): readonly ColumnSense[] {
  const known = knownColumnHeaders.get(text) ?? noColumns;
  return known.filter(({ section, column }) => section === "risks" && residualOf.has(column.key));
}

function residualSense(sense: ColumnSense): ColumnSense | undefined {
  const key = residualOf.get(sense.column.key);
  const column = sectionDefinition("risks").columns.find((candidate) => candidate.key === key);
  if (column === undefined || key === undefined) return undefined;
  const weight = sectionWords.risks.columns[key]?.weight ?? sense.weight;
  return { ...sense, column, weight, score: sense.score * composedScore };
}
