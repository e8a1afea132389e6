import type { ProjectStory } from "./project-story";

/** Reports two months late: its status date is stale, its figures are amber. */
export const homeFirst: ProjectStory = {
  code: "ASC-02",
  name: "Reablement and Home First",
  tab: "ASC-02 Home First",
  programme: "Adult social care",
  lifecycle: "active",
  manager: "Stephen Aldous",
  sponsor: "Beverley Clarke",
  stage: "Delivery",
  nextGate: "Gate 3 Second locality",
  gateDate: "2026-11-12",
  statusDate: "2026-08-31",
  budget: {
    original: 5_100_000,
    current: 5_400_000,
    contingency: 300_000,
    contingencyUsed: 160_000,
    estimate: 5_650_000,
    capital: false,
  },
  course: {
    baselineStart: "2025-05-01",
    baselineFinish: "2027-04-30",
    forecastFinish: "2027-06-30",
    actualStart: "2025-05-12",
    pace: 0.94,
    costIndex: 0.94,
    bulge: 0.3,
    keepsEarnedValue: true,
  },
  homeMade: "form",
  reported: {
    overall: "amberGreen",
    schedule: "amber",
    cost: "amberGreen",
    scope: "green",
    risk: "amber",
    resources: "amberRed",
    benefits: "green",
    communications: "green",
  },
  headline:
    "First locality works; recruitment for the second is at 31 of 48 posts and moves the finish to the end of June 2027.",
  achievements:
    "Discharges from hospital within one day rose from 34 to 57 %. 31 of 48 reablement workers recruited.",
  nextSteps:
    "Third recruitment round, second locality from November, provider payments redesigned.",
  pathToGreen:
    "Fourteen more workers by 30 November from the joint round with the hospital trust; otherwise the second locality starts with one team.",
  logs: {
    milestones: `
Agreement with the hospital trust | key | 2025-07-31 | 2025-07-31 | Stephen Aldous |
First reablement team in place | key | 2025-10-31 | 2025-10-31 | Comfort Mensah |
First locality live | key | 2026-02-27 | 2026-02-27 | Comfort Mensah |
Joint triage with the hospital | | 2026-06-30 | 2026-07-17 | Ravi Patel |
Second team recruited | key | 2026-08-28 | 2026-11-30 | Comfort Mensah | 31 of 48 posts filled
Second locality live | key | 2026-10-30 | 2026-12-18 | Ravi Patel |
Provider payments redesigned | | 2026-11-30 | 2026-12-18 | Lucy Hargreaves |
Third locality live | key | 2027-03-31 | 2027-05-28 | Ravi Patel |
Hand-over to the service | key | 2027-04-30 | 2027-06-30 | Stephen Aldous |
`,
    risks: `
Reablement workers cannot be recruited | Retail pays more in two districts | 4 | 4 | 260000 | Reduce | Joint round with the hospital trust, travel time paid | Comfort Mensah | 2026-11-30 | Open
Winter pressure takes the teams | Hospital calls on staff from December | 4 | 3 | 120000 | Reduce | Winter protocol signed by both chief officers | Ravi Patel | 2026-11-27 | Open
Better Care Fund is cut | Settlement in December | 2 | 5 | 750000 | Accept | Reserve named in the medium-term plan | Beverley Clarke | 2026-12-31 | Open
Providers refuse payment by outcome | Two of nine signed | 3 | 3 | 90000 | Reduce | Hourly floor for the first year | Lucy Hargreaves | 2026-11-20 | Open
`,
    issues: `
17 of 48 posts of the second team vacant | High | Comfort Mensah | 2026-07-20 | 2026-11-30 | Open | Third round advertised
Hospital and council systems do not exchange discharge dates | Medium | Ravi Patel | 2026-06-08 | 2026-10-30 | In progress | Daily list by secure mail meanwhile
Mileage claims paid late | Low | Lucy Hargreaves | 2026-08-03 | 2026-08-28 | Closed | Paid in August
`,
    dependencies: `
File format for care payments | Gives | DIG-02 | Migration rehearsal 2 | 2026-11-30 | 2026-12-18 | Proposed | Lucy Hargreaves
Parking for teams at the depot | Needs | EST-02 | Charging hall finished | 2027-03-31 | 2027-03-31 | Agreed | Stephen Aldous
`,
    changes: `
Paid travel time | Approved | 2026-03-16 | 300000 | 0 | Care board | 2026-04-21
Start the second locality with one team | Pending | 2026-08-24 | -60000 | -30 | Care board |
`,
    resources: `
Stephen Aldous | Project manager | 2025-05-01 | 2027-06-30 | 0.9
Comfort Mensah | Workforce lead | 2025-06-01 | 2027-06-30 | 1
Ravi Patel | Discharge lead | 2025-06-01 | 2027-06-30 | 0.8
Lucy Hargreaves | Contracts officer | 2026-01-01 | 2027-06-30 | 0.5
`,
    benefits: `
People needing no long-term care after reablement | Stephen Aldous | Share | 0.52 | 0.7 | 2027-09-30 | 0.68 | 0.59 | 1450000
Discharged within one day | Ravi Patel | Share | 0.34 | 0.75 | 2027-06-30 | 0.72 | 0.57 | 0
`,
    communications: `
Hospital trust | High | Triage, winter protocol | Meeting | Weekly | Ravi Patel | 2026-08-26 | 2026-09-02
Care providers | High | Payment by outcome | Forum | Monthly | Lucy Hargreaves | 2026-08-12 | 2026-09-09
Care board | High | Highlight report | Meeting | Monthly | Stephen Aldous | 2026-08-20 | 2026-09-17
`,
    decisions: `
Does the second locality start with one team? | Start in December with one team; wait for 45 workers; buy agency staff for 190,000 pounds | Start in December with one team | Second locality after winter, 57 people a month stay longer in hospital | 2026-11-12 | Beverley Clarke | Open
`,
    actions: `
Third recruitment round with the hospital trust | Comfort Mensah | 2026-09-30 | Open
Sign the winter protocol | Ravi Patel | 2026-11-27 | Open
Offer the hourly floor to nine providers | Lucy Hargreaves | 2026-10-16 | Open
`,
    assumptions: `
The hospital trust pays half of the joint recruitment round | Comfort Mensah | Open
Nine of eleven providers accept payment by outcome | Lucy Hargreaves | Open
`,
    lessons: `
Pay travel time from the first day, it decides who applies | Comfort Mensah | Closed
`,
  },
};
