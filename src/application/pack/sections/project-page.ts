import { isKnown } from "#domain/kernel/figure";
import { openDecisions } from "#domain/project/open-decisions";
import type { ProjectReport } from "#domain/portfolio/report";
import { explainRag } from "#domain/rag/explain";
import { ragDimensions } from "#domain/rag/project-rag";
import { scheduleIndexName } from "#domain/rag/measure-words";
import { schedulePerformance } from "#domain/rag/measures";

import {
  amountFormat,
  indexFormat,
  percentFormat,
  varianceFormat,
  writePercent,
} from "../../sheets/amounts";
import { writeDay } from "../../sheets/days";
import { lifecycleMark, ragLetter } from "../../sheets/rag-look";
import { plural } from "../../sheets/wording";
import { figureOrDash, inReportCurrency, needRank } from "../pack-basis";
import type { PackBasis } from "../pack-basis";
import { bold, gapParts, marked, pageParts, text, wide } from "../page-content";
import type { Band, ContentCell, SectionContent, TableBlock } from "../page-content";
import { askTable, changeTable, issueTable, milestoneTable, riskTable } from "./project-tables";

const figureSpan = 31;
/** Spans of the three columns of registers; they and their gaps fill the page. */
const thirds = [25, 22, pageParts - 2 * gapParts - 47] as const;
const colourWords = { green: "green", amber: "amber", red: "red", grey: "not rated" } as const;
const lifecycleWords = {
  proposed: "proposed",
  onHold: "on hold",
  complete: "complete",
  cancelled: "cancelled",
} as const;

/** The highlight report of one project on one page. */
export function projectPage(basis: PackBasis, project: ProjectReport): SectionContent {
  const { overall } = project.rag;
  return {
    key: `project-${project.id}`,
    tab: `Pack 10 ${project.id}`,
    title: titleOf(project),
    onePage: true,
    bands: [
      wide({ kind: "text", paragraphs: [describeProject(project)], small: true }),
      [
        { span: figureSpan, blocks: [figureTable(basis, project)] },
        { span: pageParts - gapParts - figureSpan, blocks: [ragTable(project)] },
      ],
      wide({ kind: "text", paragraphs: [whyOf(project)] }),
      registers(basis, project),
    ],
    notes: [
      `Everything on the tab ${project.tab}${project.statusDate === undefined ? "" : `, figures at ${writeDay(project.statusDate)}`}.`,
      overall.reported === undefined
        ? "No colour is reported."
        : `Reported ${ragLetter(overall.reported)}.`,
    ],
  };
}

function titleOf({ name, rag, lifecycle }: ProjectReport): string {
  if (lifecycle !== "active") return `${name} is ${lifecycleWords[lifecycle]}`;
  const { calculated, reported, difference } = rag.overall;
  const own = `${name} is ${colourWords[calculated]} by its figures`;
  if (reported === undefined || difference === "agrees" || difference === "notComparable")
    return own;
  return `${own}, reported ${difference === "worse" ? "worse" : "better"} (${ragLetter(reported)})`;
}

function whyOf(project: ProjectReport): string {
  const { previousOverall: last } = project;
  const before = last === undefined ? "" : ` Last period ${colourWords[last]}.`;
  return `${explainRag(project, "overall").text}${before}`;
}

function describeProject(project: ProjectReport): string {
  const { facts } = project.return;
  const gate =
    facts.nextGate === undefined
      ? undefined
      : `next gate ${facts.nextGate.value}${facts.gateDate === undefined ? "" : ` on ${writeDay(facts.gateDate.value)}`}`;
  const named = (label: string, value: string | undefined): string | undefined =>
    value === undefined ? undefined : `${label} ${value}`;
  return [
    project.id,
    project.programme,
    named("PM", facts.projectManager?.value),
    named("sponsor", facts.sponsor?.value),
    named("stage", facts.stage?.value),
    gate,
    named("status date", project.statusDate && writeDay(project.statusDate)),
    named("submitted by", facts.submittedBy?.value),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}

/** The figures of the project over what they are held against. */
function figureTable({ scale }: PackBasis, project: ProjectReport): TableBlock {
  const { figures } = project;
  const money = amountFormat(scale);
  const { varianceAtCompletionShare: over, plannedPercentComplete: planned } = figures;
  const slip = figures.finishSlipDays;
  const finish = figures.forecastFinish;
  const right = { align: "right" } as const;
  const bare = (value: number | string): ContentCell => ({ value, bold: true });
  return {
    kind: "table",
    whole: true,
    columns: [
      { head: "Budget", span: 4, ...right, format: money, money: true },
      { head: "Forecast", span: 5, ...right, format: money, money: true },
      { head: "Actual", span: 4, ...right, format: money, money: true },
      { head: "CPI", span: 3, ...right, format: indexFormat },
      { head: scheduleIndexName(figures), span: 4, ...right, format: indexFormat },
      { head: "Done", span: 4, ...right, format: percentFormat },
      { head: "Finish", span: 7, ...right },
    ],
    rows: [
      {
        cells: [
          bare(inReportCurrency(project, figures.budgetAtCompletion)),
          bare(inReportCurrency(project, figures.estimateAtCompletion)),
          bare(inReportCurrency(project, figures.actualCost)),
          bare(figureOrDash(figures.costPerformanceIndex)),
          bare(figureOrDash(schedulePerformance(figures))),
          bare(figureOrDash(figures.percentComplete)),
          bare(isKnown(finish) ? writeDay(finish) : "–"),
        ],
      },
      {
        cells: [
          text(""),
          text(
            isKnown(over) ? `${writePercent(Math.abs(over))} ${over < 0 ? "over" : "under"}` : "",
          ),
          text(""),
          text(""),
          text(""),
          text(isKnown(planned) ? `of ${writePercent(planned)}` : ""),
          text(isKnown(slip) ? describeSlip(slip) : ""),
        ],
      },
    ],
  };
}

function describeSlip(days: number): string {
  if (days === 0) return "as planned";
  return `${plural(Math.abs(days), "day")} ${days > 0 ? "late" : "early"}`;
}

/** Reported over calculated, overall and by dimension. */
function ragTable({ rag, lifecycle }: ProjectReport): TableBlock {
  const own = lifecycleMark(lifecycle);
  const pairs = [rag.overall, ...ragDimensions.map((dimension) => rag.dimensions[dimension])];
  const heads = ["All", "Sch", "Cost", "Scope", "Risk", "Res", "Ben", "Com"];
  return {
    kind: "table",
    whole: true,
    columns: [
      { head: "", span: 7 },
      ...heads.map((head) => ({ head, span: 4, align: "center" as const })),
    ],
    rows: [
      { cells: [bold("Reported"), ...pairs.map(({ reported }) => marked(reported ?? "grey"))] },
      {
        cells: [bold("Calculated"), ...pairs.map(({ calculated }) => marked(own ?? calculated))],
      },
    ],
  };
}

/** Words of the project manager and what is asked; milestones and changes; risks and issues. */
function registers({ report, risks, scale }: PackBasis, project: ProjectReport): Band {
  const asks = openDecisions(project.return.decisions);
  const stacks = [
    [reportedTable(project), askTable(asks, report.reportDate.date)],
    [milestoneTable(report, project), changeTable(project, varianceFormat(scale))],
    [riskTable(project, risks), issueTable(project, risks)],
  ];
  return stacks.map((blocks, at) => ({
    span: thirds[at] ?? 0,
    blocks: blocks.filter((block) => block !== undefined),
  }));
}

function reportedTable({ return: { facts } }: ProjectReport): TableBlock | undefined {
  const words: readonly (readonly [heading: string, value: string | undefined])[] = [
    ["Headline", facts.headline?.value],
    ["This period", facts.achievements?.value],
    ["Next period", facts.nextSteps?.value],
    ["To green", facts.pathToGreen?.value],
  ];
  const said = words.flatMap(([heading, value]) =>
    value === undefined ? [] : [{ heading, value }],
  );
  if (said.length === 0) return undefined;
  return {
    kind: "table",
    heading: "As reported",
    header: false,
    whole: true,
    columns: [
      { head: "", span: 6, lines: 2 },
      { head: "", span: thirds[0] - 6, lines: 5 },
    ],
    rows: said.map(({ heading, value }) => ({
      subject: heading,
      cells: [bold(heading), text(value)],
    })),
  };
}

/** Projects that get a page, those that need the reader first, and how many do not. */
export function projectsWithPage({ report, settings }: PackBasis): {
  readonly chosen: readonly ProjectReport[];
  readonly rest: number;
} {
  const own = report.projects.filter(
    ({ duplicate, lifecycle }) => duplicate !== true && lifecycle !== "cancelled",
  );
  if (own.length <= settings.projectPages) return { chosen: own, rest: 0 };
  const kept = new Set(
    [...own].sort((a, b) => needRank(a) - needRank(b)).slice(0, settings.projectPages),
  );
  const chosen = own.filter((project) => kept.has(project));
  return { chosen, rest: own.length - chosen.length };
}
