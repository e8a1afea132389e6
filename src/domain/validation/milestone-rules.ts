import { daysBetween } from "../kernel/plain-date";
import type { Milestone } from "../project/project-return";
import { isActive, rule, statusDateOf, type Rule } from "./rule";

/** Slip that needs its reason beside it, in days. Source: UK DfT return. */
const largeSlipDays = 100;

const notDue: ReadonlySet<string> = new Set([
  "complete",
  "completed",
  "done",
  "closed",
  "cancelled",
]);

function nameOf(milestone: Milestone): string {
  return milestone.name?.value ?? milestone.id?.value ?? milestone.row.cell;
}

function isMet(milestone: Milestone): boolean {
  if (milestone.actualDate !== undefined) return true;
  return notDue.has((milestone.status?.value ?? "").trim().toLowerCase());
}

/** Rules on milestones. */
export const milestoneRules: readonly Rule[] = [
  rule("MILESTONE_WITHOUT_BASELINE", ["milestones"], (project, _context, find) => {
    // A list that keeps no baseline at all is a choice; single gaps are slips.
    if (project.milestones.every(({ baselineDate }) => baselineDate === undefined)) return;
    for (const milestone of project.milestones) {
      if (milestone.baselineDate === undefined) {
        find(milestone.name?.source ?? milestone.row, { milestone: nameOf(milestone) });
      }
    }
  }),
  rule("MILESTONE_OVERDUE", ["milestones", "statusDate"], (project, context, find) => {
    if (!isActive(project)) return;
    const statusDate = statusDateOf(project, context);
    for (const milestone of project.milestones) {
      const due = milestone.forecastDate ?? milestone.baselineDate;
      if (due === undefined || isMet(milestone) || due.value >= statusDate) continue;
      find(due.source, { milestone: nameOf(milestone), due: due.value, statusDate });
    }
  }),
  rule("MILESTONE_SLIP_LARGE", ["milestones"], (project, _context, find) => {
    for (const milestone of project.milestones) {
      const { baselineDate, comment } = milestone;
      const now = milestone.actualDate ?? milestone.forecastDate;
      if (baselineDate === undefined || now === undefined || comment !== undefined) continue;
      const days = daysBetween(baselineDate.value, now.value);
      if (days > largeSlipDays) find(now.source, { milestone: nameOf(milestone), days });
    }
  }),
  rule("MILESTONE_AFTER_FINISH", ["milestones", "forecastFinish"], (project, _context, find) => {
    const finish = project.facts.actualFinish ?? project.facts.forecastFinish;
    if (finish === undefined) return;
    for (const milestone of project.milestones) {
      const date = milestone.actualDate ?? milestone.forecastDate;
      if (date === undefined || date.value <= finish.value) continue;
      find(date.source, {
        milestone: nameOf(milestone),
        date: date.value,
        finish: finish.value,
      });
    }
  }),
];
