import type { ColumnDefinition, SectionKey } from "../../project/sections";
import type { HeaderCell } from "../scanning/header-cells";
import type { ColumnSense } from "../words/lexicon";

/** A section a header row may be, with the columns it would have. */
export type SectionScore = {
  readonly section: SectionKey;
  readonly score: number;
  readonly hasSubject: boolean;
  readonly columns: readonly { readonly cell: HeaderCell; readonly sense: ColumnSense }[];
  /** Header cells that claimed a column another one has. */
  readonly repeated: readonly { readonly cell: HeaderCell; readonly column: ColumnDefinition }[];
};

/** What is known beside the header words: section titles above it and the name of the tab. */
export type SectionPriors = ReadonlyMap<SectionKey, number>;

const nounBonus = 1.2;
/** Least score of a section, less where its noun heads a column ("Task"), and least distance to the next one. */
export const sectionThreshold = 3;
export const namedThreshold = 2.5;
export const sectionMargin = 0.4;

type Claim = { readonly cell: HeaderCell; readonly sense: ColumnSense };

/** Scores of header rows that were seen before, by what was known beside their words. */
type Scored = {
  priors: SectionPriors;
  scores: readonly SectionScore[];
  readonly byPriors: Map<string, readonly SectionScore[]>;
};

const remembered = new WeakMap<readonly HeaderCell[], Scored>();
const noScores: readonly SectionScore[] = [];

/**
 * Every section that at least two header cells speak for and that passes, best first. What is known
 * beside the words is asked for only where they may head a section at all.
 */
export function scoreSections(
  cells: readonly HeaderCell[],
  knownBeside: () => SectionPriors,
  passes: (score: SectionScore, cells: readonly HeaderCell[], priors: SectionPriors) => boolean,
): readonly SectionScore[] {
  const known = remembered.get(cells);
  if (known === undefined && !mayHeadSection(cells)) return noScores;
  const priors = knownBeside();
  if (known?.priors === priors) return known.scores;
  let key = "";
  for (const [section, prior] of priors) key += `${section}${String(prior)} `;
  const byPriors = known?.byPriors ?? new Map<string, readonly SectionScore[]>();
  let scores = byPriors.get(key);
  if (scores === undefined) {
    scores = scoreAll(cells, priors).filter((score) => passes(score, cells, priors));
    byPriors.set(key, scores);
  }
  remembered.set(cells, { priors, scores, byPriors });
  return scores;
}

/** Whether a cell may say what the rows of a section are about, and another one something else of them. */
function mayHeadSection(cells: readonly HeaderCell[]): boolean {
  for (const cell of cells) {
    for (const { subject, section } of cell.meaning?.columns ?? noSenses) {
      if (subject && cells.some((other) => other !== cell && speaksFor(other, section)))
        return true;
    }
  }
  return false;
}

const noSenses: readonly ColumnSense[] = [];

function speaksFor({ meaning }: HeaderCell, section: SectionKey): boolean {
  return meaning?.columns.some((sense) => sense.section === section) === true;
}

function scoreAll(cells: readonly HeaderCell[], priors: SectionPriors): readonly SectionScore[] {
  const claims = new Map<SectionKey, Claim[]>();
  for (const cell of cells) {
    for (const sense of cell.meaning?.columns ?? []) {
      const held = claims.get(sense.section);
      if (held === undefined) claims.set(sense.section, [{ cell, sense }]);
      else held.push({ cell, sense });
    }
  }
  const scores: SectionScore[] = [];
  for (const [section, sectionClaims] of claims) {
    const prior = priors.get(section) ?? 0;
    if (sectionClaims.length < 2 || !canReach(sectionClaims, prior)) continue;
    scores.push(scoreSection(section, sectionClaims, prior));
  }
  return scores.sort((a, b) => b.score - a.score || (a.section < b.section ? -1 : 1));
}

/** Whether a section could pass at all: with its subject, and every claim counted in full. */
function canReach(claims: readonly Claim[], prior: number): boolean {
  let most = prior + nounBonus;
  let subject = false;
  for (const { sense } of claims) {
    most += sense.weight;
    subject ||= sense.subject;
  }
  return subject && most >= namedThreshold;
}

/** Residual columns repeat the words of the inherent ones further right. */
const residualOf: ReadonlyMap<string, string> = new Map([
  ["probability", "residualProbability"],
  ["impact", "residualImpact"],
]);

/** What header cells say for one section. */
export function scoreSection(
  section: SectionKey,
  claims: readonly Claim[],
  prior: number,
): SectionScore {
  const ordered = [...claims].sort(
    (a, b) => b.sense.score - a.sense.score || a.cell.column - b.cell.column,
  );
  const byColumn = new Map<string, Claim>();
  const placed = new Set<HeaderCell>();
  for (const claim of ordered) {
    if (byColumn.has(claim.sense.column.key) || placed.has(claim.cell)) continue;
    byColumn.set(claim.sense.column.key, claim);
    placed.add(claim.cell);
  }
  placeSubject(ordered, byColumn);
  const repeated: SectionScore["repeated"][number][] = [];
  for (const claim of ordered) {
    if (placed.has(claim.cell)) continue;
    placed.add(claim.cell);
    repeated.push({ cell: claim.cell, column: claim.sense.column });
  }
  return {
    section,
    score: prior + total(byColumn.values()),
    hasSubject: [...byColumn.values()].some((claim) => claim.sense.subject),
    columns: [...byColumn.values()].sort((a, b) => a.cell.column - b.cell.column),
    repeated,
  };
}

/** "Key milestones" names what the rows are, where no other header does, rather than which of them are key. */
function placeSubject(claims: readonly Claim[], byColumn: Map<string, Claim>): void {
  for (const { sense } of byColumn.values()) if (sense.subject) return;
  const claim = claims.find(({ sense }) => sense.subject);
  if (claim === undefined) return;
  for (const [key, held] of byColumn) if (held.cell === claim.cell) byColumn.delete(key);
  byColumn.set(claim.sense.column.key, claim);
}

function total(claims: Iterable<Claim>): number {
  let score = 0;
  let named = false;
  for (const { sense } of claims) {
    score += sense.weight * sense.score;
    // The noun counts once, and only where a column of substance carries it.
    if (sense.namesSection && !named && (sense.subject || sense.score > 0.9)) {
      score += nounBonus;
      named = true;
    }
  }
  return score;
}

/** The residual column a repeated header stands for, where the section has one. */
export function residualColumn(column: ColumnDefinition): string | undefined {
  return residualOf.get(column.key);
}

/** What only work has that takes its time: a milestone neither starts nor lasts. */
const lasting: ReadonlySet<string> = new Set(["duration", "percentComplete"]);

function takesTime({ section, columns }: SectionScore): boolean {
  if (section !== "tasks") return false;
  const keys = columns.map(({ sense }) => sense.column.key);
  const starts = keys.includes("forecastStart") || keys.includes("baselineStart");
  const ends = keys.includes("forecastFinish") || keys.includes("baselineFinish");
  return starts && ends && keys.some((key) => lasting.has(key));
}

/**
 * A plan whose tasks would stand under "Phase" is one of milestones where another header says that word;
 * one of milestones with starts, ends and durations is one of tasks.
 */
export function plainFirst(scores: readonly SectionScore[]): readonly SectionScore[] {
  const [best] = scores;
  if (best?.section === "milestones") {
    const work = scores.find(takesTime);
    return work === undefined ? scores : [work];
  }
  if (best?.section !== "tasks" || isNamed(best)) return scores;
  const other = scores.find((score) => score.section === "milestones" && isPlain(score));
  return other === undefined || subjectCell(other) === subjectCell(best) ? scores : [other];
}

function subjectCell({ columns }: SectionScore): HeaderCell | undefined {
  return columns.find(({ sense }) => sense.subject)?.cell;
}

/** Whether a header says by the section's noun what its rows are. */
export function isPlain({ columns }: SectionScore): boolean {
  return columns.some(({ sense }) => sense.subject && sense.namesSection && sense.score > 0.9);
}

/** Whether the subject of the section stands there by a word of its own. */
export function isNamed({ columns }: SectionScore): boolean {
  return columns.some(({ sense }) => sense.subject && sense.score > 0.75);
}
