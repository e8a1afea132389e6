import type { CellRange } from "#domain/workbook/address";
import type { CellFormat, FormatBlock } from "#domain/workbook/sheet-plan";

/**
 * One block a look instead of one a section: a tab has eleven sections of the same few looks, and every
 * block is work for Excel. A look keeps the place it first came in, so later looks still win as long as
 * no section lays them in another order.
 */
export function mergeLooks(blocks: readonly FormatBlock[]): readonly FormatBlock[] {
  const ranges = new Map<CellFormat, CellRange[]>();
  for (const block of blocks) {
    const known = ranges.get(block.format);
    if (known === undefined) ranges.set(block.format, [...block.ranges]);
    else known.push(...block.ranges);
  }
  return [...ranges].map(([format, merged]) => ({ ranges: merged, format }));
}
