import type { ProjectStory } from "./project-story";

/** Amber and reported amber: behind by a month or so, cost holding. */
export const depotElectric: ProjectStory = {
  code: "EST-02",
  name: "Northgate depot and electric fleet",
  tab: "EST-02 Northgate depot",
  programme: "Estates and places",
  lifecycle: "active",
  manager: "Zainab Hussain",
  sponsor: "Peter Nkemelu",
  stage: "Construction",
  nextGate: "Gate 3 Fleet order",
  gateDate: "2026-11-25",
  statusDate: "2026-10-31",
  budget: {
    original: 7_600_000,
    current: 7_600_000,
    contingency: 560_000,
    contingencyUsed: 210_000,
    estimate: 7_790_000,
    capital: true,
  },
  course: {
    baselineStart: "2025-06-01",
    baselineFinish: "2027-05-31",
    forecastFinish: "2027-07-09",
    actualStart: "2025-06-16",
    pace: 0.92,
    costIndex: 0.98,
    bulge: 0.9,
    keepsEarnedValue: true,
  },
  // 46 % of the chain done, 52 % of its buffer used: the yellow zone.
  chain: { length: 410, remaining: 221, buffer: 96, bufferRemaining: 46 },
  reported: {
    overall: "amber",
    schedule: "amber",
    cost: "green",
    scope: "green",
    risk: "amber",
    resources: "green",
    benefits: "green",
    communications: "green",
  },
  headline:
    "Substation five weeks late; charging for the first 24 refuse vehicles moves from January to February. Cost within 3 % of budget.",
  achievements:
    "Concrete for the charging hall poured. Ducts for 60 chargers laid. First six electric sweepers in service.",
  nextSteps: "Substation delivered on 30 November, fleet order placed after gate 3.",
  pathToGreen: "A temporary supply for eight chargers from December recovers three of five weeks.",
  repeatedRiskId: 4,
  logs: {
    milestones: `
Planning permission for the charging hall | key | 2025-09-30 | 2025-09-24 | Zainab Hussain |
Ground works finished | | 2026-03-31 | 2026-03-27 | Declan Byrne |
Charging hall foundations | key | 2026-06-30 | 2026-07-31 | Declan Byrne |
First six sweepers in service | | 2026-09-30 | 2026-09-22 | Mei Tan |
Substation energised | key | 2026-11-30 | 2027-01-29 | Declan Byrne | Transformer five weeks late, then the connection
Fleet order placed | key | 2026-11-30 | 2026-11-27 | Mei Tan |
Charging for 24 refuse vehicles | key | 2027-01-15 | 2027-02-19 | Declan Byrne |
Whole fleet delivered | key | 2027-04-30 | 2027-06-04 | Mei Tan |
Diesel tanks removed | key | 2027-05-31 | 2027-07-09 | Zainab Hussain |
`,
    risks: `
Price of refuse vehicles rises before the order | Quotation valid to 30 November | 3 | 4 | 320000 | Reduce | Gate 3 brought forward to 25 November | Mei Tan | 2026-11-25 | Open
Connection by the network operator late | Reinforcement at Chapel Street | 3 | 4 | 180000 | Reduce | Temporary supply for eight chargers | Declan Byrne | 2026-12-15 | Open
Range of vehicles too short in the hills | Two rounds of 110 km | 2 | 3 | 90000 | Reduce | Trial on the two longest rounds | Mei Tan | 2026-12-11 | Open
Drivers' training cannot be staffed | Christmas collections | 3 | 2 | 25000 | Accept | Training from 11 January | Zainab Hussain | 2027-01-11 | Open
Contaminated soil under the tanks | Depot in use since 1961 | 2 | 4 | 240000 | Reduce | Bore holes in March | Declan Byrne | 2027-03-12 | Open
`,
    issues: `
Transformer five weeks late | High | Declan Byrne | 2026-09-18 | 2026-11-30 | Open | New date confirmed in writing
Washing bay blocked by ducts | Low | Declan Byrne | 2026-10-01 | 2026-11-06 | Open | Second bay opened
Two sweepers off the road | Medium | Mei Tan | 2026-10-12 | 2026-10-26 | Closed | Software updated
`,
    dependencies: `
Substation shared with the Civic Hall | Needs | EST-01 | Heat pumps commissioned | 2027-01-15 | 2027-01-29 | Proposed | Declan Byrne
Power for the Civic Hall's heat pumps | Gives | EST-01 | Heat pumps commissioned | 2027-01-15 | 2027-01-29 | Proposed | Declan Byrne
Parking spaces for care staff at the depot | Gives | ASC-02 | Third locality live | 2027-03-31 | 2027-03-31 | Agreed | Zainab Hussain
`,
    changes: `
Temporary supply for eight chargers | Pending | 2026-10-09 | 68000 | -21 | Transformation board |
Solar panels on the charging hall | Rejected | 2026-04-20 | 410000 | 30 | Transformation board | 2026-05-20
`,
    resources: `
Zainab Hussain | Project manager | 2025-06-01 | 2027-07-31 | 0.9
Declan Byrne | Site engineer | 2025-08-01 | 2027-06-30 | 1
Mei Tan | Fleet lead | 2025-06-01 | 2027-07-31 | 0.6
Abigail Stern | Quantity surveyor | 2026-01-01 | 2027-05-31 | 0.1
`,
    benefits: `
Diesel no longer bought | Mei Tan | Litres a year | 1150000 | 120000 | 2027-12-31 | 140000 | 1098000 | 890000
Cost of maintenance | Peter Nkemelu | Pounds a year | 740000 | 520000 | 2028-03-31 | 530000 | 731000 | 210000
Nitrogen oxides from the fleet | Zainab Hussain | Tonnes a year | 14.2 | 1.5 | 2027-12-31 | 1.7 | 13.6 | 0
`,
    communications: `
Drivers and unions | High | Training and rounds | Toolbox talk | Fortnightly | Mei Tan | 2026-10-22 | 2026-11-05
Northgate residents | Medium | Works traffic | Letter | Quarterly | Zainab Hussain | 2026-09-01 | 2026-12-01
Network operator | High | Dates of the connection | Call | Weekly | Declan Byrne | 2026-10-30 | 2026-11-06
`,
    decisions: `
Is the fleet ordered before the substation is energised? | Order on 27 November at the quoted price; wait until the end of January | Order on 27 November | About 320,000 pounds more at the January price | 2026-11-25 | Peter Nkemelu | Open
`,
    actions: `
Confirm the transformer's delivery slot | Declan Byrne | 2026-11-13 | Open
Trial on the two longest rounds | Mei Tan | 2026-12-11 | Open
Sign the hire of the temporary supply | Zainab Hussain | 2026-11-20 | Open
`,
    tasks: `
Design and planning permission | Zainab Hussain | 2025-06-02 | 2025-09-30 | 2025-06-16 | 2025-09-24 | 420000 | | 1
Ground works and ducts | Declan Byrne | 2025-10-01 | 2026-03-31 | 2025-10-06 | 2026-03-27 | 1350000 | T01 | 1
Charging hall | Declan Byrne | 2026-04-01 | 2026-12-18 | 2026-04-13 | 2027-01-29 | 1880000 | T02 | 0.6
Substation and connection | Declan Byrne | 2026-05-04 | 2026-11-30 | 2026-05-11 | 2027-01-29 | 950000 | T02SS+150d | 0.55
Fleet order and delivery | Mei Tan | 2026-07-01 | 2027-04-30 | 2026-07-01 | 2027-06-04 | 2500000 | T01 | 0.15
Training and first charging | Zainab Hussain | 2026-11-02 | 2027-01-15 | 2027-01-11 | 2027-02-19 | 190000 | T03; T04 | 0
Remove the diesel tanks | Zainab Hussain | 2027-05-03 | 2027-05-31 | 2027-06-07 | 2027-07-09 | 310000 | T05; T06 | 0
`,
    assumptions: `
Refuse rounds stay as they are until 2029 | Mei Tan | Open
The network operator reinforces Chapel Street by January | Declan Byrne | Open
`,
    lessons: `
Reserve the transformer when the design starts: delivery takes eleven months | Declan Byrne | Open
`,
  },
};
