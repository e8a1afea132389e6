import type { ProjectStory } from "./project-story";

/** Late with an SPI near 1: almost everything is earned, seven months after it should have been. */
export const contactCentre: ProjectStory = {
  code: "DIG-03",
  name: "Contact centre telephony and webchat",
  tab: "DIG-03 Contact centre",
  programme: "Digital services",
  lifecycle: "active",
  manager: "Sunita Rao",
  sponsor: "Helen Ashworth",
  stage: "Roll-out",
  nextGate: "Gate 5 Operations review",
  gateDate: "2026-12-09",
  statusDate: "2026-10-31",
  budget: {
    original: 1_300_000,
    current: 1_300_000,
    contingency: 95_000,
    contingencyUsed: 71_000,
    estimate: 1_338_000,
    capital: false,
  },
  course: {
    baselineStart: "2025-02-01",
    baselineFinish: "2026-03-31",
    forecastFinish: "2026-12-11",
    actualStart: "2025-02-10",
    pace: 0.63,
    costIndex: 0.97,
    bulge: 0.7,
    keepsEarnedValue: true,
  },
  reported: {
    overall: "amber",
    schedule: "amber",
    cost: "green",
    scope: "green",
    risk: "amber",
    resources: "amber",
    communications: "green",
  },
  override: {
    colour: "amber",
    reason:
      "What is left is small and paid for; the board decides on the new baseline on 25 November.",
    by: "Olivia Grant",
    expires: "2026-11-30",
  },
  headline:
    "98 % of the work is done, seven months after the planned finish; webchat and call recording remain and should end on 11 December.",
  achievements:
    "All 140 advisers moved to the new telephony. Average waiting time fell from 9 to 4 minutes in the first month.",
  nextSteps: "Webchat on all pages, call recording accepted by the auditors, old exchange removed.",
  pathToGreen:
    "Re-baseline to 11 December once call recording has passed the auditors' test on 20 November.",
  logs: {
    milestones: `
Supplier appointed | key | 2025-04-30 | 2025-04-30 | Sunita Rao |
Network upgraded in both sites | | 2025-07-31 | 2025-12-05 | Kwame Boateng | Lines delivered four months late
Pilot with 20 advisers | key | 2025-09-30 | 2026-02-13 | Rachel Stone | Waited for the lines
All advisers on the new telephony | key | 2025-12-19 | 2026-08-28 | Rachel Stone | Moved team by team after the pilot
Webchat on five services | | 2026-01-30 | 2026-09-25 | Imran Sheikh |
Call recording accepted | key | 2026-02-27 | 2026-11-20 | Imran Sheikh | Retention rules changed by the auditors
Webchat on all pages | key | 2026-03-31 | 2026-11-20 | Imran Sheikh |
Old exchange removed | key | 2026-03-31 | 2026-12-11 | Kwame Boateng | After the last 12 lines have moved
`,
    risks: `
Call recording fails the auditors' test | New rules on retention since June | 3 | 4 | 60000 | Reduce | Dry run with internal audit on 10 November | Imran Sheikh | 2026-11-10 | Open
Old exchange breaks down | Spare parts no longer sold | 3 | 5 | 110000 | Reduce | Traffic moved; 12 lines left | Kwame Boateng | 2026-11-30 | Open
Advisers leave during the change | Turnover of 22 % a year | 3 | 3 | 45000 | Reduce | Evening shifts voluntary until January | Rachel Stone | 2026-12-31 | Open
Webchat volumes above the licence | Pilot used 80 % of the sessions | 2 | 3 | 28000 | Transfer | Price of the next band agreed | Imran Sheikh | 2026-12-04 | Open
Maintenance of the old exchange has to be bought for a quarter | Finish moved past September | 4 | 2 | 38000 | Accept | Paid from contingency | Sunita Rao | 2026-10-15 | Closed
`,
    issues: `
Retention of call recordings not agreed with audit | High | Imran Sheikh | 2026-07-06 | 2026-10-30 | Open | Rules drafted, with audit since 23 October
Transfers to social care drop after two minutes | Medium | Kwame Boateng | 2026-10-08 | 2026-11-13 | Open | Supplier traces running
Headsets short in the Northgate site | Low | Rachel Stone | 2026-09-14 | 2026-10-09 | Closed | 40 delivered
`,
    dependencies: `
Sign-on for webchat | Needs | DIG-01 | Identity check integrated | 2026-11-30 | 2026-11-20 | Agreed | Imran Sheikh
Out-of-hours calls for telecare | Gives | ASC-01 | Response centre on the new platform | 2026-12-01 | 2026-12-11 | Proposed | Rachel Stone
`,
    changes: `
Webchat in the evenings | Rejected | 2026-03-02 | 85000 | 40 | Digital board | 2026-03-24
Retention rules for recordings | Approved | 2026-07-13 | 0 | 60 | Digital board | 2026-08-04
`,
    resources: `
Sunita Rao | Project manager | 2025-02-01 | 2026-12-31 | 0.7
Rachel Stone | Operations lead | 2025-02-01 | 2026-12-31 | 0.5
Imran Sheikh | Channel designer | 2025-04-01 | 2026-12-31 | 1
Kwame Boateng | Network engineer | 2025-05-01 | 2026-12-31 | 0.8
`,
    benefits: `
Shorter waiting time | Rachel Stone | Minutes on average | 9 | 3 | 2026-09-30 | 3 | 4 | 0
Calls answered first time | Sunita Rao | Share answered | 0.61 | 0.8 | 2026-12-31 | 0.78 | 0.72 | 160000
Exchange maintenance ended | Kwame Boateng | Pounds a year | 152000 | 0 | 2026-06-30 | 0 | 152000 | 152000
`,
    communications: `
Advisers | High | What changes at the desk and when | Floor walk | Weekly | Rachel Stone | 2026-10-29 | 2026-11-05
Internal audit | High | Retention and access to recordings | Meeting | Fortnightly | Imran Sheikh | 2026-10-23 | 2026-11-06
Residents | Medium | Webchat hours | Website | Once | Sunita Rao | 2026-09-25 | 2026-11-20
Digital board | High | Highlight report | Meeting | Monthly | Sunita Rao | 2026-10-20 | 2026-11-17
`,
    decisions: `
Is the plan re-baselined to 11 December? | Re-baseline now; re-baseline after the auditors' test; keep the March baseline | Re-baseline after the test on 20 November | Reports show a finish that cannot be met any more | 2026-11-25 | Helen Ashworth | Open
`,
    actions: `
Dry run of call recording with internal audit | Imran Sheikh | 2026-11-10 | Open
Order removal of the old exchange | Kwame Boateng | 2026-11-16 | Open
Close the supplier's delay claim | Sunita Rao | 2026-10-30 | Open
`,
    assumptions: `
Auditors accept recordings kept for thirteen months | Imran Sheikh | Open
`,
    lessons: `
Order network lines before the supplier is appointed: they took four months | Kwame Boateng | Closed
Move teams, not sites: each move needed two days of floor walking | Rachel Stone | Closed
`,
  },
};
