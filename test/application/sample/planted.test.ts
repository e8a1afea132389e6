import { describe, expect, test } from "@jest/globals";

import { assessPortfolio } from "#application/assess-portfolio";
import { planSample, writtenProjects } from "#application/sample/plan-sample";
import type { FindingCode } from "#domain/finding/catalogue";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";

import { day } from "../../support/builders";
import { asWorkbook } from "../../support/plan-snapshots";

const report: PortfolioReport = assessPortfolio(
  asWorkbook(planSample({ projects: writtenProjects, seed: 1 })),
  { today: day("2026-11-05") },
);

function project(id: string): ProjectReport {
  const found = report.projects.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`${id} is not in the report`);
  return found;
}

function tabOf(id: string): string {
  return project(id).tab;
}

type Planted = readonly [
  situation: string,
  id: string,
  code: FindingCode,
  severity: "error" | "warning",
  cells: readonly string[],
];

/** Every situation that was put into the sample on purpose, with the cells it is found at. */
const planted: readonly Planted[] = [
  ["green over red figures", "DIG-02", "REPORTED_BETTER", "warning", ["D13"]],
  ["green over a key milestone", "DIG-02", "GREEN_WITH_OVERDUE_MILESTONE", "error", ["D13"]],
  ["a milestone not forecast again", "DIG-02", "MILESTONE_OVERDUE", "warning", ["F35"]],
  ["a person above 100 %", "DIG-01", "PERSON_OVER_ALLOCATED", "warning", ["A111"]],
  ["two projects that wait for each other", "EST-02", "DEPENDENCY_CIRCULAR", "error", ["A100"]],
  ["a risk id given twice", "EST-02", "RISK_ID_REPEATED", "error", ["A86"]],
  ["overdue communications", "DIG-02", "COMMUNICATION_OVERDUE", "warning", ["G165"]],
  ["overdue communications", "EST-01", "COMMUNICATION_OVERDUE", "warning", ["G169"]],
  ["overdue communications", "ASC-03", "COMMUNICATION_OVERDUE", "warning", ["G127"]],
  ["text dates", "ASC-02", "DATE_IS_TEXT", "error", ["F33", "F34", "F36"]],
  ["a stale status date", "ASC-02", "STATUS_DATE_STALE", "warning", ["D5"]],
];

describe("the situations planted in the sample", () => {
  test.each(planted)("%s: %s has %s (%s) at %j", (...[, id, code, severity, cells]) => {
    const found = report.findings.filter(
      (finding) => finding.code === code && finding.at.tab === tabOf(id),
    );
    expect(found.map(({ at }) => at.cell)).toEqual(cells);
    expect(new Set(found.map((finding) => finding.severity))).toEqual(new Set([severity]));
  });

  test("nothing else is an error", () => {
    const errors = planted.filter(([, , , severity]) => severity === "error");
    const expected = errors.flatMap(([, id, code, , cells]) =>
      cells.map((cell) => `${tabOf(id)} ${cell} ${code}`),
    );
    const found = report.findings
      .filter(({ severity }) => severity === "error")
      .map(({ at, code }) => `${at.tab} ${at.cell ?? ""} ${code}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test("one person only is planned for more than the whole of their time", () => {
    const over = report.findings.filter(({ code }) => code === "PERSON_OVER_ALLOCATED");
    expect(over).toHaveLength(1);
    expect(over[0]).toMatchObject({ facts: { person: "Tom Okafor" } });
  });
});

describe("the figures planted in the sample", () => {
  test("a late project has an SPI near 1 and an SPI(t) below 0.75", () => {
    const { figures } = project("DIG-03");
    expect(figures.schedulePerformanceIndex).toBeGreaterThan(0.95);
    expect(figures.schedulePerformanceIndexTime).toBeLessThan(0.75);
  });

  test("one project reports green over red figures", () => {
    const watermelons = report.projects.filter(
      ({ rag }) => rag.overall.difference === "watermelon",
    );
    expect(watermelons.map(({ id }) => id)).toEqual(["DIG-02"]);
  });

  test("one buffer of four is in the yellow zone", () => {
    const zones = report.projects.flatMap(({ id, sections }) =>
      sections?.criticalChain === undefined ? [] : [[id, sections.criticalChain.zone]],
    );
    expect(zones).toEqual([
      ["ASC-03", "green"],
      ["ASC-01", "green"],
      ["DIG-01", "green"],
      ["EST-02", "yellow"],
    ]);
  });

  test("two currencies are in use and both are in the sums", () => {
    expect(new Set(report.projects.map(({ currency }) => currency))).toEqual(
      new Set(["GBP", "EUR"]),
    );
    expect(report.currency).toBe("GBP");
    expect(report.leftOut.filter((sentence) => sentence.includes("rate"))).toEqual([]);
  });

  test.each([
    ["EST-04", "onHold"],
    ["EST-03", "complete"],
    ["ASC-04", "proposed"],
  ])("%s is %s and not rated", (id, lifecycle) => {
    expect(project(id)).toMatchObject({ lifecycle, rag: { overall: { calculated: "grey" } } });
  });

  test("one project keeps no earned value and is judged all the same", () => {
    const { figures, rag } = project("DIG-04");
    expect(figures.earnedValue).toEqual({ unknown: "noEarnedValue" });
    expect(rag.overall.calculated).not.toBe("grey");
  });

  test("one colour is set by the project office, with its reason", () => {
    expect(project("DIG-03").rag.override).toBeDefined();
  });
});

describe("the closed periods of the sample", () => {
  test("are two, and the report compares with the last", () => {
    expect(report.ragTrend?.map(({ period }) => period)).toEqual(["2026-08", "2026-09", undefined]);
    expect(report.previousPeriod).toBe("2026-09");
  });

  test("give every kind of change something to show", () => {
    const changes = report.sinceLastPeriod;
    expect(changes?.colours.map(({ projectId, direction }) => [projectId, direction])).toEqual([
      ["ASC-03", "better"],
      ["DIG-04", "worse"],
    ]);
    expect(changes?.milestones.length).toBeGreaterThan(5);
    expect(new Set(changes?.risks.map(({ move }) => move))).toEqual(
      new Set(["new", "escalated", "closed"]),
    );
    expect(changes?.approvedChanges.length).toBeGreaterThan(0);
    expect(changes?.newProjects).toEqual(["ASC-04"]);
    expect(changes?.missingProjects).toEqual([]);
  });

  test("let key milestones be followed over both, some moving every period", () => {
    const moving = (report.milestoneTrend ?? []).filter(({ sights }) => {
      const [first, second, third] = sights.map(({ expected }) => expected);
      return first !== undefined && second !== undefined && third !== undefined
        ? first < second && second < third
        : false;
    });
    expect(moving.length).toBeGreaterThan(5);
  });

  test("have amounts that never exceed those of now", () => {
    const now = new Map(report.projects.map(({ id, figures }) => [id, figures.actualCost]));
    expect(report.findings.filter(({ code }) => code === "CUMULATIVE_AMOUNT_FELL")).toEqual([]);
    expect(now.size).toBe(writtenProjects);
  });
});
