import type { Area, ConditionalRule, ScalePoint } from "#ooxml/model/workbook-file";

import { asNumber, asOneOf, asRecord, asText, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import { formatArea } from "../../workbook/addresses";
import { asColour } from "../access/format-access";

export type RulePart = Partial<
  Pick<
    ConditionalRule,
    "type" | "formulas" | "operator" | "text" | "rank" | "average" | "period" | "scale"
  >
>;

const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

/** A number, or a formula without its `=`. */
export function formula(value: unknown): string {
  const text = typeof value === "number" ? String(value) : asText(value);
  return text.replace(/^=/, "");
}

/** `{ operator, formula1, formula2 }` */
export function cellValueRule(input: unknown): RulePart {
  const given = asRecord(input);
  const words = Object.keys(operators) as (keyof typeof operators)[]; // the table's own keys
  const operator = operators[asOneOf(given["operator"], words)];
  const both = operator === "between" || operator === "notBetween";
  const formulas = [formula(given["formula1"])];
  if (both) formulas.push(formula(given["formula2"]));
  return { type: "cellIs", operator, formulas };
}

export function describeCellValue({ operator, formulas }: ConditionalRule): unknown {
  const [first = "", second] = formulas;
  const word = Object.entries(operators).find(([, file]) => file === operator)?.[0] ?? "Invalid";
  return {
    formula1: `=${first}`,
    ...(second === undefined ? {} : { formula2: `=${second}` }),
    operator: word,
  };
}

const textTests = {
  Contains: ["containsText", "containsText", 'NOT(ISERROR(SEARCH("{text}",{cell})))'],
  NotContains: ["notContainsText", "notContains", 'ISERROR(SEARCH("{text}",{cell}))'],
  BeginsWith: ["beginsWith", "beginsWith", 'LEFT({cell},LEN("{text}"))="{text}"'],
  EndsWith: ["endsWith", "endsWith", 'RIGHT({cell},LEN("{text}"))="{text}"'],
} as const;

/** The file holds the test as a formula of the first cell too. */
export function textRule(input: unknown, areas: readonly Area[]): RulePart {
  const given = asRecord(input);
  const words = Object.keys(textTests) as (keyof typeof textTests)[]; // the table's own keys
  const [type, operator, pattern] = textTests[asOneOf(given["operator"], words)];
  const text = asText(given["text"]);
  const quoted = text.replaceAll('"', '""');
  return {
    type,
    operator,
    text,
    formulas: [fill(pattern, areas).replaceAll("{text}", () => quoted)],
  };
}

export function describeText({ type, text }: ConditionalRule): unknown {
  const word = Object.entries(textTests).find(([, [file]]) => file === type)?.[0] ?? "Contains";
  return { operator: word, text: text ?? "" };
}

/** `{ rank, type }` */
export function rankRule(input: unknown): RulePart {
  const given = asRecord(input);
  const word = asOneOf(given["type"], ["TopItems", "TopPercent", "BottomItems", "BottomPercent"]);
  const count = asNumber(given["rank"]);
  if (count < 1 || count > 1000) throw new HostError("InvalidArgument");
  const rank = { count, percent: word.endsWith("Percent"), bottom: word.startsWith("Bottom") };
  return { type: "top10", rank, formulas: [] };
}

export function describeRank({ rank }: ConditionalRule): unknown {
  const { count = 10, percent = false, bottom = false } = rank ?? {};
  return { rank: count, type: `${bottom ? "Bottom" : "Top"}${percent ? "Percent" : "Items"}` };
}

/** A test of the first cell of a rule. */
export function fill(pattern: string, areas: readonly Area[]): string {
  const [first] = areas;
  const cell = first === undefined ? "A1" : formatArea({ ...first, rows: 1, columns: 1 });
  return pattern.replaceAll("{cell}", cell);
}

const points = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
} as const;

/** `{ minimum, midpoint, maximum }`, each with type, formula and colour. */
export function scaleRule(input: unknown): RulePart {
  const given = asRecord(input);
  const scale = ["minimum", "midpoint", "maximum"].flatMap((name) =>
    isAbsent(given[name]) ? [] : [scalePoint(asRecord(given[name]))],
  );
  if (scale.length < 2) throw new HostError("InvalidArgument");
  return { type: "colorScale", scale, formulas: [] };
}

function scalePoint(given: Readonly<Record<string, unknown>>): ScalePoint {
  const words = Object.keys(points) as (keyof typeof points)[]; // the table's own keys
  const type = points[asOneOf(given["type"], words)];
  const value = isAbsent(given["formula"]) ? undefined : formula(given["formula"]);
  return { type, value, colour: asColour(given["color"]) };
}

export function describeScale({ scale }: ConditionalRule): unknown {
  const describe = (point: ScalePoint | undefined): unknown =>
    point && {
      type: Object.entries(points).find(([, file]) => file === point.type)?.[0],
      ...(point.value === undefined ? {} : { formula: point.value }),
      color: point.colour,
    };
  return {
    minimum: describe(scale[0]),
    ...(scale.length > 2 ? { midpoint: describe(scale[1]) } : {}),
    maximum: describe(scale.at(-1)),
  };
}
