import { assessPortfolio } from "#application/assess-portfolio";
import { reportJson } from "#application/report-json";
import type { PlainDate } from "#domain/kernel/plain-date";
import { toSerial } from "#domain/kernel/plain-date";
import type { RawCell } from "#domain/workbook/snapshot";

import { day } from "../domain/portfolio/a-project";
import { aTab, aWorkbook } from "../support/snapshots";

export type Cells = readonly (readonly RawCell[])[];

type Figures = Readonly<Record<string, unknown>>;

/** As much of the report as JSON as examples ask for. */
export type ReportOnExample = {
  readonly portfolio: { readonly figures: Figures };
  readonly projects: readonly {
    readonly id: string;
    readonly figures: Figures;
    readonly estimates: Figures;
    readonly completion: Readonly<Record<string, Figures>>;
    readonly finance: Readonly<Record<"thisYear" | "wholeLife" | "categories", Figures>>;
    readonly performanceByPeriod: readonly Figures[];
    readonly taskList: readonly Figures[];
    readonly planChecks: readonly Figures[];
    readonly milestones: Figures;
    readonly rag: Readonly<Record<string, Figures>>;
    readonly milestoneList: readonly Figures[];
    readonly coloursByPolicy: readonly Readonly<Record<string, string>>[];
    readonly sections: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  }[];
  readonly risk: { readonly heatMap: { readonly cells: readonly Figures[] } };
  readonly resources: { readonly people: readonly Figures[] };
  readonly resourcesByMonth: {
    readonly people: readonly { readonly name: string; readonly months: readonly Figures[] }[];
    readonly total: readonly Figures[];
  };
  readonly benefits: { readonly netPresentValue: Figures; readonly benefits: readonly Figures[] };
  readonly programmes: readonly { readonly path: string; readonly figures: Figures }[];
  readonly financialYear: Figures;
};

/** What `refresh --report` prints about a workbook of tabs with these cells. */
export function reportOn(
  tabs: Readonly<Record<string, Cells>>,
  reportDate: PlainDate = day("2026-10-15"),
): ReportOnExample {
  const workbook = aWorkbook(Object.entries(tabs).map(([name, cells]) => aTab(name, cells)));
  const report = assessPortfolio(workbook, { today: reportDate });
  return JSON.parse(JSON.stringify(reportJson(report))) as ReportOnExample;
}

/** The one project of a workbook with one tab. */
export function projectOn(cells: Cells, name = "Sheet1"): ReportOnExample["projects"][number] {
  const { projects } = reportOn({ [name]: cells });
  const [project] = projects;
  if (project === undefined || projects.length > 1) throw new Error("not one project");
  return project;
}

/** A date as a cell has it. */
export function serial(text: string): number {
  return toSerial(day(text), false);
}

/** Figures to so many decimals; those not listed do not matter. */
export function rounded(figures: Figures, decimals: number): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      typeof value === "number" ? Number(value.toFixed(decimals)) : value,
    ]),
  );
}
