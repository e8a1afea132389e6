import { describe } from "@jest/globals";

import { productMatrix } from "#domain/risk/matrix-presets";

import { none, testFindings } from "./limit-case";

/** A risk about which there is nothing to say. */
const risk = { id: "R1", title: "Supplier", owner: "Amy", mitigation: "Calls", status: "Open" };

// The facts of a project are in row 1: its risks begin in row 2.
describe("risks at the limits of the rules, at 31 March 2026", () => {
  const { id, title, mitigation, owner } = risk;
  testFindings("RISK_WITHOUT_OWNER", [
    ["an owner", { risks: [risk] }, none],
    [
      "none, called by its id, its title, its row",
      { risks: [{ id, title }, { title }, { mitigation }] },
      [
        ["B2", { risk: "R1" }],
        ["A3", { risk: "Supplier" }],
        ["A4", { risk: "A4" }],
      ],
    ],
    ["closed", { risks: [{ id, title, status: "Closed" }] }, none],
  ]);

  testFindings("RISK_OWNER_NOT_A_PERSON", [
    [
      "a group",
      { risks: [{ ...risk, owner: " Project Team " }] },
      [["C2", { risk: "R1", owner: " Project Team " }]],
    ],
    ["a person", { risks: [risk, { ...risk, owner: "Tim All" }] }, none],
    ["closed", { risks: [{ ...risk, owner: "TBC", status: "Closed" }] }, none],
    ["nobody at all", { risks: [{ title }] }, none],
  ]);

  testFindings("RISK_WITHOUT_MITIGATION", [
    ["beside one that has", { risks: [risk, { id: "R2", owner }] }, [["A3", { risk: "R2" }]]],
    ["a list that keeps none", { risks: [{ id: "R2", owner }] }, none],
    [
      "accepted, however it is written",
      { risks: [risk, { id: "R2", response: " ACCEPT " }, { response: "Tolerate" }] },
      none,
    ],
    [
      "another response",
      { risks: [risk, { id: "R2", response: "Reduce", title }] },
      [["C3", { risk: "R2" }]],
    ],
    ["closed", { risks: [risk, { id: "R2", status: "Closed" }] }, none],
  ]);

  const rated = (probability: number, impact: number, score: number): Record<string, number> => ({
    probability,
    impact,
    score,
  });
  testFindings("RISK_SCORE_NOT_PRODUCT", [
    ["the product", { risks: [rated(3, 4, 12)] }, none],
    ["up to a thousandth", { risks: [rated(3, 4, 12.0009)] }, none],
    [
      "two thousandths beside it",
      { risks: [rated(3, 4, 12.002)] },
      [["C2", { risk: "A2", score: 12.002, product: 12 }]],
    ],
    ["a rating of its own up to 5", { risks: [rated(3, 4, 5)] }, none],
    [
      "no rating of its own above",
      { risks: [rated(3, 4, 6)] },
      [["C2", { risk: "A2", score: 6, product: 12 }]],
    ],
    [
      "fractions: a product of theirs, or one on the matrix",
      { risks: [rated(0.5, 4, 2), rated(0.5, 4, 10)] },
      none,
    ],
    [
      "neither of them, said on the scale of the tab",
      { risks: [rated(0.5, 4, 9)] },
      [["C2", { risk: "A2", score: 9, product: 2 }]],
    ],
    ["an impact beyond the matrix", { risks: [rated(3, 6, 99)] }, none],
    [
      "the highest impact is none",
      { risks: [rated(3, 5, 9)] },
      [["C2", { risk: "A2", score: 9, product: 15 }]],
    ],
    ["no score", { risks: [{ probability: 3, impact: 4 }] }, none],
    ["no impact", { risks: [{ probability: 3, score: 9 }] }, none],
    ["no probability", { risks: [{ impact: 3, score: 9 }] }, none],
  ]);
  testFindings("RISK_SCORE_NOT_PRODUCT", [
    [
      "on a matrix of sums the score is the sum, and a small one is no rating",
      {
        risks: [rated(1, 3, 4), rated(1, 3, 3)],
        settings: {
          calculations: { riskMatrix: { ...productMatrix, scoring: { kind: "sum" } } },
        },
      },
      [["C3", { risk: "A3", score: 3, product: 4 }]],
    ],
  ]);

  const response = (
    residualProbability: number,
    residualImpact: number,
  ): Record<string, number> => ({
    probability: 3,
    impact: 4,
    residualProbability,
    residualImpact,
  });
  testFindings("RISK_RESIDUAL_ABOVE_INHERENT", [
    ["the same", { risks: [response(4, 3)] }, none],
    ["more", { risks: [response(3, 5)] }, [["C2", { risk: "A2", residual: 15, inherent: 12 }]]],
    [
      "one of the four is missing",
      {
        risks: [
          { probability: 1, impact: 1, residualProbability: 5 },
          { probability: 1, impact: 1, residualImpact: 5 },
          { probability: 1, residualProbability: 5, residualImpact: 5 },
          { impact: 1, residualProbability: 5, residualImpact: 5 },
        ],
      },
      none,
    ],
  ]);

  const probability = (value: number): unknown => ({ risk: "A2", field: "Probability", value });
  testFindings("PROBABILITY_OUT_OF_SCALE", [
    ["five levels", { risks: [{ probability: 5 }] }, none],
    ["above them", { risks: [{ probability: 5.5 }] }, [["A2", probability(5.5)]]],
    ["nothing", { risks: [{ probability: 0 }] }, none],
    ["below nothing", { risks: [{ probability: -0.5 }] }, [["A2", probability(-0.5)]]],
    ["100 %", { risks: [{ probability: 100 }, { probability: 30 }] }, none],
    [
      "an impact below nothing, beside the probability",
      { risks: [{ probability: 9, impact: -1 }, { impact: 0 }, { impact: 1000 }] },
      [
        ["A2", probability(9)],
        ["B2", { risk: "A2", field: "Impact", value: -1 }],
      ],
    ],
  ]);

  const overdue = { risk: "R1", due: "2026-03-30", statusDate: "2026-03-31" };
  testFindings("RISK_OVERDUE", [
    [
      "the day itself is in time, the day before is over",
      {
        risks: [
          { ...risk, dueDate: "2026-03-31" },
          { ...risk, dueDate: "2026-03-30" },
        ],
      },
      [["F3", overdue]],
    ],
    ["closed", { risks: [{ ...risk, status: "Closed", dueDate: "2026-03-30" }] }, none],
    ["no date", { risks: [risk] }, none],
    [
      "by the status date",
      { facts: { statusDate: "2026-03-30" }, risks: [{ ...risk, dueDate: "2026-03-30" }] },
      none,
    ],
    [
      "a project on hold",
      { facts: { lifecycle: "onHold" }, risks: [{ ...risk, dueDate: "2026-03-30" }] },
      none,
    ],
  ]);
});

// A project's healthy risk is in row 2: its issues begin in row 3.
describe("issues at the limits of the rules, at 31 March 2026", () => {
  testFindings("ISSUE_WITHOUT_OWNER", [
    [
      "none, called by its id, its title, its row",
      { issues: [{ id: "I1", title: "Leak" }, { title: "Leak" }, { severity: "Low" }] },
      [
        ["B3", { issue: "I1" }],
        ["A4", { issue: "Leak" }],
        ["A5", { issue: "A5" }],
      ],
    ],
    ["an owner", { issues: [{ id: "I1", owner: "Amy" }] }, none],
    ["closed", { issues: [{ id: "I1", status: "Resolved" }] }, none],
  ]);

  const overdue = { issue: "I1", due: "2026-03-30", statusDate: "2026-03-31" };
  testFindings("ISSUE_OVERDUE", [
    [
      "the day itself is in time, the day before is over",
      {
        issues: [
          { id: "I0", dueDate: "2026-03-31" },
          { id: "I1", dueDate: "2026-03-30" },
        ],
      },
      [["B4", overdue]],
    ],
    ["closed", { issues: [{ id: "I1", dueDate: "2026-03-30", status: "Closed" }] }, none],
    ["no date", { issues: [{ id: "I1" }] }, none],
    [
      "a project on hold",
      { facts: { lifecycle: "onHold" }, issues: [{ id: "I1", dueDate: "2026-03-30" }] },
      none,
    ],
  ]);

  const high = (severity: string, more: object = {}): Record<string, string | boolean> => ({
    id: "I1",
    severity,
    ...more,
  });
  const kept = { id: "I0", escalated: true };
  const said = (severity: string): unknown => ({ issue: "I1", severity });
  testFindings("ISSUE_NOT_ESCALATED", [
    ["high", { issues: [kept, high(" High ")] }, [["B4", said(" High ")]]],
    ["very high", { issues: [kept, high("VERY HIGH")] }, [["B4", said("VERY HIGH")]]],
    [
      "critical",
      { issues: [kept, high("Critical - go live")] },
      [["B4", said("Critical - go live")]],
    ],
    ["severe", { issues: [kept, high("severe")] }, [["B4", said("severe")]]],
    ["major", { issues: [kept, high("Major")] }, [["B4", said("Major")]]],
    [
      "4 and 5",
      { issues: [kept, high("4"), high("5")] },
      [
        ["B4", said("4")],
        ["B5", said("5")],
      ],
    ],
    ["3, 45 and not high", { issues: [kept, high("3"), high("45"), high("not high")] }, none],
    ["highly", { issues: [kept, high("Highly unlikely")] }, none],
    ["none said", { issues: [kept, { id: "I1" }] }, none],
    ["escalated", { issues: [high("High", { escalated: true })] }, none],
    ["not escalated", { issues: [high("High", { escalated: false })] }, [["B3", said("High")]]],
    ["a list that does not keep it", { issues: [high("High")] }, none],
    ["closed", { issues: [kept, high("High", { status: "Closed" })] }, none],
  ]);
});
