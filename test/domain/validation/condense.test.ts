import { describe, expect, test } from "@jest/globals";

import type { Finding, Fix } from "#domain/finding/finding";
import { makeFinding } from "#domain/finding/make-finding";
import { condense, mostPerColumn } from "#domain/validation/condense";

function at(
  cell: string | undefined,
  tab = "Apollo",
  projectId: string | undefined = "A-1",
): Finding {
  return makeFinding("BUDGET_MISSING", { tab, cell }, {}, projectId);
}

/** Findings in a column, from row 2 on. */
function column(letter: string, count: number, tab?: string): readonly Finding[] {
  return Array.from({ length: count }, (_, row) => at(`${letter}${String(row + 2)}`, tab));
}

describe("many findings in a column", () => {
  test("are left as they are up to the most a column has", () => {
    expect(mostPerColumn).toBe(20);
    expect(condense(column("A", 20))).toEqual(column("A", 20));
  });

  test("are one beyond that, at their range and with their count", () => {
    const [one, ...others] = condense(column("C", 21));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      count: 21,
      projectId: "A-1",
      at: { tab: "Apollo", cell: "C2:C22" },
    });
    expect(one).not.toHaveProperty("fixes");
  });

  test.each<[because: string, findings: readonly Finding[]]>([
    ["in two columns", [...column("A", 20), ...column("B", 20)]],
    ["on two tabs", [...column("A", 20), ...column("A", 20, "Borealis")]],
    ["without a cell", Array.from({ length: 25 }, () => at(undefined))],
    [
      "of two codes",
      [
        ...column("A", 20),
        ...column("A", 20).map((one) => makeFinding("SPONSOR_MISSING", one.at, {}, one.projectId)),
      ],
    ],
  ])("stay apart %s", (_because, findings) => {
    expect(condense(findings)).toEqual(findings);
  });

  test("stand as one where the first was, the others in their order", () => {
    const before = at("A1");
    const between = at("B3");
    const [first, ...rest] = column("C", 21);
    if (first === undefined) throw new Error("a column has findings");
    const found = condense([before, first, between, ...rest]);
    expect(found.map((one) => one.at.cell)).toEqual(["A1", "C2:C22", "B3"]);
  });

  test("span their rows in whatever order they come", () => {
    const cells = [30, 12, ...Array.from({ length: 19 }, (_, row) => row + 13)];
    const [one] = condense(cells.map((row) => at(`AB${String(row)}`)));
    expect(one?.at.cell).toBe("AB12:AB31");
  });

  test("belong to no project where they are of several", () => {
    const [one] = condense([...column("A", 20), at("A22", "Apollo", "B-2")]);
    expect(one).toMatchObject({ count: 21, projectId: undefined });
  });

  test("keep the fixes of all that have one", () => {
    const fix = (cell: string): Fix => ({
      cell,
      before: "1 ",
      after: { kind: "number", number: 1 },
    });
    const findings = column("A", 21).map((one, row) =>
      row === 0 || row === 7 ? { ...one, fix: fix(one.at.cell ?? "") } : one,
    );
    const [one] = condense(findings);
    expect(one).toMatchObject({ fixes: [fix("A2"), fix("A9")] });
    expect(one).not.toHaveProperty("fix");
  });
});
