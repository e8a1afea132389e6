import type { AssessedProject } from "./assess-project";
import type { MonthlyAmounts } from "./curve";

/** A project as the rollup adds it up. */
export type Leaf = {
  readonly assessed: AssessedProject;
  /** Units of the report currency for one of the project's; undefined without a rate. */
  readonly factor: number | undefined;
  /** Monthly amounts in the report currency, where there is a time-phased plan and a rate. */
  readonly months: MonthlyAmounts | undefined;
};
