import type { CellRange } from "#domain/workbook/address";
import { rangeAddress } from "#domain/workbook/address";

/** A few calls on one sheet that belong together, with what they about take in a request. */
export type Step = { readonly bytes: number; readonly queue: (sheet: Excel.Worksheet) => void };

/** What a step takes besides its values: the calls and the objects they name. */
export const callBytes = 300;

export function step(calls: number, queue: Step["queue"]): Step {
  return { bytes: calls * callBytes, queue };
}

/** Excel cuts addresses longer than 8,192 characters without a word. */
const longestAddress = 8_000;

/** Addresses of ranges joined with commas, each no longer than Excel reads. */
export function joinAddresses(ranges: readonly CellRange[]): readonly string[] {
  const joined: string[] = [];
  for (const range of ranges) {
    const address = rangeAddress(range);
    const last = joined.at(-1);
    if (last === undefined || last.length + address.length + 1 > longestAddress) {
      joined.push(address);
    } else {
      joined[joined.length - 1] = `${last},${address}`;
    }
  }
  return joined;
}
