import { isKnown } from "#domain/kernel/figure";
import type { ProjectReport, RollupReport } from "#domain/portfolio/report";
import { describeCurve } from "#domain/steering-pack/curve-message";

import {
  amountFormat,
  describeUnit,
  signedPercentFormat,
  varianceFormat,
} from "../../sheets/amounts";
import type { ChartDraft } from "../../sheets/chart-draft";
import { chartNodes, fullName } from "../../sheets/chart-nodes";
import { draftCurve } from "../../sheets/curve-chart";
import { asTitle, plural } from "../../sheets/wording";
import { figureOrDash, inReportCurrency, ownProjects } from "../pack-basis";
import type { PackBasis } from "../pack-basis";
import { bold, firstOf, gapParts, pageParts, stretch, text, wide } from "../page-content";
import type {
  ContentCard,
  ContentColumn,
  Omitted,
  SectionContent,
  TableBlock,
} from "../page-content";

const chartSpan = 40;
const mostProgrammes = 8;
const mostProjects = 6;

/** Finance: the S-curve, budget against forecast by programme, and the projects that move it most. */
export function financeSection(basis: PackBasis): SectionContent | Omitted {
  const { report } = basis;
  const { budgetAtCompletion, actualCost } = report.portfolio.figures;
  if (!isKnown(budgetAtCompletion) && !isKnown(actualCost)) {
    return { omitted: { code: "noBudgetOrCost" } };
  }
  const message = describeCurve(report);
  const draft = curveOf(basis);
  const programmes = programmeTable(basis);
  const projects = projectTable(basis);
  return {
    key: "finance",
    tab: "Pack 6 Finance",
    title: draft === undefined ? titleWithout(basis) : asTitle(message.text),
    bands: [
      wide({ kind: "cards", cards: cardsOf(basis) }),
      draft === undefined
        ? wide({ ...programmes, columns: stretch(programmes.columns, pageParts) })
        : [
            { span: chartSpan, blocks: [{ kind: "chart", draft, money: true, tall: true }] },
            { span: pageParts - gapParts - chartSpan, blocks: [programmes] },
          ],
      ...(projects === undefined ? [] : [wide(projects)]),
    ],
    notes: [
      `Amounts in ${describeUnit(report.currency, basis.scale)}. ${message.source}.`,
      draft === undefined ? message.text : draft.sentence,
      ...report.leftOut,
    ],
  };
}

function titleWithout({ report }: PackBasis): string {
  const share = report.portfolio.figures.varianceAtCompletionShare;
  if (!isKnown(share)) return "Budget and cost to date";
  const percent = `${String(Math.round(Math.abs(share) * 100))} %`;
  return `The forecast is ${percent} ${share < 0 ? "over" : "under"} the budget`;
}

function curveOf({ report, scale }: PackBasis): ChartDraft | undefined {
  const draft = draftCurve(
    {
      points: report.curve,
      keepsEarnedValue: report.keepsEarnedValue,
      currency: report.currency,
      leftOut: report.leftOutOfCurve ?? [],
      estimateAtCompletion: report.portfolio.figures.estimateAtCompletion,
      date1904: undefined,
    },
    scale,
  );
  // The message is the title of the page: the chart says what it draws.
  return draft && { ...draft, title: `Cumulative, ${describeUnit(report.currency, scale)}` };
}

function cardsOf({ report, scale }: PackBasis): readonly ContentCard[] {
  const { figures, finance } = report.portfolio;
  const money = amountFormat(scale);
  const share = (part: ReturnType<typeof figureOrDash>, words: string): string => {
    const whole = figures.budgetAtCompletion;
    if (typeof part !== "number" || !isKnown(whole) || whole === 0) return "";
    return `${String(Math.round((part / whole) * 100))} % ${words}`;
  };
  const card = (
    label: string,
    value: number | string,
    note: string,
    format = money,
  ): ContentCard => ({ label, value, format, note, money: true });
  const actual = figureOrDash(figures.actualCost);
  const variance = figureOrDash(figures.varianceAtCompletion);
  const left = figureOrDash(finance?.contingency.left);
  const approved = figureOrDash(finance?.contingency.approved);
  const used =
    typeof left === "number" && typeof approved === "number" && approved > 0
      ? `${String(Math.round((1 - left / approved) * 100))} % used`
      : "";
  return [
    card("Approved", figureOrDash(figures.budgetAtCompletion), "budget at completion"),
    card("Actual", actual, share(actual, "of the budget")),
    card("Forecast", figureOrDash(figures.estimateAtCompletion), "at completion"),
    card(
      "Variance",
      variance,
      share(variance, "of the budget, favourable is +"),
      varianceFormat(scale),
    ),
    card("Contingency left", left, used),
  ];
}

function moneyColumns({ scale }: PackBasis, span: number): readonly ContentColumn[] {
  const money = { span, align: "right", format: amountFormat(scale), money: true } as const;
  return [
    { head: "Budget", ...money },
    { head: "Forecast", ...money },
    { head: "Variance", ...money, format: varianceFormat(scale) },
  ];
}

function programmeTable(basis: PackBasis): TableBlock {
  const { shown } = chartNodes(basis.report);
  const { shown: listed, rest } = firstOf(shown, mostProgrammes);
  return {
    kind: "table",
    heading: "Budget against forecast",
    columns: [{ head: "Programme", span: 15 }, ...moneyColumns(basis, 5)],
    rows: listed.map((node) => ({ cells: [text(fullName(node)), ...amountsOf(node)] })),
    ...(rest === 0
      ? {}
      : { note: `${plural(rest, "smaller programme")} on the sheet Programmes.` }),
  };
}

function amountsOf({ figures }: RollupReport): readonly { readonly value: number | string }[] {
  return [
    { value: figureOrDash(figures.budgetAtCompletion) },
    { value: figureOrDash(figures.estimateAtCompletion) },
    { value: figureOrDash(figures.varianceAtCompletion) },
  ];
}

/** The projects whose forecast is furthest above their budget, in the report currency. */
function projectTable(basis: PackBasis): TableBlock | undefined {
  const variance = (project: ProjectReport): number => {
    const own = inReportCurrency(project, project.figures.varianceAtCompletion);
    return typeof own === "number" ? own : 0;
  };
  const ranked = ownProjects(basis.report)
    .filter((project) => project.lifecycle !== "cancelled" && variance(project) <= -0.5)
    .sort((a, b) => variance(a) - variance(b) || (a.name < b.name ? -1 : 1))
    .slice(0, mostProjects);
  if (ranked.length === 0) return undefined;
  return {
    kind: "table",
    heading: "Largest overspends at completion",
    columns: [
      { head: "Project", span: 16 },
      ...moneyColumns(basis, 7),
      { head: "% of budget", span: 7, align: "right", format: signedPercentFormat },
      {
        head: "Contingency left",
        span: 8,
        align: "right",
        format: amountFormat(basis.scale),
        money: true,
      },
      { head: "Reason as reported", span: 20, small: true, lines: 2 },
    ],
    rows: ranked.map((project) => ({
      subject: project.name,
      source: `${project.tab}!${project.cell}`,
      cells: [
        bold(project.name),
        { value: inReportCurrency(project, project.figures.budgetAtCompletion) },
        { value: inReportCurrency(project, project.figures.estimateAtCompletion) },
        { value: inReportCurrency(project, project.figures.varianceAtCompletion) },
        { value: figureOrDash(project.figures.varianceAtCompletionShare) },
        {
          value:
            project.finance === undefined
              ? "–"
              : inReportCurrency(project, project.finance.contingency.left),
        },
        text(project.return.facts.headline?.value),
      ],
    })),
  };
}
