import { isClosedStatus } from "../project/closed-status";
import { idKey } from "../project/id-key";

import type { ClosedPeriod, PastRisk } from "./history";
import type { MovedRisk } from "./since-last-period";

/** The risks that moved, found again by id, else by title; one no longer listed counts as closed. */
export function movedRisks(from: ClosedPeriod, to: ClosedPeriod): readonly MovedRisk[] {
  const past = byProject(from.risks);
  const now = byProject(to.risks);
  const known = new Set(from.projects.map(({ id }) => idKey(id)));
  return to.projects.flatMap(({ id }) => {
    const key = idKey(id);
    return known.has(key) ? movesOf(id, past.get(key) ?? [], now.get(key) ?? []) : [];
  });
}

function byProject(risks: readonly PastRisk[]): ReadonlyMap<string, readonly PastRisk[]> {
  const all = new Map<string, PastRisk[]>();
  for (const risk of risks) {
    const key = idKey(risk.projectId);
    const held = all.get(key);
    if (held === undefined) all.set(key, [risk]);
    else held.push(risk);
  }
  return all;
}

function movesOf(
  projectId: string,
  past: readonly PastRisk[],
  now: readonly PastRisk[],
): readonly MovedRisk[] {
  const seen = new Set<PastRisk>();
  const moves = now.flatMap((risk) => {
    const before = past.find((one) => !seen.has(one) && isSame(one, risk));
    if (before !== undefined) seen.add(before);
    const move = moveOf(before, risk);
    if (move === undefined) return [];
    return [{ projectId, title: risk.title, move, from: before?.score, to: risk.score }];
  });
  const gone = past.filter((one) => !seen.has(one) && !isClosedStatus(one.status));
  return [
    ...moves,
    ...gone.map(({ title, score }) => ({
      projectId,
      title,
      move: "closed" as const,
      from: score,
      to: undefined,
    })),
  ];
}

function moveOf(before: PastRisk | undefined, risk: PastRisk): MovedRisk["move"] | undefined {
  const open = !isClosedStatus(risk.status);
  const wasOpen = before !== undefined && !isClosedStatus(before.status);
  if (!open) return wasOpen ? "closed" : undefined;
  if (!wasOpen) return "new";
  const { score } = risk;
  if (before.score === undefined || score === undefined || before.score === score) return undefined;
  return score > before.score ? "escalated" : "eased";
}

function isSame(past: PastRisk, { id, title }: PastRisk): boolean {
  if (past.id !== undefined && id !== undefined) return wordsOf(past.id) === wordsOf(id);
  return wordsOf(past.title) === wordsOf(title);
}

function wordsOf(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
