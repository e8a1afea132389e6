import type { CellScalar } from "#ooxml/model/workbook-file";

import { errorTexts } from "../formats/entered-value";

/** What a function is given: a single value, or the cells of a range. */
export type FunctionInput = CellScalar | readonly (readonly CellScalar[])[];

/** What a function gives; an error is its text, such as `#N/A`. */
export type FunctionOutput = { readonly value: CellScalar } | { readonly error: string };

type WorksheetFunction = (inputs: readonly FunctionInput[]) => FunctionOutput;

const notAvailable: FunctionOutput = { error: "#N/A" };
const noNumber: FunctionOutput = { error: "#NUM!" };
const badValue: FunctionOutput = { error: "#VALUE!" };
const noDivision: FunctionOutput = { error: "#DIV/0!" };

/** Numbers among the inputs: typed ones may be texts or logical values, those of cells must be numbers. */
function numbersOf(inputs: readonly FunctionInput[]): number[] | undefined {
  const numbers: number[] = [];
  for (const input of inputs) {
    if (typeof input === "object") {
      for (const cell of input.flat()) if (typeof cell === "number") numbers.push(cell);
    } else {
      const number = numberOf(input);
      if (number === undefined) return undefined;
      numbers.push(number);
    }
  }
  return numbers;
}

function numberOf(input: FunctionInput | undefined): number | undefined {
  const value = single(input);
  if (value === undefined || value === "") return 0;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function single(input: FunctionInput | undefined): CellScalar | undefined {
  if (typeof input !== "object") return input;
  return input[0]?.[0];
}

function gridOf(input: FunctionInput | undefined): readonly (readonly CellScalar[])[] {
  return typeof input === "object" ? input : [[input ?? ""]];
}

/** The first error among the cells of ranges. */
function errorOf(inputs: readonly FunctionInput[]): string | undefined {
  for (const input of inputs) {
    if (typeof input !== "object") continue;
    for (const cell of input.flat())
      if (typeof cell === "string" && errorTexts.has(cell)) return cell;
  }
  return undefined;
}

/** An error in one of the cells is the answer, as in Excel. */
function ofNumbers(work: (numbers: readonly number[]) => FunctionOutput): WorksheetFunction {
  return (inputs) => {
    const error = errorOf(inputs);
    if (error !== undefined) return { error };
    const numbers = numbersOf(inputs);
    return numbers === undefined ? badValue : work(numbers);
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Looks for a value in the first column; sorted tables give the last row that is not above it. */
function vLookup([wanted, table, column, isRange]: readonly FunctionInput[]): FunctionOutput {
  const rows = gridOf(table);
  const key = single(wanted) ?? "";
  const index = Math.trunc(numberOf(column) ?? 0);
  if (index < 1) return badValue;
  if (index > (rows[0]?.length ?? 0)) return { error: "#REF!" };
  const exact = isRange !== undefined && numberOf(isRange) === 0;
  const row = exact
    ? rows.find(([first = ""]) => compare(first, key) === 0)
    : rows.findLast(([first = ""]) => (compare(first, key) ?? 1) <= 0);
  return row === undefined ? notAvailable : { value: row[index - 1] ?? "" };
}

/** Values of the same type have an order; texts compare without regard to capitals. */
function compare(one: CellScalar, other: CellScalar): number | undefined {
  if (typeof one !== typeof other) return undefined;
  if (typeof one === "string")
    return one.localeCompare(String(other), "en", { sensitivity: "base" });
  return Number(one) - Number(other);
}

/** Digits of a number that Excel reckons with. */
const significantDigits = 15;

function rounded(shift: (value: number) => number): WorksheetFunction {
  return ([number, digits]) => {
    const [value, places] = [numberOf(number), numberOf(digits)];
    if (value === undefined || places === undefined) return badValue;
    const factor = 10 ** Math.trunc(places);
    // 2.675 is a little less in binary, and 0.07 times 100 a little more than 7: people mean the decimals.
    const scaled = Number((Math.abs(value) * factor).toPrecision(significantDigits));
    return { value: (Math.sign(value) * shift(scaled)) / factor };
  };
}

function power([base = 0, exponent = 0]: readonly number[]): FunctionOutput {
  if (base === 0 && exponent <= 0) return exponent === 0 ? noNumber : noDivision;
  const value = base ** exponent;
  return Number.isFinite(value) ? { value } : noNumber;
}

/** Typed texts count where they are numbers. */
function count(inputs: readonly FunctionInput[]): FunctionOutput {
  const counted = inputs.filter((input) => typeof input === "object" || input !== "");
  return {
    value: counted.reduce<number>((sum, input) => sum + (numbersOf([input])?.length ?? 0), 0),
  };
}

function randBetween([low, high]: readonly FunctionInput[]): FunctionOutput {
  const [least, most] = [numberOf(low), numberOf(high)];
  if (least === undefined || most === undefined) return badValue;
  const [first, last] = [Math.ceil(least), Math.floor(most)];
  return first > last
    ? noNumber
    : { value: first + Math.floor(Math.random() * (last - first + 1)) };
}

/** Functions that need no more than their arguments, by their names on the wire. */
export const worksheetFunctions: Readonly<Record<string, WorksheetFunction>> = {
  Sum: ofNumbers((numbers) => ({ value: total(numbers) })),
  Average: ofNumbers((numbers) =>
    numbers.length === 0 ? noDivision : { value: total(numbers) / numbers.length },
  ),
  Max: ofNumbers((numbers) => ({
    value: numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.max(one, other)),
  })),
  Min: ofNumbers((numbers) => ({
    value: numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.min(one, other)),
  })),
  Count: count,
  CountA: (inputs) => ({
    value: inputs.flatMap((input) => gridOf(input).flat()).filter((value) => value !== "").length,
  }),
  Product: ofNumbers((numbers) => ({
    value: numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  })),
  Abs: ofNumbers(([number = 0]) => ({ value: Math.abs(number) })),
  Int: ofNumbers(([number = 0]) => ({ value: Math.floor(number) })),
  Sqrt: ofNumbers(([number = 0]) => (number < 0 ? noNumber : { value: Math.sqrt(number) })),
  Power: ofNumbers(power),
  Mod: ofNumbers(([number = 0, divisor = 0]) =>
    divisor === 0 ? noDivision : { value: number - divisor * Math.floor(number / divisor) },
  ),
  Round: rounded((value) => Math.round(value)),
  RoundUp: rounded((value) => Math.ceil(value)),
  RoundDown: rounded((value) => Math.floor(value)),
  RandBetween: randBetween,
  VLookup: vLookup,
};
