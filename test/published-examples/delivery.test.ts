import { describe, expect, test } from "@jest/globals";

import { discountFactor, presentValue } from "#domain/benefits/discount";
import { bufferZone, thirdsZones, zoneLimits } from "#domain/critical-chain/buffer-zones";
import { milestoneTrend } from "#domain/portfolio/period-trends";
import { bucketLoad } from "#domain/resources/peak-demand";
import { lookupMatrix } from "#domain/risk/matrix-presets";
import { bandOf, matrixScore } from "#domain/risk/risk-matrix";

import { aProject, day } from "../domain/portfolio/a-project";
import { reportOf } from "../domain/portfolio/report-of";
import { of } from "./examples";
import { projectOn, reportOn, serial } from "./report-on";

const handbook = "Theory of Constraints Handbook";

test(
  of(
    "CC-1 burn rate",
    `${handbook}, ch. 3 p. 57, https://www.urking.top/read/theory-of-constraints-handbook-james-cox-iii-02c6a9/57.html`,
  ),
  () => {
    const { sections } = projectOn([
      ["Project", "Chain"],
      ["Critical chain length", 52],
      ["Chain completed", 14],
      ["Buffer", 30],
      ["Buffer used", 10],
    ]);
    const chain = sections["criticalChain"] ?? {};
    expect(chain["bufferConsumed"]).toBeCloseTo(0.33, 2);
    expect(chain["chainComplete"]).toBeCloseTo(0.27, 2);
    // Published 1.22 is .33 over .27, each rounded first.
    expect(chain["burnRate"]).toBeCloseTo(10 / 30 / (14 / 52), 12);
    expect(Number((0.33 / 0.27).toFixed(2))).toBe(1.22);
  },
);

describe(
  of(
    "CC-2 zones",
    `${handbook}, Knowing When to Act, https://www.grapenovel.com/novel/chapter/theory_of_constraints_handbook-james_cox_iii/9`,
  ),
  () => {
    test("thirds of a buffer of 30 days end at 10 and 20", () => {
      const limits = zoneLimits(30, 0.5, thirdsZones);
      expect(limits.green).toBeCloseTo(10, 12);
      expect(limits.yellow).toBeCloseTo(20, 12);
    });

    test.each([
      [5, "green"],
      [10, "green"],
      [15, "yellow"],
      [20, "yellow"],
      [25, "red"],
    ] as const)("%i days used are %s", (days, zone) => {
      expect(bufferZone(0.4, days / 30, thirdsZones)).toBe(zone);
    });
  },
);

test(
  of(
    "EMV-1",
    "https://tenstep.com/use-expected-monetary-value-emv-to-create-a-risk-contingency-budget",
  ),
  () => {
    const { sections } = projectOn([
      ["Risk", "Probability", "Cost impact ($)"],
      ["A", 0.8, 10_000],
      ["B", 0.3, 30_000],
      ["C", 0.5, 8_000],
      ["D", 0.1, 40_000],
      ["E", 0.3, 20_000],
      ["F", 0.25, 10_000],
      ["Total", "", 118_000],
    ]);
    const risk = sections["risk"] ?? {};
    expect(risk).toMatchObject({ totalThreat: 118_000, expectedMonetaryValue: 33_500 });
    const lines = risk["risks"] as readonly { readonly expectedMonetaryValue: number }[];
    expect(lines.map((line) => line.expectedMonetaryValue)).toEqual([
      8_000, 9_000, 4_000, 4_000, 6_000, 2_500,
    ]);
  },
);

test(of("MATRIX-1 product 5x5", "https://html.scirp.org/file/_15-7201262_8.htm"), () => {
  const { risk } = reportOn({
    Risks: [
      ["Risk", "Probability", "Impact"],
      ["A", 5, 4],
    ],
  });
  const rows = [1, 2, 3, 4, 5].map((impact) =>
    risk.heatMap.cells.filter((cell) => cell["impact"] === impact).map((cell) => cell["score"]),
  );
  expect(rows).toEqual([
    [1, 2, 3, 4, 5],
    [2, 4, 6, 8, 10],
    [3, 6, 9, 12, 15],
    [4, 8, 12, 16, 20],
    [5, 10, 15, 20, 25],
  ]);
});

describe(
  of(
    "MATRIX-2 lookup 5x5",
    "github fengdancui/Project-Management, Risk Register.xlsx, sheet Risk Level",
  ),
  () => {
    const rows: readonly (readonly [string, readonly string[]])[] = [
      ["Insignificant", ["Very Low", "Very Low", "Low", "Low", "Medium"]],
      ["Minor", ["Low", "Low", "Medium", "Medium", "Medium"]],
      ["Moderate", ["Low", "Medium", "Medium", "Medium", "High"]],
      ["Major", ["Low", "Medium", "Medium", "High", "Extreme"]],
      ["Catastrophic", ["Medium", "Medium", "High", "Extreme", "Extreme"]],
    ];

    test.each(rows.map(([name, bands], index) => [name, bands, index + 1] as const))(
      "%s",
      (_name, bands, impact) => {
        const found = [1, 2, 3, 4, 5].map(
          (probability) =>
            bandOf(lookupMatrix, matrixScore(lookupMatrix, probability, impact) ?? 0).name,
        );
        expect(found.map((band) => band.toLowerCase())).toEqual(
          bands.map((band) => band.toLowerCase()),
        );
      },
    );

    test.each([
      ["risk 2, unlikely and major, is not low", 2, 4, "low"],
      ["risk 4, rare and major, is not medium", 1, 4, "medium"],
    ])("its own register breaks it: %s", (_why, probability, impact, written) => {
      const band = bandOf(lookupMatrix, matrixScore(lookupMatrix, probability, impact) ?? 0);
      expect(band.name.toLowerCase()).not.toBe(written);
    });
  },
);

describe(
  of(
    "MS-1 variance days",
    "UK DfT anonymised GMPP return, github yulqen/datamaps, dft1_tmp.xlsm sheets 6a to 6c",
  ),
  () => {
    const pairs = [
      ["2018-03-19", "2018-05-21", 63],
      ["2018-11-19", "2019-04-15", 147],
      ["2018-10-27", "2019-04-25", 180],
      ["2018-07-27", "2019-05-01", 278],
      ["2009-12-01", "2014-12-01", 1826],
      ["2020-02-01", "2000-02-01", -7305],
    ] as const;
    const { milestoneList } = projectOn([
      ["Project", "DfT"],
      [],
      ["Milestone", "Baseline date", "Forecast date"],
      ...pairs.map(([baseline, forecast], index) => [
        `Milestone ${String(index + 1)}`,
        serial(baseline),
        serial(forecast),
      ]),
    ]);

    test.each(
      pairs.map(([baseline, forecast, days], index) => [baseline, forecast, days, index] as const),
    )("%s to %s is %i days", (_baseline, _forecast, days, index) => {
      expect(milestoneList[index]?.["slipDays"]).toBe(days);
    });
  },
);

test(
  of(
    "MS-3 MTA reading",
    "https://docs.kazinex.com/report-forge/components/milestone-trend-analysis and http://www.neprojectservices.com/milestones.htm",
  ),
  () => {
    const seen = (label: string, date: string, forecast: string) => ({
      label,
      reportDate: day(date),
      closedOn: undefined,
      closedBy: undefined,
      projects: [],
      risks: [],
      milestones: [
        {
          projectId: "P1",
          id: "M1",
          name: "Go live",
          baselineDate: undefined,
          forecastDate: day(forecast),
          actualDate: undefined,
        },
      ],
    });
    const { projects } = reportOf([
      aProject({
        facts: { projectId: "P1" },
        milestones: [{ id: "M1", name: "Go live", key: true, forecastDate: day("2026-12-31") }],
      }),
    ]);
    const [line] = milestoneTrend(projects, day("2026-09-30"), [
      seen("July", "2026-07-31", "2026-11-30"),
      seen("August", "2026-08-31", "2026-11-30"),
    ]);
    // x is the report date, y the date expected: flat is stable, then it rises, which is a slip.
    expect(line?.sights.map(({ reportDate, expected }) => [reportDate, expected])).toEqual([
      ["2026-07-31", "2026-11-30"],
      ["2026-08-31", "2026-11-30"],
      ["2026-09-30", "2026-12-31"],
    ]);
  },
);

test(of("RES-1", "https://ntrajkovski.com/2017/08/08/"), () => {
  const assignment = { units: 0.51, maxUnits: 0.5, days: 3 };
  const perDay = bucketLoad({ ...assignment, days: 1 }, { hoursPerDay: 8, workingDays: 1 });
  const perWeek = bucketLoad(assignment, { hoursPerDay: 8, workingDays: 5 });
  expect(perDay).toMatchObject({ work: 4.08, limit: 4, over: true });
  expect(perWeek.work).toBeCloseTo(12.24, 12);
  expect(perWeek).toMatchObject({ limit: 20, over: false });
});

test(of("RES-2", "http://flylib.com/books/en/1.471.1.100/1/"), () => {
  const line = (task: string): readonly (string | number)[] => [
    "Ann Lee",
    task,
    serial("2026-11-02"),
    serial("2026-11-06"),
    "100%",
  ];
  const { resources } = reportOn({
    One: [
      ["Project ID", "P1"],
      ["Project name", "One"],
      [],
      ["Person", "Role", "From", "To", "Allocation %"],
      line("Design"),
      line("Build"),
    ],
  });
  expect(resources.people[0]).toMatchObject({ peak: 2, capacity: 1, overAllocated: true });
});

test(of("BEN-1 discount factors", "github fengdancui/Project-Management, Question1.xlsx"), () => {
  const factors = [1, 2, 3, 4].map((years) => discountFactor(0.048, years));
  const wanted = [0.9541984732824427, 0.9104947264145444, 0.8687926778764737, 0.8290006468286961];
  factors.forEach((factor, index) => {
    expect(factor).toBeCloseTo(wanted[index] ?? NaN, 14);
  });
  expect(presentValue([18_000], 0.048)).toBeCloseTo(17175.57251908397, 9);
});

test(
  of("FX", "ServiceNow, Archibus, onplana and PMI on budget rates; no published numbers"),
  () => {
    // Children of one currency add exactly, whatever the order; nothing is converted for its own sake.
    const amounts = [0.1, 0.2, 0.3, 1e9, 0.7];
    const cells = (order: readonly number[]) => ({
      Register: [
        ["Project", "Currency", "Budget", "Actual cost"],
        ...order.map((amount) => [`Project ${String(amount)}`, "EUR", amount, 1]),
      ],
    });
    const forwards = reportOn(cells(amounts)).portfolio.figures["budgetAtCompletion"];
    const backwards = reportOn(cells([...amounts].reverse())).portfolio.figures[
      "budgetAtCompletion"
    ];
    expect(forwards).toBe(1000000001.3);
    expect(backwards).toBe(forwards);
  },
);
