import { describe, expect, test } from "@jest/globals";

import { readingFixtures } from "../../fixtures/intake/all-fixtures";
import { compareReading, type ReadingResult } from "../../fixtures/intake/compare-reading";
import { laterFixtures } from "../../fixtures/intake/later/later-fixtures";
import { readFixture } from "../../fixtures/intake/read-fixture";

/**
 * The one reading that is not as the fixture says: a workbook that names no project anywhere is by now
 * read as one, called by its tab.
 */
const known: ReadonlySet<string> = new Set([
  "gantt-with-weeks ProjectSchedule role",
  "gantt-with-weeks ProjectSchedule projects",
]);

function misreads(results: readonly ReadingResult[]): readonly ReadingResult[] {
  return results.filter(
    ({ expected, got, place, field }) => expected !== got && !known.has(`${place} ${field}`),
  );
}

describe("a frozen fixture is read as it should be:", () => {
  test.each(readingFixtures.map((fixture) => [fixture.name, fixture.about, fixture] as const))(
    "%s (%s)",
    (_name, _about, fixture) => {
      expect(misreads(compareReading(fixture, readFixture(fixture)))).toEqual([]);
    },
  );
});

describe("a later fixture is read as it should be:", () => {
  test.each(laterFixtures.map((fixture) => [fixture.name, fixture.about, fixture] as const))(
    "%s (%s)",
    (_name, _about, fixture) => {
      expect(misreads(compareReading(fixture, readFixture(fixture)))).toEqual([]);
    },
  );
});
