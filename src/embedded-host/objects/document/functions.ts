import { serialOfDay } from "../../formats/serial-date";
import { isAbsent, numberArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import {
  isHostObject,
  type CallArguments,
  type HostObject,
  type Method,
} from "../../protocol/object-type";
import { intersect } from "../../workbook/areas";
import { isUnbounded } from "../../workbook/guards";
import { liveSheet, type OpenWorkbook } from "../../workbook/open-workbook";
import {
  worksheetFunctions,
  type FunctionInput,
  type FunctionOutput,
} from "../../workbook/worksheet-functions";
import { defineType, make, selfAs } from "../access/object-selves";

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

function inputOf(arg: unknown): FunctionInput | { readonly error: string } | undefined {
  if (isAbsent(arg)) return undefined;
  if (typeof arg === "number" || typeof arg === "string" || typeof arg === "boolean") return arg;
  if (!isHostObject(arg)) throw new HostError("InvalidArgument");
  if (arg.typeName === "FunctionResult") {
    const { value, error } = selfAs(arg, "FunctionResult");
    return error === undefined ? value : { error };
  }
  const range = selfAs(arg, "Range");
  const sheet = liveSheet(range);
  const used = sheet.cells.usedArea(true);
  const area = isUnbounded(range.area) && used ? intersect(range.area, used) : range.area;
  return area === undefined ? [] : sheet.cells.values(area);
}

/** Functions of any number of arguments get them as one list; an error among them is the answer. */
function call(name: string, args: CallArguments): HostObject {
  const inputs: FunctionInput[] = [];
  for (const arg of args.flat()) {
    const input = inputOf(arg);
    if (input === undefined) continue;
    if (typeof input === "object" && "error" in input) return result(input);
    inputs.push(input);
  }
  return result(worksheetFunctions[name]?.(inputs) ?? { error: "#NAME?" });
}

function result(output: FunctionOutput): HostObject {
  return "error" in output
    ? make("FunctionResult", { value: undefined, error: output.error })
    : make("FunctionResult", { value: output.value, error: undefined });
}

const methods = Object.keys(worksheetFunctions).map((name): [string, Method<OpenWorkbook>] => [
  name,
  (_, args) => call(name, args),
]);

/** Worksheet functions called from code; formulas in cells are not calculated. */
export const functionsType = defineType({
  name: "Functions",
  methods: { ...Object.fromEntries(methods), Date: date },
});

export const functionResultType = defineType({
  name: "FunctionResult",
  properties: {
    Value: { get: ({ value }) => value },
    Error: { get: ({ error }) => error },
  },
});
