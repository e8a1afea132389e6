import type { ProjectStory } from "./project-story";

/** On hold since June: money spent stays in the sums, nothing is rated. */
export const officeMove: ProjectStory = {
  code: "EST-04",
  name: "Riverside office consolidation",
  tab: "EST-04 Riverside offices",
  programme: "Estates and places",
  lifecycle: "onHold",
  manager: "Aisha Rahman",
  sponsor: "Joanna Whitfield",
  stage: "Design",
  nextGate: "Gate 2 Business case review",
  gateDate: "2027-01-27",
  statusDate: "2026-10-31",
  budget: {
    original: 4_500_000,
    current: 4_500_000,
    contingency: 360_000,
    contingencyUsed: 40_000,
    estimate: 4_650_000,
    capital: true,
  },
  course: {
    baselineStart: "2025-11-01",
    baselineFinish: "2027-08-31",
    forecastFinish: "2028-03-31",
    actualStart: "2025-11-10",
    stoppedOn: "2026-06-30",
    pace: 0.95,
    costIndex: 0.98,
    bulge: 0.9,
    keepsEarnedValue: true,
  },
  reported: { overall: "grey" },
  headline:
    "On hold since 30 June until the council decides on local government reorganisation; restart expected in February 2027.",
  achievements: "Space survey and staff survey finished before the stop; designs frozen and filed.",
  nextSteps: "Business case reviewed for one and for two councils, gate 2 on 27 January.",
  logs: {
    milestones: `
Space survey finished | | 2026-01-30 | 2026-01-28 | Aisha Rahman |
Staff survey finished | | 2026-03-31 | 2026-04-10 | Jack Thornton |
Concept design frozen | key | 2026-06-30 | 2026-06-26 | Jack Thornton |
Move plan approved | key | 2026-09-30 | 2027-04-30 | Aisha Rahman | On hold
Refit contract signed | key | 2026-12-18 | 2027-07-30 | Aisha Rahman | On hold
First directorate moved | key | 2027-05-28 | 2027-12-17 | Jack Thornton | On hold
Old offices given up | key | 2027-08-31 | 2028-03-31 | Joanna Whitfield | On hold
`,
    risks: `
Lease of Albion House has to be renewed | Break clause on 30 September 2027 | 4 | 4 | 520000 | Reduce | Six-month extension offered by the landlord | Aisha Rahman | 2027-03-31 | Open
Reorganisation makes the building too small | Two councils may merge | 3 | 5 | 900000 | Accept | Business case for both outcomes | Joanna Whitfield | 2027-01-27 | Open
Design team moves to other work | No fee during the hold | 3 | 3 | 85000 | Reduce | Retainer of two days a month | Jack Thornton | 2026-12-18 | Open
Staff lose confidence in the move | Second stop in three years | 3 | 2 | 0 | Reduce | Note from the chief executive each quarter | Aisha Rahman | 2026-12-11 | Open
`,
    issues: `
Decision on reorganisation moved to January | High | Joanna Whitfield | 2026-06-22 | 2027-01-27 | Open | Business case prepared for both outcomes
Albion House boiler failed | Medium | Jack Thornton | 2026-10-19 | 2026-11-20 | In progress | Temporary boiler on hire
`,
    dependencies: `
East wing of the Civic Hall ready for staff | Needs | EST-01 | East wing handed back | 2026-10-02 | 2026-10-02 | Met | Aisha Rahman
Cost centres in the new ledger | Needs | DIG-02 | Go-live of finance and payroll | 2027-01-15 | 2027-01-15 | Agreed | Jack Thornton
`,
    changes: `
Hold until the reorganisation decision | Approved | 2026-06-15 | 0 | 213 | Transformation board | 2026-06-24
`,
    resources: `
Aisha Rahman | Project manager | 2025-11-01 | 2028-03-31 | 0.2
Jack Thornton | Workplace designer | 2025-11-01 | 2028-03-31 | 0.1
`,
    benefits: `
Rent and rates saved | Joanna Whitfield | Pounds a year | 1340000 | 420000 | 2028-09-30 | 420000 | 1340000 | 920000
Desks per head | Jack Thornton | Ratio | 0.92 | 0.6 | 2028-03-31 | 0.6 | 0.92 | 0
`,
    communications: `
Staff in the four offices | High | What the hold means | Intranet note | Quarterly | Aisha Rahman | 2026-09-30 | 2026-12-11
Landlord of Albion House | High | Extension of the lease | Meeting | Monthly | Aisha Rahman | 2026-10-14 | 2026-11-12
`,
    decisions: `
Is the Albion House lease extended by six months? | Extend to March 2028; renew for five years; give notice | Extend to March 2028 | The offer ends on 31 December; renewal costs 520,000 pounds | 2026-12-16 | Joanna Whitfield | Open
`,
    actions: `
Review the business case for two outcomes | Aisha Rahman | 2026-12-18 | Open
Pay the design retainer | Jack Thornton | 2026-11-30 | Open
`,
    assumptions: `
One council or two is decided by the end of January | Joanna Whitfield | Open
The landlord keeps his offer of six months until 31 December | Aisha Rahman | Open
`,
    lessons: `
Freeze drawings with a file note each time work stops | Jack Thornton | Closed
`,
  },
};
