import type { ProjectStory } from "./project-story";

/** Complete: finished eleven days early and under budget; not rated, its money stays in the sums. */
export const leisureEnergy: ProjectStory = {
  code: "EST-03",
  name: "Leisure centres energy upgrade",
  tab: "EST-03 Leisure energy",
  programme: "Estates and places",
  lifecycle: "complete",
  manager: "Hannah Birch",
  sponsor: "Peter Nkemelu",
  stage: "Closure",
  statusDate: "2026-10-31",
  budget: {
    original: 3_200_000,
    current: 3_200_000,
    contingency: 240_000,
    contingencyUsed: 88_000,
    estimate: 3_140_000,
    capital: true,
  },
  course: {
    baselineStart: "2024-09-01",
    baselineFinish: "2026-05-31",
    forecastFinish: "2026-05-20",
    actualStart: "2024-09-09",
    actualFinish: "2026-05-20",
    pace: 1,
    costIndex: 1.02,
    bulge: 0.9,
    keepsEarnedValue: true,
  },
  reported: {
    overall: "green",
    schedule: "green",
    cost: "green",
    scope: "green",
    risk: "green",
    resources: "green",
    benefits: "amber",
    communications: "green",
  },
  headline:
    "Finished on 20 May 2026, eleven days early and about 60,000 pounds under budget; energy use is 27 % lower in the first four months.",
  achievements:
    "All three pools have covers, heat recovery and LED lighting. Closure report accepted on 22 September.",
  nextSteps: "Benefits review in June 2027 after a full heating season.",
  logs: {
    milestones: `
Grant agreement signed | key | 2024-09-30 | 2024-09-27 | Hannah Birch |
Riverside pool finished | key | 2025-05-30 | 2025-05-23 | Dev Malhotra |
Eastfield pool finished | key | 2025-11-28 | 2025-12-05 | Dev Malhotra | Heat exchanger one week late
Kingsway pool finished | key | 2026-05-15 | 2026-05-08 | Dev Malhotra |
Hand-over to facilities | key | 2026-05-31 | 2026-05-20 | Hannah Birch |
`,
    risks: `
Savings smaller than the grant requires | Mild winter hides the effect | 2 | 3 | 60000 | Accept | Degree-day corrected figures in the review | Hannah Birch | 2027-06-30 | Open
Pool closed longer than announced | Works in occupied buildings | 3 | 3 | 45000 | Reduce | Swim clubs moved to Kingsway | Dev Malhotra | 2026-04-30 | Closed
Ceiling above the Eastfield pool corroded | Survey of 2019 only | 2 | 4 | 90000 | Reduce | Opened and found sound | Dev Malhotra | 2025-08-29 | Closed
`,
    issues: `
Heat exchanger for Eastfield one week late | Low | Dev Malhotra | 2025-11-10 | 2025-12-05 | Closed | Delivered and fitted
Snagging at Kingsway | Low | Dev Malhotra | 2026-05-20 | 2026-07-31 | Closed | 34 of 34 points done
`,
    dependencies: `
Meter readings into the carbon report | Gives | EST-01 | Carbon baseline of the hall | 2026-09-30 | 2026-09-18 | Met | Hannah Birch
`,
    changes: `
LED lighting for the car parks | Approved | 2025-03-10 | 0 | 0 | Transformation board | 2025-04-02
Solar panels at Kingsway | Rejected | 2025-09-15 | 280000 | 60 | Transformation board | 2025-10-08
`,
    resources: `
Hannah Birch | Project manager | 2024-09-01 | 2026-09-30 | 0.6
Dev Malhotra | Site engineer | 2024-10-01 | 2026-07-31 | 1
Abigail Stern | Quantity surveyor | 2024-10-01 | 2026-05-31 | 0.3
`,
    benefits: `
Energy used by the pools | Hannah Birch | Megawatt hours a year | 9800 | 6900 | 2027-05-31 | 7150 | 7200 | 410000
Carbon from the pools | Hannah Birch | Tonnes a year | 1890 | 1200 | 2027-05-31 | 1260 | 1310 | 0
Fewer closures for repair | Peter Nkemelu | Days a year | 31 | 8 | 2027-05-31 | 8 | 4 | 35000
`,
    communications: `
Swim clubs | Medium | Thanks and opening hours | Letter | Once | Dev Malhotra | 2026-05-22 | 2027-06-30
Grant body | High | Final return and savings | Return | Yearly | Hannah Birch | 2026-09-28 | 2027-06-30
`,
    decisions: `
Is the project closed with the benefits review in June 2027? | Close now; keep open until the review | Close now | Management cost of 2,000 pounds a month | 2026-09-30 | Peter Nkemelu | Decided
`,
    actions: `
Benefits review after one heating season | Hannah Birch | 2027-06-30 | Open
Send lessons to the Civic Hall team | Hannah Birch | 2026-06-12 | Closed
`,
    assumptions: `
A mild winter does not hide the savings | Hannah Birch | Closed
`,
    lessons: `
Swim clubs accept any closure that is announced twelve weeks ahead | Dev Malhotra | Closed
Fit heat recovery before the covers: the other order cost a second scaffold | Dev Malhotra | Closed
`,
  },
};
