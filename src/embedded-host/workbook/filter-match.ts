import type { FilterCriterion, FilterOperator } from "#ooxml/model/filter-model";
import type { CellScalar } from "#ooxml/model/workbook-file";

import { HostError } from "../protocol/host-error";
import { wildcardPattern } from "./wildcards";

/** A cell of a filtered column: its value, and its text as shown. */
export type FilteredCell = { readonly value: CellScalar; readonly text: string };

type Matches = (cell: FilteredCell) => boolean;

/** Whether cells pass a filter; `column` are all cells it covers, for ranks and averages. */
export function filterTest(criterion: FilterCriterion, column: readonly FilteredCell[]): Matches {
  switch (criterion.kind) {
    case "values": {
      const wanted = new Set(criterion.values.map((value) => value.toLowerCase()));
      return ({ text }) => (text === "" ? criterion.blank : wanted.has(text.toLowerCase()));
    }
    case "custom": {
      const tests = criterion.tests.map(customTest);
      return (cell) =>
        criterion.and ? tests.every((test) => test(cell)) : tests.some((test) => test(cell));
    }
    case "top":
      return rankTest(criterion, numbersOf(column));
    case "dynamic":
      return averageTest(criterion.type, numbersOf(column));
    case "other":
      throw new HostError(
        "UnsupportedOperation",
        "The embedded host does not filter by colours, icons or groups of dates.",
      );
  }
}

function numbersOf(column: readonly FilteredCell[]): number[] {
  return column.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

function customTest(test: { readonly operator: FilterOperator; readonly value: string }): Matches {
  const { operator, value } = test;
  const number = value.trim() === "" ? NaN : Number(value);
  if (operator === "=" || operator === "<>") {
    const pattern = wildcardPattern(value.trim(), "whole");
    const equals: Matches = (cell) =>
      Number.isNaN(number) || typeof cell.value !== "number"
        ? pattern.test(cell.text)
        : cell.value === number;
    return operator === "=" ? equals : (cell) => !equals(cell);
  }
  return (cell) => {
    const order = orderOf(cell, number, value);
    return order !== undefined && inOrder(operator, order);
  };
}

/** Numbers compare with numbers, texts with texts; nothing else does. */
function orderOf(cell: FilteredCell, number: number, text: string): number | undefined {
  if (typeof cell.value === "number") return Number.isNaN(number) ? undefined : cell.value - number;
  if (!Number.isNaN(number) || cell.value === "") return undefined;
  return cell.text.localeCompare(text, "en", { sensitivity: "base" });
}

function inOrder(operator: ">" | ">=" | "<" | "<=", order: number): boolean {
  switch (operator) {
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
  }
}

function rankTest(
  rank: { readonly top: boolean; readonly percent: boolean; readonly count: number },
  numbers: readonly number[],
): Matches {
  const sorted = numbers.toSorted((one, other) => (rank.top ? other - one : one - other));
  const wanted = rank.percent ? Math.floor((numbers.length * rank.count) / 100) : rank.count;
  const limit = sorted[Math.min(sorted.length, Math.max(1, wanted)) - 1];
  return ({ value }) =>
    typeof value === "number" &&
    limit !== undefined &&
    (rank.top ? value >= limit : value <= limit);
}

function averageTest(type: string, numbers: readonly number[]): Matches {
  if (type !== "aboveAverage" && type !== "belowAverage") {
    throw new HostError(
      "UnsupportedOperation",
      `The embedded host has no dynamic filter ${type}, only those above and below average.`,
    );
  }
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return ({ value }) =>
    typeof value === "number" && (type === "aboveAverage" ? value > average : value < average);
}
