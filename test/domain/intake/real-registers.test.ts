import { readFileSync } from "node:fs";

import { expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";
import type { Intake } from "#domain/intake/tabs/intake";
import { validate } from "#domain/validation/validate";
import { parsePlainDate } from "#domain/kernel/plain-date";

import { parseCsv } from "../../support/parse-csv";
import { describeWithSharedData, sharedFile } from "../../support/shared-data";
import { aTab, aWorkbook } from "../../support/snapshots";

function takeInCsv(name: string, encoding: "latin1" | "utf8"): Intake {
  const rows = parseCsv(readFileSync(sharedFile(name), encoding));
  return takeIn(aWorkbook([aTab("Register", rows)]));
}

describeWithSharedData("a real register put into a sheet", () => {
  test("the UK major projects of 2020 are read with delivery confidence, dates and money", () => {
    const intake = takeInCsv("gmpp-uk-2020.csv", "latin1");
    expect(intake.tabs[0]?.role).toBe("register");
    expect(intake.projects).toHaveLength(125);
    const charges = intake.projects.find(
      ({ facts }) => facts.projectId?.value === "BIS_0015_1516-Q1",
    );
    expect(charges?.facts).toMatchObject({
      projectName: { value: "Local Land Charges (LLC) Programme" },
      reportedOverall: { value: "amber" },
      forecastFinish: { value: "2023-11-17" },
      budgetAtCompletion: { value: 193.3 },
    });
    const colours = intake.projects.map(({ facts }) => facts.reportedOverall?.value);
    expect(colours.filter((colour) => colour === "amber")).toHaveLength(59);
    expect(colours.filter((colour) => colour === "amberRed")).toHaveLength(32);
    // Two are exempt from publication: not rated, and not red or green.
    expect(colours.filter((colour) => colour === "grey")).toHaveLength(2);
    expect(colours).not.toContain(undefined);
  });

  test("first contact is bearable: columns of text dates are one finding each", () => {
    const today = parsePlainDate("2020-09-30");
    if (today === undefined) throw new Error("the test's date is none");
    const findings = validate(takeInCsv("gmpp-uk-2020.csv", "latin1"), {
      reportDate: today,
      today,
    });
    const texts = findings.filter(({ code }) => code === "DATE_TWO_DIGIT_YEAR");
    expect(texts.map(({ count, at }) => [count, at.cell])).toEqual([
      [122, expect.stringMatching(/^F\d+:F\d+$/)],
      [120, expect.stringMatching(/^G\d+:G\d+$/)],
    ]);
    expect(findings.length).toBeLessThan(60);
  });

  test("the Canadian IT projects of 2022 are read with dates and money", () => {
    const intake = takeInCsv("gc-it-projects-2022.csv", "utf8");
    expect(intake.projects).toHaveLength(495);
    const [first] = intake.projects;
    expect(first?.facts).toMatchObject({
      projectId: { value: "aafc-maa-portal" },
      budgetAtCompletion: { value: 3_794_700 },
      forecastFinish: { value: "2022-07-25" },
      statusDate: { value: "2022-04-25" },
    });
  });
});
