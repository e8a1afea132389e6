import { describe, expect, test } from "@jest/globals";

import { classifyErrorCode } from "#excel/error-classes";
import { toWorkbookError } from "#excel/workbook-error";

describe("the class of an error", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "userBusy"],
    ["ResponsePayloadSizeLimitExceeded", "tooBig"],
    ["ServiceNotAvailable", "transient"],
    ["ItemNotFound", "stale"],
    ["AccessDenied", "blocked"],
    ["ApiNotFound", "capability"],
    ["Timeout", "timeout"],
    ["SomethingNobodyKnows", "other"],
  ])("of %s is %s", (code, expected) => {
    expect(classifyErrorCode(code)).toBe(expected);
  });
});

describe("turning an error into ours", () => {
  test("keeps Excel's code and statement and names the subject", () => {
    const error = Object.assign(new Error("no"), {
      code: "AccessDenied",
      debugInfo: { statement: "var range = ..." },
    });
    expect(toWorkbookError(error, 'the tab "Costs"').failure).toEqual({
      class: "blocked",
      code: "AccessDenied",
      message: 'Excel refuses access to the tab "Costs": it is protected or locked.',
      at: "var range = ...",
    });
  });

  test("throws bugs on", () => {
    expect(() => toWorkbookError(new TypeError("x is undefined"), "it")).toThrow(TypeError);
  });
});
