import type { PortfolioReport } from "#domain/portfolio/report";
import type { NamedRisk } from "#domain/overviews/named-risk";
import type { RiskOverview } from "#domain/overviews/risk-overview";
import type { LinkPlan } from "#domain/workbook/sheet-plan";

import type { AmountScale } from "../amounts";

/** What the sections of the sheet are laid out from. */
export type RiskBasis = {
  readonly report: PortfolioReport;
  readonly overview: RiskOverview;
  readonly scale: AmountScale;
  /** Where a risk can be read: its row of the table below, else its row of its tab. */
  readonly linkTo: (risk: NamedRisk) => Pick<LinkPlan, "target" | "tip">;
};
