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
export function columnsOfRating(text: string): readonly ColumnSense[] | undefined {
  const inherent = ratings(before.exec(text)?.[1]).map(lowered);
  if (inherent.length > 0) return inherent;
  const residual = ratings(after.exec(text)?.[1]).flatMap((sense) => residualSense(sense) ?? []);
  return residual.length > 0 ? residual : undefined;
}

function lowered(sense: ColumnSense): ColumnSense {
  return { ...sense, score: sense.score * composedScore };
}

function ratings(text: string | undefined): readonly ColumnSense[] {
  const known = text === undefined ? undefined : knownColumnHeaders.get(text);
  return (known ?? noColumns).filter(
    ({ section, column }) => section === "risks" && residualOf.has(column.key),
  );
}

function residualSense(sense: ColumnSense): ColumnSense | undefined {
  const key = residualOf.get(sense.column.key);
  const column = sectionDefinition("risks").columns.find((candidate) => candidate.key === key);
  if (column === undefined || key === undefined) return undefined;
  const weight = sectionWords.risks.columns[key]?.weight ?? sense.weight;
  return { ...lowered(sense), column, weight };
}
