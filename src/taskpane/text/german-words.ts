import type { SeverityCounts } from "../state/pane-state";

export const whole = new Intl.NumberFormat("de-DE");

const day = new Intl.DateTimeFormat("de-DE", { dateStyle: "medium", timeZone: "UTC" });

/** `30.09.2026` */
export function writeDay(isoDate: string): string {
  return day.format(new Date(`${isoDate}T00:00:00Z`));
}

/** A number with its noun: `1 Blatt`, `12 Blätter`. */
export function count(number: number, one: string, many: string): string {
  return `${whole.format(number)} ${number === 1 ? one : many}`;
}

/** Names with commas and an `und`; long lists are cut. */
export function list(names: readonly string[], shown = 4): string {
  const rest = names.length - shown;
  const first = names.slice(0, rest > 0 ? shown : undefined);
  const all = rest > 0 ? [...first, `${String(rest)} weitere`] : first;
  return new Intl.ListFormat("de-DE", { type: "conjunction" }).format(all);
}

/** Findings by severity in words. */
export function describeCounts(counts: SeverityCounts): string {
  const parts = [
    counts.error > 0 ? count(counts.error, "Fehler", "Fehler") : "",
    counts.warning > 0 ? count(counts.warning, "Warnung", "Warnungen") : "",
    counts.info > 0 ? count(counts.info, "Hinweis", "Hinweise") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "nichts zu beheben" : list(parts);
}
