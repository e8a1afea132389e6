import type { ProjectStory } from "./project-story";

/** Healthy: a little ahead, a little under cost. */
export const telecare: ProjectStory = {
  code: "ASC-01",
  name: "Technology enabled care at home",
  tab: "ASC-01 Technology care",
  programme: "Adult social care",
  lifecycle: "active",
  manager: "Nadia Karim",
  sponsor: "Beverley Clarke",
  stage: "Delivery",
  nextGate: "Gate 4 Readiness for service",
  gateDate: "2027-01-13",
  statusDate: "2026-10-31",
  // Paid from a European grant and accounted for in its currency.
  currency: "EUR",
  budget: {
    original: 2_100_000,
    current: 2_100_000,
    contingency: 150_000,
    contingencyUsed: 28_000,
    estimate: 2_060_000,
    capital: false,
  },
  course: {
    baselineStart: "2025-07-01",
    baselineFinish: "2027-03-31",
    forecastFinish: "2027-03-19",
    actualStart: "2025-07-07",
    pace: 1.03,
    costIndex: 1.03,
    bulge: 0.4,
    keepsEarnedValue: true,
  },
  chain: { length: 300, remaining: 66, buffer: 55, bufferRemaining: 32 },
  reported: {
    overall: "green",
    schedule: "green",
    cost: "green",
    scope: "green",
    risk: "green",
    resources: "amber",
    benefits: "green",
    communications: "green",
  },
  headline:
    "3,150 of 4,200 homes have digital alarms, 120 more than planned; cost is 3 % below the work done.",
  achievements:
    "Installers passed 3,000 homes in September. First 60 homes with fall sensors, two hospital stays avoided.",
  nextSteps: "Last three wards from November, response centre on the new platform in December.",
  logs: {
    milestones: `
Supplier appointed | key | 2025-09-30 | 2025-09-19 | Nadia Karim |
First 500 homes | key | 2025-12-19 | 2025-12-12 | Kieran Doyle |
Data protection assessment signed | | 2026-02-27 | 2026-02-20 | Farah Siddiqui |
2,000 homes | key | 2026-06-30 | 2026-06-19 | Kieran Doyle |
Fall sensors in 60 homes | | 2026-09-30 | 2026-09-25 | Farah Siddiqui |
Response centre on the new platform | key | 2026-12-11 | 2026-12-11 | Nadia Karim |
4,200 homes | key | 2027-02-26 | 2027-02-19 | Kieran Doyle |
Old alarms switched off | key | 2027-03-31 | 2027-03-19 | Nadia Karim |
`,
    risks: `
Old telephone lines end before the last homes | Network closes exchanges from January | 1 | 5 | 150000 | Reduce | Wards ordered by exchange date | Kieran Doyle | 2026-12-31 | Open
Installers leave for private work | Market pays 12 % more | 2 | 3 | 60000 | Reduce | Completion bonus agreed | Nadia Karim | 2026-11-27 | Open
Alarm calls fail on a mobile outage | One network only | 1 | 4 | 45000 | Transfer | Dual SIM in all new units | Farah Siddiqui | 2026-11-20 | Open
People refuse the sensors | Worry about being watched | 2 | 2 | 15000 | Reduce | Visits with a trained volunteer | Farah Siddiqui | 2026-12-18 | Open
`,
    issues: `
180 units with a battery fault | Medium | Kieran Doyle | 2026-09-29 | 2026-11-13 | In progress | 112 exchanged by the supplier
Two installers on long-term sick leave | Low | Nadia Karim | 2026-10-05 | 2026-11-16 | Open | Agency installer from 9 November
`,
    dependencies: `
Out-of-hours alarm calls routed | Needs | DIG-03 | Old exchange removed | 2026-12-01 | 2026-12-11 | Proposed | Nadia Karim
Alarm history in the shared care record | Gives | ASC-04 | Record live | 2027-09-30 | 2027-09-30 | Proposed | Farah Siddiqui
`,
    changes: `
Fall sensors for 60 homes | Approved | 2026-01-19 | 0 | 0 | Care board | 2026-02-10
Fall sensors for 400 more homes | Pending | 2026-10-19 | 92000 | 0 | Care board |
`,
    resources: `
Nadia Karim | Project manager | 2025-07-01 | 2027-03-31 | 0.8
Kieran Doyle | Installation lead | 2025-08-01 | 2027-03-31 | 1
Farah Siddiqui | Occupational therapist | 2025-09-01 | 2027-03-31 | 0.6
`,
    benefits: `
Care home placements delayed | Beverley Clarke | Months on average | 0 | 5 | 2027-12-31 | 5.4 | 2.1 | 640000
Response to an alarm | Nadia Karim | Minutes on average | 48 | 30 | 2027-03-31 | 29 | 36 | 0
`,
    communications: `
People with alarms and families | High | Date of the visit, what changes | Letter | Monthly | Kieran Doyle | 2026-10-12 | 2026-11-09
Social workers | Medium | How to refer | Team meeting | Monthly | Farah Siddiqui | 2026-10-20 | 2026-11-17
Care board | High | Highlight report | Meeting | Monthly | Nadia Karim | 2026-10-22 | 2026-11-19
`,
    decisions: `
Are fall sensors bought for 400 more homes? | Buy 400 now; buy 200 now; wait for the evaluation in May | Buy 400 now from the underspend | The supplier's price rises by 11 % on 1 January | 2026-12-10 | Beverley Clarke | Open
`,
    actions: `
Exchange the last 68 faulty units | Kieran Doyle | 2026-11-13 | Open
Write to the last three wards | Kieran Doyle | 2026-11-06 | In progress
Agree routing of alarm calls | Nadia Karim | 2026-11-20 | Open
`,
    tasks: `
Appoint the supplier | Nadia Karim | 2025-07-01 | 2025-09-30 | 2025-07-07 | 2025-09-19 | 130000 | | 1
Homes 1 to 500 | Kieran Doyle | 2025-10-01 | 2025-12-19 | 2025-09-29 | 2025-12-12 | 260000 | T01 | 1
Homes 501 to 2,000 | Kieran Doyle | 2026-01-05 | 2026-06-30 | 2026-01-05 | 2026-06-19 | 690000 | T02 | 1
Fall sensor pilot | Farah Siddiqui | 2026-05-04 | 2026-09-30 | 2026-05-04 | 2026-09-25 | 140000 | T02 | 1
Homes 2,001 to 4,200 | Kieran Doyle | 2026-07-01 | 2027-02-26 | 2026-06-22 | 2027-02-19 | 620000 | T03 | 0.55
Response centre | Nadia Karim | 2026-08-03 | 2026-12-11 | 2026-08-03 | 2026-12-11 | 170000 | T03 | 0.6
Switch off the old alarms | Nadia Karim | 2027-03-01 | 2027-03-31 | 2027-03-01 | 2027-03-19 | 90000 | T05; T06 | 0
`,
    assumptions: `
The rate of the grant is fixed when each claim is paid | Nadia Karim | Open
Four homes a day and installer until February | Kieran Doyle | Open
`,
    lessons: `
People say yes to a volunteer's visit more often than to a letter | Farah Siddiqui | Closed
`,
  },
};
