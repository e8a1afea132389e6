import { parseArgs } from "node:util";

import { parsePlainDate, type PlainDate } from "#domain/kernel/plain-date";

import { usageError } from "./exit";
import { isNodeError } from "./node-error";
import { packOptions, readPackOptions, type PackWishes } from "./pack-options";

export type RefreshCommand = {
  readonly command: "refresh";
  readonly input: string;
  readonly out: string;
  readonly statusDate: PlainDate | undefined;
  readonly report: string | undefined;
  readonly traffic: string | undefined;
  readonly failOnError: boolean;
};

export type ValidateCommand = {
  readonly command: "validate";
  readonly input: string;
  readonly tab: string | undefined;
  readonly json: string | undefined;
  /** Where the workbook is written with marks on the cells of the findings, or without any. */
  readonly marked: { readonly out: string; readonly marks: "put" | "remove" } | undefined;
};

export type ReadCommand = {
  readonly command: "read";
  readonly input: string;
  readonly json: string | undefined;
};

export type PackCommand = {
  readonly command: "pack";
  readonly input: string;
  readonly out: string;
  readonly sheets: string | undefined;
  readonly pack: PackWishes;
  readonly statusDate: PlainDate | undefined;
  readonly traffic: string | undefined;
};

export type SampleCommand = {
  readonly command: "sample";
  readonly out: string;
  readonly projects: number | undefined;
  readonly seed: number | undefined;
};

export type ClosePeriodCommand = {
  readonly command: "close-period";
  readonly input: string;
  readonly out: string;
  readonly statusDate: PlainDate | undefined;
  readonly period: string | undefined;
  readonly by: string | undefined;
};

export type ReopenPeriodCommand = {
  readonly command: "reopen-period";
  readonly input: string;
  readonly out: string;
};

export type SettingsCommand = {
  readonly command: "settings";
  readonly input: string;
  readonly out: string;
  /** A map of cells to take in. */
  readonly map: string | undefined;
};

export type CompareCommand = {
  readonly command: "compare";
  readonly input: string;
  readonly from: string;
  readonly to: string;
  readonly statusDate: PlainDate | undefined;
  readonly json: string | undefined;
};

export type Command =
  | CompareCommand
  | SettingsCommand
  | ClosePeriodCommand
  | ReopenPeriodCommand
  | RefreshCommand
  | ValidateCommand
  | ReadCommand
  | PackCommand
  | SampleCommand
  | { readonly command: "help" };

/** Most tabs a sample is made with. */
const mostProjects = 5_000;

/** Reads the words after the program's name; throws a CommandError with exit code 2. */
export function parseCommand(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined) throw usageError("No command was given.");
  if (rest.includes("--help") || rest.includes("-h")) return { command: "help" };
  if (name === "help" || name === "--help" || name === "-h") return { command: "help" };
  const parse = parsers.get(name);
  if (parse === undefined) throw usageError(`There is no command "${name}".`);
  return parse(rest);
}

const parsers: ReadonlyMap<string, (words: readonly string[]) => Command> = new Map<
  string,
  (words: readonly string[]) => Command
>([
  ["refresh", parseRefresh],
  ["validate", parseValidate],
  ["read", parseRead],
  ["pack", parsePack],
  ["close-period", parseClosePeriod],
  ["reopen-period", parseReopenPeriod],
  ["compare", parseCompare],
  ["sample", parseSample],
  ["settings", parseSettings],
]);

function parseRefresh(words: readonly string[]): RefreshCommand {
  const options = ["out", "status-date", "report", "traffic", "fail-on"];
  const { input, values } = readWords("refresh", words, options);
  const failOn = values["fail-on"];
  if (failOn !== undefined && failOn !== "error") {
    throw usageError(`--fail-on knows "error" only, not "${failOn}".`);
  }
  return {
    command: "refresh",
    input: requireInput("refresh", input),
    out: requireOut("refresh", values["out"]),
    statusDate: readDate(values["status-date"]),
    report: values["report"],
    traffic: values["traffic"],
    failOnError: failOn === "error",
  };
}

function parseValidate(words: readonly string[]): ValidateCommand {
  const options = ["tab", "json", "mark", "unmark"];
  const { input, values } = readWords("validate", words, options);
  return {
    command: "validate",
    input: requireInput("validate", input),
    tab: values["tab"],
    json: values["json"],
    marked: readMarked(values["mark"], values["unmark"]),
  };
}

function readMarked(
  put: string | undefined,
  remove: string | undefined,
): ValidateCommand["marked"] {
  if (put !== undefined && remove !== undefined) {
    throw usageError("--mark and --unmark cannot be combined.");
  }
  if (put === "" || remove === "") throw usageError("--mark and --unmark need a file.");
  if (put !== undefined) return { out: put, marks: "put" };
  return remove === undefined ? undefined : { out: remove, marks: "remove" };
}

function parseRead(words: readonly string[]): ReadCommand {
  const { input, values } = readWords("read", words, ["json"]);
  return { command: "read", input: requireInput("read", input), json: values["json"] };
}

function parsePack(words: readonly string[]): PackCommand {
  const options = ["out", "sheets", "status-date", "traffic", ...packOptions];
  const { input, values } = readWords("pack", words, options);
  return {
    command: "pack",
    input: requireInput("pack", input),
    out: requireOut("pack", values["out"]),
    sheets: values["sheets"],
    pack: readPackOptions(values),
    statusDate: readDate(values["status-date"]),
    traffic: values["traffic"],
  };
}

function parseClosePeriod(words: readonly string[]): ClosePeriodCommand {
  const command = "close-period";
  const { input, values } = readWords(command, words, ["out", "status-date", "period", "by"]);
  if (values["period"]?.trim() === "") throw usageError("--period needs a name.");
  return {
    command,
    input: requireInput(command, input),
    out: requireOut(command, values["out"]),
    statusDate: readDate(values["status-date"]),
    period: values["period"]?.trim(),
    by: values["by"],
  };
}

function parseReopenPeriod(words: readonly string[]): ReopenPeriodCommand {
  const command = "reopen-period";
  const { input, values } = readWords(command, words, ["out"]);
  return { command, input: requireInput(command, input), out: requireOut(command, values["out"]) };
}

function parseSettings(words: readonly string[]): SettingsCommand {
  const { input, values } = readWords("settings", words, ["out", "import-map"]);
  return {
    command: "settings",
    input: requireInput("settings", input),
    out: requireOut("settings", values["out"]),
    map: values["import-map"],
  };
}

function parseCompare(words: readonly string[]): CompareCommand {
  const command = "compare";
  const { input, values } = readWords(command, words, ["from", "to", "status-date", "json"]);
  const period = (name: "from" | "to"): string => {
    const label = values[name]?.trim() ?? "";
    if (label === "") throw usageError(`"${command}" needs --${name} PERIOD.`);
    return label;
  };
  return {
    command,
    input: requireInput(command, input),
    from: period("from"),
    to: period("to"),
    statusDate: readDate(values["status-date"]),
    json: values["json"],
  };
}

function parseSample(words: readonly string[]): SampleCommand {
  const { input, values } = readWords("sample", words, ["out", "projects", "seed"]);
  if (input !== undefined) throw usageError(`"sample" takes no workbook ("${input}").`);
  return {
    command: "sample",
    out: requireOut("sample", values["out"]),
    projects: readWhole("projects", values["projects"], 1, mostProjects),
    seed: readWhole("seed", values["seed"], 0, Number.MAX_SAFE_INTEGER),
  };
}

type Words = {
  readonly input: string | undefined;
  readonly values: Readonly<Record<string, string | undefined>>;
};

function readWords(command: string, words: readonly string[], options: readonly string[]): Words {
  const known = Object.fromEntries(options.map((name) => [name, { type: "string" } as const]));
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options: known,
      allowPositionals: true,
      strict: true,
    });
    const [input, second] = positionals;
    if (second !== undefined) throw usageError(`"${command}" takes one workbook ("${second}").`);
    return { input, values };
  } catch (error) {
    if (!isNodeError(error)) throw error;
    throw usageError(firstSentence(error.message));
  }
}

/** Node explains at length how its own parser could be called; users need the first sentence. */
function firstSentence(message: string): string {
  return `${message.split(". ")[0]?.replace(/\.$/, "") ?? message}.`;
}

function requireInput(command: string, input: string | undefined): string {
  if (input === undefined) throw usageError(`"${command}" needs the workbook to read.`);
  return input;
}

function requireOut(command: string, out: string | undefined): string {
  if (out === undefined || out === "") throw usageError(`"${command}" needs --out FILE.`);
  return out;
}

function readDate(text: string | undefined): PlainDate | undefined {
  if (text === undefined) return undefined;
  const date = parsePlainDate(text);
  if (date === undefined) throw usageError(`--status-date "${text}" is no date like 2026-03-31.`);
  return date;
}

function readWhole(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw usageError(`--${name} takes a whole number from ${String(least)} to ${String(most)}.`);
}
