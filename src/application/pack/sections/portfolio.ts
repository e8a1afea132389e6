import { isKnown } from "#domain/kernel/figure";
import { programmePath } from "#domain/portfolio/programme-path";
import type { ProjectReport, RollupReport } from "#domain/portfolio/report";
import { commentOn } from "#domain/steering-pack/comment";

import { amountFormat, daysFormat, describeUnit } from "../../sheets/amounts";
import { writeDay } from "../../sheets/days";
import { lifecycleMark } from "../../sheets/rag-look";
import { plural } from "../../sheets/wording";
import { figureOrDash, inReportCurrency, needRank } from "../pack-basis";
import type { PackBasis } from "../pack-basis";
import { bold, marked, stretch, text, wide, pageParts } from "../page-content";
import type { ContentCell, ContentColumn, ContentRow, SectionContent } from "../page-content";

/** A committee reads that many lines; of a larger portfolio those that are not green. */
export const mostProjectLines = 60;

/** The portfolio table: programmes and their projects. */
export function portfolioSection(basis: PackBasis): SectionContent {
  const { report } = basis;
  const compares = report.projects.some(({ previousOverall }) => previousOverall !== undefined);
  const kept = <T>(list: readonly T[]): readonly T[] =>
    compares ? list : list.filter((_, at) => at !== lastColumn);
  const listed = listedProjects(basis);
  const rest = report.projects.length - listed.size;
  return {
    key: "portfolio",
    tab: "Pack 4 Portfolio",
    title: titleOf(basis),
    bands: [
      wide({
        kind: "table",
        columns: stretch(kept(columnsOf(basis)), pageParts),
        rows: rowsOf(basis, listed).map((row) => ({ ...row, cells: kept(row.cells) })),
        note: [
          basis.finance ? `Amounts in ${describeUnit(report.currency, basis.scale)}.` : "",
          "Rep reported, Calc calculated overall, Sch schedule. Slip in days, later is +.",
          rest === 0 ? "" : `${plural(rest, "further project")} on the sheet Projects.`,
        ]
          .filter((words) => words !== "")
          .join(" "),
      }),
    ],
    notes: [],
  };
}

/** Of a large portfolio the reds, then the ambers, then the largest, up to what can be read. */
export function listedProjects({ report }: PackBasis): ReadonlySet<ProjectReport> {
  const { projects } = report;
  if (projects.length <= mostProjectLines) return new Set(projects);
  const size = ({ figures, rate }: ProjectReport): number =>
    isKnown(figures.budgetAtCompletion) ? figures.budgetAtCompletion * (rate ?? 0) : 0;
  const ranked = [...projects].sort((a, b) => needRank(a) - needRank(b) || size(b) - size(a));
  return new Set(ranked.slice(0, mostProjectLines));
}

const lastColumn = 4;

function columnsOf({ scale }: PackBasis): readonly ContentColumn[] {
  const money = { align: "right", format: amountFormat(scale), money: true } as const;
  const rag = (head: string): ContentColumn => ({ head, span: 3, align: "center" });
  return [
    { head: "Project", span: 12, lines: 2 },
    { head: "PM, stage", span: 8, small: true, lines: 2 },
    rag("Rep"),
    rag("Calc"),
    rag("Last"),
    rag("Sch"),
    rag("Cost"),
    rag("Risk"),
    { head: "Budget", span: 5, ...money },
    { head: "Forecast", span: 5, ...money },
    { head: "Slip", span: 3, align: "right", format: daysFormat },
    { head: "Next milestone", span: 8, small: true, lines: 3 },
    { head: "Comment", span: 13, small: true, lines: 3 },
  ];
}

function rowsOf({ report }: PackBasis, listed: ReadonlySet<ProjectReport>): readonly ContentRow[] {
  const programmes = new Map(report.programmes.map((node) => [node.path, node]));
  const rows: ContentRow[] = [];
  let path: string | undefined;
  for (const project of report.projects) {
    if (!listed.has(project)) continue;
    const own = programmePath(project.programme);
    if (own !== path) {
      path = own;
      const node = programmes.get(own);
      if (node !== undefined) rows.push(programmeRow(node));
    }
    rows.push(projectRow(project));
  }
  return rows;
}

const nothing: ContentCell = { value: undefined };

function programmeRow(node: RollupReport): ContentRow {
  return {
    group: true,
    cells: [
      bold(node.path === "" ? "No programme" : node.name),
      text(plural(node.projectIds.length, "project")),
      nothing,
      marked(node.rag.overall.calculated),
      nothing,
      nothing,
      nothing,
      nothing,
      { value: figureOrDash(node.figures.budgetAtCompletion), bold: true },
      { value: figureOrDash(node.figures.estimateAtCompletion), bold: true },
      nothing,
      nothing,
      nothing,
    ],
  };
}

function projectRow(project: ProjectReport): ContentRow {
  const { rag, figures, nextMilestone: next } = project;
  const own = lifecycleMark(project.lifecycle);
  const { projectManager, stage } = project.return.facts;
  const comment = commentOn(project);
  return {
    subject: project.id,
    source: comment.source,
    cells: [
      text(project.name),
      text([projectManager?.value, stage?.value].filter((one) => one !== undefined).join(", ")),
      marked(rag.overall.reported ?? "grey"),
      marked(own ?? rag.overall.calculated),
      marked(project.previousOverall ?? "grey"),
      marked(own ?? rag.dimensions.schedule.calculated),
      marked(own ?? rag.dimensions.cost.calculated),
      marked(own ?? rag.dimensions.risk.calculated),
      { value: inReportCurrency(project, figures.budgetAtCompletion) },
      { value: inReportCurrency(project, figures.estimateAtCompletion) },
      { value: figureOrDash(figures.finishSlipDays) },
      text(next === undefined ? undefined : `${next.name}, ${writeDay(next.date)}`),
      text(comment.text),
    ],
  };
}

/** How many of the active projects are red and amber. */
function titleOf({ report }: PackBasis): string {
  const rated = report.projects.filter(({ lifecycle }) => lifecycle === "active");
  const count = (colour: string): number =>
    rated.filter(({ rag }) => rag.overall.calculated === colour).length;
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
