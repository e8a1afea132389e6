import { runThrough, type Steps } from "#domain/kernel/steps";
import type { PortfolioReport } from "#domain/portfolio/report";
import { defaultReportSheets, reportSheets } from "#domain/settings/report-sheets";
import type { ReportSheet } from "#domain/settings/report-sheets";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { layOutBenefits } from "./benefits/benefits-sheet";
import { layOutChanges } from "./changes/changes-sheet";
import { layOutCommunications } from "./communications/communications-sheet";
import { layOutCriticalChain } from "./critical-chain/critical-chain-sheet";
import { layOutDataQuality } from "./data-quality/data-quality-sheet";
import { layOutDependencies } from "./dependencies/dependencies-sheet";
import { layOutFinance } from "./finance/finance-sheet";
import { layOutMilestones } from "./milestones/milestones-sheet";
import { layOutPortfolio } from "./portfolio-sheet";
import { layOutProgrammes } from "./programmes/programmes-sheet";
import { layOutProjects } from "./projects-sheet";
import { layOutResources } from "./resources/resources-sheet";
import { layOutRisks } from "./risks/risks-sheet";

/** Users' notes by project id. */
export type Notes = ReadonlyMap<string, string>;

/** Lays out one sheet in steps of a few milliseconds; undefined where the report has nothing for it. */
type LayOut = (report: PortfolioReport, notes: Notes) => Steps<SheetPlan | undefined>;

const layOuts: Readonly<Record<ReportSheet, LayOut>> = {
  portfolio: inOneStep(layOutPortfolio),
  projects: layOutProjects,
  programmes: layOutProgrammes,
  milestones: layOutMilestones,
  finance: layOutFinance,
  risks: layOutRisks,
  resources: inOneStep(layOutResources),
  benefits: layOutBenefits,
  dependencies: inOneStep(layOutDependencies),
  changes: inOneStep(layOutChanges),
  communications: inOneStep(layOutCommunications),
  criticalChain: layOutCriticalChain,
  dataQuality: layOutDataQuality,
};

/**
 * The report sheets that are wanted and have content, in the order they are written: from the last tab
 * to the first, so that each new one can go to the front, and Portfolio, the first tab, comes last and
 * a run that stops half way is seen. A sheet made later goes right of the ones before it in the order
 * of the tabs.
 */
export function layOutReport(report: PortfolioReport, notes: Notes): readonly SheetPlan[] {
  return runThrough(layOutReportInSteps(report, notes));
}

/** The same in steps: thirteen sheets of 500 projects at once would keep the pane from drawing. */
export function* layOutReportInSteps(
  report: PortfolioReport,
  notes: Notes,
): Steps<readonly SheetPlan[]> {
  const wanted = new Set(report.reportSheets ?? defaultReportSheets);
  const plans: SheetPlan[] = [];
  for (const [at, key] of reportSheets.entries()) {
    const plan = wanted.has(key) ? yield* layOuts[key](report, notes) : undefined;
    if (plan === undefined) continue;
    plans.push({ place: "first", placeAfter: reportSheets.slice(0, at).reverse(), ...plan });
    yield undefined;
  }
  return plans.reverse();
}

/** A sheet whose tables are short whatever the number of projects. */
function inOneStep(layOut: (report: PortfolioReport) => SheetPlan | undefined): LayOut {
  return function* (report) {
    yield undefined;
    return layOut(report);
  };
}
