import type { Attention, PortfolioReport } from "#domain/portfolio/report";
import type { CellFormat } from "#domain/workbook/sheet-plan";

import { dayFormat } from "./amounts";
import { dateCell } from "./date-cell";
import { writeDay } from "./days";
import { firstColumn, gridArea, gridColumns, gridPixels } from "./grid";
import { linkTo, thingsShown } from "./portfolio-attention";
import { describeMeasures } from "./rag-legend";
import { ragFormat, ragLegend, ragLetter } from "./rag-look";
import { cell, joinParts, look, merged } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { linePoints, wrappedLines } from "./text-width";
import { type } from "./type-scale";
import { plural } from "./wording";

/** A part and the first row after it. */
export type Stacked = { readonly part: SheetPart; readonly next: number };

const mostExceptions = 15;
const note = { size: 9, bold: false };

/** What stands below the printed page: further exceptions, what the sums leave out, how RAG is worked out. */
export function layOutBelow(
  report: PortfolioReport,
  row: number,
): Stacked & { readonly legendRow: number } {
  const exceptions = layOutExceptions(report, row);
  const left = layOutLines("What the sums leave out", leftOut(report), exceptions.next);
  const legend = layOutLines("How RAG is worked out", legendLines(report), left.next);
  const part = joinParts([exceptions.part, left.part, legend.part]);
  return { part, next: legend.next, legendRow: left.next };
}

/** A heading and one wrapped line of small print a sentence, across the grid. */
export function layOutLines(
  heading: string,
  lines: readonly string[],
  row: number,
  format: CellFormat = type.smallPrint,
): Stacked {
  if (lines.length === 0) return { part: {}, next: row };
  const parts = lines.map((line, index): SheetPart => {
    const look = { size: format.fontSize ?? note.size, bold: false };
    const rows = wrappedLines(line, look, gridPixels(gridColumns));
    return joinParts([
      merged(gridArea(row + 1 + index, 0, 1, gridColumns), line, format),
      {
        rowHeights: [
          { row: row + 1 + index, rows: 1, points: Math.ceil(rows * linePoints(look) + 5) },
        ],
      },
    ]);
  });
  return {
    part: joinParts([layOutHeading(heading, row), ...parts]),
    next: row + lines.length + 2,
  };
}

export function layOutHeading(heading: string, row: number): SheetPart {
  return joinParts([
    look(gridArea(row, 0, 1, gridColumns), type.heading),
    cell(row, firstColumn, heading, type.heading),
  ]);
}

function layOutExceptions(report: PortfolioReport, row: number): Stacked {
  const further = report.attention.slice(thingsShown);
  if (further.length === 0) return { part: {}, next: row };
  const listed = further.slice(0, mostExceptions);
  const rest = further.length - listed.length;
  const lines = listed.map((thing, index): SheetPart => {
    const at = row + 1 + index;
    const project = report.projects.find((one) => one.id === thing.projectId);
    return joinParts([
      look(gridArea(at, 0, 1, gridColumns), { ...type.body, borderBottom: type.cell.borderBottom }),
      cell(at, firstColumn - 1, ragLetter(thing.colour), ragFormat(thing.colour)),
      merged(gridArea(at, 0, 1, 3), project?.name ?? thing.projectId, {
        colour: type.link.colour,
        wrap: true,
      }),
      merged(gridArea(at, 3, 1, 6), thing.why, { wrap: true }),
      merged(gridArea(at, 9, 1, 1), dateCell(thing.by, report.date1904), {
        numberFormat: dayFormat,
        horizontal: "left",
      }),
      merged(gridArea(at, 10, 1, 2), thing.owner ?? "–", { wrap: true }),
      project === undefined ? {} : linkTo(project, at, firstColumn),
      { rowHeights: [{ row: at, rows: 1, points: exceptionPoints(project?.name ?? "", thing) }] },
    ]);
  });
  const more = `and ${plural(rest, "more project")}: see the sheet Projects`;
  return {
    part: joinParts([
      layOutHeading("Further exceptions", row),
      ...lines,
      rest === 0 ? {} : cell(row + 1 + listed.length, firstColumn, more, type.label),
    ]),
    next: row + listed.length + (rest === 0 ? 2 : 3),
  };
}

function exceptionPoints(name: string, thing: Attention): number {
  const body = { size: 10, bold: false };
  const lines = Math.max(
    wrappedLines(name, body, gridPixels(3)),
    wrappedLines(thing.why, body, gridPixels(6)),
    wrappedLines(thing.owner ?? "", body, gridPixels(2)),
  );
  return Math.max(18, Math.ceil(lines * linePoints(body) + 4));
}

function leftOut(report: PortfolioReport): readonly string[] {
  const oldest =
    report.oldestStatusDate === undefined
      ? []
      : [`The oldest status date of a project is ${writeDay(report.oldestStatusDate)}.`];
  return [...(report.leftOut.length === 0 ? ["Nothing is left out."] : report.leftOut), ...oldest];
}

function legendLines(report: PortfolioReport): readonly string[] {
  return [
    ragLegend,
    "Calculated colours come from the figures, reported ones from the project manager. A dimension has the colour of its worst measure; beyond amber is red; without figures it is not known.",
    ...describeMeasures(report),
    "Variances: favourable is positive. Slips: late is positive. – means not known.",
  ];
}
