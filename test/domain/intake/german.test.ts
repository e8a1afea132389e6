import { expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";

import { aTab, aWorkbook } from "../../support/snapshots";

test("a project tab in German is read by its German words", () => {
  const intake = takeIn(
    aWorkbook([
      aTab("Rathaus", [
        ["Projektname", "Rathausumbau", "", "Stichtag", 46112],
        ["Projektleiter", "Anna Weiß", "", "Ampel", "Gelb"],
        ["Gesamtbudget", "1.250.000,00", "", "Fortschritt", "35%"],
        [],
        ["Meilensteine"],
        ["Nr", "Meilenstein", "Plantermin", "Prognose", "Verantwortlich"],
        [1, "Baubeginn", 46112, 46142, "Anna"],
        [2, "Übergabe", 46500, 46530, "Jan"],
        [],
        ["Risiken"],
        ["Risiko", "Eintrittswahrscheinlichkeit", "Auswirkung", "Maßnahme"],
        ["Kran kommt zu spät", 3, 4, "Zweiter Anbieter"],
        ["Stahlpreis", 2, 5, "Rahmenvertrag"],
      ]),
    ]),
  );
  const [project] = intake.projects;
  expect(project?.facts).toMatchObject({
    projectName: { value: "Rathausumbau" },
    statusDate: { value: "2026-03-31" },
    projectManager: { value: "Anna Weiß" },
    reportedOverall: { value: "amber" },
    budgetAtCompletion: { value: 1_250_000 },
    percentComplete: { value: 0.35 },
  });
  expect(
    project?.milestones.map(({ name, forecastDate }) => [name?.value, forecastDate?.value]),
  ).toEqual([
    ["Baubeginn", "2026-04-30"],
    ["Übergabe", "2027-05-23"],
  ]);
  expect(project?.risks.map(({ score }) => score?.value)).toEqual([12, 10]);
});
