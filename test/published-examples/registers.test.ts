import { describe, expect, test } from "@jest/globals";

import { projectOn, reportOn, rounded, serial, type Cells } from "./report-on";

describe("expected monetary value with published answers", () => {
  const exposures: readonly (readonly [
    what: string,
    cells: Cells,
    figures: Readonly<Record<string, number>>,
  ])[] = [
    [
      // http://thefinancebase.com/calculate-contingency-reserves-using-expected-value-method-2086.html
      "four contingencies of small chance",
      [
        ["Risk", "Probability", "Cost impact"],
        ["Extra personnel", "5%", 32_000],
        ["Outside contractors", "5%", 48_000],
        ["Soft deadline", "10%", 20_000],
        ["Equipment", "2%", 12_000],
      ],
      { expectedMonetaryValue: 6240, totalThreat: 112_000 },
    ],
    [
      // https://pmmilestone.org/tools/risk-exposure-calculator
      "30 for 30 %",
      [
        ["Risk", "Probability (%)", "Impact"],
        ["Ground", 30, "$200,000"],
      ],
      { expectedMonetaryValue: 60_000 },
    ],
    [
      // https://www.edureka.co/community/305557/ (a delay with a 30 % chance costs 50,000)
      "a delay",
      [
        ["Risk", "Likelihood (%)", "Financial impact"],
        ["Delay", 30, 50_000],
      ],
      { expectedMonetaryValue: 15_000 },
    ],
    [
      // https://pawelciucias.dev/2017/04/quantitative-risk-analysis.html, which signs costs as cash
      "costs that are negative",
      [
        ["Risk", "Probability", "Estimated Cost", "EMV"],
        ["Risk # 4", "75%", -5000, -3750],
        ["Risk # 2", "75%", -2500, -1875],
        ["Risk # 1", "75%", -2000, -1500],
        ["Risk # 3", "25%", -300, -75],
      ],
      { expectedMonetaryValue: 7200, threats: 7200, opportunities: 0 },
    ],
    [
      // PMI: a threat has a negative, an opportunity a positive expected value (-30,000 and +10,000)
      "a threat below and an opportunity above zero",
      [
        ["Risk", "Probability", "Impact ($)"],
        ["Late delivery", "60%", -50_000],
        ["Early completion bonus", "40%", 25_000],
      ],
      { threats: 30_000, opportunities: 10_000, expectedMonetaryValue: 20_000 },
    ],
    [
      // https://www.pmlearning.org/project-management-glossary/risk-exposure
      "more exposed than contingency is left",
      [
        ["Project", "Commissioning"],
        ["Contingency", 3_000_000],
        ["Contingency used", 900_000],
        [],
        ["Risk", "Probability", "Impact ($)", "Status"],
        ["First commissioning risk", "50%", 3_200_000, "Open"],
        ["Second commissioning risk", "50%", 2_000_000, "Open"],
        ["Retired", "90%", 1_000_000, "Closed"],
      ],
      { threats: 2_600_000, contingencyLeft: 2_100_000 },
    ],
  ];

  test.each(exposures)("%s", (_what, cells, figures) => {
    const risk = projectOn(cells).sections["risk"] ?? {};
    expect(rounded(risk, 6)).toMatchObject(figures);
  });
});

describe("matrices with published scores", () => {
  const chances = [0.1, 0.3, 0.5, 0.7, 0.9];
  const impacts = [0.05, 0.1, 0.2, 0.4, 0.8];

  // A Guide to the Project Management Body of Knowledge, figure 11-10, printed to two decimals, as at
  // https://www.scribd.com/doc/51280292/Appendix-9-8-2-Probability-and-Impact-Matrix
  const printed = [
    [0.05, 0.09, 0.18, 0.36, 0.72],
    [0.04, 0.07, 0.14, 0.28, 0.56],
    [0.03, 0.05, 0.1, 0.2, 0.4],
    [0.02, 0.03, 0.06, 0.12, 0.24],
    [0.01, 0.01, 0.02, 0.04, 0.08],
  ];
  const lines = [...chances]
    .reverse()
    .flatMap((chance) =>
      impacts.map((impact) => [`${String(chance)} ${String(impact)}`, chance, impact]),
    );
  const register: Cells = [["Risk", "Probability", "Impact"], ...lines];

  test("probability and impact as fractions", () => {
    const risks = projectOn(register).sections["risk"]?.["risks"] as readonly Record<
      string,
      number
    >[];
    const products = risks.map((risk) => Number((risk["product"] ?? NaN).toFixed(3)));
    // 0.9 x 0.05 is 0.045: printed as 0.05, as 0.7 x 0.05 is printed as 0.04.
    products.forEach((product, index) => {
      expect(Math.abs(product - (printed.flat()[index] ?? NaN))).toBeLessThanOrEqual(0.005 + 1e-9);
    });
  });

  test("the same by PMI's matrix, set by its name", () => {
    const { projects, risk } = reportOn({
      Register: register,
      "Steerbook Settings": [
        ["Setting", "Value"],
        ["Risk matrix", "PMBOK 0.9 x 0.8"],
      ],
    });
    expect(projects[0]?.sections["risk"]).toMatchObject({ highestBand: "High" });
    expect(projects[0]?.sections["risk"]?.["highestScore"]).toBeCloseTo(0.72, 12);
    expect(projects[0]?.sections["risk"]?.["bands"]).toEqual([
      { band: "Low", open: 10 },
      { band: "Moderate", open: 7 },
      { band: "High", open: 8 },
    ]);
    expect(risk.heatMap.cells.map((cell) => cell["open"])).toEqual(Array(25).fill(1));
  });

  // NHS National Patient Safety Agency, A risk matrix for risk managers (2008)
  test.each([
    [3, 1, 3, "Low"],
    [2, 3, 6, "Moderate"],
    [4, 2, 8, "High"],
    [3, 4, 12, "High"],
    [5, 3, 15, "Extreme"],
    [5, 5, 25, "Extreme"],
  ])("likelihood %d and consequence %d score %d, %s", (likelihood, consequence, score, band) => {
    const { sections } = projectOn([
      ["Risk", "Likelihood", "Consequence", "Status"],
      ["One", likelihood, consequence, "Open"],
    ]);
    expect(sections["risk"]?.["risks"]).toMatchObject([{ score, band, product: score }]);
  });
});

describe("critical chains with published answers", () => {
  // https://www.gristprojectmanagement.us/planning-scheduling/buffer-management.html
  test("ten of 85 days done and five of 34 used", () => {
    const { sections } = projectOn([
      ["Project", "Lighting"],
      ["Critical chain (days)", 85],
      ["Completed on critical chain (days)", 10],
      ["Project buffer (days)", 34],
      ["Buffer consumed (days)", 5],
    ]);
    expect(rounded(sections["criticalChain"] ?? {}, 2)).toMatchObject({
      chainComplete: 0.12,
      bufferConsumed: 0.15,
    });
  });

  // The same page: half of the chain with a fifth of the buffer is in excellent shape.
  test.each([
    ["per cents in text", "50%", "20%"],
    ["fractions", 0.5, 0.2],
  ])("half of the chain for a fifth of the buffer, %s", (_how, done, used) => {
    const { sections } = projectOn([
      ["Project", "Lighting"],
      ["% of critical chain completed", done],
      ["% of buffer consumed", used],
    ]);
    expect(sections["criticalChain"]).toEqual({
      chainComplete: 0.5,
      bufferConsumed: 0.2,
      burnRate: 0.4,
      zone: "green",
    });
  });
});

describe("schedules with published answers", () => {
  const done = (index: number): string => (index < 95 ? "100%" : "40%");

  // https://www.scheduletraininghub.com/post/bei-baseline-execution-index-explained-and-example
  test("95 of 100 tasks due are done", () => {
    const { planChecks } = projectOn([
      ["Project", "Throughput"],
      ["Status date", serial("2026-06-30")],
      [],
      ["ID", "Task", "Baseline start", "Baseline finish", "% complete"],
      ...Array.from({ length: 120 }, (_, index) => [
        index + 1,
        `Task ${String(index + 1)}`,
        serial("2026-05-04"),
        serial(index < 100 ? "2026-06-26" : "2026-07-31"),
        done(index),
      ]),
    ]);
    const check = (name: string) => planChecks.find((one) => one["name"] === name);
    expect(check("baselineExecutionIndex")).toMatchObject({ value: 0.95, count: 95, of: 100 });
    expect(check("missedTasks")).toMatchObject({ value: 0.05, count: 5, of: 100, passed: true });
  });

  // https://acqnotes.com/acqnote/tasks/critical-path-length-index: (720 - 60) / 720. Both are working
  // days there; the ratio is the same in calendar days.
  test("a critical path of 720 days with 60 of negative float", () => {
    const { planChecks } = projectOn([
      ["Project", "Network"],
      ["Status date", serial("2026-01-31")],
      ["Baseline finish", serial("2026-01-31") + 660],
      ["Forecast finish", serial("2026-01-31") + 720],
      [],
      ["Task", "Start", "Finish", "% complete"],
      ["Contract", serial("2026-01-05"), serial("2026-01-31") + 720, "10%"],
    ]);
    const index = planChecks.find((one) => one["name"] === "criticalPathLengthIndex");
    expect(Number(index?.["value"])).toBeCloseTo(0.917, 3);
    expect(index).toMatchObject({ passed: false, limit: 0.95 });
  });
});
