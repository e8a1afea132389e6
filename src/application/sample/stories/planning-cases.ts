import type { ProjectStory } from "./project-story";

/** Keeps no earned value: judged by spending against plan, dates and milestones. */
export const planningCases: ProjectStory = {
  code: "DIG-04",
  name: "Planning and building control case system",
  tab: "DIG-04 Planning cases",
  programme: "Digital services",
  lifecycle: "active",
  manager: "Owen Pritchard",
  sponsor: "Fiona Mackay",
  stage: "Build and test",
  nextGate: "Gate 3 Ready for migration",
  gateDate: "2026-12-02",
  statusDate: "2026-10-31",
  budget: {
    original: 900_000,
    current: 940_000,
    contingency: 70_000,
    contingencyUsed: 22_000,
    estimate: 985_000,
    capital: false,
  },
  course: {
    baselineStart: "2025-10-01",
    baselineFinish: "2027-03-31",
    forecastFinish: "2027-05-14",
    actualStart: "2025-10-06",
    pace: 0.93,
    costIndex: 0.94,
    bulge: 0.6,
    keepsEarnedValue: false,
  },
  homeMade: "highlightReport",
  reported: {
    overall: "amber",
    schedule: "amber",
    cost: "amber",
    scope: "green",
    risk: "amber",
    resources: "red",
    communications: "green",
  },
  headline:
    "Forecast finish is six weeks late, 14 May 2027, because two of three planning officers on the project were called back for appeals.",
  achievements:
    "Application, consultation and decision steps built. 212,000 historic files scanned, 80 % of the archive.",
  nextSteps:
    "Address matching, first trial load of open cases, training of the validation team in December.",
  pathToGreen:
    "Two agency planners from 16 November release the officers for testing; the six weeks fall to two.",
  logs: {
    milestones: `
Supplier appointed from the framework | key | 2025-11-28 | 2025-11-28 | Owen Pritchard |
Process design agreed with area teams | key | 2026-03-31 | 2026-03-31 | Fiona Mackay |
Archive scanning half done | | 2026-06-30 | 2026-06-19 | Blessing Eze |
Core steps built | key | 2026-08-31 | 2026-10-02 | Owen Pritchard |
Address matching live | | 2026-10-30 | 2026-11-13 | Blessing Eze |
Trial load of open cases | key | 2026-11-30 | 2027-01-15 | Blessing Eze | Waits for the planning officers
Training finished | | 2027-01-29 | 2027-03-12 | Owen Pritchard |
Go-live for planning | key | 2027-02-26 | 2027-04-09 | Fiona Mackay |
Go-live for building control | key | 2027-03-31 | 2027-05-14 | Fiona Mackay |
`,
    risks: `
Planning officers are not released | Fourteen appeals since June | 4 | 4 | 90000 | Reduce | Two agency planners from 16 November | Fiona Mackay | 2026-11-16 | Open
Old cases do not load | Three formats since 1998 | 3 | 3 | 45000 | Reduce | Trial load of 500 cases in November | Blessing Eze | 2026-11-27 | Open
Public register must not be down | Statutory duty to publish | 2 | 4 | 30000 | Reduce | Read-only copy during migration | Owen Pritchard | 2027-02-12 | Open
Scanning supplier loses files | Originals leave the building | 1 | 4 | 60000 | Transfer | Insured, numbered boxes, weekly return | Blessing Eze | 2026-12-31 | Open
Building control joins a shared service | Talks with two neighbouring councils | 2 | 3 | 50000 | Accept | Decision expected in February | Fiona Mackay | 2027-02-26 | Open
`,
    issues: `
Two of three officers called back for appeals | High | Fiona Mackay | 2026-09-11 | 2026-11-16 | Open | Agency planners approved
Conservation area maps out of date | Medium | Blessing Eze | 2026-08-03 | 2026-11-20 | Open | Survey ordered
Consultation letters printed with old logo | Low | Owen Pritchard | 2026-09-30 | 2026-10-14 | Closed | Template replaced
`,
    dependencies: `
Address matching for the resident account | Gives | DIG-01 | Address matching live | 2026-11-13 | 2026-11-13 | Agreed | Blessing Eze
Fee income in the new ledger | Needs | DIG-02 | Go-live of finance and payroll | 2027-04-01 | 2027-06-30 | Proposed | Owen Pritchard
`,
    changes: `
Scan the enforcement files too | Approved | 2026-05-18 | 40000 | 0 | Digital board | 2026-06-09
Agency planners for testing | Approved | 2026-10-12 | 0 | -28 | Digital board | 2026-10-20
`,
    resources: `
Owen Pritchard | Project manager | 2025-10-01 | 2027-05-31 | 0.8
Blessing Eze | Migration analyst | 2025-11-01 | 2027-05-31 | 1
Ellie Marsh | Business analyst | 2026-02-01 | 2027-03-31 | 0.6
Callum Reid | Planning officer | 2026-01-01 | 2027-05-31 | 0.5
`,
    benefits: `
Decisions within eight weeks | Fiona Mackay | Share decided | 0.71 | 0.9 | 2027-12-31 | 0.88 | 0.72 | 0
Archive store given up | Owen Pritchard | Pounds a year | 64000 | 0 | 2027-09-30 | 0 | 64000 | 64000
`,
    communications: `
Planning committee | High | Dates and effect on decisions | Report | Quarterly | Fiona Mackay | 2026-09-09 | 2026-12-09
Agents and architects | Medium | New application forms | Forum | Quarterly | Owen Pritchard | 2026-09-24 | 2026-12-10
Area teams | High | Training dates | Team meeting | Fortnightly | Callum Reid | 2026-10-22 | 2026-11-05
`,
    decisions: `
Is the go-live split between planning and building control? | One go-live on 14 May; planning on 9 April and building control on 14 May | Split the go-live | Planning staff wait five weeks for a system that is ready | 2026-12-02 | Fiona Mackay | Open
`,
    actions: `
Start two agency planners | Fiona Mackay | 2026-11-16 | Open
Choose 500 cases for the trial load | Blessing Eze | 2026-11-09 | Open
Book the training rooms for January | Callum Reid | 2026-11-20 | Open
`,
    tasks: `
Process design | Owen Pritchard | 2025-10-01 | 2026-03-31 | 2025-10-06 | 2026-03-31 | | | 1
Scan the archive | Blessing Eze | 2025-12-01 | 2026-12-18 | 2025-12-01 | 2027-01-29 | | T01SS+40d | 0.8
Build the core steps | Owen Pritchard | 2026-02-02 | 2026-08-31 | 2026-02-16 | 2026-10-02 | | T01SS+80d | 1
Address matching | Blessing Eze | 2026-08-03 | 2026-10-30 | 2026-08-24 | 2026-11-13 | | T03SS+120d | 0.9
Trial load and migration | Blessing Eze | 2026-10-01 | 2027-01-29 | 2026-11-16 | 2027-03-12 | | T03; T04 | 0
Training and go-live | Fiona Mackay | 2026-12-01 | 2027-03-31 | 2027-01-18 | 2027-05-14 | | T05SS+40d | 0
`,
    assumptions: `
The public register may be read-only for four days | Owen Pritchard | Open
Enforcement files can be scanned without opening bound volumes | Blessing Eze | Closed
`,
    lessons: `
Agree with the head of service who is called back for appeals before the plan is approved | Owen Pritchard | Open
`,
  },
};
