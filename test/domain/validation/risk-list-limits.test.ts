import { describe } from "@jest/globals";

import { none, testFindings } from "./limit-case";

// The facts of a project are in row 1: its risks begin in row 2.
describe("lists of risks at the limits of the rules, at 31 March 2026", () => {
  const dated = { id: "R1", dueDate: "2026-06-30" };
  testFindings("RISK_WITHOUT_DATE", [
    [
      "beside one with a date",
      { risks: [dated, { id: "R2", title: "Supplier" }, { owner: "Amy" }] },
      [
        ["B3", { risk: "R2" }],
        ["A4", { risk: "A4" }],
      ],
    ],
    ["a list that keeps none", { risks: [{ id: "R2" }] }, none],
    ["closed by its status", { risks: [dated, { id: "R2", status: "Closed" }] }, none],
    ["closed by its date", { risks: [dated, { id: "R2", closed: "2026-03-01" }] }, none],
  ]);

  const closed = { id: "R1", closed: "2026-03-01", status: "Closed" };
  testFindings("RISK_CLOSED_WITHOUT_DATE", [
    [
      "beside one with a date",
      { risks: [closed, { id: "R2", status: "Closed" }] },
      [["B3", { risk: "R2" }]],
    ],
    ["a list that keeps none", { risks: [{ id: "R2", status: "Closed" }] }, none],
    ["open", { risks: [closed, { id: "R2", status: "Open" }, { id: "R3" }] }, none],
  ]);

  testFindings("RISK_OPEN_WITH_CLOSING_DATE", [
    [
      "open by its status",
      { risks: [{ id: "R1", status: "Open", closed: "2026-03-01" }] },
      [["C2", { risk: "R1", status: "Open", closed: "2026-03-01" }]],
    ],
    ["closed", { risks: [closed] }, none],
    ["no status", { risks: [{ id: "R1", closed: "2026-03-01" }] }, none],
    ["no date", { risks: [{ id: "R1", status: "Open" }] }, none],
  ]);

  testFindings("RISK_ID_REPEATED", [
    [
      "however it is written, each with the first; one without an id repeats none",
      { risks: [{ id: "R1" }, { title: "A" }, { id: " r1" }, { title: "B" }, { id: "R1" }] },
      [
        ["A4", { id: " r1", first: "A2" }],
        ["A6", { id: "R1", first: "A2" }],
      ],
    ],
  ]);

  const reviewed = (on: string): Record<string, string> => ({ id: "R1", reviewed: on });
  testFindings("RISK_NOT_REVIEWED", [
    // 28 January to 31 March 2026: 3 + 28 + 31 = 62 days.
    ["62 days", { risks: [reviewed("2026-01-28")] }, none],
    [
      "63 days",
      { risks: [reviewed("2026-01-27")] },
      [["B2", { risk: "R1", reviewed: "2026-01-27", days: 63 }]],
    ],
    [
      "by the status date",
      { facts: { statusDate: "2026-03-30" }, risks: [reviewed("2026-01-27")] },
      none,
    ],
    ["no date", { risks: [{ id: "R1" }] }, none],
    ["closed", { risks: [{ ...reviewed("2025-01-27"), status: "Closed" }] }, none],
    [
      "a project on hold",
      { facts: { lifecycle: "onHold" }, risks: [reviewed("2025-01-27")] },
      none,
    ],
  ]);

  testFindings("RISK_CERTAIN", [
    [
      "1 of fractions",
      { risks: [{ id: "R1", probability: 1 }, { probability: 0.5 }] },
      [["B2", { risk: "R1" }]],
    ],
    [
      "100 of fractions is no fraction",
      { risks: [{ probability: 0.5 }, { probability: 0.9 }] },
      none,
    ],
    [
      "100 of per cents",
      { risks: [{ id: "R1", probability: 100 }, { probability: 50 }, { probability: 99 }] },
      [["B2", { risk: "R1" }]],
    ],
    ["1 of levels", { risks: [{ probability: 1 }, { probability: 5 }] }, none],
    ["1 of per cents", { risks: [{ probability: 1 }, { probability: 50 }] }, none],
    ["closed", { risks: [{ probability: 1, status: "Closed" }, { probability: 0.5 }] }, none],
    ["none given", { risks: [{ id: "R1" }] }, none],
  ]);

  testFindings("RISK_AMOUNT_MISSING", [
    [
      "beside one with an amount",
      { risks: [{ impactAmount: 5 }, { id: "R2", title: "Supplier" }, { id: "R3" }] },
      [
        ["B3", { risk: "R2" }],
        ["A4", { risk: "R3" }],
      ],
    ],
    ["a list that keeps none", { risks: [{ id: "R2" }] }, none],
    ["closed", { risks: [{ impactAmount: 5 }, { id: "R2", status: "Closed" }] }, none],
  ]);

  const many = (count: number): readonly Record<string, string>[] =>
    Array.from({ length: count }, (_value, index) => ({ title: `Risk ${String(index)}` }));
  testFindings("RISK_COUNT_UNUSUAL", [
    ["one", { risks: many(1) }, none],
    ["20", { risks: many(20) }, none],
    ["21", { risks: many(21) }, [["A2", { open: 21, limit: 20 }]]],
    ["none: at the project", { risks: [] }, [["B1", { open: 0, limit: 20 }]]],
    ["all closed", { risks: [{ title: "A", status: "Closed" }] }, [["A2", { open: 0, limit: 20 }]]],
    ["a row of a register", { origin: "register", risks: [] }, none],
    ["a project on hold", { facts: { lifecycle: "onHold" }, risks: [] }, none],
    [
      "nothing said of the lifecycle",
      { facts: { lifecycle: "" }, risks: [] },
      [["B1", { open: 0, limit: 20 }]],
    ],
  ]);
});
