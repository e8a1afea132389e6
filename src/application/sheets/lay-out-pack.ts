import { hasPackSection } from "#domain/settings/pack-sections";
import {
  defaultPackSettings,
  type PackSection,
  type PackSettings,
} from "#domain/settings/pack-settings";
import type { SteeringPack } from "#domain/steering-pack/steering-pack";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { layOutDecisionPage, layOutFurtherDecisionPages } from "./pack-decisions-page";
import { layOutFinancePage } from "./pack-finance-page";
import { layOutPortfolioPages } from "./pack-portfolio-page";
import { layOutSummaryPage } from "./pack-summary-page";

/** The pack as sheets, one print-ready page each, in the order of the pack: decisions come first, the further ones last. */
export function layOutPackSheets(
  pack: SteeringPack,
  settings: PackSettings = defaultPackSettings,
): readonly SheetPlan[] {
  const has = (section: PackSection): boolean => hasPackSection(settings, section);
  const pages = [
    ...(has("decisions") ? [layOutDecisionPage(pack)] : []),
    ...(has("summary") ? [layOutSummaryPage(pack)] : []),
    ...(has("portfolio") ? layOutPortfolioPages(pack) : []),
    ...(has("finance") ? [layOutFinancePage(pack)] : []),
    ...(has("decisions") ? layOutFurtherDecisionPages(pack) : []),
  ];
  return pages.map((plan) => onPaper(plan, settings.paper));
}

function onPaper(plan: SheetPlan, paper: PackSettings["paper"]): SheetPlan {
  return plan.page === undefined ? plan : { ...plan, page: { ...plan.page, paper } };
}
