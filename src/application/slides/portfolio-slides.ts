import { isKnown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";
import type { PortfolioRow, ProgrammeRow, SteeringPack } from "#domain/steering-pack/steering-pack";
import type { SlideCell, SlidePlan } from "#domain/workbook/slide-plan";

import { amountFormat, daysFormat, describeUnit } from "../sheets/amounts";
import type { AmountScale } from "../sheets/amounts";
import { writeDay } from "../sheets/days";
import { packScale } from "../sheets/pack-page";
import { portfolioTitle } from "../sheets/pack-portfolio-page";
import { packLines, splitLines } from "../sheets/pack-portfolio-rows";
import type { PackLine } from "../sheets/pack-portfolio-rows";
import { palette } from "../sheets/palette";
import { lifecycleMark } from "../sheets/rag-look";
import { showNumber } from "../sheets/show-number";
import { plural } from "../sheets/wording";
import { fitText, fullTexts } from "./fit-text";
import { content, headCell, mostTableRows, ragCell, textStyles } from "./slide-frame";

const widths = [2.3, 1.25, 0.45, 0.45, 0.45, 0.45, 0.45, 0.7, 0.75, 0.65, 1.7, 2.733] as const;
const heads = [
  "Project",
  "PM",
  "Rep",
  "Calc",
  "Sch",
  "Cost",
  "Risk",
  "Budget",
  "Forecast",
  "Slip (d)",
  "Next milestone",
  "Comment",
];
const size = 11;
const small = 9;
const rowHeight = 0.4;

/** The portfolio table, at most twelve rows a slide; a programme split over two slides is named on both. */
export function layOutPortfolioSlides(pack: SteeringPack): readonly SlidePlan[] {
  const scale = packScale(pack);
  const lines = packLines(pack);
  const pages = splitLines(
    lines,
    lines.map(() => 1),
    mostTableRows,
  );
  return pages.map((page, index): SlidePlan => {
    const unit = `Amounts in ${describeUnit(pack.currency, scale)}. Rep reported, Calc calculated overall.`;
    return {
      key: index === 0 ? "portfolio" : `portfolio-${String(index + 1)}`,
      title: `${portfolioTitle(pack)}${index === 0 ? "" : ", continued"}`,
      elements: [
        {
          kind: "table",
          box: { ...content, h: 0.3 + rowHeight * page.length },
          columnWidths: widths,
          rowHeight,
          header: heads.map((head, at) => headCell(head, alignOf(at))),
          rows: page.map((line) => rowOf(line, scale)),
          style: textStyles.body,
        },
        {
          kind: "text",
          box: { x: content.x, y: 6.68, w: content.w, h: 0.24 },
          paragraphs: [unit],
          style: textStyles.label,
        },
      ],
      notes: notesOf(page),
    };
  });
}

function alignOf(column: number): "left" | "center" | "right" {
  if (column >= 2 && column <= 6) return "center";
  return column >= 7 && column <= 9 ? "right" : "left";
}

function rowOf(line: PackLine, scale: AmountScale): readonly SlideCell[] {
  return line.kind === "programme"
    ? programmeCells(line.programme, line.continued, scale)
    : projectCells(line.project, scale);
}

function programmeCells(
  programme: ProgrammeRow,
  continued: boolean,
  scale: AmountScale,
): readonly SlideCell[] {
  const band = (text: string, align: "left" | "right" = "left"): SlideCell => ({
    text,
    style: { bold: true, fill: palette.band, align },
  });
  const name = programme.path === "" ? "No programme" : programme.name;
  const full = `${name}${continued ? " (continued)" : ""}`;
  return [
    band(fitText(full, { width: widths[0], size, lines: 2 })),
    band(plural(programme.projects, "project")),
    band(""),
    ragCell(programme.overall.calculated),
    band(""),
    band(""),
    band(""),
    band(amount(programme.budgetAtCompletion, scale), "right"),
    band(amount(programme.estimateAtCompletion, scale), "right"),
    band(""),
    band(""),
    band(""),
  ];
}

function projectCells(project: PortfolioRow, scale: AmountScale): readonly SlideCell[] {
  const own = lifecycleMark(project.lifecycle);
  const right = (text: string): SlideCell => ({ text, style: { align: "right" } });
  const texts = shownTexts(project);
  return [
    { text: texts.name },
    { text: texts.manager },
    ragCell(project.overall.reported ?? "grey"),
    ragCell(own ?? project.overall.calculated),
    ragCell(own ?? project.schedule.calculated),
    ragCell(own ?? project.cost.calculated),
    ragCell(own ?? project.risk.calculated),
    right(amount(project.budgetAtCompletion, scale)),
    right(amount(project.estimateAtCompletion, scale)),
    right(isKnown(project.finishSlipDays) ? showNumber(project.finishSlipDays, daysFormat) : "–"),
    { text: texts.next, style: { size: small } },
    { text: texts.comment, style: { size: small } },
  ];
}

function amount(figure: Figure, scale: AmountScale): string {
  return isKnown(figure) ? showNumber(figure, amountFormat(scale)) : "–";
}

type RowTexts = {
  readonly name: string;
  readonly manager: string;
  readonly next: string;
  readonly comment: string;
};

function fullRow(project: PortfolioRow): RowTexts {
  const next = project.nextMilestone;
  return {
    name: project.projectName,
    manager: project.projectManager ?? "–",
    next: next === undefined ? "–" : `${next.name}, ${writeDay(next.date)}`,
    comment: project.comment.text,
  };
}

function shownTexts(project: PortfolioRow): RowTexts {
  const full = fullRow(project);
  return {
    name: fitText(full.name, { width: widths[0], size, lines: 2 }),
    manager: fitText(full.manager, { width: widths[1], size, lines: 2 }),
    next: fitText(full.next, { width: widths[10], size: small, lines: 2 }),
    comment: fitText(full.comment, { width: widths[11], size: small, lines: 2 }),
  };
}

function notesOf(page: readonly PackLine[]): string {
  const lines = page.flatMap((line) => {
    if (line.kind === "programme") return [];
    const { project } = line;
    const full = fullRow(project);
    const shown = shownTexts(project);
    const pairs = (["name", "manager", "next", "comment"] as const).map((key) => ({
      subject: `${project.projectId} ${key === "next" ? "next milestone" : key}`,
      full: full[key],
      shown: shown[key],
    }));
    return [`${project.projectId}: ${project.comment.source}`, ...fullTexts(pairs)];
  });
  return lines.join("\n");
}
