import type { Said } from "./a-return";
import type { RuleCase } from "./rule-case";

const borealis = (rest: Said = {}): Said => ({
  tab: "Other",
  ...rest,
  facts: { projectId: "B-2", projectName: "Borealis", ...rest.facts },
});
const on = (person: string, allocation: number): Said => ({
  resources: [{ person, allocation, from: "2026-01-01", to: "2026-12-31" }],
});
const needs = { id: "D1", otherProject: "B-2", direction: "Needs" };
const waits = (otherProject: string): Said => ({ dependencies: [{ id: "D1", otherProject }] });
const goLive = { name: "Go live", forecastDate: "2026-05-01" };

/** What is seen over several projects: names, people, dependencies, shared risks. */
export const portfolioRuleCases: readonly RuleCase[] = [
  {
    code: "PROJECT_NAME_SIMILAR",
    refused: { facts: { projectName: "Rail & Road" } },
    accepted: { facts: { projectName: "Rail" } },
    beside: borealis({ facts: { projectName: "road and rail" } }),
    acceptedBeside: borealis({ facts: { projectName: "Road" } }),
    because: "two words differ",
  },
  {
    code: "STATUS_DATE_DIFFERS",
    refused: { facts: { statusDate: "2026-03-30" } },
    accepted: {},
    beside: [borealis(), borealis({ tab: "Third", facts: { projectId: "C-3" } })],
    acceptedBeside: borealis(),
    because: "all stand at one day",
  },
  {
    code: "REGISTER_ROW_WITHOUT_TAB",
    refused: {},
    accepted: {},
    beside: borealis({ origin: "register" }),
    acceptedBeside: borealis({ origin: "register", facts: { lifecycle: "complete" } }),
    because: "a complete project reports no more",
  },
  {
    code: "RISK_IN_SEVERAL_PROJECTS",
    refused: { risks: [{ title: "The one supplier fails", owner: "Amy" }] },
    accepted: { risks: [{ title: "The one supplier fails", owner: "Amy" }] },
    beside: borealis({ risks: [{ title: "the one  supplier fails", owner: "Bo" }] }),
    acceptedBeside: borealis({
      risks: [{ title: "the one supplier fails", owner: "Bo", status: "Closed" }],
    }),
    because: "it is closed there",
  },
  {
    code: "PERSON_OVER_ALLOCATED",
    refused: on("Amy Lee", 0.6),
    accepted: on("Amy Lee", 0.6),
    beside: borealis(on("amy lee", 0.5)),
    acceptedBeside: borealis(on("Amy Lee", 0.4)),
    because: "the whole of her time is planned",
  },
  {
    code: "PERSON_SPELT_DIFFERENTLY",
    refused: on("Amy Lee", 0.1),
    accepted: on("Amy Lee", 0.1),
    beside: borealis(on("Lee, Amy", 0.1)),
    acceptedBeside: borealis(on("Amy Lea", 0.1)),
    because: "that may be somebody else",
  },
  {
    code: "DEPENDENCY_PROJECT_UNKNOWN",
    refused: waits("Zeus"),
    accepted: waits("borealis"),
    acceptedBeside: borealis(),
    because: "a name does as well",
  },
  {
    code: "DEPENDENCY_MILESTONE_UNKNOWN",
    refused: { dependencies: [{ ...needs, otherMilestone: "Launch" }] },
    accepted: { dependencies: [{ ...needs, otherMilestone: "go live" }] },
    beside: borealis({ milestones: [goLive] }),
    acceptedBeside: borealis({ milestones: [goLive] }),
    because: "case does not matter",
  },
  {
    code: "DEPENDENCY_CIRCULAR",
    refused: waits("B-2"),
    accepted: waits("B-2"),
    beside: borealis(waits("A-1")),
    acceptedBeside: borealis(),
    because: "only one side waits",
  },
  {
    code: "DEPENDENCY_LATE",
    refused: { dependencies: [{ ...needs, needDate: "2026-05-01", promisedDate: "2026-05-02" }] },
    accepted: { dependencies: [{ ...needs, needDate: "2026-05-01", promisedDate: "2026-05-01" }] },
    because: "the day itself will do",
  },
  {
    code: "DEPENDENCY_SUPPLIER_LATE",
    refused: { dependencies: [{ ...needs, needDate: "2026-04-30", otherMilestone: "Go live" }] },
    accepted: { dependencies: [{ ...needs, needDate: "2026-05-01", otherMilestone: "Go live" }] },
    beside: borealis({ milestones: [goLive] }),
    acceptedBeside: borealis({ milestones: [goLive] }),
    because: "the day itself will do",
  },
  {
    code: "DEPENDENCY_ONE_SIDED",
    refused: { dependencies: [needs] },
    accepted: { dependencies: [needs] },
    beside: borealis({ dependencies: [{ id: "D9", otherProject: "C-3", direction: "Gives" }] }),
    acceptedBeside: borealis({
      dependencies: [{ id: "D9", otherProject: "A-1", direction: "Gives" }],
    }),
    because: "both sides know",
  },
  {
    code: "DEPENDENCY_ID_REPEATED",
    refused: { dependencies: [{ id: "D1" }, { id: "d1" }] },
    accepted: { dependencies: [{ id: "D1" }, { id: "D2" }] },
    because: "the ids differ",
  },
];
