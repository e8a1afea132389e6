import type { FilterCriterion, FilterOperator, WrittenCriterion } from "#ooxml/model/filter-model";

import { asNumber, asOneOf, asRecord, asText, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";

const kinds = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Custom",
  "Dynamic",
  "FontColor",
  "Icon",
  "TopItems",
  "TopPercent",
  "Values",
] as const;

/** A filter as the API describes it (`Excel.FilterCriteria`). */
export function criterionOf(input: unknown): WrittenCriterion {
  const given = asRecord(input);
  const kind = asOneOf(given["filterOn"], kinds);
  switch (kind) {
    case "Values":
      return valuesCriterion(given["values"]);
    case "Custom":
      return customCriterion(given["criterion1"], given["criterion2"], given["operator"]);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return rankCriterion(kind, given["criterion1"]);
    case "Dynamic":
      return dynamicCriterion(given["dynamicCriteria"]);
    case "CellColor":
    case "FontColor":
    case "Icon":
      throw new HostError(
        "UnsupportedOperation",
        "The embedded host does not filter by colours or icons.",
      );
  }
}

export function valuesCriterion(values: unknown): WrittenCriterion {
  if (!Array.isArray(values)) throw new HostError("InvalidArgument");
  const texts = values.map((value: unknown) => {
    if (typeof value === "string") return value;
    throw new HostError(
      "UnsupportedOperation",
      "The embedded host does not filter by groups of dates.",
    );
  });
  return {
    kind: "values",
    values: texts.filter((text) => text !== ""),
    blank: texts.includes(""),
  };
}

export function customCriterion(
  first: unknown,
  second: unknown,
  operator: unknown,
): WrittenCriterion {
  const word = isAbsent(operator) ? "And" : asOneOf(operator, ["And", "Or"]);
  const tests = [first, second].filter((test) => !isAbsent(test)).map((test) => parseTest(test));
  if (tests.length === 0) throw new HostError("InvalidArgument");
  return { kind: "custom", and: word === "And" && tests.length > 1, tests };
}

function parseTest(test: unknown): { operator: FilterOperator; value: string } {
  const text = typeof test === "number" ? String(test) : asText(test);
  const operators = ["<=", ">=", "<>", "<", ">", "="] as const;
  const operator = operators.find((sign) => text.startsWith(sign));
  return operator === undefined
    ? { operator: "=", value: text }
    : { operator, value: text.slice(operator.length) };
}

export function rankCriterion(
  kind: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent",
  count: unknown,
): WrittenCriterion {
  const number = asNumber(typeof count === "string" ? Number(count) : count);
  if (number < 1 || number > 500) throw new HostError("InvalidArgument");
  const percent = kind.endsWith("Percent");
  return { kind: "top", top: kind.startsWith("Top"), percent, count: number };
}

export function dynamicCriterion(word: unknown): WrittenCriterion {
  const text = asText(word);
  return { kind: "dynamic", type: text.charAt(0).toLowerCase() + text.slice(1) };
}

/** The API's description of a filter. */
export function describeCriterion(criterion: FilterCriterion): Readonly<Record<string, unknown>> {
  switch (criterion.kind) {
    case "values":
      return {
        filterOn: "Values",
        values: criterion.blank ? [...criterion.values, ""] : criterion.values,
      };
    case "custom": {
      const [first, second] = criterion.tests.map(({ operator, value }) => `${operator}${value}`);
      return {
        filterOn: "Custom",
        criterion1: first,
        ...(second === undefined ? {} : { criterion2: second }),
        operator: criterion.and || second === undefined ? "And" : "Or",
      };
    }
    case "top":
      return {
        filterOn: `${criterion.top ? "Top" : "Bottom"}${criterion.percent ? "Percent" : "Items"}`,
        criterion1: String(criterion.count),
      };
    case "dynamic":
      return {
        filterOn: "Dynamic",
        dynamicCriteria: criterion.type.charAt(0).toUpperCase() + criterion.type.slice(1),
      };
    case "other":
      throw new HostError(
        "UnsupportedOperation",
        "The embedded host does not describe filters by colours, icons or groups of dates.",
      );
  }
}
