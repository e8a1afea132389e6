/**
 * Lines for further projects, cells as in the logs of a story. Words in braces are filled in: `{place}`,
 * `{work}`, `{a}` and `{b}` for people of the team, `{d30}` for a day so many days after the status
 * date, `{m20}` for one before it, `{k}` for an amount in proportion to the budget.
 */
export const riskLines: readonly string[] = [
  "Ground at {place} is wetter than surveyed | Survey in a dry spring | 2 | 3 | {k6} | Reduce | Trial pits before the main dig | {a} | {d34} | Open",
  "Main contractor at {place} loses staff to larger sites | Two hospitals are being built in the region | 2 | 3 | {k5} | Reduce | Completion bonus for the core team | {b} | {d48} | Open",
  "Users at {place} do not take to the change | Earlier trial was stopped | 2 | 2 | {k2} | Reduce | Drop-in hours with the service every week | {a} | {d27} | Open",
  "Price of materials for {place} rises before the order | Quotations are valid for 30 days | 3 | 2 | {k4} | Transfer | Price held under the framework | {b} | {d21} | Open",
  "Consent for {place} takes longer than eight weeks | Listed buildings next door | 2 | 3 | {k3} | Reduce | Officers met before the application | {a} | {d62} | Open",
  "Utility connection at {place} is late | One crew for the whole district | 2 | 3 | {k4} | Reduce | Date booked and a temporary supply priced | {b} | {d55} | Open",
  "Key supplier of {place} fails | Sector with thin margins | 1 | 4 | {k7} | Transfer | Bond in place, second supplier named | {a} | {d76} | Open",
  "Neighbours of {place} object to working hours | Narrow streets | 2 | 2 | {k1} | Accept | Letters and a number to call | {b} | {d40} | Open",
  "Grant for {place} cannot be carried into next year | Funder closes its books in March | 1 | 4 | {k8} | Reduce | Claims brought forward to January | {a} | {d90} | Open",
  "Training at {place} falls into the holidays | Staff are on term-time contracts | 2 | 2 | {k1} | Reduce | Two dates offered in January | {b} | {d58} | Open",
];

export const issueLines: readonly string[] = [
  "Access road to {place} shared with a works site | Medium | {a} | {m24} | {d20} | Open | Times agreed with the other site",
  "Drawings of {place} differ from the building | Low | {b} | {m41} | {d15} | Open | Second survey booked",
  "Team for {place} one person short | Medium | {a} | {m18} | {d33} | In progress | Agency cover from next week",
  "Delivery to {place} damaged | Low | {b} | {m52} | {m9} | Closed | Replaced by the supplier",
  "Consultation answers for {place} not yet sorted | Low | {a} | {m30} | {d12} | Open | Half are done",
];

export const changeLines: readonly string[] = [
  "Cycle stands at {place} | Approved | {m160} | {g} | 0 | {board} | {m132}",
  "Longer opening hours at {place} | Rejected | {m120} | {k9} | 10 | {board} | {m95}",
  "Better insulation at {place} | Pending | {m16} | {k2} | 0 | {board} |",
];

export const benefitLines: readonly string[] = [
  "Running cost of {place} | {a} | Pounds a year | 120000 | 84000 | {f120} | 85000 | 118000 | 36000",
  "People using {place} | {b} | Visits a month | 1400 | 2100 | {f200} | 2150 | 1450 | 0",
  "Complaints about {place} | {a} | A month | 46 | 15 | {f90} | 15 | 38 | 0",
  "Energy used at {place} | {b} | Megawatt hours a year | 310 | 220 | {f240} | 218 | 305 | 21000",
];

export const communicationLines: readonly string[] = [
  "Ward councillors of {place} | High | Progress and next dates | Briefing note | Monthly | {a} | {m14} | {d17}",
  "Neighbours of {place} | Medium | Works and hours | Letter | Quarterly | {b} | {m40} | {d49}",
  "Staff at {place} | High | What changes and when | Team meeting | Fortnightly | {a} | {m6} | {d8}",
  "{board} | High | Highlight report | Meeting | Monthly | {a} | {m11} | {d18}",
];

export const actionLines: readonly string[] = [
  "Agree the hand-over list for {place} | {a} | {d26} | Open",
  "Book the next site meeting at {place} | {b} | {d9} | Open",
  "Send last quarter's claim for {place} | {a} | {m5} | Closed",
];

export const assumptionLines: readonly string[] = [
  "{place} stays open during the works | {a} | Open",
  "The framework's prices hold until the end of the year | {b} | Open",
];

export const lessonLines: readonly string[] = [
  "Walk the site with the people who use it before the design is frozen | {a} | Closed",
  "Agree one name for each room with facilities on the first day | {b} | Closed",
];

/** Milestones along the life of a project: the share of its time, its name, whether it is key. */
export const milestoneSteps: readonly (readonly [share: number, name: string, key: boolean])[] = [
  [0.06, "Business case approved", true],
  [0.2, "Design agreed", true],
  [0.3, "Contract signed", true],
  [0.52, "Half of the work done", false],
  [0.72, "Main work finished", true],
  [0.88, "Tests passed", false],
  [1, "Handed over", true],
];

/** Tasks along the life of a project: from, to, name and share of the budget. */
export const taskSteps: readonly (readonly [
  from: number,
  to: number,
  name: string,
  cost: number,
])[] = [
  [0, 0.2, "Design", 0.12],
  [0.2, 0.3, "Procurement", 0.04],
  [0.3, 0.72, "Main work", 0.62],
  [0.6, 0.88, "Fit-out and tests", 0.16],
  [0.88, 1, "Hand-over", 0.06],
];
