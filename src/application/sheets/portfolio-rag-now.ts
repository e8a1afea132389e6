import type { PortfolioReport } from "#domain/portfolio/report";
import type { CalculatedRag } from "#domain/project/vocabulary";
import type { PlanCell } from "#domain/workbook/sheet-plan";

import { firstColumn, gridArea } from "./grid";
import { ragFormat, ragLegend, ragLetter } from "./rag-look";
import { cell, joinParts, look, merged } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { type } from "./type-scale";
import { plural } from "./wording";

/** Colours in the order they are counted and stacked. */
export const countedColours = ["green", "amber", "red", "grey"] as const;
export const colourNames: Readonly<Record<CalculatedRag, string>> = {
  green: "Green",
  amber: "Amber",
  red: "Red",
  grey: "Not known",
};

const start = 8;
const columns = 4;

/** RAG now against the last closed period: a small table in the right four grid columns. */
export function layOutRagNow(report: PortfolioReport, row: number): SheetPart {
  const left = firstColumn + start;
  return joinParts([
    look(gridArea(row, start, 1, columns), type.heading),
    cell(row, left, "Rated projects by colour", { ...type.heading, indent: 1 }),
    layOutHeader(row + 1),
    ...countedColours.map((colour, index) => layOutColour(report, colour, row + 2 + index)),
    layOutOverall(report, row + 6),
    merged(gridArea(row + 9, start, 3, columns), `${ragLegend}. Favourable variances are +.`, {
      ...type.smallPrint,
      indent: 1,
    }),
  ]);
}

function layOutHeader(row: number): SheetPart {
  return joinParts([
    {
      grids: [{ row, column: firstColumn + start, values: [["Colour", "Now", "Last", "Change"]] }],
    },
    look(gridArea(row, start, 1, columns), type.header),
    look(gridArea(row, start, 1, 1), { indent: 1 }),
    look(gridArea(row, start + 1, 1, 3), { horizontal: "right" }),
  ]);
}

function layOutColour(report: PortfolioReport, colour: CalculatedRag, row: number): SheetPart {
  const now = report.portfolio.ragCounts[colour];
  const last = countLast(report, colour);
  const values: readonly PlanCell[] = [
    `${ragLetter(colour)} ${colourNames[colour]}`,
    now,
    last ?? "–",
    last === undefined ? "–" : now - last,
  ];
  return joinParts([
    { grids: [{ row, column: firstColumn + start, values: [values] }] },
    look(gridArea(row, start, 1, columns), { ...type.body, borderBottom: type.cell.borderBottom }),
    look(gridArea(row, start, 1, 1), {
      ...ragFormat(colour),
      fontSize: 9,
      horizontal: "left",
      indent: 1,
    }),
    look(gridArea(row, start + 1, 1, 3), { horizontal: "right", numberFormat: "0" }),
    look(gridArea(row, start + 3, 1, 1), { numberFormat: "+0;-0;0" }),
  ]);
}

function layOutOverall(report: PortfolioReport, row: number): SheetPart {
  const colour = report.portfolio.rag.overall.calculated;
  const better = report.projects.filter(
    (project) =>
      project.rag.overall.difference === "better" ||
      project.rag.overall.difference === "watermelon",
  ).length;
  const left = firstColumn + start;
  const say = (at: number, words: string): SheetPart =>
    merged(gridArea(at, start, 1, columns), words, { ...type.label, indent: 1 });
  return joinParts([
    cell(row, left, `${ragLetter(colour)} ${colourNames[colour]}`, {
      ...type.body,
      ...ragFormat(colour),
      fontSize: 9,
      horizontal: "left",
      indent: 1,
    }),
    merged(gridArea(row, start + 1, 1, columns - 1), "The portfolio as a whole, by its figures", {
      ...type.body,
      bold: true,
      indent: 1,
    }),
    say(row + 1, comparedWith(report)),
    say(row + 2, `${plural(better, "project")} reported better than the figures say`),
  ]);
}

function comparedWith(report: PortfolioReport): string {
  return report.previousPeriod === undefined
    ? "Last: no period has been closed yet"
    : `Last: period ${report.previousPeriod}`;
}

function countLast(report: PortfolioReport, colour: CalculatedRag): number | undefined {
  if (report.previousPeriod === undefined) return undefined;
  const last = report.ragTrend?.find(({ period }) => period === report.previousPeriod);
  return last?.counts[colour];
}
