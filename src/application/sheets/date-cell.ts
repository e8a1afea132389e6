import { toSerial } from "#domain/kernel/plain-date";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { PlanCell } from "#domain/workbook/sheet-plan";

/** A date as a cell: its Excel serial, or a dash where there is none. */
export function dateCell(date: PlainDate | undefined, date1904: boolean): PlanCell {
  return date === undefined ? "–" : toSerial(date, date1904);
}
