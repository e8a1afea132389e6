import { describe, expect, test } from "@jest/globals";

import {
  worksheetFunctions,
  type FunctionInput,
} from "#embedded-host/workbook/worksheet-functions";

const noDivision = { error: "#DIV/0!" };
const noNumber = { error: "#NUM!" };
const value = (result: number): object => ({ value: result });
/** More cells than a function of the browser takes arguments. */
const tall = Array.from({ length: 200_000 }, (_, at) => [at]);

const calls: readonly (readonly [
  name: string,
  inputs: readonly FunctionInput[],
  expected: object,
  reason: string,
])[] = [
  ["Round", [2.675, 2], value(2.68), "a little less than that in binary"],
  ["Round", [-1.005, 2], value(-1.01), "away from zero"],
  ["RoundUp", [0.07, 2], value(0.07), "no digit is left to round"],
  ["RoundUp", [0.071, 2], value(0.08), "one is left"],
  ["RoundDown", [1.15, 2], value(1.15), "no digit is left to round"],
  ["Round", [1250, -2], value(1300), "before the point"],
  ["Power", [2, 10], value(1024), "whole numbers"],
  ["Power", [0, 0], noNumber, "not defined"],
  ["Power", [0, -1], noDivision, "one over nothing"],
  ["Power", [-8, 0.5], noNumber, "a root of a negative number"],
  ["Power", [10, 400], noNumber, "larger than a cell holds"],
  ["Count", [1, "2", "x", [[3, "4", ""]]], value(3), "texts of cells are none, typed ones may be"],
  ["Count", [""], value(0), "an empty text is no number"],
  [
    "Sum",
    [
      [
        [1, "#N/A"],
        [2, ""],
      ],
    ],
    { error: "#N/A" },
    "an error in a cell is the answer",
  ],
  [
    "Count",
    [
      [
        [1, "#N/A"],
        [2, ""],
      ],
    ],
    value(2),
    "an error in a cell is not counted",
  ],
  ["Max", [tall], value(199_999), "a tall column"],
  ["Min", [tall, -1], value(-1), "a tall column"],
  ["Sum", [tall], value(19_999_900_000), "a tall column"],
];

describe("worksheet functions", () => {
  test.each(calls.map(([name, inputs, expected, reason]) => ({ name, inputs, expected, reason })))(
    "$name: $reason",
    ({ name, inputs, expected }) => {
      expect(worksheetFunctions[name]?.(inputs)).toEqual(expected);
    },
  );
});
