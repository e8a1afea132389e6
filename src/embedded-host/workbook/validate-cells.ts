import type {
  Area,
  CellPlace,
  CellScalar,
  SheetFile,
  Validation,
} from "#ooxml/model/workbook-file";

import { readEnteredText } from "../formats/entered-value";
import { HostError } from "../protocol/host-error";
import { intersect } from "./areas";
import type { RangeTarget } from "./open-workbook";

/** Where formulas of a rule lead: to cells, or nowhere that is known here. */
export type FindCells = (formula: string) => RangeTarget | undefined;

type Test = (value: CellScalar) => boolean;

/**
 * The cells of an area that break the rules they are under. Rules are checked by their constants
 * and by the cells they refer to; a rule that has to be calculated fails with UnsupportedOperation.
 */
export function invalidCells(sheet: SheetFile, area: Area, find: FindCells): readonly CellPlace[] {
  const used = sheet.cells.usedArea(true);
  return sheet.validations.flatMap((rule) => {
    const areas = rule.areas.flatMap((each) => intersect(each, area) ?? []);
    if (areas.length === 0 || rule.type === "none") return [];
    const test = testOf(rule, find);
    return areas.flatMap((each) => breaking(sheet, clipped(each, rule, used), test));
  });
}

/** Cells that were never filled in break no rule that ignores blanks. */
function clipped(area: Area, { allowBlank }: Validation, used: Area | undefined): Area | undefined {
  if (!allowBlank) return area;
  return used && intersect(area, used);
}

function breaking(sheet: SheetFile, area: Area | undefined, test: Test): readonly CellPlace[] {
  if (area === undefined) return [];
  return sheet.cells
    .values(area)
    .flatMap((line, r) =>
      line.flatMap((value, c) =>
        test(value) ? [] : [{ row: area.row + r, column: area.column + c }],
      ),
    );
}

function testOf(rule: Validation, find: FindCells): Test {
  const passes = rule.type === "list" ? listTest(rule, find) : valueTest(rule, find);
  return (value) => (value === "" ? rule.allowBlank : passes(value));
}

function listTest({ formula1 = "" }: Validation, find: FindCells): Test {
  const typed = /^"(.*)"$/s.exec(formula1)?.[1];
  const choices =
    typed === undefined
      ? cellsOf(formula1, find).map(String)
      : typed.split(",").map((choice) => choice.trim().replaceAll('""', '"'));
  // A list that was typed tells capitals from small letters, one of cells does not.
  const same = (text: string): string => (typed === undefined ? text.toLowerCase() : text);
  const known = new Set(choices.map(same));
  return (value) => known.has(same(String(value)));
}

function cellsOf(formula: string, find: FindCells): readonly CellScalar[] {
  const found = find(formula);
  if (found === undefined) throw uncalculated(formula);
  return found.sheet.cells.values(found.area).flat();
}

function valueTest(rule: Validation, find: FindCells): Test {
  if (rule.type === "custom") throw uncalculated(rule.formula1 ?? "");
  const lower = limitOf(rule.formula1 ?? "", find);
  const upper = rule.formula2 === undefined ? lower : limitOf(rule.formula2, find);
  const inOrder = comparison(rule.operator ?? "between", lower, upper);
  if (rule.type === "textLength") return (value) => inOrder(String(value).length);
  const whole = rule.type === "whole";
  return (value) =>
    typeof value === "number" && (!whole || Number.isInteger(value)) && inOrder(value);
}

function limitOf(formula: string, find: FindCells): number {
  const number = Number(formula);
  if (formula.trim() !== "" && Number.isFinite(number)) return number;
  const text = /^"(.*)"$/.exec(formula)?.[1];
  const typed = text === undefined ? undefined : readEnteredText(text, new Date().getFullYear());
  if (typed?.kind === "number") return typed.value;
  const [value, ...more] = cellsOf(formula, find);
  if (typeof value !== "number" || more.length > 0) throw uncalculated(formula);
  return value;
}

function comparison(operator: string, lower: number, upper: number): (value: number) => boolean {
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    between: (value) => value >= lower && value <= upper,
    notBetween: (value) => value < lower || value > upper,
    equal: (value) => value === lower,
    notEqual: (value) => value !== lower,
    greaterThan: (value) => value > lower,
    lessThan: (value) => value < lower,
    greaterThanOrEqual: (value) => value >= lower,
    lessThanOrEqual: (value) => value <= lower,
  };
  const test = tests[operator];
  if (test === undefined) throw new HostError("InvalidOperation");
  return test;
}

function uncalculated(formula: string): HostError {
  return new HostError(
    "UnsupportedOperation",
    `The embedded host calculates nothing, so it cannot check cells against ${formula}.`,
  );
}
