import type { Steps } from "#domain/kernel/steps";
import { riskOverviewInSteps } from "#domain/overviews/risk-overview";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { NamedRisk } from "#domain/overviews/named-risk";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { chooseScale, describeUnit } from "../amounts";
import { cardRows, layOutCardBand } from "../cards";
import { linkToRow } from "../project-link";
import { assembleReportSheet, firstContentRow } from "../report-frame";
import { gapRow, stackSections } from "../report-sections";
import type { Section } from "../report-sections";
import { joinParts } from "../sheet-part";
import { splitColumns } from "../spans";
import { layOutTableSection, placeTableSection } from "../table-section";
import type { PlacedTable, TableSection } from "../table-section";
import { plural } from "../wording";
import { layOutExposureChart } from "./exposure-chart";
import { ageColumns, issueColumns } from "./issue-columns";
import type { RiskBasis } from "./risk-basis";
import { layOutRiskBand } from "./risk-band";
import { riskCards } from "./risk-cards";
import { moveColumns, riskColumns, riskMoves } from "./risk-columns";

const name = "Risks and issues";
/** Title, project, programme, five columns of the heat map, a date, an owner, a text. */
export const riskWidths: readonly number[] = [38, 24, 18, 11, 11, 11, 11, 11, 11, 19, 34];
/** A page of them. */
const mostRisks = 30;
const mostIssues = 100;
const mostMoves = 30;

/** The Risks and issues sheet; amounts in the report currency. Undefined where no project lists any. */
export function* layOutRisks(report: PortfolioReport): Steps<SheetPlan | undefined> {
  const listed = report.projects.some(
    ({ return: { risks, issues } }) => risks.length + issues.length > 0,
  );
  if (!listed) return undefined;
  const overview = yield* riskOverviewInSteps(report);
  yield undefined;
  const { threats, totalThreat, contingencyLeft } = overview.exposure;
  const scale = chooseScale([threats, totalThreat, contingencyLeft]);
  const basis: RiskBasis = { report, overview, scale, linkTo: linkToRow };
  // The heat map links to rows of the table below it, whose place does not depend on the links.
  const { next: tableRow } = layOutAbove(basis);
  const { headRow } = placeTableSection(riskTable(basis), tableRow);
  const rows = new Map(
    overview.risks.slice(0, mostRisks).map((risk, at) => [risk, headRow + 1 + at]),
  );
  const linkTo: RiskBasis["linkTo"] = (risk) => {
    const row = rows.get(risk);
    if (row === undefined) return linkToRow(risk);
    const address = `A${String(row + 1)}`;
    return { target: { kind: "cell", sheet: name, address }, tip: `Go to ${risk.title}` };
  };
  const { part, next, pages, issueRow } = layOutSections({ ...basis, linkTo });
  return assembleReportSheet(
    report,
    {
      role: "risks",
      name,
      subject: "risks and issues",
      facts: [
        describeUnit(report.currency, scale),
        plural(overview.risks.length, "open risk"),
        plural(overview.issues.length, "open issue"),
        overview.moves === undefined ? "" : `against period ${overview.moves.since}`,
      ],
      legend: `Scored by the matrix ${overview.heatMap.matrix}, residual where it is given. Exposure is probability times amount: a cost is +, a gain -. – means not known.`,
      widths: riskWidths,
      next,
      breaks: pages,
      repeatedRow: issueRow,
    },
    [part],
  );
}

type Sections = Section & {
  readonly issueRow: number;
  /** Rows that begin a page. */
  readonly pages: readonly number[];
};

function layOutSections(basis: RiskBasis): Sections {
  const above = layOutAbove(basis);
  const risks = layOutTableSection(riskTable(basis), above.next, riskWidths);
  const ages = layOutAges(basis, risks.next);
  const issues = layOutIssues(basis, ages.next);
  return {
    part: joinParts([above.part, risks.part, ages.part, issues.part]),
    next: issues.next,
    issueRow: issues.headRow,
    // That no issue is open is a line, not a page.
    pages: basis.overview.issues.length === 0 ? [above.next] : [above.next, risks.next],
  };
}

/** Everything above the table of risks. */
function layOutAbove(basis: RiskBasis): Section {
  return stackSections([layOutCards, layOutRiskBand, layOutExposureChart, layOutMoves], basis, {
    row: firstContentRow,
    widths: riskWidths,
  });
}

function layOutCards(basis: RiskBasis, row: number): Section {
  const band = layOutCardBand(riskCards(basis), row, splitColumns(riskWidths, 6));
  return { part: joinParts([band, gapRow(row + cardRows)]), next: row + cardRows + 1 };
}

function layOutMoves({ report }: RiskBasis, row: number): Section {
  if (report.sinceLastPeriod === undefined) return { part: {}, next: row };
  const section = {
    heading: `Risks that moved since period ${report.sinceLastPeriod.since}`,
    name: "tblSteerbookRiskMoves",
    columns: moveColumns(report),
    rows: riskMoves(report.sinceLastPeriod),
    most: mostMoves,
    more: (rest: number): string => `${plural(rest, "more risk")} moved by less.`,
    empty: "No risk is new, scores otherwise or was closed.",
  };
  return layOutTableSection(section, row, riskWidths);
}

function riskTable({ report, overview }: RiskBasis): TableSection<NamedRisk> {
  return {
    heading: "Top risks by exposure",
    note: "Open risks, the largest exposure first, then the highest score.",
    name: "tblSteerbookRisks",
    columns: riskColumns(report, overview.risks),
    rows: overview.risks,
    most: mostRisks,
    more: (rest: number): string =>
      `${plural(rest, "smaller risk")} are on the tabs of the projects.`,
    empty: "No risk is open.",
  };
}

function layOutAges({ overview }: RiskBasis, row: number): Section {
  if (overview.issues.length === 0) return { part: {}, next: row };
  const section = {
    heading: "Open issues by severity and age",
    name: "tblSteerbookIssueAges",
    columns: ageColumns,
    rows: overview.issueAges,
    filterButtons: false,
    empty: "",
  };
  return layOutTableSection(section, row, riskWidths);
}

function layOutIssues({ report, overview }: RiskBasis, row: number): PlacedTable {
  const section = {
    heading: "Open issues",
    note: "The most severe first, then the oldest.",
    name: "tblSteerbookIssues",
    columns: issueColumns(report),
    rows: overview.issues,
    most: mostIssues,
    more: (rest: number): string =>
      `${plural(rest, "more issue")} are on the tabs of the projects.`,
    empty: "No issue is open.",
  };
  return layOutTableSection(section, row, riskWidths);
}
