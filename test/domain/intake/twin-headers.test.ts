import { describe, expect, test } from "@jest/globals";

import { readFixture } from "../../fixtures/intake/read-fixture";

function repeated(cells: string): readonly (string | undefined)[] {
  const tabs = [{ name: "Plan", cells: `\n${cells}\n` }];
  const { findings } = readFixture({ name: "", about: "", tabs, expected: {}, projects: [] });
  return findings.filter(({ code }) => code === "HEADER_REPEATED").map(({ at }) => at.cell);
}

describe("two headers for one column", () => {
  test.each([
    [
      "the place in the breakdown beside the number of a task is no question",
      `ID | Task Name | Start | Finish | WBS
1 | Design | 2026-01-05 | 2026-01-16 | 1.1
2 | Build | 2026-01-19 | 2026-02-27 | 1.2`,
      [],
    ],
    [
      "nor is a header that nobody has filled in under",
      `ID | Task Name | Start | Finish | Description
1 | Design | 2026-01-05 | 2026-01-16 |
2 | Build | 2026-01-19 | 2026-02-27 |`,
      [],
    ],
    [
      "one with a single text under it is",
      `ID | Task Name | Start | Finish | Description
1 | Design | 2026-01-05 | 2026-01-16 |
2 | Build | 2026-01-19 | 2026-02-27 | In two halves`,
      ["E1"],
    ],
    [
      "and so is a second number of tasks",
      `Ref | Task Name | Start | Finish | Task no
A1 | Design | 2026-01-05 | 2026-01-16 | 7
A2 | Build | 2026-01-19 | 2026-02-27 | 8`,
      ["E1"],
    ],
  ])("%s", (_reason, cells, expected) => {
    expect(repeated(cells)).toEqual(expected);
  });
});
