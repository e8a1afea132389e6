import type { Attention, PortfolioReport, ProjectReport } from "#domain/portfolio/report";

import { dateFormat } from "./amounts";
import { dateCell } from "./date-cell";
import { firstColumn, gridArea, gridPixels } from "./grid";
import { ragFormat, ragLetter } from "./rag-look";
import { cell, joinParts, look, merged } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { bodyText, linePoints, wrappedLines } from "./text-width";
import { type } from "./type-scale";
import { shortenAtSentence } from "./wording";

/** How many exceptions the first screen shows. */
export const thingsShown = 5;
const mostRows = 4;
const indentPixels = 9;

type Columns = { readonly start: number; readonly columns: number };
const places = {
  rag: { start: -1, columns: 1 },
  project: { start: 0, columns: 2 },
  why: { start: 2, columns: 2 },
  ask: { start: 4, columns: 2 },
  owner: { start: 6, columns: 1 },
  by: { start: 7, columns: 1 },
} as const satisfies Readonly<Record<string, Columns>>;

/** Grid rows each thing takes: the same for all, so that the eye runs down straight columns. */
export function rowsPerThing(report: PortfolioReport, rowPoints: number): number {
  const needed = report.attention.slice(0, thingsShown).map((thing) => {
    const project = projectOf(report, thing);
    const lines = Math.max(
      wrappedLines(project?.name ?? thing.projectId, bodyText, gridPixels(2) - indentPixels),
      wrappedLines(thing.why, bodyText, gridPixels(2)),
      wrappedLines(thing.ask, bodyText, gridPixels(2)),
      wrappedLines(thing.owner ?? "", bodyText, gridPixels(1)),
    );
    return Math.ceil((lines * linePoints(bodyText) + 4) / rowPoints);
  });
  return Math.min(mostRows, Math.max(3, ...needed));
}

/** "Five things that need you": heading, header row and one block of grid rows a thing, from `row`. */
export function layOutAttention(report: PortfolioReport, row: number, span: number): SheetPart {
  const things = report.attention.slice(0, thingsShown);
  return joinParts([
    look(gridArea(row, 0, 1, 8), type.heading),
    cell(row, firstColumn, headingFor(things.length), type.heading),
    layOutHeader(row + 1),
    ...(things.length === 0 ? [nothing(row + 2)] : []),
    ...things.map((thing, index) => layOutThing(report, thing, row + 2 + index * span, span)),
  ]);
}

function headingFor(things: number): string {
  const words = ["", "One thing", "Two things", "Three things", "Four things", "Five things"];
  if (things === 0) return "Things that need you";
  return `${words[things] ?? ""} that ${things === 1 ? "needs" : "need"} you`;
}

function nothing(row: number): SheetPart {
  const words = "Nothing: no rated project is red or amber by its figures.";
  return merged(gridArea(row, 0, 1, 8), words, type.body);
}

function layOutHeader(row: number): SheetPart {
  const heads = ["RAG", "Project", undefined, "Why", undefined, "What is asked", undefined];
  return joinParts([
    { grids: [{ row, column: firstColumn - 1, values: [[...heads, "Owner", "By"]] }] },
    look(gridArea(row, -1, 1, 9), type.header),
    look(gridArea(row, places.project.start, 1, 1), { indent: 1 }),
    look(gridArea(row, places.by.start, 1, 1), { horizontal: "right", indent: 1 }),
    look(gridArea(row, places.rag.start, 1, 1), { horizontal: "center" }),
  ]);
}

function layOutThing(
  report: PortfolioReport,
  thing: Attention,
  row: number,
  span: number,
): SheetPart {
  const project = projectOf(report, thing);
  const at = (place: Columns): ReturnType<typeof gridArea> =>
    gridArea(row, place.start, span, place.columns);
  const room = Math.floor((span * 18) / linePoints(bodyText));
  const fit = (text: string): string => fitLines(text, gridPixels(2), room);
  return joinParts([
    merged(at(places.rag), ragLetter(thing.colour), { ...type.cell, ...ragFormat(thing.colour) }),
    merged(at(places.project), project?.name ?? thing.projectId, { ...type.link, indent: 1 }),
    merged(at(places.why), fit(thing.why), type.cell),
    merged(at(places.ask), fit(thing.ask), type.cell),
    merged(at(places.by), dateCell(thing.by, report.date1904), {
      ...type.cell,
      numberFormat: dateFormat,
      horizontal: "right",
      indent: 1,
      wrap: false,
    }),
    merged(at(places.owner), thing.owner ?? "–", type.cell),
    project === undefined ? {} : linkTo(project, row, firstColumn + places.project.start),
  ]);
}

/** A link from a cell to where the project is in its tab. */
export function linkTo(project: ProjectReport, row: number, column: number): SheetPart {
  const target = { kind: "cell", sheet: project.tab, address: project.cell } as const;
  return { links: [{ row, column, target, tip: `Go to ${project.name} on its tab` }] };
}

function fitLines(text: string, pixels: number, lines: number): string {
  let most = text.length;
  let shown = text;
  while (wrappedLines(shown, bodyText, pixels) > lines && most > 20) {
    most -= 10;
    shown = shortenAtSentence(text, most);
  }
  return shown;
}

function projectOf(report: PortfolioReport, thing: Attention): ProjectReport | undefined {
  return report.projects.find((project) => project.id === thing.projectId);
}
