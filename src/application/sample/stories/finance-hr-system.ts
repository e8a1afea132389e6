import type { ProjectStory } from "./project-story";

/** The watermelon: reported green while cost and schedule figures are both red. */
export const financeHrSystem: ProjectStory = {
  code: "DIG-02",
  name: "Finance and HR system replacement",
  tab: "DIG-02 Finance and HR",
  programme: "Digital services",
  lifecycle: "active",
  manager: "Martin Greaves",
  sponsor: "Caroline Adeyemi",
  stage: "Build and test",
  nextGate: "Gate 3 Ready for parallel run",
  gateDate: "2026-12-16",
  statusDate: "2026-10-31",
  budget: {
    original: 11_200_000,
    current: 11_800_000,
    contingency: 900_000,
    contingencyUsed: 640_000,
    estimate: 11_950_000,
    capital: true,
    revenueShare: 0.25,
  },
  course: {
    baselineStart: "2025-01-01",
    baselineFinish: "2027-06-30",
    forecastFinish: "2027-06-30",
    actualStart: "2025-01-13",
    pace: 0.83,
    costIndex: 0.85,
    bulge: 0.8,
    keepsEarnedValue: true,
  },
  reported: {
    overall: "green",
    schedule: "green",
    cost: "green",
    scope: "amber",
    risk: "amber",
    resources: "amber",
    benefits: "green",
    communications: "green",
  },
  headline:
    "Progressing well towards go-live on 1 April 2027; the team is confident of catching up in the next quarter.",
  achievements:
    "Chart of accounts signed off. General ledger and purchasing configured. First payroll comparison run for 1,200 of 6,400 staff.",
  nextSteps:
    "Second payroll comparison with all staff, migration rehearsal 2, start of user training in the directorates.",
  logs: {
    milestones: `
Contract signed with the system integrator | key | 2025-02-28 | 2025-02-26 | Martin Greaves |
Chart of accounts signed off | key | 2025-09-30 | 2025-09-30 | Anil Kapoor | Schools without payroll codes
General ledger configured | | 2025-12-31 | 2026-03-27 | Dawn Fletcher |
Migration rehearsal 1 | key | 2026-04-30 | 2026-08-14 | Dawn Fletcher | Half of the supplier records rejected
Payroll comparison 1 matches within 0.5 % | key | 2026-07-31 | ? | Leanne Obi | 93.8 % matched; the date was not forecast again
Migration rehearsal 2 | key | 2026-09-30 | 2026-12-11 | Dawn Fletcher |
User training starts | | 2026-11-02 | 2027-01-11 | Leanne Obi |
Parallel run starts | key | 2027-01-04 | 2027-01-25 | Anil Kapoor |
Go-live of finance and payroll | key | 2027-04-01 | 2027-04-01 | Caroline Adeyemi |
Old systems switched off | key | 2027-06-30 | 2027-06-30 | Martin Greaves |
`,
    risks: `
Payroll comparison does not converge | 214 local pay rules, a third undocumented | 4 | 5 | 850000 | Reduce | Pay rules team of four until January, union agreed the rule book | Leanne Obi | 2026-12-18 | Open
System integrator runs out of days | Fixed price assumed two rehearsals, three are needed | 4 | 4 | 620000 | Reduce | Change request being priced, rates capped | Martin Greaves | 2026-11-20 | Open
Finance staff cannot be released for testing | Year end and testing fall together | 4 | 3 | 180000 | Reduce | Back-fill of six posts from November | Anil Kapoor | 2026-11-16 | Open
Supplier records of poor quality | No owner of the master file since 2022 | 3 | 4 | 240000 | Reduce | Cleansing team, 41 % done | Dawn Fletcher | 2026-12-04 | Open
Schools choose another payroll | Service level agreements end in March | 3 | 3 | 300000 | Reduce | Head teachers' forum on 19 November | Caroline Adeyemi | 2026-11-19 | Open
Old ledger out of support | Support ends on 30 September 2027 | 2 | 5 | 400000 | Transfer | Extended support quoted | Martin Greaves | 2027-03-31 | Open
`,
    issues: `
6.2 % of payslips differ in the first comparison | High | Leanne Obi | 2026-08-24 | 2026-10-09 | Open | Rules for term-time staff being rebuilt
Half of the supplier records rejected at rehearsal 1 | High | Dawn Fletcher | 2026-08-14 | 2026-10-30 | Open | Cleansing at 41 %
Two senior consultants left the integrator | Medium | Martin Greaves | 2026-09-07 | 2026-11-06 | Open | One replaced, one interim
Test environment down for six days | Medium | Anil Kapoor | 2026-09-28 | 2026-10-06 | Closed | Restored; notice served under the contract
`,
    dependencies: `
Payments from the resident account | Gives | DIG-01 | Payments live for all forms | 2027-04-01 | 2027-06-30 | Proposed | Anil Kapoor
Cost centres for the estates move | Gives | EST-04 | Move plan approved | 2027-01-15 | 2027-01-15 | Agreed | Anil Kapoor
Care payments file format | Needs | ASC-02 | Provider payments redesigned | 2026-11-30 | 2026-12-18 | Proposed | Dawn Fletcher
`,
    changes: `
Schools chart of accounts | Approved | 2025-10-06 | 350000 | 30 | Transformation board | 2025-11-12
Pay rules team | Approved | 2026-03-09 | 250000 | 0 | Transformation board | 2026-04-15
Third migration rehearsal | Pending | 2026-10-12 | 480000 | 45 | Transformation board |
`,
    resources: `
Martin Greaves | Project manager | 2025-01-01 | 2027-06-30 | 1
Anil Kapoor | Finance lead | 2025-01-01 | 2027-06-30 | 0.8
Leanne Obi | HR and payroll lead | 2025-01-01 | 2027-06-30 | 1
Dawn Fletcher | Migration lead | 2025-03-01 | 2027-06-30 | 1
Tom Okafor | Integration architect | 2026-09-01 | 2027-03-31 | 0.3
`,
    benefits: `
Invoices paid within 30 days | Anil Kapoor | Share paid | 0.84 | 0.97 | 2027-12-31 | 0.95 | 0.84 | 220000
Month end closed sooner | Caroline Adeyemi | Working days | 12 | 5 | 2027-12-31 | 6 | 12 | 380000
Old licences ended | Martin Greaves | Pounds a year | 690000 | 0 | 2027-09-30 | 0 | 690000 | 690000
`,
    communications: `
Trade unions | High | Pay rules and comparison results | Meeting | Monthly | Leanne Obi | 2026-09-17 | 2026-10-19
Head teachers | High | Service after March 2027 | Forum | Quarterly | Caroline Adeyemi | 2026-08-20 | 2026-11-19
Budget managers | Medium | Dates of training and freeze | Email bulletin | Monthly | Anil Kapoor | 2026-10-08 | 2026-11-09
Transformation board | High | Highlight report | Meeting | Monthly | Martin Greaves | 2026-10-21 | 2026-11-18
`,
    decisions: `
Is a third migration rehearsal funded from contingency? | Fund 480,000 pounds from contingency and corporate reserve; go live after two rehearsals | Fund the third rehearsal | Go-live on records of which one in ten fails, or a July go-live decided in March | 2026-11-18 | Caroline Adeyemi | Open
Does the parallel run stay on 4 January? | Keep 4 January with 60 % of pay rules; move to 25 January with all of them | Move to 25 January | Payroll errors for up to 400 staff in the first run | 2026-11-18 | Anil Kapoor | Open
`,
    actions: `
Re-forecast payroll comparison 1 and everything behind it | Martin Greaves | 2026-10-16 | Open
Price the third rehearsal with the integrator | Martin Greaves | 2026-11-06 | Open
Name an owner of the supplier master file | Anil Kapoor | 2026-10-23 | Open
Agree back-fill of six finance posts | Caroline Adeyemi | 2026-11-13 | Open
`,
    tasks: `
Mobilise and contract | Martin Greaves | 2025-01-01 | 2025-02-28 | 2025-01-13 | 2025-02-26 | 700000 | | 1
Chart of accounts and design | Anil Kapoor | 2025-03-03 | 2025-09-30 | 2025-03-03 | 2025-09-30 | 1900000 | T01 | 1
Configure ledger and purchasing | Dawn Fletcher | 2025-07-01 | 2025-12-31 | 2025-08-04 | 2026-03-27 | 2300000 | T02SS+80d | 1
Configure HR and payroll | Leanne Obi | 2025-10-01 | 2026-06-30 | 2025-10-13 | 2026-12-18 | 2600000 | T02 | 0.7
Migrate supplier and staff records | Dawn Fletcher | 2026-01-05 | 2026-09-30 | 2026-03-30 | 2026-12-11 | 1500000 | T03 | 0.45
Payroll comparison and parallel run | Leanne Obi | 2026-07-01 | 2027-03-31 | 2026-08-17 | 2027-04-30 | 1600000 | T04SS+180d; T05SS | 0.1
Training and go-live | Caroline Adeyemi | 2026-11-02 | 2027-04-01 | 2027-01-11 | 2027-04-01 | 800000 | T06SS+60d | 0
Close the old systems | Martin Greaves | 2027-04-02 | 2027-06-30 | 2027-04-02 | 2027-06-30 | 400000 | T07 | 0
`,
    assumptions: `
Two migration rehearsals are enough | Dawn Fletcher | Open
Schools stay with the council's payroll | Caroline Adeyemi | Open
Pay rules can be written down in four months | Leanne Obi | Open
`,
    lessons: `
Count the local pay rules before the price is fixed | Leanne Obi | Open
`,
  },
};
