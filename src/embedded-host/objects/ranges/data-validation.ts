import type { Validation } from "#ooxml/model/workbook-file";

import { asBoolean, asOneOf, asRecord, asText, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import { isHostObject } from "../../protocol/object-type";
import { formatAbsolute } from "../../workbook/addresses";
import { intersect } from "../../workbook/areas";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import { defineType, selfAs, type FormatTarget } from "../access/object-selves";
import { validityMethods, validProperty } from "../access/validity";

/** API names of the kinds of rules beside those of the file. */
const kinds = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  list: "list",
  date: "date",
  time: "time",
  custom: "custom",
} as const satisfies Record<string, Validation["type"]>;

type Kind = keyof typeof kinds;
// The keys of a constant table are its words.
const kindWords = Object.keys(kinds) as Kind[];

const typeWords: Readonly<Record<Validation["type"], string>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

const fileOperators: Readonly<Record<(typeof operators)[number], string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const noRule: Omit<Validation, "areas"> = {
  type: "none",
  operator: undefined,
  formula1: undefined,
  formula2: undefined,
  allowBlank: true,
  promptTitle: undefined,
  prompt: undefined,
  errorTitle: undefined,
  error: undefined,
  errorStyle: "stop",
};

/** The rule of the first cell. */
function ruleOf(target: FormatTarget): Omit<Validation, "areas"> {
  const [area] = target.areas;
  if (area === undefined) return noRule;
  const corner = { ...area, rows: 1, columns: 1 };
  const found = liveSheet(target).validations.find((rule) =>
    rule.areas.some((candidate) => intersect(candidate, corner) !== undefined),
  );
  return found ?? noRule;
}

function change(target: FormatTarget, part: Partial<Omit<Validation, "areas">>): void {
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  const rule = { ...ruleOf(target), ...part, areas: target.areas };
  for (const area of target.areas) sheet.clearValidations(area);
  sheet.setValidation(rule);
}

/** A number, a formula, or a range, as the file writes it: without a leading "=". */
function formulaOf(value: unknown): string | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value === "number") return String(value);
  if (isHostObject(value)) {
    const range = selfAs(value, "Range");
    return formatAbsolute(liveSheet(range).name, range.area);
  }
  const text = asText(value);
  if (text.startsWith("=")) return text.slice(1);
  return /^-?[\d.]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

function setRule(target: FormatTarget, input: unknown): void {
  const given = asRecord(input);
  const named = kindWords.filter((word) => !isAbsent(given[word]));
  const [kind] = named;
  if (kind === undefined || named.length > 1) throw new HostError("InvalidArgument");
  const rule = asRecord(given[kind]);
  const type = kinds[kind];
  if (type === "list") {
    change(target, {
      type,
      operator: undefined,
      formula1: sourceOf(rule["source"]),
      formula2: undefined,
    });
  } else if (type === "custom") {
    change(target, {
      type,
      operator: undefined,
      formula1: formulaOf(rule["formula"]),
      formula2: undefined,
    });
  } else {
    const operator = asOneOf(rule["operator"], operators);
    change(target, {
      type,
      operator: fileOperators[operator],
      formula1: formulaOf(rule["formula1"]),
      formula2: formulaOf(rule["formula2"]),
    });
  }
}

/** A list's choices: `"High,Low"`, `=Lists!$A$2:$A$9` or a range. */
function sourceOf(source: unknown): string {
  if (typeof source !== "string") return formulaOf(source) ?? "";
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function describeRule(target: FormatTarget): unknown {
  const rule = ruleOf(target);
  const kind = kindWords.find((word) => kinds[word] === rule.type);
  if (kind === undefined) return {};
  if (kind === "list")
    return { list: { inCellDropDown: true, source: showSource(rule.formula1 ?? "") } };
  if (kind === "custom") return { custom: { formula: `=${rule.formula1 ?? ""}` } };
  const operator = operators.find((word) => fileOperators[word] === rule.operator) ?? "Between";
  const { formula1, formula2 } = rule;
  return { [kind]: { operator, formula1: showFormula(formula1), formula2: showFormula(formula2) } };
}

function showSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

function showFormula(formula: string | undefined): string | number | undefined {
  if (formula === undefined) return undefined;
  return /^-?[\d.]+$/.test(formula) ? Number(formula) : `=${formula}`;
}

const alertStyles = ["Stop", "Warning", "Information"] as const;
const fileAlertStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;

export const dataValidationType = defineType({
  name: "DataValidation",
  properties: {
    Valid: validProperty,
    Type: { get: (target) => typeWords[ruleOf(target).type] },
    Rule: { get: describeRule, set: setRule },
    IgnoreBlanks: {
      get: (target) => ruleOf(target).allowBlank,
      set: (target, value) => {
        change(target, { allowBlank: asBoolean(value) });
      },
    },
    Prompt: {
      get: (target) => {
        const { prompt = "", promptTitle = "" } = ruleOf(target);
        return { message: prompt, title: promptTitle, showPrompt: true };
      },
      set: (target, value) => {
        const given = asRecord(value);
        const shown = given["showPrompt"] !== false;
        change(target, {
          prompt: shown ? asText(given["message"]) : undefined,
          promptTitle: shown ? asText(given["title"] ?? "") : undefined,
        });
      },
    },
    ErrorAlert: {
      get: (target) => {
        const rule = ruleOf(target);
        const style =
          alertStyles.find((word) => fileAlertStyles[word] === rule.errorStyle) ?? "Stop";
        return { message: rule.error ?? "", title: rule.errorTitle ?? "", showAlert: true, style };
      },
      set: (target, value) => {
        const given = asRecord(value);
        const shown = given["showAlert"] !== false;
        change(target, {
          error: shown ? asText(given["message"] ?? "") : undefined,
          errorTitle: shown ? asText(given["title"] ?? "") : undefined,
          errorStyle: fileAlertStyles[asOneOf(given["style"] ?? "Stop", alertStyles)],
        });
      },
    },
  },
  methods: {
    ...validityMethods,
    Clear: (target) => {
      const sheet = liveSheet(target);
      requireUnprotected(sheet);
      for (const area of target.areas) sheet.clearValidations(area);
    },
  },
});
