import { daysBetween } from "../kernel/plain-date";
import type { Milestone } from "../project/project-return";
import { isClosedStatus } from "../project/closed-status";
import { isDone, isOverdue } from "../schedule/milestone-state";

import { isActive, rule, statusDateOf, type Rule } from "./rule";

/** What a milestone is called in findings. */
export function milestoneName(milestone: Milestone): string {
  return milestone.name?.value ?? milestone.id?.value ?? milestone.row.cell;
}

/** Rules on milestones. */
export const milestoneRules: readonly Rule[] = [
  rule("MILESTONE_WITHOUT_BASELINE", (project, _context, find) => {
    // A list that keeps no baseline at all is a choice; single gaps are slips.
    if (project.milestones.every(({ baselineDate }) => baselineDate === undefined)) return;
    for (const milestone of project.milestones) {
      if (milestone.baselineDate === undefined) {
        find(milestone.name?.source ?? milestone.row, { milestone: milestoneName(milestone) });
      }
    }
  }),
  rule("MILESTONE_OVERDUE", (project, context, find) => {
    if (!isActive(project)) return;
    const statusDate = statusDateOf(project, context);
    for (const milestone of project.milestones) {
      const due = milestone.forecastDate ?? milestone.baselineDate;
      if (due === undefined || isDone(milestone) || due.value >= statusDate) continue;
      find(due.source, { milestone: milestoneName(milestone), due: due.value, statusDate });
    }
  }),
  rule("MILESTONE_SLIP_LARGE", (project, { limits }, find) => {
    for (const milestone of project.milestones) {
      const { baselineDate, comment } = milestone;
      const now = milestone.actualDate ?? milestone.forecastDate;
      if (baselineDate === undefined || now === undefined || comment !== undefined) continue;
      const days = daysBetween(baselineDate.value, now.value);
      if (days > limits.slipDays) find(now.source, { milestone: milestoneName(milestone), days });
    }
  }),
  rule("MILESTONE_AFTER_FINISH", (project, _context, find) => {
    const finish = project.facts.actualFinish ?? project.facts.forecastFinish;
    if (finish === undefined) return;
    for (const milestone of project.milestones) {
      const date = milestone.actualDate ?? milestone.forecastDate;
      if (date === undefined || date.value <= finish.value) continue;
      find(date.source, {
        milestone: milestoneName(milestone),
        date: date.value,
        finish: finish.value,
      });
    }
  }),
  rule("MILESTONE_COMPLETE_IN_FUTURE", (project, context, find) => {
    const statusDate = statusDateOf(project, context);
    for (const milestone of project.milestones) {
      const { status, actualDate, forecastDate: date } = milestone;
      if (status === undefined || date === undefined || actualDate !== undefined) continue;
      if (!isClosedStatus(status.value) || date.value <= statusDate) continue;
      // What was dropped may have any date.
      if (/^(?:cancel|drop|withdraw|reject|supersed)/i.test(status.value)) continue;
      const said = { milestone: milestoneName(milestone), status: status.value };
      find(date.source, { ...said, date: date.value, statusDate });
    }
  }),
  rule("MILESTONE_ON_TRACK_WHILE_OVERDUE", (project, context, find) => {
    const statusDate = statusDateOf(project, context);
    for (const milestone of project.milestones) {
      const { status } = milestone;
      const due = milestone.forecastDate ?? milestone.baselineDate;
      if (status === undefined || due === undefined || !onTrack.test(status.value)) continue;
      if (!isOverdue(milestone, statusDate)) continue;
      const said = { milestone: milestoneName(milestone), status: status.value };
      find(status.source, { ...said, due: due.value, statusDate });
    }
  }),
];

const onTrack = /^(?:on[ -]?track|on time|on schedule|green)$/i;
