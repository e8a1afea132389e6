import { addMonths } from "../kernel/calendar-months";
import type { PlainDate } from "../kernel/plain-date";
import { addDays, toPlainDate } from "../kernel/plain-date";

import type { FinancialYear } from "./finance";

/**
 * The financial year a day is in.
 *
 * @example 2026-03-31 in a year from April: 2025/26, 2025-04-01 to 2026-03-31
 */
export function financialYear(day: PlainDate, startMonth: number): FinancialYear {
  const year = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < startMonth ? 1 : 0);
  const from = toPlainDate(year, startMonth, 1);
  if (from === undefined) throw new Error(`No month ${String(startMonth)}`);
  const next = String((year + 1) % 100).padStart(2, "0");
  return {
    label: startMonth === 1 ? String(year) : `${String(year)}/${next}`,
    from,
    to: addDays(addMonths(from, 12), -1),
  };
}
