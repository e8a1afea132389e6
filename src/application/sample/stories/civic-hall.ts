import type { ProjectStory } from "./project-story";

/** Overspending and honest about it: reported red, calculated red, a decision is sought. */
export const civicHall: ProjectStory = {
  code: "EST-01",
  name: "Civic Hall refurbishment and heat pumps",
  tab: "EST-01 Civic Hall",
  programme: "Estates and places",
  lifecycle: "active",
  manager: "Gareth Llewellyn",
  sponsor: "Joanna Whitfield",
  stage: "Construction",
  nextGate: "Gate 4 Sectional completion",
  gateDate: "2027-01-20",
  statusDate: "2026-10-31",
  budget: {
    original: 17_200_000,
    current: 18_000_000,
    contingency: 1_600_000,
    contingencyUsed: 1_480_000,
    estimate: 20_400_000,
    capital: true,
    revenueShare: 0.08,
  },
  course: {
    baselineStart: "2024-11-01",
    baselineFinish: "2027-04-30",
    forecastFinish: "2027-06-25",
    actualStart: "2024-11-18",
    pace: 0.93,
    costIndex: 0.87,
    bulge: 1,
    keepsEarnedValue: true,
  },
  reported: {
    overall: "red",
    schedule: "amber",
    cost: "red",
    scope: "amber",
    risk: "red",
    resources: "green",
    benefits: "amber",
    communications: "amber",
  },
  headline:
    "Forecast 20.4 million pounds against a budget of 18.0: asbestos in the west wing and steel in the roof cost 2.4 million more.",
  achievements:
    "East wing handed back on 2 October. Nine of fourteen heat pumps installed. Roof over the council chamber closed before winter.",
  nextSteps:
    "Asbestos removal in the west wing until 18 December; price of the west wing package re-tendered.",
  pathToGreen:
    "Committee chooses between 2.4 million of further capital and a smaller west wing; cost returns to amber with either.",
  logs: {
    milestones: `
Listed building consent granted | key | 2025-01-31 | 2025-01-30 | Gareth Llewellyn |
Main contractor on site | key | 2025-04-14 | 2025-04-14 | Neil Thackeray |
Strip-out of the east wing | | 2025-08-29 | 2025-08-29 | Neil Thackeray |
Roof of the council chamber closed | key | 2026-07-31 | 2026-09-11 | Neil Thackeray | Steel replaced
East wing handed back | key | 2026-08-28 | 2026-10-02 | Gareth Llewellyn |
Heat pumps commissioned | key | 2026-11-27 | 2027-01-15 | Marta Kowalska |
West wing asbestos removed | key | 2026-09-30 | 2026-12-18 | Neil Thackeray | Twice the area surveyed
Sectional completion west wing | key | 2027-02-26 | 2027-04-30 | Gareth Llewellyn |
Hall reopens to the public | key | 2027-04-30 | 2027-06-25 | Joanna Whitfield |
`,
    risks: `
More asbestos behind the organ loft | Survey could not open the walls | 4 | 5 | 700000 | Reduce | Intrusive survey until 20 November | Neil Thackeray | 2026-11-20 | Open
Re-tender of the west wing above estimate | Two of four bidders withdrew | 4 | 4 | 550000 | Reduce | Package split in two, third bidder found | Gareth Llewellyn | 2026-12-04 | Open
Decarbonisation grant has to be paid back | Grant ends on 31 March 2027 | 3 | 5 | 1100000 | Reduce | Extension asked for, heat pumps first | Marta Kowalska | 2026-11-30 | Open
Winter stops work on the facade | Lime render needs five degrees | 3 | 3 | 120000 | Accept | Heated scaffold priced | Neil Thackeray | 2026-12-11 | Open
Electricity connection late | Network operator's reinforcement | 3 | 4 | 260000 | Reduce | Weekly call, temporary supply on hire | Marta Kowalska | 2027-01-08 | Open
Bookings for the summer of 2027 cancelled | Reopening moved to June | 4 | 2 | 90000 | Accept | Promoters offered the Corn Exchange | Joanna Whitfield | 2026-11-27 | Open
`,
    issues: `
Asbestos over twice the area surveyed | High | Neil Thackeray | 2026-06-17 | 2026-12-18 | Open | Licensed contractor on site
Contingency nearly used up | High | Gareth Llewellyn | 2026-09-30 | 2026-11-18 | Open | Decision sought
Claim of the steel contractor | Medium | Gareth Llewellyn | 2026-08-05 | 2026-11-27 | Open | Quantity surveyor's answer sent
Noise complaints from Chapel Street | Low | Neil Thackeray | 2026-09-02 | 2026-09-25 | Closed | Start moved to 8 am
`,
    dependencies: `
Staff back in the east wing | Gives | EST-04 | Move plan approved | 2026-10-02 | 2026-10-02 | Met | Gareth Llewellyn
Load test of the heat pumps before the depot is connected | Gives | EST-02 | Substation energised | 2027-01-15 | 2027-01-29 | Proposed | Marta Kowalska
Power for the heat pumps from the depot's substation | Needs | EST-02 | Substation energised | 2027-01-15 | 2027-01-29 | Proposed | Marta Kowalska
`,
    changes: `
Replace the chamber's roof steel | Approved | 2026-02-02 | 800000 | 35 | Transformation board | 2026-02-25
Asbestos removal in the west wing | Pending | 2026-10-05 | 1450000 | 56 | Transformation board |
Omit the rehearsal rooms | Pending | 2026-10-12 | -1300000 | -20 | Transformation board |
`,
    resources: `
Gareth Llewellyn | Project manager | 2024-11-01 | 2027-07-31 | 1
Neil Thackeray | Site manager | 2025-03-01 | 2027-07-31 | 1
Marta Kowalska | Energy engineer | 2025-06-01 | 2027-03-31 | 0.6
Abigail Stern | Quantity surveyor | 2025-01-01 | 2027-07-31 | 0.7
`,
    benefits: `
Lower heating bill | Marta Kowalska | Pounds a year | 410000 | 175000 | 2028-03-31 | 190000 | 410000 | 235000
Carbon from the hall | Marta Kowalska | Tonnes a year | 620 | 95 | 2028-03-31 | 110 | 560 | 0
Income from events | Joanna Whitfield | Pounds a year | 280000 | 520000 | 2028-06-30 | 470000 | 0 | 240000
`,
    communications: `
Cabinet member for places | High | Cost and options for the west wing | Meeting | Fortnightly | Joanna Whitfield | 2026-10-28 | 2026-11-11
Grant body | High | Progress of heat pumps, extension | Return | Monthly | Marta Kowalska | 2026-10-05 | 2026-11-05
Chapel Street residents | Medium | Noise and road closures | Letter | Monthly | Neil Thackeray | 2026-09-14 | 2026-10-14
Promoters and societies | Medium | Date of reopening | Email bulletin | Quarterly | Joanna Whitfield | 2026-08-31 | 2026-11-30
`,
    decisions: `
How is the west wing paid for? | Add 2.4 million pounds of capital; leave out the rehearsal rooms and add 1.1 million; stop after the east wing | Leave out the rehearsal rooms and add 1.1 million | Contingency is spent in December and the contractor stops in January | 2026-11-18 | Joanna Whitfield | Open
May the heat pumps be commissioned before the west wing? | Commission in January; commission with the west wing in April | Commission in January | 1.1 million pounds of grant is lost on 31 March | 2026-11-27 | Marta Kowalska | Open
`,
    actions: `
Intrusive survey behind the organ loft | Neil Thackeray | 2026-11-20 | Open
Ask the grant body for three months | Marta Kowalska | 2026-11-06 | Open
Re-tender the west wing in two packages | Gareth Llewellyn | 2026-12-04 | Open
Agree the figures of the steel claim | Abigail Stern | 2026-10-30 | Open
`,
    tasks: `
Consents and design | Gareth Llewellyn | 2024-11-01 | 2025-03-31 | 2024-11-18 | 2025-04-04 | 1300000 | | 1
Strip out the east wing | Neil Thackeray | 2025-04-14 | 2025-08-29 | 2025-04-14 | 2025-08-29 | 1700000 | T01 | 1
Roof of the council chamber | Neil Thackeray | 2025-09-01 | 2026-07-31 | 2025-09-01 | 2026-09-11 | 4100000 | T02 | 1
East wing fit-out | Gareth Llewellyn | 2025-11-03 | 2026-08-28 | 2025-11-03 | 2026-10-02 | 3600000 | T02 | 1
Heat pumps and controls | Marta Kowalska | 2026-01-05 | 2026-11-27 | 2026-02-02 | 2027-01-15 | 2900000 | T02; T04SS+40d | 0.65
Asbestos in the west wing | Neil Thackeray | 2026-06-01 | 2026-09-30 | 2026-06-15 | 2026-12-18 | 1000000 | T04SS+120d | 0.55
West wing fit-out | Gareth Llewellyn | 2026-10-01 | 2027-02-26 | 2026-12-21 | 2027-04-30 | 2700000 | T06 | 0
Commissioning and reopening | Joanna Whitfield | 2027-03-01 | 2027-04-30 | 2027-05-03 | 2027-06-25 | 700000 | T05; T07 | 0
`,
    assumptions: `
The grant body extends its deadline by three months | Marta Kowalska | Open
No listed fabric is found behind the organ loft | Neil Thackeray | Open
The east wing stays open while the west wing is built | Gareth Llewellyn | Open
`,
    lessons: `
An asbestos survey that may not open walls is no survey | Neil Thackeray | Open
Split packages before tender, not after bidders withdraw | Gareth Llewellyn | Open
`,
  },
};
