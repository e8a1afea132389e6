import type { ProjectReturn } from "../project/project-return";
import type { ReportedRag } from "../project/vocabulary";
import { productMatrix } from "../risk/matrix-presets";
import { rateRisk } from "../risk/rate-risk";
import { topScore, type RiskMatrix } from "../risk/risk-matrix";
import { riskScaleOf } from "../risk/risk-scale";
import { isOpenRisk } from "../risk/risk-score";
import { isOverdue } from "../schedule/milestone-state";
import { identityKey } from "./identity-key";
import { milestoneName } from "./milestone-rules";
import { lastPeriodOf, milestoneKey, type PastPeriod } from "./past";
import { dimensionFacts } from "./rag-rules";
import { riskName } from "./risk-rules";
import { isActive, rule, statusDateOf, type Rule } from "./rule";

const ambers: ReadonlySet<ReportedRag> = new Set(["amber", "amberGreen", "amberRed"]);

/** Rules on a colour against the project's own state, and against earlier periods. */
export const ragTrendRules: readonly Rule[] = [
  rule("GREEN_WITH_CRITICAL_RISK", (project, { limits, matrix }, find) => {
    const overall = project.facts.reportedOverall;
    if (overall?.value !== "green" || !isActive(project)) return;
    const scale = riskScaleOf(project.risks);
    for (const risk of project.risks) {
      const score = rateRisk(risk, matrix, scale).current?.score;
      if (score === undefined || score > topScore(matrix)) continue;
      if (score < criticalFrom(matrix, limits.criticalScore)) continue;
      if (isOpenRisk(risk)) find(overall.source, { risk: riskName(risk), score });
    }
  }),
  rule("GREEN_WITH_OVERDUE_MILESTONE", (project, context, find) => {
    const overall = project.facts.reportedOverall;
    if (overall?.value !== "green" || !isActive(project)) return;
    const statusDate = statusDateOf(project, context);
    for (const milestone of project.milestones) {
      const due = milestone.forecastDate ?? milestone.baselineDate;
      if (milestone.key?.value !== true || due === undefined) continue;
      if (!isOverdue(milestone, statusDate)) continue;
      find(overall.source, { milestone: milestoneName(milestone), due: due.value });
    }
  }),
  rule("GREEN_WITHOUT_DIMENSIONS", (project, _context, find) => {
    const { facts } = project;
    if (facts.reportedOverall?.value !== "green" || project.origin === "register") return;
    const rated = dimensionFacts.some((key) => (facts[key]?.value ?? "grey") !== "grey");
    if (!rated) find(facts.reportedOverall.source, {});
  }),
  rule("AMBER_TOO_LONG", (project, { past, limits }, find) => {
    const overall = project.facts.reportedOverall;
    const id = identityKey(project.facts.projectId?.value ?? "");
    if (overall === undefined || !ambers.has(overall.value)) return;
    let periods = 1;
    for (const { projects } of past) {
      const colour = projects.get(id)?.reportedOverall;
      if (colour === undefined || !ambers.has(colour)) break;
      periods += 1;
    }
    if (periods > limits.amberPeriods) find(overall.source, { periods });
  }),
  rule("GREEN_TO_RED", (project, { past }, find) => {
    const overall = project.facts.reportedOverall;
    const before = lastPeriodOf(project, past);
    if (overall?.value !== "red" || before?.project.reportedOverall !== "green") return;
    find(overall.source, { period: before.period });
  }),
  rule("RED_TO_GREEN", (project, { past }, find) => {
    const overall = project.facts.reportedOverall;
    const before = lastPeriodOf(project, past);
    const [last] = past;
    if (overall?.value !== "green" || before?.project.reportedOverall !== "red") return;
    if (last === undefined || solvedSince(project, last)) return;
    find(overall.source, { period: before.period });
  }),
];

/** Whether something was closed since a period: a risk, a milestone or a change. */
function solvedSince(project: ProjectReturn, last: PastPeriod): boolean {
  const id = identityKey(project.facts.projectId?.value ?? "");
  const open = new Set(project.risks.filter(isOpenRisk).map((risk) => identityKey(riskName(risk))));
  if (last.openRisks.get(id)?.some((risk) => !open.has(risk)) === true) return true;
  const before = last.milestones.get(id);
  const met = project.milestones.some(({ id: own, name, actualDate }) => {
    if (actualDate === undefined) return false;
    const key = milestoneKey({ id: own?.value, name: name?.value ?? "" });
    return before?.get(key)?.actualDate === undefined;
  });
  return (
    met || (project.changes ?? []).some(({ decided }) => (decided?.value ?? "") > last.reportDate)
  );
}

/** The limit set is for scores up to 25; on another matrix its share of the highest score counts. */
function criticalFrom(matrix: RiskMatrix, criticalScore: number): number {
  return (criticalScore / topScore(productMatrix)) * topScore(matrix);
}
