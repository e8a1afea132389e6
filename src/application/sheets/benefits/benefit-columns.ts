import type { NamedBenefit } from "#domain/overviews/benefits-overview";
import type { PortfolioReport } from "#domain/portfolio/report";

import { amountFormat, percentFormat } from "../amounts";
import type { AmountScale } from "../amounts";
import { linkToProject, linkToRow } from "../project-link";
import { dayColumn, figureColumn, indented, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";

import { standingOf } from "./benefit-rows";
import type { BenefitStanding } from "./benefit-rows";

const standingWords: Readonly<Record<BenefitStanding, string>> = {
  late: "Late",
  toCome: "To come",
  realised: "Realised",
};
const decimals = "#,##0.00";
const whole = "#,##0";

type Column = TableColumn<NamedBenefit>;

const text = textColumn<NamedBenefit>;
const figure = figureColumn<NamedBenefit>;

/** The columns of the benefits table. Measures are in units of their own, worth in the report currency. */
export function benefitColumns(report: PortfolioReport, scale: AmountScale): readonly Column[] {
  const projects = new Map(report.projects.map((project) => [project.id, project]));
  return [
    linkColumn(
      text("Project", ({ projectName }) => projectName, 26),
      ({ projectId }) => {
        const project = projects.get(projectId);
        return project === undefined ? undefined : linkToProject(project);
      },
    ),
    linkColumn(
      text("Benefit", ({ name }) => name, 32),
      (benefit) => linkToRow(benefit),
    ),
    text("Owner", ({ owner }) => owner, 18),
    text("Measure", ({ measure }) => measure, 26),
    measured("Baseline", ({ baseline }) => baseline),
    measured("Target", ({ target }) => target),
    measured("Forecast", ({ forecast }) => forecast),
    measured("Realised", ({ realised }) => realised),
    figure("Forecast %", ({ forecastShare }) => forecastShare, percentFormat),
    figure("Realised %", ({ realisedShare }) => realisedShare, percentFormat),
    figure("Worth", ({ value }) => value, amountFormat(scale)),
    dayColumn("Target date", ({ targetDate }) => targetDate, report.date1904),
    figure("Days late", ({ daysLate }) => daysLate, whole),
    indented(text("State", (benefit) => standingWords[standingOf(benefit)], 12)),
  ];
}

/** Whole measures without decimals. */
function measured(head: string, value: (benefit: NamedBenefit) => number | undefined): Column {
  return {
    ...figure(head, value, decimals),
    look: (benefit) => {
      const measure = value(benefit);
      return measure !== undefined && Number.isInteger(measure)
        ? { numberFormat: whole }
        : undefined;
    },
  };
}
