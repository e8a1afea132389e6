import { describe } from "@jest/globals";

import { sectionDefinition, type SectionKey } from "#domain/project/sections";
import { defaultRuleSettings } from "#domain/settings/rule-settings";

import { none, testFindings, type World } from "./limit-case";

const choicesOf = (section: SectionKey): readonly string[] =>
  sectionDefinition(section).columns.find(({ key }) => key === "status")?.choices ?? [];

/** A status of every section that has one. */
const everywhere = (status: string): Record<string, readonly { status: string }[]> => ({
  milestones: [{ status }],
  risks: [{ status }],
  issues: [{ status }],
  tasks: [{ status }],
  dependencies: [{ status }],
  changes: [{ status }],
});

// Facts are in row 1; the rows of the tables follow in the order of the tables.
describe("words at the limits of the rules", () => {
  const text = "Splendid";
  testFindings("STATUS_NOT_IN_VOCABULARY", [
    [
      "a word of no list, in every section with the words the template offers there",
      everywhere(text),
      [
        ["A2", { text, choices: choicesOf("milestones") }],
        ["A3", { text, choices: ["Open", "In progress", "Closed"] }],
        ["A4", { text, choices: ["Open", "In progress", "Closed"] }],
        ["A5", { text, choices: choicesOf("tasks") }],
        ["A6", { text, choices: ["Proposed", "Agreed", "Met", "Dropped"] }],
        ["A7", { text, choices: ["Pending", "Approved", "Rejected", "Withdrawn"] }],
      ],
    ],
    ["words for what is done", everywhere("completed"), none],
    ["words for what is not", everywhere("Waiting for the board"), none],
    [
      "a word of the template elsewhere: agreed is open, met is done",
      { risks: [{ status: "Agreed" }, { status: "MET" }] },
      none,
    ],
    [
      "an open word in the middle is none",
      { risks: [{ status: "Reopen it" }] },
      [["A2", { text: "Reopen it", choices: ["Open", "In progress", "Closed"] }]],
    ],
    ["no status", { risks: [{ title: "Late" }] }, none],
  ]);

  testFindings("STATUS_SPELT_DIFFERENTLY", [
    [
      "unlike the template",
      { risks: [{ status: "Open" }, { status: "open" }, { status: "CLOSED " }] },
      [
        ["A3", { text: "open", usual: "Open" }],
        ["A4", { text: "CLOSED ", usual: "Closed" }],
      ],
    ],
    [
      "unlike the first of its kind in the section",
      { issues: [{ status: "Waiting" }, {}, { status: "waiting" }, { status: "Waiting" }] },
      [["A5", { text: "waiting", usual: "Waiting" }]],
    ],
    [
      "sections are told apart",
      { issues: [{ status: "waiting" }], tasks: [{ status: "Waiting" }] },
      none,
    ],
  ]);
});

describe("values at the limits of the rules, on a budget of 1,000", () => {
  const unlike = (field: string, amount: number): unknown => ({ field, amount, budget: 1000 });
  testFindings("AMOUNT_MAGNITUDE", [
    [
      "a thousand times as much",
      {
        facts: {
          originalBudget: 1_000_000,
          estimateAtCompletion: 1_000_000,
          actualCost: 1_000_000,
        },
      },
      [
        ["P1", unlike("Original budget", 1_000_000)],
        ["Q1", unlike("Estimate at completion", 1_000_000)],
        ["R1", unlike("Actual cost", 1_000_000)],
      ],
    ],
    [
      "a little less than that",
      { facts: { originalBudget: 999_999, estimateAtCompletion: 999_999, actualCost: 999_999 } },
      none,
    ],
    [
      "a thousandth; only actual cost may be as small",
      { facts: { originalBudget: 1, estimateAtCompletion: 1, actualCost: 1 } },
      [
        ["P1", unlike("Original budget", 1)],
        ["Q1", unlike("Estimate at completion", 1)],
      ],
    ],
    ["a little more than that", { facts: { originalBudget: 1.001 } }, none],
    ["nothing, or less", { facts: { originalBudget: 0, estimateAtCompletion: -1 } }, none],
    [
      "a budget of nothing",
      { facts: { budgetAtCompletion: 0, originalBudget: 5, actualCost: 5 } },
      none,
    ],
    ["no budget", { facts: { budgetAtCompletion: "", originalBudget: 5, actualCost: 5 } }, none],
  ]);

  const past = (
    project: Record<string, number>,
  ): readonly { project: Record<string, number> }[] => [{ project }];
  const moved = (field: string, amount: number, before: number): unknown => ({
    field,
    amount,
    before,
    period: "February 2026",
  });
  testFindings("AMOUNT_MAGNITUDE_CHANGED", [
    [
      "five hundred times as much",
      { facts: { actualCost: 500 }, past: past({ budgetAtCompletion: 2, actualCost: 1 }) },
      [
        ["G1", moved("Budget at completion", 1000, 2)],
        ["P1", moved("Actual cost", 500, 1)],
      ],
    ],
    ["a little less than that", { past: past({ budgetAtCompletion: 2.001 }) }, none],
    [
      "a five-hundredth",
      { past: past({ budgetAtCompletion: 500_000 }) },
      [["G1", moved("Budget at completion", 1000, 500_000)]],
    ],
    ["a little more than that", { past: past({ budgetAtCompletion: 499_999 }) }, none],
    ["from nothing", { past: past({ budgetAtCompletion: 0 }) }, none],
    [
      "to nothing",
      { facts: { budgetAtCompletion: 0 }, past: past({ budgetAtCompletion: 9 }) },
      none,
    ],
    ["not said then", { past: past({ actualCost: 1 }) }, none],
    [
      "not said now",
      { facts: { budgetAtCompletion: "" }, past: past({ budgetAtCompletion: 1 }) },
      none,
    ],
    ["no period closed", { past: [] }, none],
  ]);

  // The healthy risk is in row 2.
  testFindings("DURATION_NEGATIVE", [
    [
      "called by its name, its id, its row",
      {
        tasks: [
          { id: "T1", name: "Build", duration: -1 },
          { id: "T2", duration: -0.5 },
          { duration: -3 },
        ],
      },
      [
        ["C3", { task: "Build", days: -1 }],
        ["B4", { task: "T2", days: -0.5 }],
        ["A5", { task: "A5", days: -3 }],
      ],
    ],
    ["no day, or none said", { tasks: [{ duration: 0 }, { id: "T2" }] }, none],
  ]);

  const missing = (field: string): readonly [string, unknown] => ["B1", { field }];
  testFindings("REQUIRED_FACT_MISSING", [
    ["both are there", {}, none],
    [
      "no colour of an active project",
      { facts: { reportedOverall: "" } },
      [missing("Overall RAG")],
    ],
    ["no colour of one on hold", { facts: { reportedOverall: "", lifecycle: "onHold" } }, none],
    [
      "no lifecycle: whether a colour is needed is not known",
      { facts: { reportedOverall: "", lifecycle: "" } },
      [missing("Lifecycle")],
    ],
    ["a row of a register", { origin: "register", facts: { lifecycle: "" } }, none],
  ]);

  const complete = (
    percentComplete: number | string,
  ): { facts: Record<string, number | string> } => ({
    facts: { lifecycle: "complete", percentComplete },
  });
  testFindings("LIFECYCLE_CONTRADICTED", [
    ["all done", complete(1), none],
    ["not all", complete(0.99), [["E1", { percentComplete: 0.99 }]]],
    ["nothing said of it", complete(""), none],
    ["not complete", { facts: { percentComplete: 0.5 } }, none],
  ]);
});

describe("a return as a whole at the limits of the rules", () => {
  testFindings("SECTION_COLUMN_MISSING", [
    [
      "the rows say nothing without it",
      {
        milestones: [{ id: "M1" }, { id: "M2" }],
        costPeriods: [{ plannedValue: 5 }],
        risks: [{ id: "R1" }],
        issues: [{ id: "I1" }],
        tasks: [{ id: "T1" }, { id: "T2" }, {}],
      },
      [
        ["A2", { section: "Milestones", field: "Milestone", rows: 2 }],
        ["A4", { section: "Costs by period (cumulative)", field: "Period end", rows: 1 }],
        ["A5", { section: "Risks", field: "Risk", rows: 1 }],
        ["A6", { section: "Issues", field: "Issue", rows: 1 }],
        ["A7", { section: "Tasks", field: "Task", rows: 3 }],
      ],
    ],
    ["one row has it", { milestones: [{ id: "M1" }, { name: "Launch" }] }, none],
    ["no rows", { risks: [] }, none],
    ["sections that may do without", { resources: [{ allocation: 1 }] }, none],
  ]);

  const agreed = (...stages: readonly string[]): Pick<World, "settings"> => ({
    settings: { rules: { ...defaultRuleSettings, profile: "strict", stages } },
  });
  testFindings("STAGE_NOT_AGREED", [
    [
      "another stage",
      { facts: { stage: "Discovery" }, ...agreed("Design", "Delivery") },
      [["P1", { stage: "Discovery", agreed: ["Design", "Delivery"] }]],
    ],
    [
      "however it is written",
      { facts: { stage: " DELIVERY" }, ...agreed("Design", "Delivery") },
      none,
    ],
    ["none are agreed", { facts: { stage: "Discovery" } }, none],
    ["no stage", agreed("Design"), none],
  ]);

  testFindings("PROJECT_NAME_CHANGED", [
    [
      "another name",
      { past: [{ project: { name: "Artemis" } }] },
      [["B1", { name: "Apollo", before: "Artemis", period: "February 2026" }]],
    ],
    ["however it is written", { past: [{ project: { name: " APOLLO" } }] }, none],
    ["no name now", { facts: { projectName: "" }, past: [{ project: { name: "Artemis" } }] }, none],
    ["another project", { past: [{ project: { id: "Z-9", name: "Artemis" } }] }, none],
    ["no period closed", { past: [] }, none],
  ]);

  const other = [{ project: { id: "Z-9" } }];
  testFindings("PROJECT_NEW", [
    ["not there then", { past: other }, [["A1", { project: "Apollo", period: "February 2026" }]]],
    ["there then, however its id is written", { past: [{ project: { id: "a-1 " } }] }, none],
    ["on hold", { facts: { lifecycle: "onHold" }, past: other }, none],
    ["no id", { facts: { projectId: "" }, past: other }, none],
    [
      "without a name called by its id",
      { facts: { projectName: "" }, past: other },
      [["A1", { project: "A-1", period: "February 2026" }]],
    ],
    ["no period closed", { past: [] }, none],
  ]);
});
