import { isKnown } from "#domain/kernel/figure";
import type { PortfolioRow, ProgrammeRow, SteeringPack } from "#domain/steering-pack/steering-pack";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { amountFormat, daysFormat } from "./amounts";
import type { AmountScale } from "./amounts";
import { writeDay } from "./days";
import { contentRow, layOutPage, packScale } from "./pack-page";
import { packLines, splitLines } from "./pack-portfolio-rows";
import type { PackLine } from "./pack-portfolio-rows";
import { layOutTextTable, textRowPoints } from "./pack-text-table";
import type { TextCell, TextColumn } from "./pack-text-table";
import { palette } from "./palette";
import { orDash } from "./portfolio-kpis";
import { lifecycleMark, ragFormat, ragLetter } from "./rag-look";
import type { RagMark } from "./rag-look";
import { type } from "./type-scale";
import { plural } from "./wording";

/** Points of rows that a page holds at the width of this table. */
const pageRoom = 590;
const allWidths: readonly number[] = [2, 26, 15, 12, 8, 6, 6, 6, 6, 6, 10, 10, 8, 11, 26, 38];
/** Where the colours of the last closed period stand. */
const lastColumn = 5;
const centred = { horizontal: "center" } as const;
const right = { horizontal: "right", wrap: false } as const;

/** The portfolio table, on as many pages as it needs. */
export function layOutPortfolioPages(pack: SteeringPack): readonly SheetPlan[] {
  const scale = packScale(pack);
  // Without a closed period there is no colour to compare with.
  const compares = pack.projects.some((project) => project.previousOverall !== undefined);
  const kept = <T>(items: readonly T[], lastAt: number): readonly T[] =>
    compares ? items : items.filter((_, index) => index !== lastAt);
  const columns = kept(tableColumns(scale), lastColumn);
  const widths = kept(allWidths, lastColumn + 1);
  const rowOf = (line: PackLine): readonly TextCell[] => kept(tableRow(line), lastColumn);
  const lines = packLines(pack);
  const points = textRowPoints({ columns, rows: lines.map(rowOf), widths });
  return splitLines(lines, points, pageRoom).map((page, index) =>
    layOutPage({
      role: index === 0 ? "pack-portfolio" : `pack-portfolio-${String(index + 1)}`,
      name: index === 0 ? "Pack 3 Portfolio" : `Pack 3 Portfolio (${String(index + 1)})`,
      title: `${portfolioTitle(pack)}${index === 0 ? "" : ", continued"}`,
      pack,
      columnWidths: widths,
      printedRows: contentRow + 1 + page.length,
      parts: [layOutTextTable({ row: contentRow, columns, rows: page.map(rowOf), widths })],
    }),
  );
}

/** The message of the portfolio table. */
export function portfolioTitle(pack: SteeringPack): string {
  const rated = pack.projects.filter((project) => project.lifecycle === "active");
  const count = (colour: RagMark): number =>
    rated.filter((project) => project.overall.calculated === colour).length;
  const [red, amber] = [count("red"), count("amber")];
  const all = plural(rated.length, "active project");
  if (rated.length === 0) return "No project is active";
  if (red + amber > 0) {
    const verb = red === 1 ? "is" : "are";
    const most = red === 0 ? "No active project is red" : `${String(red)} of ${all} ${verb} red`;
    return `${most}, ${amber === 0 ? "none" : String(amber)} amber`;
  }
  if (count("green") < rated.length) return "No active project is red or amber";
  return rated.length === 1 ? "The one active project is green" : `All ${all} are green`;
}

function tableColumns(scale: AmountScale): readonly TextColumn[] {
  const money = { ...right, numberFormat: amountFormat(scale) };
  return [
    { head: "Project", span: 1, format: {} },
    { head: "PM", span: 1, format: {} },
    { head: "Stage", span: 1, format: {} },
    { head: "Reported", span: 1, format: centred },
    { head: "Calc", span: 1, format: centred },
    { head: "Last", span: 1, format: centred },
    { head: "Sch", span: 1, format: centred },
    { head: "Cost", span: 1, format: centred },
    { head: "Risk", span: 1, format: centred },
    { head: "Budget", span: 1, format: money },
    { head: "Forecast", span: 1, format: money },
    { head: "Slip (d)", span: 1, format: { ...right, numberFormat: daysFormat } },
    { head: "Finish", span: 1, format: right },
    { head: "Next milestone", span: 1, format: { fontSize: 9, indent: 1 } },
    { head: "Comment", span: 1, format: { fontSize: 9 } },
  ];
}

function tableRow(line: PackLine): readonly TextCell[] {
  return line.kind === "programme"
    ? programmeCells(line.programme, line.continued)
    : projectCells(line.project);
}

function programmeCells(programme: ProgrammeRow, continued: boolean): readonly TextCell[] {
  const band = { fill: palette.band, bold: true } as const;
  const empty: TextCell = { value: undefined, format: band };
  const name = programme.path === "" ? "No programme" : programme.name;
  return [
    { value: `${name}${continued ? " (continued)" : ""}`, format: band },
    { value: plural(programme.projects, "project"), format: { ...band, bold: false } },
    empty,
    empty,
    mark(programme.overall.calculated),
    ...Array.from({ length: 4 }, () => empty),
    { value: orDash(programme.budgetAtCompletion), format: band },
    { value: orDash(programme.estimateAtCompletion), format: band },
    ...Array.from({ length: 4 }, () => empty),
  ];
}

function projectCells(project: PortfolioRow): readonly TextCell[] {
  const own = lifecycleMark(project.lifecycle);
  const finish = project.forecastFinish;
  const next = project.nextMilestone;
  return [
    { value: project.projectName },
    { value: project.projectManager ?? "–" },
    { value: project.stage ?? "–" },
    mark(project.overall.reported ?? "grey"),
    mark(own ?? project.overall.calculated),
    mark(project.previousOverall ?? "grey"),
    mark(own ?? project.schedule.calculated),
    mark(own ?? project.cost.calculated),
    mark(own ?? project.risk.calculated),
    { value: orDash(project.budgetAtCompletion) },
    { value: orDash(project.estimateAtCompletion) },
    { value: orDash(project.finishSlipDays) },
    { value: isKnown(finish) ? finish : "–" },
    { value: next === undefined ? "–" : `${next.name}, ${writeDay(next.date)}` },
    { value: project.comment.text },
  ];
}

function mark(colour: RagMark): TextCell {
  return {
    value: ragLetter(colour),
    format: { ...ragFormat(colour), fontSize: type.body.fontSize },
  };
}
