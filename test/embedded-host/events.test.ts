import { describe, expect, test } from "@jest/globals";

import { connectBridge, createHost, openEmbeddedExcel, serveHost } from "#embedded-host/index";

import { firstSheet } from "./support";
import { settle } from "../support/settle";

describe("events", () => {
  test("onChanged tells the add-in's own edits from the user's", async () => {
    const host = openEmbeddedExcel();
    const seen: unknown[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push([event.address, event.source, event.triggerSource, event.changeType]);
        await Promise.resolve();
      });
      await context.sync();
      firstSheet(context).getRange("A1:B2").values = [["x"]];
      await context.sync();
    });
    host.edits.enter("Sheet1", "C3", "typed");
    await settle();
    expect(seen).toEqual([
      ["A1:B2", "Local", "ThisLocalAddin", "RangeEdited"],
      ["C3", "Local", "Unknown", "RangeEdited"],
    ]);
    host.close();
  });

  test("while enableEvents is false nothing is sent", async () => {
    const host = openEmbeddedExcel();
    let count = 0;
    await host.Excel.run(async (context) => {
      firstSheet(context).onChanged.add(async () => {
        count++;
        await Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      firstSheet(context).getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      firstSheet(context).getRange("A2").values = [[2]];
      await context.sync();
    });
    await settle();
    expect(count).toBe(1);
    host.close();
  });

  test("onAdded, onDeleted and onActivated", async () => {
    const host = openEmbeddedExcel();
    const seen: string[] = [];
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const handlers of [worksheets.onAdded, worksheets.onDeleted, worksheets.onActivated]) {
        handlers.add(async (event: { type: string }) => {
          seen.push(event.type);
          await Promise.resolve();
        });
      }
      await context.sync();
      const sheet = worksheets.add("New");
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await settle();
    expect(seen).toEqual(["WorksheetAdded", "WorksheetActivated", "WorksheetDeleted"]);
    host.close();
  });
});

describe("a host behind a message port", () => {
  test("the client on one side reads and hears the host on the other", async () => {
    const { port1, port2 } = new MessageChannel();
    const host = createHost();
    serveHost(host, port2);
    const { Excel, release } = connectBridge(port1);
    port1.start();
    port2.start();
    const seen: string[] = [];
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(async (event) => {
        seen.push(event.address);
        await Promise.resolve();
      });
      const range = sheet.getRange("A1:B1");
      range.values = [["over", "the port"]];
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    host.edits.enter("Sheet1", "D4", 4);
    await settle();
    expect(values).toEqual([["over", "the port"]]);
    expect(seen).toContain("D4");
    release();
    port1.close();
    port2.close();
  });
});
