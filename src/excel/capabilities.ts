import type { GatewayOptions } from "./gateway-options";

/** The requirement set everything in this room stays within; Excel 2021 and later have it. */
const baseline = { set: "ExcelApi", version: "1.14" } as const;

/**
 * What keeps this Excel from running Steerbook, as one sentence; undefined where nothing does. API
 * newer than the baseline is asked for here before it is called, and nowhere else.
 */
export function describeMissingBaseline(
  isSetSupported: GatewayOptions["isSetSupported"],
): string | undefined {
  if (isSetSupported(baseline.set, baseline.version)) return undefined;
  return "This Excel is too old for Steerbook: it needs Excel 2021, Microsoft 365 or Excel on the web.";
}
