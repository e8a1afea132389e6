import { planSample } from "#application/sample/plan-sample";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { unwatched, withWorkbook } from "./workbook";

/** A workbook with the tabs of the sample, written through the gateway, in an order of one's own. */
export async function sampleWorkbook(
  projects: number,
  arrange: (plans: readonly SheetPlan[]) => readonly SheetPlan[] = (plans) => plans,
): Promise<Uint8Array> {
  return withWorkbook(undefined, async (port, host) => {
    const read = await port.readWorkbook({}, unwatched);
    if (read.kind !== "read") throw new Error(`the blank workbook was not read: ${read.kind}`);
    const plans = arrange(planSample({ projects, seed: 1 }));
    const answer = await port.applySheets(plans, read.workbook, unwatched);
    if (answer.kind !== "applied") throw new Error(`the sample was not written: ${answer.kind}`);
    return host.save();
  });
}
