import type { FieldKind } from "#domain/project/field-kinds";
import { toSerial } from "#domain/kernel/plain-date";
import type { PlanCell } from "#domain/workbook/sheet-plan";

import { writtenDate } from "../plain-dates";
import type { SampleValue } from "../sample-project";

/** A value as the cell of its kind holds it: dates become serials of the 1900 system. */
export function inputCell(value: SampleValue | undefined, kind: FieldKind): PlanCell {
  if (value === undefined || typeof value === "number") return value;
  return kind === "date" || kind === "period" ? toSerial(writtenDate(value), false) : value;
}
