import type { ProjectStory } from "./project-story";

/** Amber on both sides: seven weeks late, cost holding. */
export const extraCare: ProjectStory = {
  code: "ASC-03",
  name: "Extra care homes at Mill Lane",
  tab: "ASC-03 Mill Lane homes",
  programme: "Adult social care",
  lifecycle: "active",
  manager: "Ruth Caddick",
  sponsor: "Beverley Clarke",
  stage: "Construction",
  nextGate: "Gate 4 Letting",
  gateDate: "2027-03-17",
  statusDate: "2026-10-31",
  budget: {
    original: 13_600_000,
    current: 14_200_000,
    contingency: 1_100_000,
    contingencyUsed: 520_000,
    estimate: 14_450_000,
    capital: true,
  },
  course: {
    baselineStart: "2025-03-01",
    baselineFinish: "2027-06-30",
    forecastFinish: "2027-08-20",
    actualStart: "2025-03-10",
    pace: 0.92,
    costIndex: 0.985,
    bulge: 1,
    keepsEarnedValue: true,
  },
  rebaselined: { times: 1, originalFinish: "2027-06-09" },
  chain: { length: 560, remaining: 196, buffer: 120, bufferRemaining: 64 },
  reported: {
    overall: "amber",
    schedule: "amber",
    cost: "green",
    scope: "green",
    risk: "amber",
    resources: "green",
    benefits: "green",
    communications: "amber",
  },
  headline:
    "72 flats seven weeks late after the flood in February; cost within 2 % of budget, letting starts in May.",
  achievements:
    "Frame finished on all four floors, windows in on three. Care provider chosen for the building.",
  nextSteps: "Roof tight by 27 November, first fix on floors one and two, show flat in February.",
  pathToGreen: "Saturday working from 7 November to 30 January recovers three of seven weeks.",
  logs: {
    milestones: `
Planning permission | key | 2025-05-30 | 2025-05-29 | Ruth Caddick |
Ground works finished | | 2025-10-31 | 2025-10-31 | Simon Achebe |
Frame to second floor | key | 2026-03-31 | 2026-05-15 | Simon Achebe | Site under water for 19 days
Frame finished | key | 2026-07-31 | 2026-09-18 | Simon Achebe |
Care provider chosen | | 2026-09-30 | 2026-10-09 | Yvonne Pike |
Roof tight | key | 2026-10-30 | 2026-11-27 | Simon Achebe |
Show flat open | | 2027-01-15 | 2027-02-19 | Yvonne Pike |
Letting starts | key | 2027-03-31 | 2027-05-14 | Yvonne Pike |
First residents move in | key | 2027-06-30 | 2027-08-20 | Ruth Caddick |
`,
    risks: `
Another flood stops the site | Mill Lane lies in flood zone 2 | 3 | 4 | 280000 | Reduce | Bund and pumps from 1 November | Simon Achebe | 2026-11-02 | Open
Housing grant tied to letting by June 2027 | Condition of the grant | 3 | 5 | 1900000 | Reduce | Variation asked for, answer due in December | Ruth Caddick | 2026-12-11 | Open
Windows for the fourth floor late | Supplier in administration | 2 | 4 | 150000 | Transfer | Bond called, stock reserved | Simon Achebe | 2026-11-20 | Open
Too few applicants with care needs | Waiting list not checked since 2024 | 2 | 3 | 90000 | Reduce | 180 households called in November | Yvonne Pike | 2026-11-30 | Open
Care provider withdraws | Wage rise in April | 2 | 4 | 120000 | Accept | Second bidder kept warm to March | Yvonne Pike | 2027-03-31 | Open
`,
    issues: `
Seven weeks behind after the flood | High | Ruth Caddick | 2026-02-23 | 2026-11-18 | Open | Saturday working proposed
Sewer diversion needs a second consent | Medium | Simon Achebe | 2026-10-13 | 2026-11-27 | Open | Application sent on 20 October
Neighbours' complaints about mud on Mill Lane | Low | Simon Achebe | 2026-09-07 | 2026-10-09 | Closed | Wheel wash in use
`,
    dependencies: `
Alarm units for 72 flats | Needs | ASC-01 | 4,200 homes | 2027-02-26 | 2027-02-19 | Agreed | Yvonne Pike
Rents in the new ledger | Needs | DIG-02 | Go-live of finance and payroll | 2027-04-01 | 2027-04-01 | Agreed | Ruth Caddick
`,
    changes: `
Flood doors and raised plant room | Approved | 2026-03-30 | 600000 | 21 | Care board | 2026-04-21
Saturday working for twelve weeks | Pending | 2026-10-15 | 145000 | -21 | Care board |
`,
    resources: `
Ruth Caddick | Project manager | 2025-03-01 | 2027-09-30 | 1
Simon Achebe | Clerk of works | 2025-06-01 | 2027-08-31 | 1
Yvonne Pike | Commissioning lead | 2026-01-01 | 2027-09-30 | 0.6
Abigail Stern | Quantity surveyor | 2025-03-01 | 2027-08-31 | 0.2
`,
    benefits: `
Residential placements avoided | Beverley Clarke | Places | 0 | 44 | 2028-06-30 | 44 | 0 | 1180000
Rent income | Ruth Caddick | Pounds a year | 0 | 560000 | 2028-03-31 | 545000 | 0 | 560000
`,
    communications: `
Future residents and families | High | Dates and how to apply | Open day | Quarterly | Yvonne Pike | 2026-09-12 | 2026-12-05
Mill Lane neighbours | Medium | Works traffic and flood doors | Letter | Monthly | Simon Achebe | 2026-09-28 | 2026-10-26
Housing grant body | High | Progress and variation | Return | Quarterly | Ruth Caddick | 2026-10-07 | 2027-01-08
`,
    decisions: `
Is Saturday working paid for? | Twelve weeks for 145,000 pounds; six weeks for 75,000; none | Twelve weeks from contingency | Letting after June 2027 puts 1.9 million pounds of grant at risk | 2026-11-19 | Beverley Clarke | Open
`,
    actions: `
Put bund and pumps in place | Simon Achebe | 2026-11-02 | Open
Call 180 households on the waiting list | Yvonne Pike | 2026-11-30 | Open
Chase the grant variation | Ruth Caddick | 2026-11-13 | Open
`,
    tasks: `
Planning and procurement | Ruth Caddick | 2025-03-03 | 2025-07-31 | 2025-03-10 | 2025-07-31 | 1200000 | | 1
Ground works | Simon Achebe | 2025-08-01 | 2025-10-31 | 2025-08-04 | 2025-10-31 | 1900000 | T01 | 1
Frame | Simon Achebe | 2025-11-03 | 2026-07-31 | 2025-11-03 | 2026-09-18 | 4200000 | T02 | 1
Roof and windows | Simon Achebe | 2026-06-01 | 2026-12-18 | 2026-07-20 | 2027-02-05 | 2400000 | T03SS+140d | 0.55
First and second fix | Simon Achebe | 2026-09-01 | 2027-04-30 | 2026-10-19 | 2027-06-18 | 3300000 | T04SS+60d | 0.05
Show flat and letting | Yvonne Pike | 2026-11-02 | 2027-05-28 | 2027-01-04 | 2027-07-16 | 500000 | T05SS+50d | 0
Hand-over | Ruth Caddick | 2027-05-03 | 2027-06-30 | 2027-06-21 | 2027-08-20 | 700000 | T05; T06SS | 0
`,
    assumptions: `
180 households on the waiting list still want to move | Yvonne Pike | Open
The grant body accepts letting until the end of August | Ruth Caddick | Open
`,
    lessons: `
Put the bund up before the ground is opened | Simon Achebe | Closed
`,
  },
};
