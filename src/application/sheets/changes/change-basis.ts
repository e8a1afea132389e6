import type { PortfolioReport } from "#domain/portfolio/report";

import type { AmountScale } from "../amounts";
import type { ActionRow, ChangeRow, DecisionRow } from "./change-rows";

/** What the sections of the sheet are laid out from. */
export type ChangeBasis = {
  readonly report: PortfolioReport;
  readonly scale: AmountScale;
  readonly changes: readonly ChangeRow[];
  readonly decisions: readonly DecisionRow[];
  readonly actions: readonly ActionRow[];
};
