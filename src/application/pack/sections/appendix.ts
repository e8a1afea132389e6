import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { RagOverride } from "#domain/rag/override";

import { qualityCards } from "../../sheets/data-quality/quality-cards";
import { describeState } from "../../sheets/data-quality/submission-table";
import { staleProjects } from "../../sheets/data-quality/status-age";
import { writeDay } from "../../sheets/days";
import { plural } from "../../sheets/wording";
import type { PackBasis } from "../pack-basis";
import { bold, marked, text, wide, firstOf } from "../page-content";
import type { SectionContent, TableBlock } from "../page-content";
import { furtherDecisions } from "./decisions";
import { projectPage, projectsWithPage } from "./project-page";

const mostReturns = 24;
const stateWords: Readonly<Record<RagOverride["state"], string>> = {
  counts: "Counts",
  expired: "Expired, no longer counts",
  withoutReason: "Without a reason, does not count",
};

/** Further decisions, a page for each project, overrides, and how far the figures can be trusted. */
export function appendixSections(basis: PackBasis): readonly SectionContent[] {
  return [
    ...furtherDecisions(basis),
    ...projectsWithPage(basis).chosen.map((project) => projectPage(basis, project)),
    ...overrideSection(basis),
    ...qualitySection(basis),
  ];
}

function overrideSection({ report }: PackBasis): readonly SectionContent[] {
  const overridden = report.projects.flatMap((project) =>
    project.rag.override === undefined ? [] : [{ project, override: project.rag.override }],
  );
  if (overridden.length === 0) return [];
  const counting = overridden.filter(({ override }) => override.state === "counts").length;
  return [
    {
      key: "overrides",
      tab: "Pack 10 Overrides",
      title: `Appendix: ${plural(overridden.length, "colour")} set by hand, ${counting === overridden.length ? "in force" : `${String(counting)} in force`}`,
      bands: [
        wide({
          kind: "table",
          columns: [
            { head: "Project", span: 16 },
            { head: "Set to", span: 5, align: "center" },
            { head: "Calc", span: 5, align: "center" },
            { head: "Reason", span: 22, lines: 3 },
            { head: "By", span: 8 },
            { head: "Until", span: 7 },
            { head: "State", span: 9, lines: 2 },
          ],
          rows: overridden.map(({ project, override }) => ({
            subject: project.name,
            source: `${override.source.tab}!${override.source.cell}`,
            cells: [
              bold(project.name),
              marked(override.colour),
              marked(override.calculated),
              text(override.reason ?? "No reason given."),
              text(override.by),
              text(writeDay(override.expires)),
              text(stateWords[override.state]),
            ],
          })),
        }),
      ],
      notes: ["An override to a better colour needs a reason; one past its day no longer counts."],
    },
  ];
}

function qualitySection({ report }: PackBasis): readonly SectionContent[] {
  const stale = staleProjects(report);
  const doubtful = (project: ProjectReport): boolean =>
    project.findingCounts.errors > 0 ||
    stale.has(project.id) ||
    project.statusDate === undefined ||
    project.duplicate === true;
  const returns = report.projects
    .filter(doubtful)
    .sort((a, b) => b.findingCounts.errors - a.findingCounts.errors);
  const { shown, rest } = firstOf(returns, mostReturns);
  return [
    {
      key: "quality",
      tab: "Pack 10 Data quality",
      title:
        returns.length === 0
          ? "Appendix: every return is in date and without errors"
          : `Appendix: ${String(returns.length)} of ${plural(report.projects.length, "return")} cannot be relied on in full`,
      bands: [
        wide({
          kind: "cards",
          cards: qualityCards(report).map(({ label, figure, numberFormat, comparison }) => ({
            label,
            value: typeof figure === "number" ? figure : String(figure ?? "–"),
            format: numberFormat,
            note: comparison,
          })),
        }),
        ...(shown.length === 0 ? [] : [wide(returnTable(report, shown, rest))]),
      ],
      notes: ["An error holds the return back; a figure that cannot be read counts as not known."],
    },
  ];
}

function returnTable(
  report: PortfolioReport,
  shown: readonly ProjectReport[],
  rest: number,
): TableBlock {
  const stale = staleProjects(report);
  return {
    kind: "table",
    heading: "Returns with errors, out of date or twice in the workbook",
    columns: [
      { head: "Project", span: 18 },
      { head: "Tab", span: 12 },
      { head: "Status date", span: 7 },
      { head: "Errors", span: 5, align: "right", format: "0" },
      { head: "Warnings", span: 6, align: "right", format: "0" },
      { head: "State", span: 24, lines: 2 },
    ],
    rows: shown.map((project) => ({
      subject: project.name,
      cells: [
        bold(project.name),
        text(project.tab),
        text(project.statusDate && writeDay(project.statusDate)),
        { value: project.findingCounts.errors },
        { value: project.findingCounts.warnings },
        text(describeState(project, report, stale)),
      ],
    })),
    ...(rest === 0 ? {} : { note: `${String(rest)} more on the sheet Data quality.` }),
  };
}
