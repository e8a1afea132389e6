import { serialOfDay } from "../formats/serial-date";
import { numberArgument } from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import type { HostObject, CallArguments } from "../protocol/object-type";
import type { OpenWorkbook } from "../workbook/open-workbook";
import { defineType, make } from "./object-selves";

/** Two-digit years, and all before 1900, count from the first year of the workbook's calendar. */
const lastShortYear = 1899;
const daysFrom1900To1904 = 1462;

/** Excel's DATE, in the date system of the workbook; months and days may run over. */
function date(workbook: OpenWorkbook, args: CallArguments): HostObject {
  const [year, month, day] = [0, 1, 2].map((index) => Math.trunc(numberArgument(args, index)));
  if (year === undefined || month === undefined || day === undefined)
    throw new HostError("InvalidArgument");
  const full = year <= lastShortYear ? year + 1900 : year;
  const serial = serialOfDay(full, month, day);
  const value =
    serial === undefined ? -1 : serial - (workbook.file.date1904 ? daysFrom1900To1904 : 0);
  return make(
    "FunctionResult",
    value < 0 ? { value: undefined, error: "#NUM!" } : { value, error: undefined },
  );
}

/** Worksheet functions called from code. Nothing is calculated here but what tells the date system. */
export const functionsType = defineType({ name: "Functions", methods: { Date: date } });

export const functionResultType = defineType({
  name: "FunctionResult",
  properties: {
    Value: { get: ({ value }) => value },
    Error: { get: ({ error }) => error },
  },
});
