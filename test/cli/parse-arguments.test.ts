import { describe, expect, test } from "@jest/globals";

import { CommandError } from "#cli/exit";
import { parseCommand } from "#cli/parse-arguments";

describe("a call", () => {
  test("of refresh is read with all its options", () => {
    const words =
      "refresh in.xlsx --out out.xlsx --status-date 2026-03-31 --report r.json --traffic t.json --fail-on error";
    expect(parseCommand(words.split(" "))).toEqual({
      command: "refresh",
      input: "in.xlsx",
      out: "out.xlsx",
      statusDate: "2026-03-31",
      report: "r.json",
      traffic: "t.json",
      failOnError: true,
    });
  });

  test("of validate may name a tab", () => {
    expect(parseCommand(["validate", "in.xlsx", "--tab", "Roof"])).toEqual({
      command: "validate",
      input: "in.xlsx",
      tab: "Roof",
      json: undefined,
    });
  });

  test("of read may name a file for what was read", () => {
    expect(parseCommand(["read", "in.xlsx", "--json", "r.json"])).toEqual({
      command: "read",
      input: "in.xlsx",
      json: "r.json",
    });
  });

  test("of sample takes whole numbers", () => {
    expect(parseCommand("sample --out s.xlsx --projects 40 --seed 7".split(" "))).toEqual({
      command: "sample",
      out: "s.xlsx",
      projects: 40,
      seed: 7,
    });
  });

  test.each([["--help"], ["help"], ["refresh --help"]])("of %j asks for help", (words) => {
    expect(parseCommand(words.split(" "))).toEqual({ command: "help" });
  });

  test.each([
    ["", "No command"],
    ["refrsh in.xlsx", 'no command "refrsh"'],
    ["refresh --out out.xlsx", "needs the workbook"],
    ["refresh in.xlsx", "needs --out"],
    ["refresh a.xlsx b.xlsx --out o.xlsx", "takes one workbook"],
    ["refresh in.xlsx --out o.xlsx --status-date 31.3.2026", "no date"],
    ["refresh in.xlsx --out o.xlsx --status-date 2026-02-30", "no date"],
    ["refresh in.xlsx --out o.xlsx --fail-on warning", "--fail-on"],
    ["refresh in.xlsx --out o.xlsx --colour red", "--colour"],
    ["sample --out s.xlsx --projects 0", "--projects"],
    ["sample --out s.xlsx --projects many", "--projects"],
    ["sample in.xlsx --out s.xlsx", "takes no workbook"],
  ])("like %j is refused with one sentence and exit code 2", (words, part) => {
    const call = (): unknown => parseCommand(words === "" ? [] : words.split(" "));
    expect(call).toThrow(CommandError);
    expect(call).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(part) }),
    );
  });
});
