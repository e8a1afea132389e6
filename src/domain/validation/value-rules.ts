import { remembered } from "../kernel/remembered";
import { factDefinition } from "../project/fields";
import type { FactName } from "../project/project-return";
import { sectionDefinition, type SectionKey } from "../project/sections";
import { isClosedStatus } from "../project/closed-status";

import { identityKey } from "./identity-key";
import { lastPeriodOf } from "./past";
import { rule, type Rule } from "./rule";

const withStatus = [
  "milestones",
  "tasks",
  "risks",
  "issues",
  "dependencies",
  "changes",
] as const satisfies readonly SectionKey[];

/** Words for work that is not done, beside those the template offers. */
const openWords =
  /^(?:open|new|raised|live|active|ongoing|planned|pending|proposed|agreed|submitted|started|wip|not |in |on |under |at risk|behind|ahead|late|delayed|overdue|slipp|green|amber|red|blocked|waiting|monitor|mitigat|escalat|n\/a|tbc|-|due|draft|forecast|accepted|current|review)/i;

/** Every row of every log asks. */
const statusKey = remembered(identityKey);

/** The statuses the template offers in each section, and their spelling by key. */
const vocabularies = withStatus.map((section) => {
  const status = sectionDefinition(section).columns.find(({ key }) => key === "status");
  const choices = status?.choices ?? [];
  return { section, choices, spellings: new Map(choices.map((one) => [statusKey(one), one])) };
});

const compared = ["originalBudget", "estimateAtCompletion"] as const satisfies readonly FactName[];

const required = ["lifecycle", "reportedOverall"] as const satisfies readonly FactName[];

/** Rules on words and values as such. */
export const valueRules: readonly Rule[] = [
  rule("STATUS_NOT_IN_VOCABULARY", (project, _context, find) => {
    for (const { section, choices, spellings } of vocabularies) {
      for (const { status } of project[section] ?? []) {
        if (status === undefined || spellings.has(statusKey(status.value))) continue;
        if (isClosedStatus(status.value) || openWords.test(status.value)) continue;
        find(status.source, { text: status.value, choices });
      }
    }
  }),
  rule("STATUS_SPELT_DIFFERENTLY", (project, _context, find) => {
    for (const { section, spellings } of vocabularies) {
      const own = new Map<string, string>();
      for (const { status } of project[section] ?? []) {
        if (status === undefined) continue;
        const { value, source } = status;
        const key = statusKey(value);
        const usual = spellings.get(key) ?? own.get(key);
        if (usual === undefined) own.set(key, value);
        else if (usual !== value) find(source, { text: value, usual });
      }
    }
  }),
  rule("AMOUNT_MAGNITUDE", ({ facts }, { limits }, find) => {
    const budget = facts.budgetAtCompletion?.value;
    if (budget === undefined || budget <= 0) return;
    for (const key of compared) {
      const amount = facts[key];
      if (amount === undefined || amount.value <= 0) continue;
      const ratio = amount.value / budget;
      if (ratio < limits.magnitude && ratio > 1 / limits.magnitude) continue;
      find(amount.source, { field: factDefinition(key).label, amount: amount.value, budget });
    }
    const { actualCost } = facts;
    if (actualCost === undefined || actualCost.value < budget * limits.magnitude) return;
    const field = factDefinition("actualCost").label;
    find(actualCost.source, { field, amount: actualCost.value, budget });
  }),
  rule("AMOUNT_MAGNITUDE_CHANGED", (project, { past, limits }, find) => {
    const before = lastPeriodOf(project, past);
    if (before === undefined) return;
    for (const key of ["budgetAtCompletion", "actualCost"] as const) {
      const now = project.facts[key];
      const then = before.project[key];
      if (now === undefined || then === undefined || now.value <= 0 || then <= 0) continue;
      const ratio = now.value / then;
      // Half a unit step is enough: nobody's budget grows five hundredfold in a period.
      if (ratio < limits.magnitude / 2 && ratio > 2 / limits.magnitude) continue;
      const field = factDefinition(key).label;
      find(now.source, { field, amount: now.value, before: then, period: before.period });
    }
  }),
  rule("DURATION_NEGATIVE", ({ tasks }, _context, find) => {
    for (const { duration, name, id, row } of tasks ?? []) {
      if (duration === undefined || duration.value >= 0) continue;
      find(duration.source, { task: name?.value ?? id?.value ?? row.cell, days: duration.value });
    }
  }),
  rule("REQUIRED_FACT_MISSING", (project, _context, find) => {
    if (project.origin === "register") return;
    for (const key of required) {
      const ended = key === "reportedOverall" && project.facts.lifecycle?.value !== "active";
      if (project.facts[key] !== undefined || ended) continue;
      find(undefined, { field: factDefinition(key).label });
    }
  }),
  rule("LIFECYCLE_CONTRADICTED", ({ facts }, _context, find) => {
    const { lifecycle, percentComplete } = facts;
    if (lifecycle?.value !== "complete" || percentComplete === undefined) return;
    if (percentComplete.value >= 1) return;
    find(lifecycle.source, { percentComplete: percentComplete.value });
  }),
];
