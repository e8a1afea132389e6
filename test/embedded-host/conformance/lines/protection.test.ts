import { describe, expect, test } from "@jest/globals";

import { openXmlErrors } from "../../../support/open-xml-errors";
import { inWorkbook } from "../../support";
import { behaves, read, refuses, sheetOf } from "../behaves";

describe("protection of the workbook", () => {
  behaves(
    "WorkbookProtection.protect",
    "without a password; unprotect takes it away",
    async (context) => {
      const { protection } = context.workbook;
      protection.protect();
      const on = await read(protection, "protected");
      protection.unprotect();
      return [on, await read(protection, "protected")];
    },
    [true, false],
  );
  refuses(
    "WorkbookProtection.protect",
    "fails if the workbook has been protected",
    ({ workbook }) => {
      workbook.protection.protect();
      workbook.protection.protect();
    },
    "AccessDenied",
  );
  const changes: readonly (readonly [string, (context: Excel.RequestContext) => unknown])[] = [
    ["add", ({ workbook }) => workbook.worksheets.add()],
    [
      "delete",
      ({ workbook }) => {
        workbook.worksheets.getItem("Other").delete();
      },
    ],
    ["rename", ({ workbook }) => (workbook.worksheets.getItem("Other").name = "New")],
    ["move", ({ workbook }) => (workbook.worksheets.getItem("Other").position = 0)],
    ["hide", ({ workbook }) => (workbook.worksheets.getItem("Other").visibility = "Hidden")],
    ["copy", ({ workbook }) => workbook.worksheets.getItem("Other").copy()],
  ];
  for (const [what, change] of changes)
    refuses(
      "WorkbookProtection.protect",
      `sheets: no ${what} while it is on`,
      (context) => {
        context.workbook.worksheets.add("Other");
        context.workbook.protection.protect();
        change(context);
      },
      "AccessDenied",
    );
  refuses(
    "WorkbookProtection.unprotect",
    "needs the password that it was protected with",
    ({ workbook }) => {
      workbook.protection.protect("secret");
      workbook.protection.unprotect("Secret");
    },
    "AccessDenied",
  );
});

describe("protection of worksheets", () => {
  behaves(
    "WorksheetProtection.options",
    "what was allowed, and which cells can be selected",
    async (context) => {
      const { protection } = sheetOf(context);
      protection.protect({ allowSort: true, allowAutoFilter: true, selectionMode: "Unlocked" });
      protection.load("options");
      await context.sync();
      const { allowSort, allowAutoFilter, allowFormatCells, selectionMode } = protection.options;
      return [allowSort, allowAutoFilter, allowFormatCells, selectionMode];
    },
    [true, true, false, "Unlocked"],
  );
  refuses(
    "WorksheetProtection.unprotect",
    "needs the password that it was protected with",
    (context) => {
      sheetOf(context).protection.protect({}, "secret");
      sheetOf(context).protection.unprotect();
    },
    "AccessDenied",
  );

  test("passwords stand in the file as Excel keeps them, and open what they closed", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      sheetOf(context).protection.protect({ selectionMode: "None" }, "Übung 1");
      context.workbook.protection.protect("structure");
      await context.sync();
      return host.save();
    });
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
    const opened = await inWorkbook(async (context) => {
      const sheet = sheetOf(context);
      sheet.protection.unprotect("Übung 1");
      context.workbook.protection.unprotect("structure");
      sheet.name = "Renamed";
      return [await read(sheet, "name"), await read(sheet.protection, "protected")];
    }, bytes);
    expect(opened).toEqual(["Renamed", false]);
  });
});
