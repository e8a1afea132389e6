import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { CalculatedRag, Lifecycle, ReportedRag } from "#domain/project/vocabulary";

import {
  aCurve,
  aField,
  anAttention,
  aProject,
  aRag,
  aReport,
  costs,
  day,
  someFigures,
} from "./builders";

type Line = readonly [
  id: string,
  name: string,
  programme: string,
  budget: number,
  overrun: number,
  calculated: CalculatedRag,
  reported: ReportedRag,
  lifecycle?: Lifecycle,
];

const lines: readonly Line[] = [
  ["CU01", "Customer contact centre", "Customer services", 4_200_000, 0.02, "green", "green"],
  ["CU02", "Online permits", "Customer services", 2_750_000, 0.08, "amber", "amberGreen"],
  ["CU03", "Identity and sign-in", "Customer services", 3_900_000, 0.14, "red", "green"],
  ["CU04", "Waste collection app", "Customer services", 860_000, -0.03, "green", "green"],
  ["ES01", "Town hall refurbishment", "Estates", 18_600_000, 0.11, "red", "amberRed"],
  ["ES02", "Depot consolidation", "Estates", 7_400_000, 0.01, "green", "green"],
  [
    "ES03",
    "School heating renewal and roof insulation, phase two",
    "Estates",
    9_100_000,
    0.06,
    "amber",
    "amber",
  ],
  ["ES04", "Library lighting", "Estates", 640_000, 0, "green", "green", "complete"],
  ["WO01", "Finance system replacement", "Workforce", 12_300_000, 0.04, "amber", "amber"],
  ["WO02", "Payroll migration", "Workforce", 2_100_000, 0, "grey", "green"],
  ["WO03", "Hybrid working", "Workforce", 1_350_000, -0.05, "green", "green"],
  ["WO04", "Learning platform", "Workforce", 540_000, 0, "grey", "grey", "onHold"],
];

/** Twelve projects of a city council in three programmes. */
export function councilPortfolio(earnedValue: boolean): PortfolioReport {
  const projects = lines.map((line, index) => councilProject(line, index, earnedValue));
  return aReport({
    name: "Council transformation portfolio",
    projects,
    curve: earnedValue ? aCurve(63_740_000, 18, 8) : [],
    attention: [
      anAttention(
        "ES01",
        "red",
        "Forecast is 11 % over budget (2.0 million) and the finish slips by 74 days.",
      ),
      anAttention(
        "CU03",
        "red",
        "CPI is 0.84 and the forecast is 14 % over budget, reported green.",
      ),
      anAttention("WO01", "amber", "SPI(t) is 0.93; two key milestones are overdue."),
      anAttention("ES03", "amber", "Forecast is 6 % over budget (546 thousand)."),
      anAttention("CU02", "amber", "Finish slips by 31 days, 7 % of its duration."),
    ],
    headlines: [
      "Forecast at completion exceeds the budget by 6 % (3.7 million); Town hall refurbishment carries 2.0 million of it.",
      "2 of 10 rated projects are red and 3 are amber.",
      "Work worth 28.3 million is done against 30.4 million planned: SPI 0.93.",
    ],
    leftOut: ["WO04 has no forecast: its budget counts as its forecast."],
  });
}

function councilProject(line: Line, index: number, earnedValue: boolean): ProjectReport {
  const [id, name, programme, budget, overrun, calculated, reported, lifecycle] = line;
  const progress = 0.3 + (index % 5) * 0.12;
  const planned = budget * progress;
  const earned = planned * (1 - overrun / 2);
  const money = costs(budget, planned, budget * (1 + overrun), { planned, earned });
  const plain = costs(budget, planned, budget * (1 + overrun));
  return aProject({
    id,
    name,
    programme,
    lifecycle: lifecycle ?? "active",
    facts: { projectManager: aField("Amira Haddad"), stage: aField("Delivery") },
    figures: someFigures({
      ...(earnedValue ? money : plain),
      percentComplete: progress * (1 - overrun / 2),
      plannedPercentComplete: progress,
      baselineFinish: day("2027-03-31"),
      forecastFinish: day(overrun > 0.05 ? "2027-06-13" : "2027-03-31"),
      finishSlipDays: overrun > 0.05 ? 74 : 0,
    }),
    earnedValueSource: earnedValue ? "fact" : "none",
    rag: aRag(calculated, reported, {
      schedule: overrun > 0.05 ? "amber" : "green",
      cost: calculated,
      risk: "green",
    }),
    nextMilestone: { name: "Contract awarded", date: day("2026-11-14"), slipDays: 12 },
    milestones: { due: 3, onTime: overrun > 0.05 ? 2 : 3, overdue: overrun > 0.05 ? 1 : 0 },
    openHighRisks: calculated === "red" ? 2 : 0,
    findingCounts: { errors: index === 2 ? 1 : 0, warnings: index % 3, hints: 0 },
  });
}
