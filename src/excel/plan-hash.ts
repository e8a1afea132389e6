import type { SheetPlan } from "#domain/workbook/sheet-plan";

/** Raised when the applier starts to write the same plan differently, so that old sheets are rewritten. */
const writerVersion = 1;

/** Taken once: in a page or a sandbox of its own every look-up of a global costs more than the product. */
const { imul } = Math;

/**
 * A short, stable hash of a plan: equal plans give equal hashes whatever the order of their members.
 * 106 bits of two rounds of cyrb53 (public domain); it tells edits from no edits, it is not a signature.
 */
export function hashPlan(plan: SheetPlan): string {
  return hashText(canonicalJson(plan));
}

export function hashText(text: string): string {
  const halves = [hash53(text, 0x51ee), hash53(text, 0xb00c)];
  return [writerVersion, ...halves].map((half) => half.toString(36)).join("-");
}

/** JSON with sorted members and without undefined ones. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(
      Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    );
  });
}

function hash53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = imul(high ^ unit, 2_654_435_761);
    low = imul(low ^ unit, 1_597_334_677);
  }
  high = imul(high ^ (high >>> 16), 2_246_822_507) ^ imul(low ^ (low >>> 13), 3_266_489_909);
  low = imul(low ^ (low >>> 16), 2_246_822_507) ^ imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
