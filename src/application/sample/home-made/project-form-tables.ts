import type { HomeTable } from "./stack";

/** The registers of the form in their order. */
export const projectFormTables: readonly HomeTable[] = [
  {
    title: "Milestone tracker",
    section: "milestones",
    columns: `
      Milestone name = name | Comments = comment | No = id | Key (Y/N) = key |
      Original date = baselineDate | Revised date = forecastDate |
      Date achieved = actualDate | Milestone status = status | Milestone owner = owner`,
  },
  {
    title: "Risk register",
    section: "risks",
    columns: `
      Risk description = title | Mitigating action = mitigation | Risk ref = id |
      Likelihood score = probability | Impact score = impact |
      Target probability = residualProbability | Target impact = residualImpact |
      Financial impact = impactAmount | Risk owner = owner | Identified = raised |
      Next review = dueDate | Strategy = response | Risk status = status`,
  },
  {
    title: "Issue log",
    section: "issues",
    columns: `
      Issue description = title | Resolution plan = resolution | Issue ref = id |
      Priority = severity | Date logged = raised | Target resolution date = dueDate |
      Issue status = status | Escalated? = escalated | Issue owner = owner`,
  },
  {
    title: "Decision log",
    section: "decisions",
    columns: `
      Decision needed = question | Options = options | Decision ref = id |
      Decide by = deadline | Decision owner = owner | Decision status = status |
      Recommended option = recommendation | Consequence of delay = consequence`,
  },
  {
    title: "Dependency register",
    section: "dependencies",
    columns: `
      Dependency = description | Other milestone = otherMilestone | Dependency ref = id |
      Direction = direction | Other project = otherProject | Date needed = needDate |
      Agreed date = promisedDate | Status = status | Owner = owner`,
  },
  {
    title: "Change log",
    section: "changes",
    columns: `
      Change description = title | Approved by = approver | Change no = id |
      Change status = status | Date raised = raised | Cost impact = costEffect |
      Time impact = scheduleEffect | Decision date = decided`,
  },
  {
    title: "Staffing",
    section: "resources",
    columns: `
      Resource name = person | Job role = role | From = from | To = to |
      Allocation = allocation`,
  },
  {
    title: "Benefits realisation",
    section: "benefits",
    columns: `
      Benefit name = name | How measured = measure | Benefit ref = id |
      Baseline value = baseline | Target value = target | Expected value = forecast |
      Realised = realised | Realisation date = targetDate | Benefit owner = owner |
      Financial value = value`,
  },
  {
    title: "Stakeholder communication",
    section: "communications",
    columns: `
      Audience = audience | Message = message | Channel = channel |
      Influence = influence | Frequency = frequency | Last sent = lastSent |
      Next due = nextDue | Owner = owner`,
  },
  {
    title: "Action log",
    section: "actions",
    columns: `
      Action item = action | Assigned to = owner | Action no = id | Due by = dueDate |
      Action status = status`,
  },
  {
    title: "Assumption log",
    section: "assumptions",
    columns: "Assumption = text | Owner = owner | Ref = id | Status = status",
  },
  {
    title: "Lessons learnt",
    section: "lessons",
    columns: "Lesson = text | Owner = owner | Ref = id | Status = status",
  },
  {
    title: "Financials",
    section: "costPeriods",
    columns: `
      Month ending = periodEnd | Cost type = category | Cumulative plan = plannedValue |
      Cumulative earned value = earnedValue | Cumulative actual cost = actualCost |
      Cumulative forecast = forecast`,
  },
];
