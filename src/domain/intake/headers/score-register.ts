import type { FactDefinition } from "../../project/fields";
import type { FactName } from "../../project/project-return";
import type { HeaderCell } from "../scanning/header-cells";
import type { FactSense } from "../words/lexicon";

/** What a header row would be as a register: one row per project. */
export type RegisterScore = {
  readonly score: number;
  readonly columns: readonly { readonly cell: HeaderCell; readonly sense: FactSense }[];
  readonly repeated: readonly { readonly cell: HeaderCell; readonly fact: FactDefinition }[];
};

export const registerThreshold = 3;

/** What a fact says for a register; the ones any table has say little. */
const weights: Readonly<Partial<Record<FactName, number>>> = {
  projectId: 1,
  projectName: 1.2,
  programme: 1,
  portfolio: 1,
  sponsor: 1.2,
  projectManager: 0.8,
  reportedOverall: 1,
  budgetAtCompletion: 1,
  estimateAtCompletion: 1,
  lifecycle: 0.8,
  stage: 0.8,
};
const otherWeight = 0.6;

/**
 * Scores a header row as a register. It needs a column that identifies projects by a word for a
 * project, and three more facts; where a title says that projects are listed, two.
 */
export function scoreRegister(
  cells: readonly HeaderCell[],
  fits: (cell: HeaderCell, sense: FactSense) => boolean,
  titled = false,
): RegisterScore | undefined {
  if (!cells.some(namesProjects)) return undefined;
  const score = scoreFacts(cells, fits, titled ? fewestFacts - 1 : fewestFacts);
  return score && titled ? { ...score, score: score.score + titleBonus } : score;
}

/** What a title that lists projects is worth. */
const titleBonus = 1;

const fewestFacts = 4;

/** Kinds of facts of which one beside the name is enough for a short list of projects. */
const measuringKinds: ReadonlySet<string> = new Set([
  "rag",
  "lifecycle",
  "percent",
  "date",
  "money",
]);

/**
 * Scores a header row that heads nothing else as a short list of projects ("Project, Status, Notes"): the
 * names and one fact with values of its kind. Whoever asks makes sure that no name comes twice.
 */
export function scoreShortRegister(
  cells: readonly HeaderCell[],
  fits: (cell: HeaderCell, sense: FactSense) => boolean,
): RegisterScore | undefined {
  const score = scoreFacts(cells, fits, 2);
  const measured = score?.columns.some(({ sense }) => measuringKinds.has(sense.fact.kind));
  return measured === true ? score : undefined;
}

function scoreFacts(
  cells: readonly HeaderCell[],
  fits: (cell: HeaderCell, sense: FactSense) => boolean,
  fewest: number,
): RegisterScore | undefined {
  const claims = claimsOf(cells, fits);
  const byFact = new Map<FactName, Claim>();
  const placed = new Set<HeaderCell>();
  for (const claim of claims) {
    if (byFact.has(claim.sense.fact.key) || placed.has(claim.cell)) continue;
    byFact.set(claim.sense.fact.key, claim);
    placed.add(claim.cell);
  }
  const columns = [...byFact.values()].sort((a, b) => a.cell.column - b.cell.column);
  if (columns.length < fewest || !columns.some(({ sense }) => identifies(sense))) return undefined;
  const repeated: RegisterScore["repeated"][number][] = [];
  for (const { cell, sense } of claims) {
    if (placed.has(cell) || sense.byValue) continue;
    placed.add(cell);
    repeated.push({ cell, fact: sense.fact });
  }
  let score = 0;
  for (const { sense } of columns) {
    score += (weights[sense.fact.key] ?? otherWeight) * sense.score;
  }
  return { score, columns, repeated };
}

type Claim = { readonly cell: HeaderCell; readonly sense: FactSense };

/** What the cells may mean, the surest first. */
function claimsOf(
  cells: readonly HeaderCell[],
  fits: (cell: HeaderCell, sense: FactSense) => boolean,
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const cell of cells) {
    for (const sense of cell.meaning?.facts ?? []) {
      if (fits(cell, sense)) claims.push({ cell, sense });
    }
  }
  return claims.sort((a, b) => b.sense.score - a.sense.score || a.cell.column - b.cell.column);
}

/** Whether a header names projects whatever stands under it: most header rows have none. */
function namesProjects({ meaning }: HeaderCell): boolean {
  return meaning?.facts.some(identifies) === true;
}

function identifies({ fact, byValue }: FactSense): boolean {
  return !byValue && (fact.key === "projectId" || fact.key === "projectName");
}
