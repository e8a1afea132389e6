import { describe, expect, test } from "@jest/globals";

import { projectOn, reportOn, rounded, serial } from "./report-on";
import { day } from "../domain/portfolio/a-project";

describe("people with published answers", () => {
  const week = (from: string, to: string, lines: readonly (readonly [string, string])[]) =>
    lines.map(([name, share]) => [name, serial(from), serial(to), share]);

  // Oracle Fusion Cloud Project Management, example of resource projected utilization calculation,
  // https://docs.oracle.com/en/cloud/saas/project-management/24b/oapem/ (hours of 40 and of 20 a week)
  test("projected utilisation over two weeks", () => {
    const { resources } = reportOn(
      {
        Resources: [
          ["Project", "Pool"],
          [],
          ["Resource", "Start", "Finish", "Units", "Max units"],
          ...[
            ...week("2026-11-02", "2026-11-06", [
              ["Resource A", "100%"],
              ["Resource B", "50%"],
              ["Resource C", "25%"],
            ]),
            ...week("2026-11-09", "2026-11-13", [
              ["Resource A", "100%"],
              ["Resource B", "120%"],
              ["Resource C", "50%"],
            ]),
          ].map((line) => [...line, line[0] === "Resource C" ? "50%" : "100%"]),
        ],
      },
      day("2026-10-30"),
    );
    const peaks = resources.people.map((person) => [
      person["name"],
      Number(person["peak"]) / Number(person["capacity"]),
      person["overAllocated"],
    ]);
    expect(peaks).toEqual([
      ["Resource A", 1, false],
      ["Resource B", 1.2, true],
      ["Resource C", 1, false],
    ]);
  });

  // OpenText PPM, calculating projected utilization, William Klein:
  // https://admhelp.microfocus.com/ppm/en/24.1-24.3/Help/Content/UG/RMUG/108850_RMUG_5Use4Wp.htm.
  // In May 75 % of his time is allocated and the whole of it is forecast besides.
  test("allocation and forecast together over capacity", () => {
    const { resources } = reportOn(
      {
        A: [
          ["Project ID", "A"],
          ["Project name", "Project A"],
          [],
          ["Person", "Role", "From", "To", "Allocation %"],
          [
            "William Klein",
            "Application developer",
            serial("2027-05-03"),
            serial("2027-05-31"),
            "75%",
          ],
        ],
        B: [
          ["Project ID", "B"],
          ["Project name", "Project B"],
          [],
          ["Person", "Role", "From", "To", "Allocation %"],
          [
            "William Klein",
            "Application developer",
            serial("2027-05-03"),
            serial("2027-08-31"),
            "100%",
          ],
        ],
      },
      day("2027-04-15"),
    );
    expect(resources.people).toMatchObject([
      {
        name: "William Klein",
        peak: 1.75,
        capacity: 1,
        overAllocated: true,
        projectIds: ["A", "B"],
      },
    ]);
  });
});

describe("money with published answers", () => {
  // Schwalbe, JWD Consulting: benefits of 200,000 at the end of each of three years at 8 %, printed as
  // 516,000 with factors of two decimals (https://www.mycoursehelp.com/QA/perform-a-financial-analysis-for-a-proje/38962/1)
  test("the present value of three years of benefits", () => {
    const { benefits } = reportOn(
      {
        JWD: [
          ["Project", "JWD Consulting"],
          ["Status date", serial("2026-12-31")],
          [],
          ["Benefit", "Target date", "Value"],
          ["Year 1", serial("2027-12-31"), 200_000],
          ["Year 2", serial("2028-12-31"), 200_000],
          ["Year 3", serial("2029-12-31"), 200_000],
        ],
        "Steerbook Settings": [
          ["Setting", "Value"],
          ["Discount rate", 0.08],
        ],
      },
      day("2026-12-31"),
    );
    const factors = benefits.benefits.map((one) => Number(one["presentValue"]) / 200_000);
    expect(factors.map((factor) => Number(factor.toFixed(2)))).toEqual([0.93, 0.86, 0.79]);
    expect(Number(benefits.netPresentValue["benefits"])).toBeCloseTo(515_419.4, 1);
  });

  // UK government's year from April: https://www.gov.uk/self-assessment-tax-returns/deadlines names
  // tax years 2025/26 and so on; amounts of our own.
  test("a budget by financial years over two calendar years", () => {
    const { financialYear, projects } = reportOn(
      {
        Finance: [
          ["Project", "Roads"],
          ["Status date", serial("2026-09-30")],
          [],
          ["Financial year", "2025/26", "2026/27", "2027/28"],
          ["Budget", 100, 200, 50],
          ["Actual", 90, 80, ""],
        ],
      },
      day("2026-09-30"),
    );
    expect(financialYear).toEqual({ label: "2026/27", from: "2026-04-01", to: "2027-03-31" });
    expect(projects[0]?.finance.thisYear["planned"]).toBeCloseTo(200, 9);
    expect(projects[0]?.finance.wholeLife).toMatchObject({ planned: 350, actualToDate: 170 });
  });

  // UK Government Major Projects Portfolio, data as published by the Infrastructure and Projects
  // Authority: ratings on five steps, whole life cost in millions, variances in per cents.
  test("delivery confidence and whole life cost of a register", () => {
    const { projects, portfolio } = reportOn({
      GMPP: [
        [
          "Project name",
          "Department",
          "IPA Delivery Confidence Assessment",
          "Project - Start Date",
          "Project - End Date",
          "TOTAL Baseline Whole Life Costs (£m)",
        ],
        ["Alpha", "DfT", "Amber/Red", serial("2015-04-01"), serial("2021-03-31"), 310.1],
        ["Beta", "MoD", "Green", serial("2015-04-01"), serial("2022-03-31"), 1000],
        ["Gamma", "MoD", "Amber/Green", serial("2016-04-01"), serial("2023-03-31"), 89.9],
      ],
    });
    expect(projects.map(({ rag }) => rag["overall"]?.["reported"])).toEqual([
      "amberRed",
      "green",
      "amberGreen",
    ]);
    expect(Number(portfolio.figures["budgetAtCompletion"])).toBeCloseTo(1_400_000_000, 3);
  });

  // FEMA, https://hazards.fema.gov/femaportal/usercare/faq/dash02.htm: of an area the budgets and the
  // actuals are added up and CPI and SPI worked out anew; the amounts are ours.
  test("programmes of a register from the sums of their projects", () => {
    const { programmes, portfolio } = reportOn({
      Portfolio: [
        ["Programme", "Project", "BAC", "PV", "EV", "AC"],
        ["North", "Levee", 100, 50, 40, 50],
        ["North", "Maps", 200, 100, 110, 100],
        ["South", "Coast", 300, 150, 150, 160],
      ],
    });
    const indices = programmes.map(({ path, figures }) => [
      path,
      figures["costPerformanceIndex"],
      figures["schedulePerformanceIndex"],
    ]);
    expect(indices).toEqual([
      ["North", 1, 1],
      ["South", 150 / 160, 1],
    ]);
    expect(rounded(portfolio.figures, 3)).toMatchObject({
      costPerformanceIndex: 0.968,
      percentComplete: 0.5,
      budgetAtCompletion: 600,
    });
  });
});

describe("milestones, changes and benefits by their published formulas", () => {
  // UK Department for Transport return: variance is forecast or actual less baseline in calendar days.
  test("slips and the share on time", () => {
    const { milestones, milestoneList } = projectOn([
      ["Project", "Bypass"],
      ["Status date", serial("2018-06-30")],
      [],
      ["Milestone", "Baseline", "Forecast", "Actual"],
      ["Outline case", serial("2018-03-19"), "", serial("2018-05-21")],
      ["Consultation", serial("2018-04-30"), "", serial("2018-04-27")],
      ["Full case", serial("2018-11-19"), serial("2019-04-15"), ""],
    ]);
    expect(milestoneList.map((milestone) => milestone["slipDays"])).toEqual([63, -3, 147]);
    expect(milestones).toMatchObject({ due: 2, onTime: 1, onTimeShare: 0.5, overdue: 0 });
  });

  // PRINCE2 and PMI alike: original budget and approved changes make the current budget.
  test("a budget with its changes", () => {
    const { sections } = projectOn([
      ["Project", "Depot"],
      ["Original budget", 1000],
      ["Current budget", 1150],
      [],
      ["Change", "Status", "Cost impact", "Schedule impact (days)"],
      ["A", "Approved", 100, 5],
      ["B", "Approved", 50, 0],
      ["C", "Pending", -80, 10],
      ["D", "Rejected", 500, 0],
    ]);
    expect(sections["changes"]).toMatchObject({
      approved: { count: 2, costEffect: 150, scheduleEffect: 5 },
      pending: { count: 1, costEffect: -80, scheduleEffect: 10 },
      rejected: 1,
      expectedBudget: 1150,
      unexplained: 0,
      pendingShare: 80 / 1150,
    });
  });

  // Realised share: (baseline - actual) / (baseline - target).
  test("benefits that rise and that fall", () => {
    const { sections } = projectOn([
      ["Project", "Contact centre"],
      [],
      ["Benefit", "Baseline", "Target", "Actual"],
      ["Call time (min)", 10, 6, 8],
      ["Sales", 100, 200, 150],
      ["Defects", 50, 10, 40],
    ]);
    expect(sections["benefits"]).toMatchObject({
      benefits: [{ realisedShare: 0.5 }, { realisedShare: 0.5 }, { realisedShare: 0.25 }],
    });
  });
});
