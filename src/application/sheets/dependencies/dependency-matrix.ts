import type { PortfolioReport } from "#domain/portfolio/report";
import type { LinkPlan } from "#domain/workbook/sheet-plan";

import { shade } from "../heat-scale";
import { palette } from "../palette";
import { gapRow, layOutFigureLines, noteLine, sectionHeading } from "../report-sections";
import type { FigureLine, Section } from "../report-sections";
import { area, cell, joinParts, look } from "../sheet-part";
import type { SheetPart } from "../sheet-part";
import { type } from "../type-scale";
import { listWords, plural } from "../wording";
import { stateOrder } from "./dependency-rows";
import type { DependencyRow, DependencyState } from "./dependency-rows";

const stateMeanings: Readonly<Record<DependencyState, string>> = {
  late: "Late",
  unknown: "Unknown project",
  circle: "Part of a circle",
  oneSided: "Listed by one side only",
  undated: "Without dates",
  inTime: "In time, listed by both",
};

/** Names of the givers stand in this column, the takers right of it. */
const labelColumn = 3;
const mostTakers = 7;
const mostGivers = 11;
const shades = 4;

type Side = { readonly ids: readonly string[]; readonly others: number };
type Cell = {
  readonly count: number;
  readonly late: number;
  readonly first: DependencyRow | undefined;
};

export type MatrixBasis = {
  readonly report: PortfolioReport;
  readonly rows: readonly DependencyRow[];
  /** Where a dependency can be read. */
  readonly linkTo: (row: DependencyRow) => Pick<LinkPlan, "target" | "tip">;
};

/** Who gives (rows) what to whom (columns): open dependencies, late ones in brackets. */
export function layOutMatrix(basis: MatrixBasis, row: number, widths: readonly number[]): Section {
  const rows = basis.rows.filter(({ supplier }) => supplier !== undefined);
  if (rows.length === 0) return { part: {}, next: row };
  const givers = sideOf(
    rows.flatMap(({ supplier }) => supplier ?? []),
    mostGivers,
  );
  const takers = sideOf(
    rows.map(({ needing }) => needing),
    mostTakers,
  );
  const names = new Map(basis.report.projects.map(({ id, name }) => [id, name]));
  const place = { column: 0, columns: widths.length };
  const head = row + 2;
  const lines = labelsOf(givers);
  const heads = labelsOf(takers);
  const height = Math.max(lines.length, stateOrder.length);
  return {
    part: joinParts([
      sectionHeading("Who gives to whom", { row, ...place }),
      noteLine(describeSides(givers, takers), { row: row + 1, ...place }, widths),
      cell(head, labelColumn, "Gives (down), needs (across)", { horizontal: "right" }),
      { grids: [{ row: head, column: labelColumn + 1, values: [heads.map(({ text }) => text)] }] },
      look(area(head, labelColumn, 1, heads.length + 1), type.header),
      look(area(head, labelColumn + 1, 1, heads.length), { horizontal: "center", wrap: true }),
      ...lines.map(({ id, text }, at) =>
        cell(head + 1 + at, labelColumn, id === undefined ? text : labelOf(id, names), {
          ...type.label,
          horizontal: "right",
        }),
      ),
      ...lines.flatMap((giver, at) =>
        heads.map((taker, across) =>
          layOutCell(basis, countIn(rows, { giver: giver.id, taker: taker.id, givers, takers }), {
            row: head + 1 + at,
            column: labelColumn + 1 + across,
          }),
        ),
      ),
      layOutStates(basis.rows, head),
      { rowHeights: [{ row: head, rows: 1, points: 28 }] },
      gapRow(head + 1 + height),
    ]),
    next: head + 2 + height,
  };
}

/** How many dependencies are in each state, left of the matrix; one can be in several. */
function layOutStates(rows: readonly DependencyRow[], row: number): SheetPart {
  const place = { column: 0, columns: 2 };
  const lines = stateOrder.map((state): FigureLine => {
    const count = rows.filter(({ states }) => states.includes(state)).length;
    return { label: stateMeanings[state], figure: count, numberFormat: "0" };
  });
  return joinParts([
    { grids: [{ row, column: 0, values: [["State", "Dependencies"]] }] },
    look(area(row, 0, 1, 2), type.header),
    look(area(row, 1, 1, 1), { horizontal: "right" }),
    layOutFigureLines(lines, { row: row + 1, ...place }),
  ]);
}

/** The projects with most dependencies on one side, and how many are left. */
function sideOf(ids: readonly string[], most: number): Side {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
  if (ranked.length <= most + 1) return { ids: ranked, others: 0 };
  return { ids: ranked.slice(0, most), others: ranked.length - most };
}

function labelsOf({ ids, others }: Side): readonly { id: string | undefined; text: string }[] {
  const shown = ids.map((id) => ({ id, text: id }));
  return others === 0 ? shown : [...shown, { id: undefined, text: `Others (${String(others)})` }];
}

function labelOf(id: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(id);
  const text = name === undefined || name === id ? id : `${id} ${name}`;
  return text.length > 44 ? `${text.slice(0, 43).trimEnd()}…` : text;
}

type Pair = {
  readonly giver: string | undefined;
  readonly taker: string | undefined;
  readonly givers: Side;
  readonly takers: Side;
};

function countIn(rows: readonly DependencyRow[], { giver, taker, givers, takers }: Pair): Cell {
  const found = rows.filter(
    ({ supplier = "", needing }) =>
      (giver === undefined ? !givers.ids.includes(supplier) : supplier === giver) &&
      (taker === undefined ? !takers.ids.includes(needing) : needing === taker),
  );
  const late = found.filter(({ states }) => states.includes("late")).length;
  return { count: found.length, late, first: found[0] };
}

function layOutCell(
  basis: MatrixBasis,
  { count, late, first }: Cell,
  { row, column }: { readonly row: number; readonly column: number },
): SheetPart {
  const lateToo = late === 0 ? "" : `" (${String(late)})"`;
  return joinParts([
    cell(row, column, count, {
      ...type.body,
      ...(count === 0 ? { colour: palette.muted } : shade(Math.min(count, shades), shades + 1)),
      horizontal: "center",
      numberFormat: `0${lateToo};-0;"·"`,
      borderTop: palette.white,
      borderBottom: palette.white,
    }),
    first === undefined ? {} : { links: [{ row, column, ...basis.linkTo(first) }] },
  ]);
}

function describeSides(givers: Side, takers: Side): string {
  const words =
    "Open dependencies, in brackets the late ones; darker is more. A number leads to the first of them.";
  const others = [
    givers.others === 0 ? "" : plural(givers.others, "giver"),
    takers.others === 0 ? "" : plural(takers.others, "taker"),
  ].filter((text) => text !== "");
  if (others.length === 0) return words;
  return `${words} Shown are the projects with most of them; others, added up: ${listWords(others)}.`;
}
