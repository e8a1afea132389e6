import type { CellFormat } from "#domain/workbook/sheet-plan";

import { palette } from "./palette";

/** The one typographic scale of our sheets; nothing else is used. */
export const type = {
  body: { fontSize: 10, colour: palette.ink, vertical: "center" },
  title: { fontSize: 18, bold: true, colour: palette.navy, vertical: "center" },
  heading: {
    fontSize: 12,
    bold: true,
    colour: palette.navy,
    borderBottom: palette.line,
    vertical: "center",
  },
  label: { fontSize: 9, colour: palette.muted, vertical: "center" },
  smallPrint: { fontSize: 9, colour: palette.muted, vertical: "top", wrap: true },
  figure: { fontSize: 20, bold: true, colour: palette.ink, vertical: "center", horizontal: "left" },
  header: {
    fontSize: 9,
    bold: true,
    colour: palette.ink,
    fill: palette.band,
    borderBottom: palette.line,
    vertical: "center",
  },
  cell: {
    fontSize: 10,
    colour: palette.ink,
    vertical: "center",
    wrap: true,
    borderBottom: palette.line,
  },
  link: {
    fontSize: 10,
    colour: palette.blue,
    vertical: "center",
    wrap: true,
    borderBottom: palette.line,
  },
} as const satisfies Readonly<Record<string, CellFormat>>;
