import type { CellMark, Marking, TabMarks } from "#application/ports/tab-marks";
import type { MarkAnswer } from "#application/ports/workbook-port";
import { markLooks } from "#application/plan-marks";
import { parseRange, type CellRange } from "#domain/workbook/address";

import { readAll, type Desk } from "./workbook";

function cells(...addresses: readonly string[]): readonly CellRange[] {
  return addresses.map((address) => {
    const range = parseRange(address);
    if (range === undefined) throw new Error(`${address} is no range`);
    return range;
  });
}

/** Cells of a mark by their addresses. */
export function mark(kind: CellMark["kind"], ...addresses: readonly string[]): CellMark {
  return { kind, ranges: cells(...addresses) };
}

/** Marks the tabs named, which are looked up by their names as they are now. */
export async function markBy(
  desk: Desk,
  wanted: Readonly<Record<string, readonly CellMark[]>>,
  how: Partial<Marking> = {},
): Promise<MarkAnswer> {
  const { tabs } = await readAll(desk);
  const marks = tabs.flatMap(({ id, name }): readonly TabMarks[] => {
    const found = wanted[name];
    return found === undefined ? [] : [{ id, tab: name, marks: found }];
  });
  const marking = { tabs: marks, looks: markLooks, others: "clear" as const, ...how };
  return desk.port.markTabs(marking, desk.watch);
}

/** The rules of a tab in their order: formula or kind, and where. */
export async function rulesOn({ host }: Desk, tab: string): Promise<readonly string[]> {
  return host.Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getItem(tab).getRange().conditionalFormats;
    rules.load("items/id,items/type,items/priority");
    await context.sync();
    const found = rules.items.map((rule) => {
      const areas = rule.getRanges();
      areas.load("address");
      const formula = rule.type === "Custom" ? rule.custom.rule : undefined;
      formula?.load("formula");
      return { rule, areas, formula };
    });
    await context.sync();
    return found.map(({ rule, areas, formula }) => {
      const where = areas.address.replaceAll(/[^,]*!/g, "");
      return `${String(rule.priority)} ${formula?.formula ?? rule.type} ${where}`;
    });
  });
}
