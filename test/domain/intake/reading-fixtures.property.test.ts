import { describe, expect, test } from "@jest/globals";

import type { ProjectReturn } from "#domain/project/project-return";

import { readingFixtures } from "../../fixtures/intake/all-fixtures";
import { laterFixtures } from "../../fixtures/intake/later/later-fixtures";
import { readFixture } from "../../fixtures/intake/read-fixture";

const everyFixture = [...readingFixtures, ...laterFixtures];

describe("every fixture", () => {
  test.each(everyFixture.map((fixture) => [fixture.name, fixture] as const))(
    "%s is read alike with its tabs the other way round",
    (_name, fixture) => {
      const turned = { ...fixture, tabs: [...fixture.tabs].reverse() };
      const keyOf = ({ tab, facts }: ProjectReturn): string =>
        `${tab} ${facts.projectId?.value ?? ""} ${facts.projectName?.value ?? ""}`;
      const inOrder = (one: typeof fixture): readonly ProjectReturn[] =>
        readFixture(one).projects.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      expect(inOrder(turned)).toEqual(inOrder(fixture));
    },
  );

  test.each(everyFixture.map((fixture) => [fixture.name, fixture] as const))(
    "%s changes nothing but addresses below blank rows, beside blank columns and under a title",
    (_name, fixture) => {
      const moved = {
        ...fixture,
        tabs: fixture.tabs.map((tab) =>
          tab.cells.trim() === "" || tab.tables !== undefined ? tab : below(tab),
        ),
      };
      expect(withoutPlaces(readFixture(moved).projects)).toEqual(
        withoutPlaces(readFixture(fixture).projects),
      );
    },
  );
});

type Tab = (typeof everyFixture)[number]["tabs"][number];

/** The tab with a title and two blank rows above its cells and two blank columns left of them. */
function below({ name, cells, at, visibility }: Tab): Tab {
  const lines = cells.replace(/^\n|\n\s*$/g, "").split("\n");
  return {
    name,
    at: at ?? "A1",
    cells: `\nCalderwick Council\n\n\n${lines.map((line) => `| | ${line}`).join("\n")}\n`,
    ...(visibility === undefined ? {} : { visibility }),
  };
}

/** What projects say without where they say it. */
function withoutPlaces(projects: unknown): unknown {
  return JSON.parse(
    JSON.stringify(projects, (key, value: unknown) =>
      key === "source" || key === "row" ? 0 : value,
    ),
  );
}
