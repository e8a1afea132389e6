import type { AverageTest } from "#ooxml/model/rule-model";
import type { Area, ConditionalRule } from "#ooxml/model/workbook-file";

import { asOneOf, asRecord } from "../../protocol/call-arguments";
import { fill, type RulePart } from "./conditional-rules";

/** Presets that the file writes as a type of their own, with the test as a formula of the first cell. */
const tests = {
  Blanks: ["containsBlanks", "LEN(TRIM({cell}))=0"],
  NonBlanks: ["notContainsBlanks", "LEN(TRIM({cell}))>0"],
  Errors: ["containsErrors", "ISERROR({cell})"],
  NonErrors: ["notContainsErrors", "NOT(ISERROR({cell}))"],
  DuplicateValues: ["duplicateValues", undefined],
  UniqueValues: ["uniqueValues", undefined],
} as const;

const averages = {
  AboveAverage: { above: true, equal: false, deviations: 0 },
  BelowAverage: { above: false, equal: false, deviations: 0 },
  EqualOrAboveAverage: { above: true, equal: true, deviations: 0 },
  EqualOrBelowAverage: { above: false, equal: true, deviations: 0 },
  OneStdDevAboveAverage: { above: true, equal: false, deviations: 1 },
  OneStdDevBelowAverage: { above: false, equal: false, deviations: 1 },
  TwoStdDevAboveAverage: { above: true, equal: false, deviations: 2 },
  TwoStdDevBelowAverage: { above: false, equal: false, deviations: 2 },
  ThreeStdDevAboveAverage: { above: true, equal: false, deviations: 3 },
  ThreeStdDevBelowAverage: { above: false, equal: false, deviations: 3 },
} as const satisfies Record<string, AverageTest>;

/** Dates by today, with the formulas that Excel writes beside the file's word. */
const periods = {
  Yesterday: ["yesterday", "FLOOR({cell},1)=TODAY()-1"],
  Today: ["today", "FLOOR({cell},1)=TODAY()"],
  Tomorrow: ["tomorrow", "FLOOR({cell},1)=TODAY()+1"],
  LastSevenDays: ["last7Days", "AND(TODAY()-FLOOR({cell},1)<=6,FLOOR({cell},1)<=TODAY())"],
  LastWeek: [
    "lastWeek",
    "AND(TODAY()-ROUNDDOWN({cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN({cell},0)<(WEEKDAY(TODAY())+7))",
  ],
  ThisWeek: [
    "thisWeek",
    "AND(TODAY()-ROUNDDOWN({cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN({cell},0)-TODAY()<=7-WEEKDAY(TODAY()))",
  ],
  NextWeek: [
    "nextWeek",
    "AND(ROUNDDOWN({cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN({cell},0)-TODAY()<(15-WEEKDAY(TODAY())))",
  ],
  LastMonth: [
    "lastMonth",
    "AND(MONTH({cell})=MONTH(EDATE(TODAY(),0-1)),YEAR({cell})=YEAR(EDATE(TODAY(),0-1)))",
  ],
  ThisMonth: ["thisMonth", "AND(MONTH({cell})=MONTH(TODAY()),YEAR({cell})=YEAR(TODAY()))"],
  NextMonth: [
    "nextMonth",
    "AND(MONTH({cell})=MONTH(EDATE(TODAY(),0+1)),YEAR({cell})=YEAR(EDATE(TODAY(),0+1)))",
  ],
} as const;

type TestWord = keyof typeof tests;
type AverageWord = keyof typeof averages;
type PeriodWord = keyof typeof periods;

// The keys of constant tables are their words.
const testWords = Object.keys(tests) as TestWord[];
const averageWords = Object.keys(averages) as AverageWord[];
const periodWords = Object.keys(periods) as PeriodWord[];

function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return words.some((each) => each === word);
}

/** `{ criterion }` */
export function presetRule(input: unknown, areas: readonly Area[]): RulePart {
  const words = [...testWords, ...averageWords, ...periodWords];
  const word = asOneOf(asRecord(input)["criterion"], words);
  if (isOneOf(averageWords, word)) {
    const rest = { formulas: [], period: undefined };
    return { type: "aboveAverage", average: averages[word], ...rest };
  }
  if (isOneOf(periodWords, word)) {
    const [period, pattern] = periods[word];
    return { type: "timePeriod", period, average: undefined, formulas: [fill(pattern, areas)] };
  }
  const [type, pattern] = tests[word];
  const formulas = pattern === undefined ? [] : [fill(pattern, areas)];
  return { type, formulas, average: undefined, period: undefined };
}

export function describePreset({ type, average, period }: ConditionalRule): unknown {
  const criterion =
    type === "aboveAverage"
      ? averageWords.find((word) => isSame(averages[word], average))
      : type === "timePeriod"
        ? periodWords.find((word) => periods[word][0] === period)
        : testWords.find((word) => tests[word][0] === type);
  return { criterion: criterion ?? "Invalid" };
}

function isSame(one: AverageTest, other: AverageTest | undefined): boolean {
  return (
    one.above === other?.above && one.equal === other.equal && one.deviations === other.deviations
  );
}
