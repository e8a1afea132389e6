import type { ProjectStory } from "./project-story";

/** Proposed: a plan and a budget wanted, nothing begun, nothing rated. */
export const careRecord: ProjectStory = {
  code: "ASC-04",
  name: "Shared care record with the NHS",
  tab: "ASC-04 Shared care record",
  programme: "Adult social care",
  lifecycle: "proposed",
  manager: "Jonathan Reyes",
  sponsor: "Caroline Adeyemi",
  stage: "Business case",
  nextGate: "Gate 1 Outline business case",
  gateDate: "2026-12-10",
  statusDate: "2026-10-31",
  budget: {
    original: 400_000,
    current: 400_000,
    contingency: 35_000,
    contingencyUsed: 0,
    estimate: 400_000,
    capital: false,
  },
  course: {
    baselineStart: "2027-01-01",
    baselineFinish: "2027-12-31",
    forecastFinish: "2027-12-31",
    pace: 1,
    costIndex: 1,
    bulge: 0.6,
    keepsEarnedValue: true,
  },
  reported: { overall: "grey" },
  headline:
    "Outline business case goes to the care board on 10 December: 400,000 pounds, start in January, live in September 2027.",
  achievements:
    "Two neighbouring councils visited. Information sharing agreement drafted with the NHS trust.",
  nextSteps: "Costs checked by finance, business case to the board on 10 December.",
  logs: {
    milestones: `
Information sharing agreement drafted | | 2026-10-30 | 2026-10-23 | Jonathan Reyes |
Outline business case approved | key | 2026-12-10 | 2026-12-10 | Caroline Adeyemi |
Project starts | key | 2027-01-04 | 2027-01-04 | Jonathan Reyes |
Sharing agreement signed | key | 2027-03-31 | 2027-03-31 | Jonathan Reyes |
First team reads the record | key | 2027-06-30 | 2027-06-30 | Farah Siddiqui |
Record live for all teams | key | 2027-09-30 | 2027-09-30 | Farah Siddiqui |
Evaluation finished | | 2027-12-17 | 2027-12-17 | Jonathan Reyes |
`,
    risks: `
NHS programme changes its supplier | National review in spring | 3 | 4 | 80000 | Accept | Contract only for reading the record | Jonathan Reyes | 2027-03-31 | Open
Sharing agreement not signed in time | Eleven parties sign | 3 | 3 | 30000 | Reduce | Standard wording of the region used | Jonathan Reyes | 2027-03-31 | Open
No developer free before April | Same team as the ledger | 4 | 3 | 45000 | Reduce | Two quotations for a partner | Farah Siddiqui | 2026-12-04 | Open
`,
    issues: `
Running costs after the first year not agreed | Medium | Jonathan Reyes | 2026-10-08 | 2026-11-27 | Open | Finance checks three cases
`,
    dependencies: `
Alarm history from telecare | Needs | ASC-01 | Old alarms switched off | 2027-09-30 | 2027-09-30 | Proposed | Farah Siddiqui
Sign-on for care staff | Needs | DIG-02 | Go-live of finance and payroll | 2027-05-31 | 2027-05-31 | Proposed | Jonathan Reyes
`,
    changes: "",
    resources: `
Jonathan Reyes | Project manager | 2026-10-01 | 2027-12-31 | 0.4
Farah Siddiqui | Practice lead | 2027-01-01 | 2027-12-31 | 0.4
`,
    benefits: `
Time spent on finding information | Farah Siddiqui | Minutes a case | 42 | 15 | 2028-03-31 | 15 | | 230000
`,
    communications: `
Care board | High | Outline business case | Paper | Once | Jonathan Reyes | 2026-10-22 | 2026-12-03
NHS trust | High | Sharing agreement | Meeting | Monthly | Jonathan Reyes | 2026-10-16 | 2026-11-13
`,
    decisions: `
Is the outline business case approved? | Approve 400,000 pounds; approve a pilot of 120,000 pounds; refuse | Approve 400,000 pounds | The regional grant of 150,000 pounds ends in March | 2026-12-10 | Caroline Adeyemi | Open
`,
    actions: `
Have the costs checked by finance | Jonathan Reyes | 2026-11-27 | Open
Collect two quotations for a developer | Farah Siddiqui | 2026-12-04 | Open
`,
    assumptions: `
The regional grant of 150,000 pounds can be carried into April | Jonathan Reyes | Open
Teams read the record only; nobody writes into it in the first year | Farah Siddiqui | Open
`,
    lessons: `
Neighbouring councils signed the sharing agreement last and lost half a year | Jonathan Reyes | Closed
`,
  },
};
