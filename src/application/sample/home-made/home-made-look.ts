import type { FieldKind } from "#domain/project/field-kinds";
import type { CellFormat, Colour } from "#domain/workbook/sheet-plan";

const ink: Colour = "#222222";
const rule: Colour = "#BFBFBF";

/** Looks of a tab somebody made at home: one strong colour for heads, a faint one for labels. */
export type HomeMadeLook = {
  readonly title: CellFormat;
  readonly note: CellFormat;
  readonly heading: CellFormat;
  readonly header: CellFormat;
  readonly label: CellFormat;
  readonly value: CellFormat;
  readonly body: CellFormat;
  readonly dateFormat: string;
};

export function homeMadeLook(strong: Colour, faint: Colour, dateFormat: string): HomeMadeLook {
  const cell: CellFormat = { fontSize: 10, colour: ink, borderBottom: rule, vertical: "center" };
  return {
    title: { fontSize: 16, bold: true, colour: "#FFFFFF", fill: strong, vertical: "center" },
    note: { fontSize: 9, italic: true, colour: "#595959" },
    heading: { fontSize: 12, bold: true, colour: strong, vertical: "bottom" },
    header: { ...cell, bold: true, fontSize: 9, fill: faint, wrap: true, vertical: "center" },
    label: { ...cell, bold: true, fontSize: 9, fill: faint, wrap: true },
    value: { ...cell, wrap: true, horizontal: "left" },
    body: { ...cell, wrap: true, vertical: "top" },
    dateFormat,
  };
}

/** How values of a kind are shown; undefined for texts. */
export function numberFormatOf(kind: FieldKind, look: HomeMadeLook): string | undefined {
  if (kind === "date" || kind === "period") return look.dateFormat;
  if (kind === "money") return "#,##0";
  return kind === "percent" ? "0%" : undefined;
}
