import type { Issue, Risk } from "../project/project-return";
import { scoreOf } from "../risk/rate-risk";
import type { RiskMatrix } from "../risk/risk-matrix";
import { impactOn, riskScaleOf, scoreFactor, type RiskScale } from "../risk/risk-scale";
import { isClosedStatus } from "../project/closed-status";

import { isActive, rule, statusDateOf, type Rule } from "./rule";

const groups: ReadonlySet<string> = new Set([
  "all",
  "team",
  "project team",
  "tbc",
  "tbd",
  "everyone",
  "various",
  "n/a",
]);
const accepted: ReadonlySet<string> = new Set(["accept", "accepted", "tolerate"]);

function isOpen(status: { readonly value: string } | undefined): boolean {
  return !isClosedStatus(status?.value);
}

/** What a risk is called in findings. */
export function riskName(risk: Risk): string {
  return risk.id?.value ?? risk.title?.value ?? risk.row.cell;
}

/** What an issue is called in findings. */
export function issueName(issue: Issue): string {
  return issue.id?.value ?? issue.title?.value ?? issue.row.cell;
}

/** A product on the tab's own scale is that much smaller than on the matrix. */
function unitOf(matrix: RiskMatrix, scale: RiskScale): number {
  return matrix.scoring.kind === "product" ? scoreFactor(matrix, scale) : 1;
}

/** Whether a written score is what the matrix makes of the two, on its scale or on the tab's own. */
function isScoredBy(
  matrix: RiskMatrix,
  score: number,
  by: { readonly wanted: number; readonly scale: RiskScale },
): boolean {
  const near = (value: number): boolean => Math.abs(score - value) < 0.001;
  if (near(by.wanted) || near(by.wanted / unitOf(matrix, by.scale))) return true;
  // Beside a product up to 25 a score up to 5 is a rating of its own, not a slip in a product.
  return matrix.scoring.kind === "product" && score <= 5;
}

/** Rules on risks and issues; only open ones are asked about. */
export const riskRules: readonly Rule[] = [
  rule("RISK_WITHOUT_OWNER", ({ risks }, _context, find) => {
    for (const risk of risks) {
      if (isOpen(risk.status) && risk.owner === undefined) {
        find(risk.title?.source ?? risk.row, { risk: riskName(risk) });
      }
    }
  }),
  rule("RISK_OWNER_NOT_A_PERSON", ({ risks }, _context, find) => {
    for (const risk of risks) {
      if (risk.owner === undefined || !isOpen(risk.status)) continue;
      if (!groups.has(risk.owner.value.trim().toLowerCase())) continue;
      find(risk.owner.source, { risk: riskName(risk), owner: risk.owner.value });
    }
  }),
  rule("RISK_WITHOUT_MITIGATION", ({ risks }, _context, find) => {
    if (risks.every(({ mitigation }) => mitigation === undefined)) return;
    for (const risk of risks) {
      if (!isOpen(risk.status) || risk.mitigation !== undefined) continue;
      if (accepted.has((risk.response?.value ?? "").trim().toLowerCase())) continue;
      find(risk.title?.source ?? risk.row, { risk: riskName(risk) });
    }
  }),
  rule("RISK_SCORE_NOT_PRODUCT", ({ risks }, { matrix }, find) => {
    const scale = riskScaleOf(risks);
    for (const risk of risks) {
      const { probability, impact, score } = risk;
      if (probability === undefined || impact === undefined || score === undefined) continue;
      if (impactOn(matrix, scale, impact.value) > matrix.impactTop) continue;
      const wanted = scoreOf(probability.value, impact.value, { matrix, scale });
      if (wanted === undefined || isScoredBy(matrix, score.value, { wanted, scale })) continue;
      find(score.source, {
        risk: riskName(risk),
        score: score.value,
        product: wanted / unitOf(matrix, scale),
      });
    }
  }),
  rule("RISK_RESIDUAL_ABOVE_INHERENT", ({ risks }, { matrix }, find) => {
    const scale = riskScaleOf(risks);
    for (const risk of risks) {
      const { probability, impact, residualProbability, residualImpact } = risk;
      if (probability === undefined || impact === undefined) continue;
      if (residualProbability === undefined || residualImpact === undefined) continue;
      const by = { matrix, scale };
      const inherent = scoreOf(probability.value, impact.value, by);
      const residual = scoreOf(residualProbability.value, residualImpact.value, by);
      if (inherent === undefined || residual === undefined || residual <= inherent) continue;
      find(residualProbability.source, { risk: riskName(risk), residual, inherent });
    }
  }),
  rule("PROBABILITY_OUT_OF_SCALE", ({ risks }, _context, find) => {
    // 30 for 30 % is common: a column of such values is a scale to 100 as a whole.
    const top = riskScaleOf(risks).probabilityTop === 100 ? 100 : 5;
    for (const risk of risks) {
      const { probability, impact } = risk;
      if (probability !== undefined && (probability.value < 0 || probability.value > top)) {
        const value = probability.value;
        find(probability.source, { risk: riskName(risk), field: "Probability", value });
      }
      if (impact !== undefined && impact.value < 0) {
        find(impact.source, { risk: riskName(risk), field: "Impact", value: impact.value });
      }
    }
  }),
  rule("RISK_OVERDUE", (project, context, find) => {
    const statusDate = statusDateOf(project, context);
    if (!isActive(project)) return;
    for (const risk of project.risks) {
      if (risk.dueDate === undefined || !isOpen(risk.status)) continue;
      if (risk.dueDate.value >= statusDate) continue;
      find(risk.dueDate.source, { risk: riskName(risk), due: risk.dueDate.value, statusDate });
    }
  }),
  rule("ISSUE_WITHOUT_OWNER", ({ issues }, _context, find) => {
    for (const issue of issues) {
      if (isOpen(issue.status) && issue.owner === undefined) {
        find(issue.title?.source ?? issue.row, { issue: issueName(issue) });
      }
    }
  }),
  rule("ISSUE_OVERDUE", (project, context, find) => {
    const statusDate = statusDateOf(project, context);
    if (!isActive(project)) return;
    for (const issue of project.issues) {
      if (issue.dueDate === undefined || !isOpen(issue.status)) continue;
      if (issue.dueDate.value >= statusDate) continue;
      find(issue.dueDate.source, { issue: issueName(issue), due: issue.dueDate.value, statusDate });
    }
  }),
];
