import { describe, expect, test } from "@jest/globals";

import { findPeriodsAcross } from "#domain/intake/tables/find-periods-across";
import type { Box } from "#domain/intake/scanning/table-shape";

import { aSearch, sheet, shown, type Rows, type Shown, type Told } from "./a-search";

type Found = {
  readonly tables: readonly (Shown & Readonly<Record<string, unknown>>)[];
  readonly told: readonly Told[];
};

function found(rows: string | Rows, taken: readonly Box[] = []): Found {
  const search = aSearch(typeof rows === "string" ? sheet(rows) : rows);
  const tables = findPeriodsAcross(search, taken).map((table) => ({
    ...(shown(table) ?? { is: "", header: 0, box: "", columns: [] }),
    ...(table.orientation === "columns" ? { first: table.firstRecord } : {}),
    ...(table.cumulative === undefined ? {} : { cumulative: table.cumulative }),
    ...(table.ends === undefined ? {} : { ends: [...table.ends] }),
    ...(table.titled === undefined ? {} : { titled: table.titled }),
  }));
  return { tables, told: search.told };
}

const months = "|Jan 2026|Feb 2026|Mar 2026";
const plan = "Planned value|1|2|3";
const spent = "Actual cost|1|2|3";
/** Lines are "columns" of records that stand side by side: A is the first row. */
const whole = {
  is: "costPeriods",
  header: 1,
  box: "A1:D3",
  columns: ["A periodEnd 0.9", "B plannedValue 1", "C actualCost 1"],
  first: 1,
};

/** Box and lines of the only table. */
function lines(rows: string): readonly string[] | undefined {
  const [table] = found(rows).tables;
  return table && [table.box, ...table.columns.slice(1).map((line) => line.split(" ")[0] ?? "")];
}

describe("a plan whose periods stand side by side", () => {
  test("is its lines, with the periods as one of them", () => {
    expect(found(`${months} / ${plan} / ${spent}`)).toEqual({ tables: [whole], told: [] });
  });

  test.each<[string, readonly string[] | undefined, string]>([
    [`${months} / ${plan}`, undefined, "one line is none"],
    [`${months} / ${plan} / Planned value|4|5|6`, undefined, "the same amount twice"],
    [`${months} / ${plan} / Category|4|5|6`, undefined, "a word for categories is no amount"],
    ["Jan 2026|Feb 2026|Mar 2026 / 1|2|3 / 1|2|3", undefined, "no words before the amounts"],
    [`${months} / ${plan} / Weather|5|6|7 / ${spent}`, ["A1:D4", "B", "D"], "others between"],
    [
      `${months} / ${plan} / Planned value|5|6|7 / ${spent}`,
      ["A1:D4", "B", "D"],
      "the first counts",
    ],
    [
      `${months} / ${plan} / Actual cost||| / Earned value||2|`,
      ["A1:D4", "B", "D"],
      "a filled one",
    ],
    [
      `${months} / ${plan} / Actual cost|x|y|z / Earned value||2|`,
      ["A1:D4", "B", "D"],
      "of numbers",
    ],
    [`${months} / ${plan} /  /  / ${spent}`, ["A1:D5", "B", "E"], "over two blank rows"],
    [`${months} / ${plan} /  /  /  / ${spent}`, undefined, "not over three"],
    [`${months} / ${plan} / |46023|46054|46082 / ${spent}`, undefined, "to the next periods"],
    [`||Jan 2026|Feb 2026|Mar 2026 / |${plan} / |${spent}`, ["B1:E3", "B", "C"], "beside a gap"],
    [
      "Group|Unit|Jan 2026|Feb 2026|Mar 2026 / Planned value|GBP|1|2|3 / Actual cost|GBP|1|2|3",
      ["A1:E3", "B", "C"],
      "with the unit between",
    ],
    [
      "|Jan 2026||Feb 2026||Mar 2026 / Planned value|1||2||3 / Actual cost|1||2||3",
      ["A1:F3", "B", "C"],
      "with a column between",
    ],
    [
      "|Jan 2026|||Feb 2026|||Mar 2026 / Planned value|1|||2|||3 / Actual cost|1|||2|||3",
      undefined,
      "not with two",
    ],
  ])("%j is %j: %s", (rows, expected) => {
    expect(lines(rows)).toEqual(expected);
  });

  test("has its words up to eight columns before the amounts", () => {
    const wide = (gap: number): string => {
      const blank = "|".repeat(gap);
      return [
        `${blank}Jan 2026|Feb 2026|Mar 2026`,
        ...["Planned value", "Actual cost"].map((word) => `${word}${blank}1|2|3`),
      ].join(" / ");
    };
    expect(lines(wide(8))).toEqual(["A1:K3", "B", "C"]);
    expect(lines(wide(9))).toBeUndefined();
  });

  test("has its lines in forty rows", () => {
    const far = (blank: number): Rows => [
      ["", "Jan 2026", "Feb 2026", "Mar 2026"],
      ["Planned value", 1, 2, 3],
      ...Array.from({ length: blank }, () => ["Weather", 1, 2, 3]),
      ["Actual cost", 1, 2, 3],
    ];
    expect(found(far(37)).tables).toHaveLength(1);
    expect(found(far(38)).tables).toEqual([]);
  });

  test.each<[string, boolean]>([
    [`Status report / ${months}`, false],
    [`Cost plan / ${months}`, true],
    [`Cost plan / |2026 / |Jan|Feb|Mar`, true],
    [`|2026 / |Jan|Feb|Mar`, false],
    [`Cost plan|Jan 2026|Feb 2026|Mar 2026`, false],
  ])("with words of counts under %j is one of money: %p", (head, isMoney) => {
    expect(found(`${head} / Plan|1|2|3 / Actual|1|2|3`).tables).toHaveLength(isMoney ? 1 : 0);
    expect(found(`${head} / Plan|1|2|3 / Actual cost|1|2|3`).tables).toHaveLength(1);
  });

  test("has the days of periods that years above say, and asks where one was assumed", () => {
    const named = `|Jan|Feb|Mar / ${plan} / ${spent}`;
    const under = { ...whole, header: 2, box: "A2:D4" };
    const columns = ["B periodEnd 0.9", "C plannedValue 1", "D actualCost 1"];
    const ends = [
      [1, "2026-01-31"],
      [2, "2026-02-28"],
      [3, "2026-03-31"],
    ];
    expect(found(`|2026 / ${named}`)).toEqual({ tables: [{ ...under, columns, ends }], told: [] });
    expect(found(`|2025/26 / ${named}`)).toEqual({
      tables: [{ ...under, columns, ends }],
      told: [
        ["FINANCIAL_YEAR_ASSUMED", "B2", { text: "Jan", read: "2026-01-31" }],
        ["FINANCIAL_YEAR_ASSUMED", "C2", { text: "Feb", read: "2026-02-28" }],
        ["FINANCIAL_YEAR_ASSUMED", "D2", { text: "Mar", read: "2026-03-31" }],
      ],
    });
  });

  test.each<[string, boolean | undefined]>([
    ["Costs", undefined],
    ["Cumulative costs", true],
    ["Costs (cum)", true],
    ["Costs to date", true],
    ["Monthly costs", false],
    ["Annual costs", false],
    ["Costs per year", false],
    ["Cumbria", undefined],
    ["Costs to date".padEnd(79, "."), true],
    ["Costs to date".padEnd(80, "."), undefined],
  ])("under %j is to date: %p", (title, cumulative) => {
    const [table] = found(`${title} / ${months} / ${plan} / ${spent}`).tables;
    expect(table?.["cumulative"]).toBe(cumulative);
  });

  test("is to date by the words of its lines, and of titles up to four rows above", () => {
    const [own] = found(`${months} / ${plan} / Actual cost to date|1|2|3`).tables;
    expect(own?.["cumulative"]).toBe(true);
    const below = (rows: number): unknown =>
      found(`Cumulative${" / ".repeat(rows)}${months} / ${plan} / ${spent}`).tables[0]?.[
        "cumulative"
      ];
    expect([below(4), below(5)]).toEqual([true, undefined]);
  });

  test("is in the unit of its title", () => {
    const [table] = found(`Costs (£m) / ${months} / ${plan} / ${spent}`).tables;
    expect(table?.["titled"]).toEqual({ unit: 1_000_000, currency: "GBP" });
  });

  test("is not looked for in other tables", () => {
    const rows = `${months} / ${plan} / ${spent}`;
    expect(found(rows, [{ top: 0, left: 0, bottom: 0, right: 3 }]).tables).toEqual([]);
    expect(found(rows, [{ top: 0, left: 1, bottom: 0, right: 1 }]).tables).toEqual([]);
    expect(found(rows, [{ top: 1, left: 0, bottom: 1, right: 3 }]).tables).toHaveLength(1);
  });

  test("ends the search, while budgets by category are all found", () => {
    const budget = (title: string): string =>
      `${title} / Item|Jan 2026|Feb 2026|Mar 2026 / Labour|1|2|3 / Travel|4|5|6`;
    const boxes = (rows: string): readonly string[] => found(rows).tables.map(({ box }) => box);
    const own = `${months} / ${plan} / ${spent}`;
    expect(boxes(`${budget("Budget")} /  / ${budget("Actual spend")}`)).toEqual(["A2:D4", "A7:D9"]);
    expect(boxes(`${budget("Budget")} /  / ${own} /  / ${own}`)).toEqual(["A2:D4", "A6:D8"]);
  });
});
