import type { FieldKind } from "#domain/project/field-kinds";
import type { CellFormat } from "#domain/workbook/sheet-plan";

import { palette } from "#application/sheets/palette";
import { type } from "#application/sheets/type-scale";

export const templateLook = {
  body: type.body,
  title: type.title,
  guide: type.label,
  heading: type.heading,
  label: { ...type.label, borderBottom: palette.line },
  header: { ...type.header, wrap: true, horizontal: "left", indent: 1 },
  /** Columns of a table that are left to the project office. */
  free: { ...type.cell },
  input: {
    ...type.cell,
    fill: palette.input,
    vertical: "center",
    horizontal: "left",
    indent: 1,
    locked: false,
  },
  longInput: { ...type.cell, fill: palette.input, horizontal: "left", indent: 1, locked: false },
} as const satisfies Readonly<Record<string, CellFormat>>;

/** How cells of a kind are shown; kinds left out are text. */
const kindFormats: Readonly<Partial<Record<FieldKind, CellFormat>>> = {
  money: { numberFormat: "#,##0", horizontal: "right", indent: 0 },
  date: { numberFormat: "yyyy-mm-dd", horizontal: "right", indent: 0 },
  period: { numberFormat: "yyyy-mm-dd", horizontal: "left", indent: 1 },
  percent: { numberFormat: "0%", horizontal: "right", indent: 0 },
  number: { numberFormat: "General", horizontal: "right", indent: 0 },
  score: { numberFormat: "0", horizontal: "right", indent: 0 },
};

export function kindFormat(kind: FieldKind): CellFormat | undefined {
  return kindFormats[kind];
}

/** Facts stand beside their label, all on the left; only the number format differs. */
const factFormats: ReadonlyMap<FieldKind, CellFormat> = new Map(
  Object.entries(kindFormats).map(([kind, format]): [FieldKind, CellFormat] => [
    // Object.entries forgets the keys' type.
    kind as FieldKind,
    { ...format, horizontal: "left", indent: 1 },
  ]),
);

export function factFormat(kind: FieldKind): CellFormat | undefined {
  return factFormats.get(kind);
}

const figureHeader: CellFormat = { horizontal: "right", indent: 0 };

/** The header of a column of figures stands over its figures. */
export function headerFormat(kind: FieldKind | undefined): CellFormat | undefined {
  const horizontal = kind === undefined ? undefined : kindFormats[kind]?.horizontal;
  return horizontal === "right" ? figureHeader : undefined;
}

/** Pixels an indent of one takes from a cell. */
export const indentPixels = 9;
