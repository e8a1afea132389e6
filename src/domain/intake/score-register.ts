import type { FactDefinition } from "../project/fields";
import type { FactName } from "../project/project-return";
import type { HeaderCell } from "./header-cells";
import type { FactSense } from "./lexicon";

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
 * project, and three more facts.
 */
export function scoreRegister(
  cells: readonly HeaderCell[],
  fits: (cell: HeaderCell, sense: FactSense) => boolean,
): RegisterScore | undefined {
  return mayBeRegister(cells) ? scoreFacts(cells, fits, fewestFacts) : undefined;
}

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
  const identified = identity(byFact.get("projectId")?.sense, byFact.get("projectName")?.sense);
  if (!identified || byFact.size < fewest) return undefined;
  const repeated = claims.flatMap(({ cell, sense }) =>
    placed.has(cell) || sense.byValue ? [] : [{ cell, fact: sense.fact }],
  );
  let score = 0;
  for (const { sense } of byFact.values()) {
    score += (weights[sense.fact.key] ?? otherWeight) * sense.score;
  }
  return {
    score,
    columns: [...byFact.values()].sort((a, b) => a.cell.column - b.cell.column),
    repeated: [...new Map(repeated.map((claim) => [claim.cell, claim])).values()],
  };
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

/** Four facts and a plain word for a project: cheap to ask of every header. */
function mayBeRegister(cells: readonly HeaderCell[]): boolean {
  let facts = 0;
  for (const { meaning } of cells)
    if (meaning !== undefined && meaning.facts.length > 0) facts += 1;
  return facts >= fewestFacts && cells.some(identifiesProjects);
}

function identifiesProjects({ meaning }: HeaderCell): boolean {
  if (meaning?.labels !== true) return false;
  return meaning.facts.some(
    ({ fact, byValue }) => !byValue && (fact.key === "projectId" || fact.key === "projectName"),
  );
}

function identity(id: FactSense | undefined, name: FactSense | undefined): boolean {
  return (id !== undefined && !id.byValue) || (name !== undefined && !name.byValue);
}
