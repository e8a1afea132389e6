import { describe, expect, test } from "@jest/globals";

import { meaningOf } from "#domain/intake/words/lexicon";
import type { Intake } from "#domain/intake/tabs/intake";
import { takeIn } from "#domain/intake/take-in";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

const day = 46112;

function read(tabs: Readonly<Record<string, Rows>>): Intake {
  return takeIn(aWorkbook(Object.entries(tabs).map(([name, rows]) => aTab(name, rows))));
}

function roleOf(name: string, rows: Rows): string | undefined {
  return read({ [name]: rows }).tabs[0]?.role;
}

describe("a list under Name", () => {
  const list: Rows = [
    ["Name", "Start date", "End date", "Place"],
    ["North", day, day + 9, "x"],
    ["South", day, day + 9, "y"],
    ["West", day, day + 9, "z"],
  ];

  test.each<[string, string, Rows, boolean]>([
    ["on a tab called after projects", "Projects", list, true],
    ["on a tab called a list of them", "Project list", list, true],
    ["on a German one", "Projektliste", list, true],
    ["under a title that says so", "Names", [["Project name list"], [], [], ...list], true],
    ["under one four rows above", "Names", [["Project list"], [], [], [], ...list], false],
    ["under another text below the title", "Names", [["Project list"], ["2026"], ...list], false],
    ["under a sentence", "Names", [["All our projects, ".repeat(5)], ...list], false],
    ["on the plan of a project", "Project plan", list, false],
    ["on any other tab", "Names", list, false],
  ])("%s is one of projects: %s", (_reason, name, rows, isRegister) => {
    expect(roleOf(name, rows) === "register").toBe(isRegister);
  });

  test("needs two more facts even there", () => {
    const [header, ...rows] = list.map(([name, start, , place]) => [
      name ?? "",
      start ?? "",
      place ?? "",
    ]);
    expect(roleOf("Projects", [header ?? [], ...rows])).not.toBe("register");
  });
});

describe("the column ID of a register", () => {
  const register = (...ids: readonly RawCell[]): Rows => [
    ["ID", "Project", "Project manager", "Budget", "Sponsor"],
    ...ids.map((id, at) => [id, `Project ${String(at)}`, "Amy", 100 + at, "Bo"]),
  ];
  const idsOf = (rows: Rows): readonly (string | undefined)[] =>
    read({ Register: rows }).projects.map(({ facts }) => facts.projectId?.value);

  test.each<[string, Rows, readonly (string | undefined)[]]>([
    ["whole numbers", register(206, 214, 185), ["206", "214", "185"]],
    ["codes", register("A-1", "B-2", "C-3"), ["A-1", "B-2", "C-3"]],
    ["numbers that come twice", register(1, 1, 2), [undefined, undefined, undefined]],
    ["parts of a whole", register(0.5, 0.25, 0.1), [undefined, undefined, undefined]],
    ["yes and no", register(true, false, "x"), [undefined, undefined, undefined]],
  ])("holds %s", (_reason, rows, ids) => {
    expect([...idsOf(rows)].sort()).toEqual([...ids].sort());
  });
});

describe("a word with signs", () => {
  const columnsOf = (text: string): readonly string[] =>
    (meaningOf(text)?.columns ?? []).map(({ section, column }) => `${section}.${column.key}`);

  test("a word in brackets says what a question asks for", () => {
    const meant = (text: string): readonly string[] =>
      meaningOf(text)?.columns.map(({ section, column }) => `${section}.${column.key}`) ?? [];
    expect(meant("Who (audience)")).toEqual(meant("Audience"));
    expect(meant("Who (audience)")).not.toEqual(meant("Who"));
    expect(meant("When (frequency)")).toEqual(meant("Frequency"));
  });

  test("lines of a budget with cost codes are no projects", () => {
    const rows = [
      ["Project Name", "Harbour wall"],
      ["Project Manager", "Ada Holm"],
      [],
      ["Cost Code", "Description", "Original Budget", "Spent to Date", "Forecast at Completion"],
      ["1010", "Divers", 1000, 400, 1100],
      ["1020", "Concrete", 3000, 2900, 3100],
    ];
    const [read] = takeIn(aWorkbook([aTab("Costs", rows)])).recognised;
    expect(read?.sections).toMatchObject([
      {
        section: "costPeriods",
        columns: { B: "category", C: "plannedValue", D: "actualCost", E: "forecast" },
      },
    ]);
  });

  test.each(["Risk (P*I)", "Risk (P x I)", "Risk (PxI)", "Risk (L×C)"])(
    "%s is the score",
    (text) => {
      expect(columnsOf(text)).toContain("risks.score");
      expect(columnsOf(text)).not.toContain("risks.title");
    },
  );

  test.each(["Risk (text)", "Risk"])("%s is the risk", (text) => {
    expect(columnsOf(text)).toContain("risks.title");
  });

  test.each<[string, string]>([
    ["Budget_USD", "usd"],
    ["Budget EUR", "eur"],
    ["Budget", ""],
  ])("%s has the currency %s", (text, hint) => {
    expect(meaningOf(text)?.label).toEqual({ text: "budget", hint });
  });

  test("a currency alone is the whole label", () => {
    expect(meaningOf("EUR")?.label.hint ?? "").toBe("");
  });
});

describe("labels over their values", () => {
  const factsOf = (...rows: Rows): Readonly<Record<string, unknown>> => {
    const { recognised } = read({ Apollo: [["Project name", "Harbour wall"], [], ...rows] });
    return Object.fromEntries(recognised[0]?.facts.map(({ field, cell }) => [field, cell]) ?? []);
  };

  test("a colour below its label is it, whatever words stand beside the label", () => {
    const facts = factsOf(
      ["GMPP ID", "Quarter", "Delivery confidence", "Earlier confidence"],
      ["DFT-12", "Q2 2627", "Amber/Red", "Amber"],
    );
    expect(facts).toMatchObject({ projectId: "A4", reportedOverall: "C4" });
  });

  test("a colour nobody knows beside its label stays its value", () => {
    expect(factsOf(["Overall RAG", "Purple"], ["Sponsor", "Ada Holm"])).toMatchObject({
      reportedOverall: "B3",
      sponsor: "B4",
    });
  });

  test("the owner of a product does not run the project", () => {
    const others: Rows = [
      ["Stage", "Design"],
      ["Budget", 1200],
    ];
    const owner = ["Product owner", "Bo Lind"];
    expect(factsOf(...others, owner)).toMatchObject({ stage: "B3", budgetAtCompletion: "B4" });
    expect(factsOf(...others, owner)).not.toHaveProperty("projectManager");
    const managed = factsOf(...others, owner, ["Project manager", "Ada Holm"]);
    expect(managed["projectManager"]).toBe("B6");
  });

  test.each<[string, RawCell, string]>([
    ["Products completed this period", "Piles 1 to 40 were driven.", "achievements"],
    ["Products planned next period", "The cap beam is cast.", "nextSteps"],
    ["Current business case stage", "FBC", "stage"],
    ["Original contract amount", 1000, "originalBudget"],
    ["Revised contract sum", 1200, "budgetAtCompletion"],
    ["Project start date (latest approved)", day, "baselineStart"],
    ["Prognose (TEUR)", 1250, "estimateAtCompletion"],
  ])("%s is read", (label, value, field) => {
    expect(factsOf([label, value], ["Sponsor", "Ada Holm"])[field]).toBe("B3");
  });
});

describe("a narrative", () => {
  test.each<[RawCell, boolean]>([
    ["Pumps delivered", true],
    [9, false],
    [true, false],
  ])("%p is one: %p", (raw, isOne) => {
    const { recognised } = read({
      Apollo: [
        ["Project ID", "A-1"],
        ["Project name", "Apollo"],
        ["Achievements", raw],
      ],
    });
    const fields = recognised[0]?.facts.map(({ field }) => field) ?? [];
    expect(fields.includes("achievements")).toBe(isOne);
  });
});

describe("a log for several kinds of lines", () => {
  const log = (subject: string): Rows => [
    ["ID", "Type", subject, "Owner", "Status", "Resolution / Decision"],
    ["A1", "Action", "Ask the vendor", "Amy", "Open", ""],
    ["D1", "Decision", "Which vendor", "Bo", "Open", "North"],
  ];
  const questionOf = (rows: Rows): string | undefined =>
    read({ Log: rows }).projects[0]?.decisions[0]?.question?.value;

  test("has one column for what its lines are about", () => {
    expect(questionOf(log("Item / Description"))).toBe("Which vendor");
  });

  test("takes a decision from its own column where none is for all kinds", () => {
    expect(questionOf(log("Colour"))).toBe("North");
  });
});

describe("milestones in phases", () => {
  test("are tasks under Phase where no header says milestone", () => {
    const [section] =
      read({
        Plan: [
          ["#", "Phase", "Owner", "Start", "Target date", "Status", "Predecessors"],
          [1, "Design", "Amy", day, day + 9, "Open", ""],
          [2, "Build", "Bo", day, day + 9, "Open", 1],
        ],
      }).recognised[0]?.sections ?? [];
    expect(section).toMatchObject({ section: "tasks", columns: { B: "name" } });
  });
});
