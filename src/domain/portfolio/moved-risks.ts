import type { ClosedPeriod, PastRisk } from "../history/history";
import type { Risk } from "../project/project-return";
import { isOpenRisk } from "../risk/risk-score";
import { isClosedStatus } from "../schedule/open-status";

import { idKey } from "./id-key";
import type { ProjectReport } from "./report";
import type { MovedRisk } from "./since-last-period";

/** The risks that moved, found again by id, else by title; one no longer listed counts as closed. */
export function movedRisks(
  projects: readonly ProjectReport[],
  period: ClosedPeriod,
): readonly MovedRisk[] {
  const past = new Map<string, PastRisk[]>();
  for (const risk of period.risks) {
    const key = idKey(risk.projectId);
    past.set(key, [...(past.get(key) ?? []), risk]);
  }
  return projects.flatMap((project) => movesOf(project, past.get(idKey(project.id)) ?? []));
}

function movesOf(project: ProjectReport, past: readonly PastRisk[]): readonly MovedRisk[] {
  const { risks } = project.return;
  const seen = new Set<PastRisk>();
  const moves = risks.flatMap((risk) => {
    const before = past.find((one) => isSame(one, risk));
    if (before !== undefined) seen.add(before);
    // A closed period keeps the score as written: a residual one beside it would look like a move.
    const to = risk.score?.value;
    const move = moveOf(before, risk, to);
    const title = risk.title?.value ?? risk.id?.value ?? "";
    return move === undefined
      ? []
      : [{ projectId: project.id, title, move, from: before?.score, to }];
  });
  const gone = past.filter((one) => !seen.has(one) && !isClosedStatus(one.status));
  return [
    ...moves,
    ...gone.map(({ title, score }) => ({
      projectId: project.id,
      title,
      move: "closed" as const,
      from: score,
      to: undefined,
    })),
  ];
}

function moveOf(
  before: PastRisk | undefined,
  risk: Risk,
  score: number | undefined,
): MovedRisk["move"] | undefined {
  const open = isOpenRisk(risk);
  const wasOpen = before !== undefined && !isClosedStatus(before.status);
  if (!open) return wasOpen ? "closed" : undefined;
  if (!wasOpen) return "new";
  if (before.score === undefined || score === undefined || before.score === score) return undefined;
  return score > before.score ? "escalated" : "eased";
}

function isSame(past: PastRisk, { id, title }: Risk): boolean {
  if (past.id !== undefined && id !== undefined) return wordsOf(past.id) === wordsOf(id.value);
  return title !== undefined && wordsOf(past.title) === wordsOf(title.value);
}

function wordsOf(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
