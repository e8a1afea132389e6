import type { SeverityCounts } from "../state/pane-state";

export const whole = new Intl.NumberFormat("en-GB");

/** Months as the sheets write them; the British style of browsers says Sept. */
const month = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });

/** `30 Sep 2026` */
export function writeDay(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  return `${String(day.getUTCDate())} ${month.format(day)} ${String(day.getUTCFullYear())}`;
}

/** A number with its noun: `1 tab`, `12 tabs`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${whole.format(number)} ${number === 1 ? one : many}`;
}

/** Names with commas and an `and`; long lists are cut. */
export function list(names: readonly string[], shown = 4): string {
  const rest = names.length - shown;
  const first = names.slice(0, rest > 0 ? shown : undefined);
  const all = rest > 0 ? [...first, `${String(rest)} more`] : first;
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(all);
}

/** Findings by severity in words. */
export function describeCounts(counts: SeverityCounts): string {
  const parts = [
    counts.error > 0 ? count(counts.error, "error") : "",
    counts.warning > 0 ? count(counts.warning, "warning") : "",
    counts.info > 0 ? count(counts.info, "hint") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "nothing to mend" : list(parts);
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
