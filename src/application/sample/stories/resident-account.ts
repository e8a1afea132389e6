import type { ProjectStory } from "./project-story";

/** A healthy project: on plan, on budget, reported green and green. */
export const residentAccount: ProjectStory = {
  code: "DIG-01",
  name: "Resident account and online forms",
  tab: "DIG-01 Resident account",
  programme: "Digital services",
  lifecycle: "active",
  manager: "Priya Nair",
  sponsor: "Helen Ashworth",
  stage: "Delivery",
  nextGate: "Gate 4 Readiness for service",
  gateDate: "2026-11-27",
  statusDate: "2026-10-31",
  budget: {
    original: 2_250_000,
    current: 2_400_000,
    contingency: 180_000,
    contingencyUsed: 62_000,
    estimate: 2_390_000,
    capital: false,
  },
  course: {
    baselineStart: "2025-04-01",
    baselineFinish: "2026-12-31",
    forecastFinish: "2026-12-18",
    actualStart: "2025-04-07",
    pace: 1.01,
    costIndex: 1.02,
    bulge: 0.6,
    keepsEarnedValue: true,
  },
  chain: { length: 340, remaining: 38, buffer: 60, bufferRemaining: 34 },
  reported: {
    overall: "green",
    schedule: "green",
    cost: "green",
    scope: "green",
    risk: "green",
    resources: "green",
    benefits: "green",
    communications: "green",
  },
  headline:
    "On plan and within budget: 41 of 46 forms are live and the last release is set for 18 December.",
  achievements:
    "Council tax, parking permits and garden waste moved to the resident account; 38,000 residents have registered. Accessibility audit passed with two minor points, both closed.",
  nextSteps:
    "Release the last five forms (licensing and registrars), close the old forms platform and hand over to the service team.",
  logs: {
    milestones: `
Full business case approved | key | 2025-04-30 | 2025-04-28 | Helen Ashworth |
Forms platform contract signed | key | 2025-06-30 | 2025-07-04 | Priya Nair | Four days lost to contract clarification
Identity check integrated | | 2025-09-30 | 2025-09-26 | Tom Okafor |
First ten forms live | key | 2025-12-12 | 2025-12-10 | Grace Lindqvist |
Council tax and parking live | key | 2026-04-30 | 2026-04-29 | Grace Lindqvist |
Accessibility audit passed | | 2026-08-28 | 2026-09-03 | Tom Okafor | Two minor points, both closed
Payments live for all forms | | 2026-10-16 | 2026-10-15 | Tom Okafor |
Last release: licensing and registrars | key | 2026-12-18 | 2026-12-18 | Grace Lindqvist |
Old forms platform closed | key | 2026-12-31 | 2026-12-18 | Priya Nair |
`,
    risks: `
Residents without email cannot register | Registration asks for an email address | 2 | 3 | 40000 | Reduce | Assisted registration in six libraries and by telephone from November | Grace Lindqvist | 2026-11-30 | Open
Old platform licence has to be extended | Last release slips past December | 2 | 3 | 55000 | Reduce | Three-month extension priced and held in reserve | Priya Nair | 2026-12-11 | Open
Identity check supplier raises its price | Volume above the first price band | 3 | 2 | 30000 | Transfer | Price held to March 2028 under the framework | Tom Okafor | 2026-11-20 | Open
Registrars cannot test in the wedding season | Service peak from April to September | 2 | 2 | 10000 | Accept | Testing moved to November | Grace Lindqvist | 2026-11-13 | Open
Phishing copies of the sign-in page | Rising volume of council-branded scams | 2 | 3 | 75000 | Reduce | Domain monitoring bought, notice on every bill | Tom Okafor | 2026-12-04 | Open
Contract award challenged | Two bidders within one per cent | 1 | 4 | 120000 | Accept | Standstill period passed without a challenge | Priya Nair | 2025-07-01 | Closed
`,
    issues: `
Blue badge form fails for applicants without a driving licence | Medium | Tom Okafor | 2026-10-06 | 2026-11-06 | Open | Second proof of identity added, in test
Registrars want one more round of wording changes | Low | Grace Lindqvist | 2026-10-12 | 2026-11-13 | Open | Wording workshop booked
Payment receipts arrived twice for direct debits | High | Tom Okafor | 2026-09-15 | 2026-10-02 | Closed | Mended in the payments release
`,
    dependencies: `
Resident addresses from the gazetteer | Needs | DIG-04 | Address matching live | 2026-11-13 | 2026-11-13 | Agreed | Tom Okafor
Single sign-on for webchat | Gives | DIG-03 | Webchat on all pages | 2026-11-30 | 2026-11-20 | Agreed | Priya Nair
Payments posted to the new ledger | Needs | DIG-02 | Go-live of finance and payroll | 2027-04-01 | 2027-06-30 | Proposed | Priya Nair
`,
    changes: `
Add blue badge renewals | Approved | 2025-11-10 | 90000 | 0 | Digital board | 2025-12-02
Add Welsh and Polish for the ten busiest forms | Approved | 2026-02-16 | 60000 | 0 | Digital board | 2026-03-03
Text message reminders for bookings | Pending | 2026-10-05 | 24000 | 0 | Digital board |
`,
    resources: `
Priya Nair | Project manager | 2025-04-01 | 2026-12-31 | 0.8
Grace Lindqvist | Service designer | 2025-04-01 | 2026-12-31 | 1
Tom Okafor | Technical lead | 2025-05-01 | 2026-12-31 | 0.9
Yusuf Demir | Developer | 2025-06-01 | 2026-12-31 | 1
Ellie Marsh | Business analyst | 2025-04-01 | 2026-10-31 | 0.4
`,
    benefits: `
Fewer calls about forms | Sunita Rao | Calls a month | 21000 | 12000 | 2027-03-31 | 11800 | 13900 | 310000
Paper forms withdrawn | Priya Nair | Forms a year | 64000 | 5000 | 2027-03-31 | 4800 | 9100 | 140000
Residents satisfied with online forms | Grace Lindqvist | Share satisfied | 0.58 | 0.8 | 2027-06-30 | 0.82 | 0.79 | 0
`,
    communications: `
Residents | High | What the account does and how to get help | Council magazine | Quarterly | Grace Lindqvist | 2026-09-21 | 2026-12-14
Ward councillors | High | Progress and figures for their ward | Briefing note | Monthly | Priya Nair | 2026-10-15 | 2026-11-16
Customer services staff | Medium | Dates of releases and training | Team meeting | Fortnightly | Ellie Marsh | 2026-10-27 | 2026-11-10
Digital board | High | Highlight report | Meeting | Monthly | Priya Nair | 2026-10-20 | 2026-11-17
`,
    decisions: `
May the old forms platform be closed two weeks early? | Close on 18 December; close on 31 December as planned | Close on 18 December | Two more weeks of licence at 9,000 pounds and two places to look for forms | 2026-11-30 | Helen Ashworth | Open
`,
    actions: `
Book assisted registration sessions in six libraries | Grace Lindqvist | 2026-11-13 | Open
Confirm exit terms with the old platform's supplier | Priya Nair | 2026-11-20 | Open
Publish the accessibility statement | Tom Okafor | 2026-10-23 | Closed
Agree the hand-over plan with the service team | Ellie Marsh | 2026-11-27 | Open
`,
    tasks: `
Discovery and business case | Priya Nair | 2025-04-01 | 2025-05-30 | 2025-04-07 | 2025-05-28 | 120000 | | 1
Procure the forms platform | Priya Nair | 2025-05-12 | 2025-06-30 | 2025-05-12 | 2025-07-04 | 180000 | T01SS+30d | 1
Identity check and sign-on | Tom Okafor | 2025-07-07 | 2025-09-30 | 2025-07-07 | 2025-09-26 | 420000 | T02 | 1
First ten forms | Grace Lindqvist | 2025-08-04 | 2025-12-12 | 2025-08-04 | 2025-12-10 | 460000 | T02; T03SS+20d | 1
Council tax and parking | Grace Lindqvist | 2025-12-15 | 2026-04-30 | 2025-12-15 | 2026-04-29 | 510000 | T04 | 1
Payments for all forms | Tom Okafor | 2026-03-02 | 2026-10-16 | 2026-03-02 | 2026-10-15 | 340000 | T03 | 1
Licensing and registrars | Grace Lindqvist | 2026-07-06 | 2026-12-18 | 2026-07-06 | 2026-12-18 | 290000 | T05; T06FF | 0.7
Close the old platform | Priya Nair | 2026-12-01 | 2026-12-31 | 2026-12-01 | 2026-12-18 | 80000 | T07SS+90d | 0
`,
    assumptions: `
Residents accept a mobile number in place of an email address | Grace Lindqvist | Open
The payments provider keeps its fee of 1.1 % until March 2028 | Tom Okafor | Open
Six libraries stay open on Saturdays for assisted registration | Priya Nair | Closed
`,
    lessons: `
Write the accessibility statement with the first form, not the last | Tom Okafor | Open
One form a fortnight is what content designers can keep up with | Grace Lindqvist | Closed
`,
  },
};
