import { asBoolean, asNumber, asOneOf, optionalText } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import { raiseCalculated } from "../../workbook/sheet-events";
import { defineType, make } from "../access/object-selves";

const calculationTypes = ["Recalculate", "Full", "FullRebuild"] as const;
const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** The version of the calculation engine that Excel 2021 writes into files. */
export const calculationEngine = 191029;

export const applicationType = defineType({
  name: "Application",
  properties: {
    // The host does not calculate whatever the mode says; formulas keep the values they were given.
    CalculationMode: {
      get: ({ calculation }) => calculation.mode,
      set: ({ calculation }, value) => {
        calculation.mode = asOneOf(value, calculationModes);
      },
    },
    CalculationEngineVersion: { get: () => calculationEngine },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  navigation: {
    CultureInfo: (workbook) => make("CultureInfo", workbook),
    IterativeCalculation: (workbook) => make("IterativeCalculation", workbook),
  },
  methods: {
    Calculate: (workbook, args) => {
      asOneOf(optionalText(args, 0) ?? "Recalculate", calculationTypes);
      workbook.file.requestFullCalculation();
      for (const sheet of workbook.file.sheets) raiseCalculated({ workbook, sheet }, undefined);
    },
    CreateWorkbook: () => {
      throw new HostError(
        "UnsupportedOperation",
        "The embedded host has one workbook and opens no others.",
      );
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const iterativeCalculationType = defineType({
  name: "IterativeCalculation",
  properties: {
    Enabled: {
      get: ({ calculation }) => calculation.iterative.enabled,
      set: ({ calculation }, value) => {
        calculation.iterative.enabled = asBoolean(value);
      },
    },
    MaxIteration: {
      get: ({ calculation }) => calculation.iterative.maxIteration,
      set: ({ calculation }, value) => {
        calculation.iterative.maxIteration = within(asNumber(value), 1, 32_767);
      },
    },
    MaxChange: {
      get: ({ calculation }) => calculation.iterative.maxChange,
      set: ({ calculation }, value) => {
        calculation.iterative.maxChange = within(asNumber(value), 0, Infinity);
      },
    },
  },
});

function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw new HostError("InvalidArgument");
  return value;
}

/** English (United States), as Windows sets it up. */
export const cultureInfoType = defineType({
  name: "CultureInfo",
  properties: { Name: { get: () => "en-US" } },
  navigation: {
    NumberFormat: (workbook) => make("NumberFormatInfo", workbook),
    DatetimeFormat: (workbook) => make("DatetimeFormatInfo", workbook),
  },
});

function fixed(value: string): { readonly get: (workbook: OpenWorkbook) => string } {
  return { get: () => value };
}

export const numberFormatInfoType = defineType({
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: fixed("."),
    NumberGroupSeparator: fixed(","),
    CurrencySymbol: fixed("$"),
  },
});

export const datetimeFormatInfoType = defineType({
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: fixed("/"),
    LongDatePattern: fixed("dddd, MMMM d, yyyy"),
    LongTimePattern: fixed("h:mm:ss tt"),
    ShortDatePattern: fixed("M/d/yyyy"),
    TimeSeparator: fixed(":"),
  },
});
