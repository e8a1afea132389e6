import type { Attention, PortfolioReport, ProjectReport } from "#domain/portfolio/report";

import { dayFormat } from "./amounts";
import { dateCell } from "./date-cell";
import { firstColumn, gridArea, gridPixels } from "./grid";
import { linkToProject } from "./project-link";
import { ragFormat, ragLetter } from "./rag-look";
import { cell, joinParts, look, merged } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { bodyText, linePoints, wrappedLines } from "./text-width";
import { type } from "./type-scale";
import { shortenAtSentence } from "./wording";

/** How many exceptions the first screen shows. */
export const thingsShown = 5;
/** Each thing takes two rows: by when, and below it the owner, share its last column. */
const rowsPerThing = 2;
const mostLines = 4;
const leastPoints = 31;
const indentPixels = 9;
const ownerText = { size: 9, bold: false };

type Columns = { readonly start: number; readonly columns: number };
const places = {
  rag: { start: -1, columns: 1 },
  project: { start: 0, columns: 2 },
  why: { start: 2, columns: 3 },
  ask: { start: 5, columns: 2 },
  by: { start: 7, columns: 1 },
} as const satisfies Readonly<Record<string, Columns>>;

/** Heights of the two rows of every thing, each thing as high as its own texts need. */
export function thingPoints(
  report: PortfolioReport,
): readonly (readonly [by: number, owner: number])[] {
  return report.attention.slice(0, thingsShown).map((thing) => {
    const owner = ownerPoints(thing);
    const points = Math.max(leastPoints, textPoints(report, thing), 15 + owner);
    const lower = Math.max(owner, Math.floor(points / 2));
    return [points - lower, lower];
  });
}

function textPoints(report: PortfolioReport, thing: Attention): number {
  const name = projectOf(report, thing)?.name ?? thing.projectId;
  const lines = Math.max(
    linesIn(name, places.project),
    Math.min(mostLines, Math.max(linesIn(thing.why, places.why), linesIn(thing.ask, places.ask))),
  );
  return Math.ceil(lines * linePoints(bodyText) + 5);
}

function ownerPoints({ owner }: Attention): number {
  const lines = wrappedLines(owner ?? "–", ownerText, gridPixels(places.by.columns));
  return Math.ceil(lines * linePoints(ownerText) + 4);
}

function linesIn(text: string, { columns }: Columns): number {
  return wrappedLines(text, bodyText, gridPixels(columns) - indentPixels);
}

/** "Five things that need you": heading, header row and two grid rows a thing, from `row`. */
export function layOutAttention(report: PortfolioReport, row: number): SheetPart {
  const things = report.attention.slice(0, thingsShown);
  const points = thingPoints(report);
  return joinParts([
    look(gridArea(row, 0, 1, 8), type.heading),
    cell(row, firstColumn, headingFor(things.length), type.heading),
    layOutHeader(row + 1),
    ...(things.length === 0 ? [nothing(row + 2)] : []),
    ...things.map((thing, index) => layOutThing(report, thing, row + 2 + index * rowsPerThing)),
    {
      rowHeights: points.flatMap((heights, index) =>
        heights.map((height, half) => ({
          row: row + 2 + index * rowsPerThing + half,
          rows: 1,
          points: height,
        })),
      ),
    },
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
  const heads = [
    [places.rag, "RAG"],
    [places.project, "Project"],
    [places.why, "Why"],
    [places.ask, "What is asked"],
    [places.by, "By, owner"],
  ] as const;
  return joinParts([
    look(gridArea(row, -1, 1, 9), type.header),
    ...heads.map(([place, head]) => cell(row, firstColumn + place.start, head, { indent: 1 })),
    look(gridArea(row, places.by.start, 1, 1), { indent: 0, horizontal: "left" }),
    look(gridArea(row, places.rag.start, 1, 1), { indent: 0, horizontal: "center" }),
  ]);
}

function layOutThing(report: PortfolioReport, thing: Attention, row: number): SheetPart {
  const project = projectOf(report, thing);
  const at = (place: Columns): ReturnType<typeof gridArea> =>
    gridArea(row, place.start, rowsPerThing, place.columns);
  const text = { ...type.cell, indent: 1 };
  const left = firstColumn + places.by.start;
  return joinParts([
    merged(at(places.rag), ragLetter(thing.colour), { ...type.cell, ...ragFormat(thing.colour) }),
    merged(at(places.project), project?.name ?? thing.projectId, { ...type.link, indent: 1 }),
    merged(at(places.why), fitLines(thing.why, places.why), text),
    merged(at(places.ask), fitLines(thing.ask, places.ask), text),
    cell(row, left, dateCell(thing.by, report.date1904), {
      ...type.body,
      numberFormat: dayFormat,
      horizontal: "left",
      vertical: "bottom",
    }),
    cell(row + 1, left, thing.owner ?? "–", {
      ...type.smallPrint,
      horizontal: "left",
      borderBottom: type.cell.borderBottom,
    }),
    project === undefined ? {} : linkTo(project, row, firstColumn + places.project.start),
  ]);
}

/** A link from a cell to where the project is in its tab. */
export function linkTo(project: ProjectReport, row: number, column: number): SheetPart {
  return { links: [{ row, column, ...linkToProject(project) }] };
}

function fitLines(text: string, place: Columns): string {
  let most = text.length;
  let shown = text;
  while (linesIn(shown, place) > mostLines && most > 20) {
    most -= 10;
    shown = shortenAtSentence(text, most);
  }
  return shown;
}

function projectOf(report: PortfolioReport, thing: Attention): ProjectReport | undefined {
  return report.projects.find((one) => one.id === thing.projectId);
}
