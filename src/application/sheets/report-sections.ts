import { runThrough, type Steps } from "#domain/kernel/steps";
import type { CellRange } from "#domain/workbook/address";
import type { PlanCell } from "#domain/workbook/sheet-plan";

import { palette } from "./palette";
import { area, cell, joinParts, look, merged } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { spanWidth } from "./spans";
import type { Span } from "./spans";
import { dash } from "./table-column";
import { columnPixels, linePoints, wrappedLines } from "./text-width";
import { type } from "./type-scale";

/** A section of a report sheet and the first row after it. */
export type Section = { readonly part: SheetPart; readonly next: number };

/** Where a line or a section stands: its first row, and the columns it spans. */
export type Place = Span & { readonly row: number };

/** A section heading over some columns, with the hair line below it. */
export function sectionHeading(words: string, { row, column, columns }: Place): SheetPart {
  return joinParts([
    look(area(row, column, 1, columns), type.heading),
    cell(row, column, words, type.heading),
    { rowHeights: [{ row, rows: 1, points: 21 }] },
  ]);
}

/** A line of small print over some columns, as high as its text needs. */
export function noteLine(words: string, place: Place, widths: readonly number[]): SheetPart {
  return joinParts([
    merged(area(place.row, place.column, 1, place.columns), words, type.smallPrint),
    { rowHeights: [{ row: place.row, rows: 1, points: notePoints(words, place, widths) }] },
  ]);
}

/** Height of a row that holds this small print. */
export function notePoints(words: string, place: Place, widths: readonly number[]): number {
  const small = { size: type.smallPrint.fontSize, bold: false };
  return Math.ceil(wrappedLines(words, small, spanPixels(place, widths)) * linePoints(small) + 5);
}

/** Pixels that text has across some columns. */
export function spanPixels(span: Span, widths: readonly number[]): number {
  return columnPixels(spanWidth(widths, span));
}

/** Lines of a label and a figure, one below the other: the label left, the figure right of it. */
export function layOutFigureLines(
  lines: readonly FigureLine[],
  { row, column, columns }: Place,
): SheetPart {
  return joinParts(
    lines.map((line, at): SheetPart => {
      const range: CellRange = area(row + at, column, 1, columns);
      return joinParts([
        look(range, { ...type.body, borderBottom: palette.line, bold: line.strong === true }),
        cell(row + at, column, line.label, { horizontal: "left" }),
        cell(row + at, column + columns - 1, line.figure, {
          horizontal: "right",
          numberFormat: line.numberFormat,
        }),
      ]);
    }),
  );
}

export type FigureLine = {
  readonly label: string;
  readonly figure: PlanCell;
  readonly numberFormat: string;
  readonly strong?: boolean;
};

/** Without the lines that would only say that something is not known. */
export function knownLines(lines: readonly FigureLine[]): readonly FigureLine[] {
  return lines.filter(({ figure }) => figure !== dash);
}

/** The empty row between two sections. */
export function gapRow(row: number): SheetPart {
  return { rowHeights: [{ row, rows: 1, points: 12 }] };
}

type LayOutSection<Basis> = (basis: Basis, row: number, widths: readonly number[]) => Section;

/** Sections one below the other, from `row`. */
export function stackSections<Basis>(
  sections: readonly LayOutSection<Basis>[],
  basis: Basis,
  place: StackPlace,
): Section {
  return runThrough(stackSectionsInSteps(sections, basis, place));
}

type StackPlace = { readonly row: number; readonly widths: readonly number[] };

/** The same, one section a step. */
export function* stackSectionsInSteps<Basis>(
  sections: readonly LayOutSection<Basis>[],
  basis: Basis,
  { row, widths }: StackPlace,
): Steps<Section> {
  const parts: SheetPart[] = [];
  let next = row;
  for (const layOut of sections) {
    const section = layOut(basis, next, widths);
    parts.push(section.part);
    next = section.next;
    yield undefined;
  }
  return { part: joinParts(parts), next };
}
