import { HostError } from "../../protocol/host-error";
import { formatAbsolute } from "../../workbook/addresses";
import type { ChartTarget } from "../access/chart-selves";
import { areaOfFormula } from "../access/range-references";

/** The reference of a formula such as `=Sheet1!$A$1`, without "="; InvalidArgument for any other. */
export function formulaReference(target: ChartTarget, formula: string): string {
  const place = areaOfFormula(target.workbook, formula);
  if (place === undefined) throw new HostError("InvalidArgument");
  return formatAbsolute(place.sheet.name, place.area);
}

/** What a cell says that a text of the chart comes from. */
export function cellText(target: ChartTarget, reference: string): string {
  const place = areaOfFormula(target.workbook, reference);
  return String(place?.sheet.cells.values(place.area)[0]?.[0] ?? "");
}
