import { daysBetween } from "../kernel/plain-date";
import type { Risk } from "../project/project-return";
import { riskScaleOf } from "../risk/risk-scale";
import { isOpenRisk } from "../risk/risk-score";
import { isClosedStatus } from "../project/closed-status";

import { identityKey } from "./identity-key";
import { issueName, riskName } from "./risk-rules";
import { isActive, rule, statusDateOf, type Rule } from "./rule";

const highWords = /^(?:very )?high$|^critical|^severe|^major|^[45]$/i;

function nameSource(risk: Risk): Risk["row"] {
  return risk.title?.source ?? risk.row;
}

/** Rules on the keeping of the lists of risks and issues. */
export const riskListRules: readonly Rule[] = [
  rule("RISK_WITHOUT_DATE", ({ risks }, _context, find) => {
    if (risks.every(({ dueDate }) => dueDate === undefined)) return;
    for (const risk of risks) {
      if (isOpenRisk(risk) && risk.dueDate === undefined) {
        find(nameSource(risk), { risk: riskName(risk) });
      }
    }
  }),
  rule("RISK_CLOSED_WITHOUT_DATE", ({ risks }, _context, find) => {
    // A list that keeps no closing dates at all is a choice.
    if (risks.every(({ closed }) => closed === undefined)) return;
    for (const risk of risks) {
      if (risk.status === undefined || risk.closed !== undefined) continue;
      if (isClosedStatus(risk.status.value)) find(risk.status.source, { risk: riskName(risk) });
    }
  }),
  rule("RISK_OPEN_WITH_CLOSING_DATE", ({ risks }, _context, find) => {
    for (const risk of risks) {
      const { status, closed } = risk;
      if (status === undefined || closed === undefined || isClosedStatus(status.value)) continue;
      find(closed.source, { risk: riskName(risk), status: status.value, closed: closed.value });
    }
  }),
  rule("RISK_ID_REPEATED", ({ risks }, _context, find) => {
    const seen = new Map<string, string>();
    for (const { id } of risks) {
      if (id === undefined) continue;
      const key = identityKey(id.value);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, id.source.cell);
      else find(id.source, { id: id.value, first });
    }
  }),
  rule("RISK_NOT_REVIEWED", (project, context, find) => {
    if (!isActive(project)) return;
    const statusDate = statusDateOf(project, context);
    for (const risk of project.risks) {
      const { reviewed } = risk;
      if (reviewed === undefined || !isOpenRisk(risk)) continue;
      const days = daysBetween(reviewed.value, statusDate);
      if (days <= context.limits.reviewDays) continue;
      find(reviewed.source, { risk: riskName(risk), reviewed: reviewed.value, days });
    }
  }),
  rule("RISK_CERTAIN", ({ risks }, _context, find) => {
    const fractions = riskScaleOf(risks).probabilityTop === 1;
    for (const risk of risks) {
      const { probability } = risk;
      if (probability === undefined || !isOpenRisk(risk)) continue;
      const certain = fractions ? probability.value === 1 : probability.value === 100;
      if (certain) find(probability.source, { risk: riskName(risk) });
    }
  }),
  rule("ISSUE_NOT_ESCALATED", ({ issues }, _context, find) => {
    // Where no issue says whether it is escalated, the office does not keep it.
    if (issues.every(({ escalated }) => escalated === undefined)) return;
    for (const issue of issues) {
      const { severity, escalated, status } = issue;
      if (severity === undefined || !highWords.test(severity.value.trim())) continue;
      if (escalated?.value === true || isClosedStatus(status?.value)) continue;
      find(severity.source, { issue: issueName(issue), severity: severity.value });
    }
  }),
  rule("RISK_AMOUNT_MISSING", ({ risks }, _context, find) => {
    if (risks.every(({ impactAmount }) => impactAmount === undefined)) return;
    for (const risk of risks) {
      if (!isOpenRisk(risk) || risk.impactAmount !== undefined) continue;
      find(nameSource(risk), { risk: riskName(risk) });
    }
  }),
  rule("RISK_COUNT_UNUSUAL", (project, { limits }, find) => {
    if (project.origin === "register" || !isActive(project)) return;
    const open = project.risks.filter(isOpenRisk).length;
    if (open > 0 && open <= limits.openRisks) return;
    find(project.risks[0]?.row, { open, limit: limits.openRisks });
  }),
];
