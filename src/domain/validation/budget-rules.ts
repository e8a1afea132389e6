import { isActive, rule, type Rule } from "./rule";

const real = /\breal\b|constant/i;
const year = /\b(?:19|20)\d\d\b|\b\d\d\s*\/\s*\d\d\b/;

/** Rules on budget, contingency and prices. */
export const budgetRules: readonly Rule[] = [
  rule("BUDGET_SPENT", ({ facts }, _context, find) => {
    const { actualCost, budgetAtCompletion: budget, percentComplete, estimateAtCompletion } = facts;
    if (actualCost === undefined || budget === undefined || percentComplete === undefined) return;
    if (actualCost.value <= budget.value || percentComplete.value >= 1) return;
    if ((estimateAtCompletion?.value ?? 0) > actualCost.value) return;
    const said = { actualCost: actualCost.value, budget: budget.value };
    find(actualCost.source, { ...said, percentComplete: percentComplete.value });
  }),
  rule("CONTINGENCY_OVERDRAWN", ({ facts }, _context, find) => {
    const { contingency, contingencyUsed: used } = facts;
    if (contingency === undefined || used === undefined || used.value <= contingency.value) return;
    find(used.source, { used: used.value, contingency: contingency.value });
  }),
  rule("CONTINGENCY_MISSING", (project, _context, find) => {
    const { contingency, budgetAtCompletion } = project.facts;
    if (project.origin === "register" || !isActive(project)) return;
    if (budgetAtCompletion !== undefined && contingency === undefined) {
      find(budgetAtCompletion.source, {});
    }
  }),
  rule("PRICE_BASIS_MISSING", (project, _context, find) => {
    const { priceBasis, budgetAtCompletion } = project.facts;
    if (project.origin === "register" || !isActive(project)) return;
    if (budgetAtCompletion !== undefined && priceBasis === undefined) {
      find(budgetAtCompletion.source, {});
    }
  }),
  rule("PRICE_YEAR_MISSING", ({ facts }, _context, find) => {
    const { priceBasis } = facts;
    if (priceBasis === undefined || !real.test(priceBasis.value)) return;
    if (!year.test(priceBasis.value)) find(priceBasis.source, { basis: priceBasis.value });
  }),
  rule("PROPOSED_WITH_SPEND", ({ facts }, _context, find) => {
    const { lifecycle, actualCost } = facts;
    if (lifecycle?.value !== "proposed" || actualCost === undefined) return;
    if (actualCost.value > 0) find(lifecycle.source, { actualCost: actualCost.value });
  }),
];
