import { composePack } from "#application/pack/compose-pack";
import type { PackContent } from "#application/pack/page-content";
import { layOutPackSheets } from "#application/sheets/pack/lay-out-pack";
import { layOutDeck } from "#application/slides/lay-out-deck";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { Decision } from "#domain/project/project-return";
import { defaultPackSettings, type PackSettings } from "#domain/settings/pack-settings";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { DeckPlan } from "#domain/workbook/slide-plan";

import { aField, day } from "./builders";

export function aPack(report: PortfolioReport, chosen: Partial<PackSettings> = {}): PackContent {
  return composePack(report, { ...defaultPackSettings, ...chosen });
}

export function aDeck(report: PortfolioReport, chosen: Partial<PackSettings> = {}): DeckPlan {
  return layOutDeck(aPack(report, chosen), {
    reportDate: report.reportDate.date,
    date1904: report.date1904,
  });
}

export function packSheets(
  report: PortfolioReport,
  chosen: Partial<PackSettings> = {},
): readonly SheetPlan[] {
  const { paper } = { ...defaultPackSettings, ...chosen };
  return layOutPackSheets(aPack(report, chosen), { reportDate: report.reportDate.date, paper });
}

/** A decision that is complete, as a tab has it. */
export function aDecision(tab: string, given: Partial<Record<string, string>> = {}): Decision {
  const { question = "Shall the roof be renewed now?", deadline = "2026-10-15" } = given;
  return {
    row: { tab, cell: "B84" },
    question: aField(question),
    options: aField(given["options"] ?? "Renew now; renew in 2028."),
    recommendation: aField(given["recommendation"] ?? "Renew now: the scaffolding stands."),
    consequence: aField(given["consequence"] ?? "The scaffolding is taken down."),
    deadline: aField(day(deadline)),
    owner: aField("Maria Lindqvist"),
  };
}

/** The project with decisions it asks for. */
export function asking(project: ProjectReport, decisions: readonly Decision[]): ProjectReport {
  return { ...project, return: { ...project.return, decisions } };
}
