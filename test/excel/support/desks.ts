import { aSheetPlan } from "./plans";
import { addTabs, applyAll, openDesk, type Desk } from "./workbook";

const source = {
  Roof: [
    ["Project", "Roof"],
    ["Budget", 1_200],
  ],
};

/** A workbook with a tab of the user's. */
export async function deskWithSource(): Promise<Desk> {
  const desk = openDesk();
  await addTabs(desk, source);
  return desk;
}

/** A workbook whose sheets are as planned already. */
export async function appliedDesk(): Promise<Desk> {
  const desk = await deskWithSource();
  await applyAll(desk, [aSheetPlan()]);
  desk.host.traffic.reset();
  return desk;
}

/** Everything that can be seen of a sheet. */
export function look({ host }: Desk, sheet: string): unknown {
  return host.describeSheet(sheet);
}
