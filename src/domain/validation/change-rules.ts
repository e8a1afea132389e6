import { daysBetween } from "../kernel/plain-date";
import type { ProjectReturn } from "../project/project-return";
import type { Change } from "../project/section-rows";
import { isAbove } from "./beyond";
import { rule, statusDateOf, type Rule } from "./rule";

const approved = /^(?:approved|accepted|agreed|implemented)/i;
const pending = /^(?:pending|open|raised|new|submitted|proposed|under |in |awaiting)/i;

function changeName({ id, title, row }: Change): string {
  return id?.value ?? title?.value ?? row.cell;
}

/** Changes a project says are approved. */
export function approvedChanges({ changes }: ProjectReturn): readonly Change[] {
  return (changes ?? []).filter(({ status }) => approved.test(status?.value.trim() ?? ""));
}

/** Rules on changes and on what they do to the budget. */
export const changeRules: readonly Rule[] = [
  rule("CHANGE_PENDING_LONG", (project, context, find) => {
    const limit = context.limits.changeDays;
    for (const change of project.changes ?? []) {
      const { raised, status, decided } = change;
      if (raised === undefined || decided !== undefined) continue;
      if (!pending.test(status?.value.trim() ?? "pending")) continue;
      const days = daysBetween(raised.value, statusDateOf(project, context));
      if (days > limit) find(raised.source, { change: changeName(change), days, limit });
    }
  }),
  rule("CHANGE_INCOMPLETE", (project, _context, find) => {
    for (const change of approvedChanges(project)) {
      const { costEffect, scheduleEffect, approver, status, row } = change;
      const missing = [
        ...(costEffect === undefined && scheduleEffect === undefined
          ? ["its effect on cost or time"]
          : []),
        ...(approver === undefined ? ["an approver"] : []),
      ];
      if (missing.length === 0) continue;
      find(status?.source ?? row, { change: changeName(change), missing });
    }
  }),
  rule("BUDGET_UNLIKE_CHANGES", (project, { limits }, find) => {
    const { originalBudget: original, budgetAtCompletion: budget } = project.facts;
    // Without a list of changes there is nothing to add up.
    if (original === undefined || budget === undefined || project.changes === undefined) return;
    if (project.changes.length === 0) return;
    const sum = approvedChanges(project).reduce(
      (all, { costEffect }) => all + (costEffect?.value ?? 0),
      0,
    );
    const difference = Math.abs(budget.value - original.value - sum);
    if (!isAbove(difference, Math.abs(budget.value) * limits.amountTolerance)) return;
    const said = { budget: budget.value, original: original.value, approved: sum };
    find(budget.source, said);
  }),
];
