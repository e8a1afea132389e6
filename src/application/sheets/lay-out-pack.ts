import type { SteeringPack } from "#domain/steering-pack/steering-pack";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { layOutDecisionPage, layOutFurtherDecisionPages } from "./pack-decisions-page";
import { layOutFinancePage } from "./pack-finance-page";
import { layOutPortfolioPages } from "./pack-portfolio-page";
import { layOutSummaryPage } from "./pack-summary-page";

/** The pack as sheets, one print-ready page each, in the order of the pack: decisions come first, the further ones last. */
export function layOutPackSheets(pack: SteeringPack): readonly SheetPlan[] {
  return [
    layOutDecisionPage(pack),
    layOutSummaryPage(pack),
    ...layOutPortfolioPages(pack),
    layOutFinancePage(pack),
    ...layOutFurtherDecisionPages(pack),
  ];
}
