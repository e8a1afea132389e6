import type { Colour } from "#domain/workbook/sheet-plan";

/** A colour as PowerPoint's XML has it: `1F3A5F`. */
export function hex(colour: Colour): string {
  return colour.slice(1).toUpperCase();
}
