import { withoutArea } from "#ooxml/model/address";
import type { Area, CellPlace, CellType, SheetFile } from "#ooxml/model/workbook-file";

import { intersect } from "./areas";
import { areasOfPlaces } from "./search-cells";

export const specialKinds = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "DataValidations",
  "SameDataValidation",
  "ConditionalFormats",
  "SameConditionalFormat",
] as const;
export type SpecialKind = (typeof specialKinds)[number];

/** What is looked for; `types` narrows constants and formulas, undefined is all of them. */
export type SpecialWish = {
  readonly kind: SpecialKind;
  readonly types: ReadonlySet<CellType> | undefined;
  /** The cell that others are compared with. */
  readonly first: CellPlace;
};

/**
 * The cells of a kind within an area, in rectangles that do not overlap. Contents are looked for in
 * the used area only, rules wherever they are.
 */
export function findSpecialCells(sheet: SheetFile, area: Area, wish: SpecialWish): readonly Area[] {
  switch (wish.kind) {
    case "Blanks":
    case "Constants":
      return withinUsed(sheet, area, (looked) => byContents(sheet, looked, wish));
    case "Formulas":
      return withinUsed(sheet, area, (looked) => formulas(sheet, looked, wish.types));
    case "Visible":
      return withinUsed(sheet, area, (looked) => visible(sheet, looked));
    case "DataValidations":
      return ruled(sheet.validations, area);
    case "SameDataValidation":
      return ruled(rulesOfCell(sheet.validations, wish.first), area);
    case "ConditionalFormats":
      return ruled(sheet.conditionalFormats.all, area);
    case "SameConditionalFormat":
      return ruled(rulesOfCell(sheet.conditionalFormats.all, wish.first), area);
  }
}

function withinUsed(
  sheet: SheetFile,
  area: Area,
  find: (looked: Area) => readonly Area[],
): readonly Area[] {
  const used = sheet.cells.usedArea(false);
  const looked = used && intersect(area, used);
  return looked === undefined ? [] : find(looked);
}

function formulas(
  sheet: SheetFile,
  area: Area,
  types: ReadonlySet<CellType> | undefined,
): readonly Area[] {
  const places = sheet.cells.formulaCells(area);
  if (types === undefined || places.length === 0) return areasOfPlaces(places);
  const typeOf = sheet.cells.types(area);
  return areasOfPlaces(
    places.filter(({ row, column }) =>
      types.has(typeOf[row - area.row]?.[column - area.column] ?? "empty"),
    ),
  );
}

function byContents(sheet: SheetFile, area: Area, { kind, types }: SpecialWish): readonly Area[] {
  const isFormula = new Set(
    sheet.cells.formulaCells(area).map(({ row, column }) => `${row} ${column}`),
  );
  const places: CellPlace[] = [];
  sheet.cells.types(area).forEach((line, r) => {
    line.forEach((type, c) => {
      const place = { row: area.row + r, column: area.column + c };
      const fits = kind === "Blanks" ? type === "empty" : isConstant(type, types);
      if (fits && !isFormula.has(`${place.row} ${place.column}`)) places.push(place);
    });
  });
  return areasOfPlaces(places);
}

function isConstant(type: CellType, types: ReadonlySet<CellType> | undefined): boolean {
  return type !== "empty" && types?.has(type) !== false;
}

type Run = { readonly start: number; readonly length: number };

function runsOf(start: number, count: number, isHidden: (index: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let index = start; index < start + count; index++) {
    if (isHidden(index)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.length === index)
      runs[runs.length - 1] = { start: last.start, length: last.length + 1 };
    else runs.push({ start: index, length: 1 });
  }
  return runs;
}

function visible(sheet: SheetFile, area: Area): readonly Area[] {
  const columns = runsOf(area.column, area.columns, (column) => sheet.columnHidden(column));
  const rows = runsOf(area.row, area.rows, (row) => sheet.rowHidden(row));
  return rows.flatMap((down) =>
    columns.map((across) => ({
      row: down.start,
      column: across.start,
      rows: down.length,
      columns: across.length,
    })),
  );
}

type Rule = { readonly areas: readonly Area[] };

function rulesOfCell(rules: readonly Rule[], { row, column }: CellPlace): readonly Rule[] {
  const cell = { row, column, rows: 1, columns: 1 };
  return rules.filter((rule) => rule.areas.some((each) => intersect(each, cell) !== undefined));
}

/** The cells of an area that are under any of the rules. */
function ruled(rules: readonly Rule[], area: Area): readonly Area[] {
  const found: Area[] = [];
  for (const each of rules.flatMap((rule) => rule.areas)) {
    const within = intersect(each, area);
    if (within === undefined) continue;
    const fresh = found.reduce<Area[]>(
      (left, known) => left.flatMap((part) => withoutArea(part, known)),
      [within],
    );
    found.push(...fresh);
  }
  return found;
}
