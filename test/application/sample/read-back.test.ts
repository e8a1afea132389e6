import { describe, expect, test } from "@jest/globals";

import { planSample, sampleProjects, writtenProjects } from "#application/sample/plan-sample";
import type { SampleProject, SampleRow } from "#application/sample/sample-project";
import { templateSections } from "#application/sample/template/template-columns";
import { facts } from "#domain/project/fields";
import { sections, type SectionKey } from "#domain/project/sections";
import { takeIn } from "#domain/intake/take-in";
import type { ProjectReturn } from "#domain/project/project-return";

import { asWorkbook } from "../../support/plan-snapshots";

const written = { projects: writtenProjects, seed: 1 };
const projects = sampleProjects(written);
const intake = takeIn(asWorkbook(planSample(written)));

type Plain = Readonly<Record<string, unknown>>;

function returnOf({ tab }: SampleProject): ProjectReturn {
  const found = intake.projects.find((project) => project.tab === tab);
  if (found === undefined) throw new Error(`${tab} was not read`);
  return found;
}

/** Values of the fields of a row or of the facts; words are compared without their case. */
function plain(fields: object): Plain {
  return Object.fromEntries(
    Object.entries(fields as Readonly<Record<string, { readonly value?: unknown }>>)
      .filter(([key]) => key !== "row")
      .map(([key, { value }]) => [key, comparable(value)]),
  );
}

/** Words that are read as something else than themselves. */
const meanings: ReadonlyMap<unknown, unknown> = new Map<unknown, unknown>([
  ["Yes", true],
  ["No", false],
  ["Not rated", "grey"],
]);

function comparable(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase().replace(/[^a-z0-9]+/g, "") : value;
}

/** What a row says; scores are worked out on reading, words of flags become true and false. */
function said(row: SampleRow, keys: ReadonlySet<string>): Plain {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([key]) => keys.has(key))
      .map(([key, value]) => [key, comparable(meanings.get(value) ?? value)]),
  );
}

const percents = ["percentComplete", "plannedPercentComplete"] as const;

/** Columns of the sections that a home-made tab keeps no list of. */
const notKept: Readonly<Partial<Record<SectionKey, readonly string[]>>> = {
  milestones: ["gate"],
  risks: ["cause"],
  issues: ["escalated"],
  tasks: ["budget"],
};

/** Columns a tab has. */
function columnsOf(project: SampleProject, section: SectionKey): ReadonlySet<string> {
  const template = templateSections.find(({ key }) => key === section);
  const all = sections.find(({ key }) => key === section);
  const columns =
    project.homeMade === undefined
      ? (template?.columns.flatMap(({ definition }) => definition?.key ?? []) ?? [])
      : (all?.columns.map(({ key }) => key) ?? []).filter(
          (key) => notKept[section]?.includes(key) !== true,
        );
  return new Set(columns);
}

describe.each(projects.map((project): [string, SampleProject] => [project.tab, project]))(
  "%s is read back as it was written:",
  (_, project) => {
    const read = returnOf(project);

    test("its facts", () => {
      const keys = new Set(facts.map(({ key }) => key));
      // A bare 1 may be 1 % or 100 %: the number format of its cell decides, which plans have apart.
      for (const key of percents) if (project.facts[key] === 1) keys.delete(key);
      const expected = said(project.facts, keys);
      expect(plain(read.facts)).toMatchObject({ ...expected, amountUnit: 1 });
    });

    test.each(sections.map(({ key }) => key).filter((key) => key !== "costPeriods"))(
      "its %s",
      (key) => {
        const columns = columnsOf(project, key);
        const rows = (read[key] ?? []).map((row) => {
          const values = plain(row);
          return Object.fromEntries(Object.entries(values).filter(([name]) => columns.has(name)));
        });
        const expected = (project.sections[key] ?? []).map((row) => said(row, columns));
        expect(rows).toMatchObject(expected);
        expect(rows).toHaveLength(expected.length);
      },
    );

    test("its costs by period, summed over their categories", () => {
      const sums = new Map<unknown, number>();
      for (const row of project.sections.costPeriods ?? []) {
        const period = row["periodEnd"];
        sums.set(period, (sums.get(period) ?? 0) + Number(row["plannedValue"]));
      }
      expect(
        read.costPeriods.map(({ periodEnd, plannedValue }) => [
          periodEnd?.value,
          plannedValue?.value,
        ]),
      ).toEqual([...sums]);
    });
  },
);

describe("the sample uses", () => {
  const asked = facts.filter(({ group }) => group !== "besides");

  test.each(asked.map(({ key }) => key))("the fact %s", (key) => {
    expect(projects.some((project) => project.facts[key] !== undefined)).toBe(true);
  });

  test.each(sections.map(({ key }) => key))("the section %s", (key) => {
    expect(projects.some((project) => (project.sections[key] ?? []).length > 0)).toBe(true);
  });
});
