import { monthNames, weekdayNames } from "./fill-lists";

/** How a line of cells goes on: the cell `step` places after (or before) the ones given. */
export type Continue = (step: number) => number | string;

const quarters = 4;

/** Texts that Excel counts on: names of days and months, quarters, and texts that end or begin with a number. */
export function continueTexts(texts: readonly string[]): Continue | undefined {
  return continueList(texts) ?? continueQuarter(texts) ?? continueNumbered(texts);
}

function continueList(texts: readonly string[]): Continue | undefined {
  for (const list of [...weekdayNames, ...monthNames]) {
    const places = texts.map((text) =>
      list.findIndex((name) => name.toLowerCase() === text.toLowerCase()),
    );
    if (places.some((place) => place < 0)) continue;
    const by = texts.length === 1 ? 1 : evenStep(unrolled(places, list.length));
    const first = places[0];
    if (by === undefined || first === undefined) return undefined;
    const [sample = ""] = texts;
    return (step) => inCaseOf(sample, list[modulo(first + by * step, list.length)] ?? "");
  }
  return undefined;
}

/** December is followed by January: places count on over the list's end. */
function unrolled(places: readonly number[], length: number): number[] {
  const counted: number[] = [];
  for (const place of places) {
    const before = counted.at(-1);
    counted.push(before === undefined || place > before ? place : place + length);
  }
  return counted;
}

function inCaseOf(sample: string, name: string): string {
  if (sample === sample.toUpperCase()) return name.toUpperCase();
  return sample === sample.toLowerCase() ? name.toLowerCase() : name;
}

/** `Q1`, `Qtr 2` and `Quarter 3` go round after four. */
function continueQuarter(texts: readonly string[]): Continue | undefined {
  const matches = texts.map((text) => /^(Q|Qtr|Quarter)(\s*)([1-4])$/i.exec(text));
  const [first] = matches;
  if (first === undefined || first === null) return undefined;
  if (matches.some((match) => match?.[1]?.toLowerCase() !== first[1]?.toLowerCase()))
    return undefined;
  const numbers = matches.map((match) => Number(match?.[3]) - 1);
  const by = numbers.length === 1 ? 1 : evenStep(unrolled(numbers, quarters));
  const start = numbers[0];
  if (by === undefined || start === undefined) return undefined;
  return (step) => `${first[1] ?? ""}${first[2] ?? ""}${modulo(start + by * step, quarters) + 1}`;
}

/** `Phase 1` is followed by `Phase 2`, `1st` by `2nd`. */
function continueNumbered(texts: readonly string[]): Continue | undefined {
  const matches = texts.map((text) => /^(.*?)(\d+)$/s.exec(text));
  const [first] = matches;
  if (first === undefined || first === null) return undefined;
  if (matches.some((match) => match?.[1] !== first[1])) return undefined;
  const numbers = matches.map((match) => Number(match?.[2]));
  const by = numbers.length === 1 ? 1 : evenStep(numbers);
  const start = numbers[0];
  if (by === undefined || start === undefined) return undefined;
  const width = (first[2] ?? "").length;
  return (step) => {
    const number = String(Math.abs(start + by * step));
    return `${first[1] ?? ""}${number.padStart(width, "0")}`;
  };
}

/** The step of numbers at even distances; undefined for others. */
function evenStep(numbers: readonly number[]): number | undefined {
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return undefined;
  const by = second - first;
  return numbers.every((number, index) => number === first + by * index) ? by : undefined;
}

/** The straight line nearest to the numbers, as Excel continues them; one number counts up by `by`. */
export function linearTrend(numbers: readonly number[], by = 1): Continue {
  const [first = 0] = numbers;
  const even = numbers.length === 1 ? by : evenStep(numbers);
  // Whole steps stay free of rounding.
  if (even !== undefined) return (step) => first + even * step;
  const count = numbers.length;
  const meanPlace = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  let across = 0;
  let along = 0;
  numbers.forEach((number, place) => {
    across += (place - meanPlace) * (number - mean);
    along += (place - meanPlace) ** 2;
  });
  const slope = across / along;
  return (step) => mean + slope * (step - meanPlace);
}

/** The curve of equal growth nearest to the numbers; undefined where one of them is not above 0. */
export function growthTrend(numbers: readonly number[]): Continue | undefined {
  if (numbers.some((number) => number <= 0)) return undefined;
  const logarithms = linearTrend(numbers.map(Math.log), 0);
  return (step) => Math.exp(Number(logarithms(step)));
}

export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
