import { describe, expect, test } from "@jest/globals";

import { openEmbeddedExcel } from "#embedded-host/index";

import { codeOf, firstSheet, inWorkbook } from "./support";
import { settle } from "../support/settle";

describe("what a request may be", () => {
  test("a request above the limit is refused and nothing of it is done", async () => {
    const code = await codeOf(
      async (context) => {
        firstSheet(context).getRange("A1:A300").values = Array.from({ length: 300 }, () => [
          "x".repeat(20),
        ]);
        await context.sync();
      },
      { requestLimit: 4000 },
    );
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("an answer above the limit is replaced by the error", async () => {
    const code = await codeOf(
      async (context) => {
        const range = firstSheet(context).getRange("A1:Z100");
        range.load("values");
        await context.sync();
      },
      { responseLimit: 4000 },
    );
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("the limits are 5 MB on the web, and there are none on the desktop", async () => {
    const large = async (context: Excel.RequestContext): Promise<void> => {
      firstSheet(context).getRange("A1:A300").values = Array.from({ length: 300 }, () => [
        "x".repeat(20_000),
      ]);
      await context.sync();
    };
    expect(await codeOf(large)).toBe("RequestPayloadSizeLimitExceeded");
    expect(await codeOf(large, { platform: "desktop" })).toBe("none");
  });

  test("members that the host does not have fail by name", async () => {
    const reading = inWorkbook(async (context) => {
      context.workbook.worksheets.getFirst().slicers.load("items/name");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.slicers") as unknown,
    });
  });

  test("properties that the host does not have fail by name", async () => {
    const reading = inWorkbook(async (context) => {
      firstSheet(context).getRange("A1").load("linkedDataTypeState");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.linkedDataTypeState") as unknown,
    });
  });

  test("failures tell the statement, as Excel's do", async () => {
    const failing = inWorkbook(async (context) => {
      context.workbook.worksheets.getItem("None").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      name: "RichApi.Error",
      code: "ItemNotFound",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: expect.stringContaining("getItem") as unknown,
      },
    });
  });

  test("errors of the client are errors of the caller's realm", async () => {
    const failing = inWorkbook(async (context) => {
      context.workbook.worksheets.getItem("None").load("name");
      await context.sync();
    });
    await expect(failing).rejects.toBeInstanceOf(Error);
  });
});

describe("cell-edit mode", () => {
  test("requests fail while the user is typing", async () => {
    const code = await codeOf(async (context, host) => {
      host.setCellEditMode(true);
      firstSheet(context).load("name");
      await context.sync();
    });
    expect(code).toBe("InvalidOperationInCellEditMode");
  });

  test("with delayForCellEdit they wait until the user has finished", async () => {
    const host = openEmbeddedExcel();
    host.setCellEditMode(true);
    let done = false;
    const running = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = firstSheet(context);
      sheet.load("name");
      await context.sync();
      done = true;
      return sheet.name;
    });
    await settle();
    expect(done).toBe(false);
    host.setCellEditMode(false);
    expect(await running).toBe("Sheet1");
    host.close();
  });
});

describe("faults", () => {
  test("an injected error comes with its code before anything is done", async () => {
    const host = openEmbeddedExcel();
    host.faults.next({ code: "ServiceNotAvailable" });
    const writing = host.Excel.run(async (context) => {
      firstSheet(context).getRange("A1").values = [["x"]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "ServiceNotAvailable" });
    expect(host.describeSheet("Sheet1")?.cells).toEqual([]);
    host.close();
  });

  test("an error after some actions leaves those done", async () => {
    const host = openEmbeddedExcel();
    host.faults.at(1, { code: "GeneralException", when: { afterActions: 8 } });
    const writing = host.Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1").values = [["one"]];
      sheet.getRange("A2").values = [["two"]];
      sheet.getRange("A3").values = [["three"]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "GeneralException" });
    const written = host.describeSheet("Sheet1")?.cells.length ?? 0;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(3);
    host.close();
  });

  test("a request that hangs is never answered", async () => {
    const host = openEmbeddedExcel();
    host.faults.next({ kind: "hang" });
    const reading = host.Excel.run(async (context) => {
      firstSheet(context).load("name");
      await context.sync();
      return "answered";
    });
    const waited = new Promise<string>((resolve) => setTimeout(resolve, 50, "waited"));
    expect(await Promise.race([reading, waited])).toBe("waited");
    host.close();
  });

  test("a defect of the host is answered as such, not left unanswered", async () => {
    const host = openEmbeddedExcel();
    host.faults.next({
      kind: "run",
      action: () => {
        throw new TypeError("nobody foresaw this");
      },
    });
    const reading = host.Excel.run(async (context) => {
      firstSheet(context).load("name");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: "GeneralException",
      message: expect.stringMatching(/defect: TypeError: nobody foresaw this/),
    });
    host.close();
  });

  test("a lost connection fails with ConnectionFailure", async () => {
    const host = openEmbeddedExcel();
    host.faults.next({ kind: "drop", when: "after" });
    const writing = host.Excel.run(async (context) => {
      firstSheet(context).getRange("A1").values = [["x"]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "ConnectionFailure" });
    expect(host.describeSheet("Sheet1")?.cells).toHaveLength(1);
    host.close();
  });

  test("a co-author can edit between two requests", async () => {
    const host = openEmbeddedExcel();
    host.faults.at(2, {
      kind: "run",
      action: (workbook) => {
        workbook.renameSheet("Sheet1", "Renamed");
      },
    });
    const names = await host.Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.load("name");
      await context.sync();
      const before = sheet.name;
      sheet.load("name");
      await context.sync();
      return [before, sheet.name];
    });
    expect(names).toEqual(["Sheet1", "Renamed"]);
    host.close();
  });
});

describe("traffic", () => {
  test("requests and bytes are counted by phase", async () => {
    const host = openEmbeddedExcel();
    host.traffic.phase("read");
    await host.Excel.run(async (context) => {
      firstSheet(context).load("name");
      await context.sync();
    });
    host.traffic.phase("write");
    await host.Excel.run(async (context) => {
      firstSheet(context).name = "Other";
      await context.sync();
      firstSheet(context).name = "Another";
      await context.sync();
    });
    const { read, write } = host.traffic.phases;
    expect([read?.requests, write?.requests]).toEqual([1, 2]);
    expect(write?.bytesSent).toBeGreaterThan(200);
    expect(host.traffic.total.largestResponse).toBeGreaterThan(20);
    host.traffic.reset();
    expect(host.traffic.total.requests).toBe(0);
    host.close();
  });
});

describe("hosts beside each other", () => {
  test("two workbooks can be open in one process", async () => {
    const one = openEmbeddedExcel();
    const other = openEmbeddedExcel(undefined, { fileName: "Other.xlsx" });
    const names = await Promise.all(
      [one, other].map((host) =>
        host.Excel.run(async (context) => {
          context.workbook.load("name");
          await context.sync();
          return context.workbook.name;
        }),
      ),
    );
    expect(names).toEqual(["Book1.xlsx", "Other.xlsx"]);
    one.close();
    other.close();
  });
});
