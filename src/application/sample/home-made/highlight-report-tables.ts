import type { HomeTable } from "./stack";

/** The tables of the highlight report in their order; its RAID log holds four sections. */
export const highlightReportTables: readonly HomeTable[] = [
  {
    title: "Key dates",
    section: "milestones",
    columns: `
      Ref = id | Milestone = name | Critical? = key | Gate? = gate |
      Baseline = baselineDate | Current forecast = forecastDate | Achieved = actualDate |
      Status = status | Owner = owner | Reason for delay = comment`,
  },
  {
    title: "Work plan",
    section: "tasks",
    columns: `
      WBS = id | Activity = name | Depends on = predecessors |
      Planned start = baselineStart | Planned end = baselineFinish |
      Start = forecastStart | Finish = forecastFinish | Days = duration |
      % done = percentComplete | Lead = owner`,
  },
  {
    title: "RAID log",
    section: "risks",
    columns: `
      Ref = id | Description = title | Type = kind | Date raised = raised |
      Owner = owner | Due date = dueDate | Status = status | Severity = severity |
      Likelihood = probability | Impact = impact |
      Residual likelihood = residualProbability | Residual impact = residualImpact |
      Cost impact = impactAmount | Response type = response | Mitigation = mitigation |
      Resolution = resolution`,
  },
  {
    title: "Decisions required",
    section: "decisions",
    columns: `
      Ref = id | Decision required = question | Options considered = options |
      Recommendation = recommendation | Impact of no decision = consequence |
      Decision by = deadline | Decision maker = owner | Status = status`,
  },
  {
    title: "Interdependencies",
    section: "dependencies",
    columns: `
      Ref = id | What is needed = description | In/Out = direction |
      Other project = otherProject | Linked milestone = otherMilestone |
      Needed by = needDate | Promised = promisedDate | Status = status | Owner = owner`,
  },
  {
    title: "Change control",
    section: "changes",
    columns: `
      CR no = id | Change request = title | Status = status | Date raised = raised |
      Cost impact = costEffect | Delay (days) = scheduleEffect | Approved by = approver |
      Date decided = decided`,
  },
  {
    title: "Team",
    section: "resources",
    columns: `
      Team member = person | Project role = role | From = from | Until = to |
      FTE = allocation`,
  },
  {
    title: "Benefits tracker",
    section: "benefits",
    columns: `
      Ref = id | Benefit = name | KPI = measure | Owner = owner |
      Baseline value = baseline | Target value = target | Target date = targetDate |
      Forecast value = forecast | Realised to date = realised | Annual value = value`,
  },
  {
    title: "Comms plan",
    section: "communications",
    columns: `
      Stakeholder = audience | Key message = message | Influence = influence |
      Channel = channel | Frequency = frequency | Owner = owner | Last sent = lastSent |
      Next due = nextDue`,
  },
  {
    title: "Lessons learned",
    section: "lessons",
    columns: "Ref = id | Lesson learned = text | Owner = owner | Status = status",
  },
];
