import { afterEach, expect, test } from "@jest/globals";

import { defaultPackSettings } from "#domain/settings/pack-settings";
import { createWorkbookJobs } from "#taskpane/jobs/workbook-jobs.ts";

import { aProjectTab } from "../application/support/plain-portfolio";
import { addTabs, closeDesks, openDesk } from "../excel/support/workbook";

afterEach(closeDesks);

test("contents of a pack that no project fits are said to be saved, and why no page is listed", async () => {
  const desk = openDesk();
  await addTabs(desk, { Roof: aProjectTab("P1", "Roof", 400) });
  const jobs = createWorkbookJobs(desk.host.Excel, () => true);
  const order = (scope: string | undefined): ReturnType<typeof jobs.run> =>
    jobs.run({ job: "changePack", pack: { ...defaultPackSettings, scope } }, desk.watch);
  const nowhere = await order("Nowhere");
  expect(nowhere.notice).toMatchObject({
    kind: "settingsWritten",
    remarks: [expect.stringContaining('No project is in the scope "Nowhere"')],
  });
  expect(nowhere.settings?.pack.scope).toBe("Nowhere");
  const roof = await order("P1");
  expect(roof.notice?.kind).toBe("settingsWritten");
  expect(roof.pack?.pages.length).toBeGreaterThan(1);
});
