import type { CellRange } from "#domain/workbook/address";
import type { FormatBlock } from "#domain/workbook/sheet-plan";

/**
 * One block a look instead of one a table: every block is work for Excel. A look keeps the place it
 * first came in, so tables that are laid over one another in another order must not be merged.
 */
export function mergeEqualLooks(blocks: readonly FormatBlock[]): readonly FormatBlock[] {
  const merged = new Map<string, { readonly ranges: CellRange[]; readonly block: FormatBlock }>();
  for (const block of blocks) {
    const look = JSON.stringify(block.format);
    const known = merged.get(look);
    if (known === undefined) merged.set(look, { ranges: [...block.ranges], block });
    else known.ranges.push(...block.ranges);
  }
  return [...merged.values()].map(({ ranges, block: { format } }) => ({ ranges, format }));
}
