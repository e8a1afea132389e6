import type { Leaf } from "#domain/portfolio/leaf";
import type { ProjectReport } from "#domain/portfolio/report";

import { aProject } from "../../support/builders";
import { day } from "./a-project";

/** A project as the rollup adds it up: in the report currency, with a plan by period. */
export function aLeaf(given: Partial<ProjectReport> = {}, more: Partial<Leaf> = {}): Leaf {
  const report = aProject(given);
  const statusDate = report.statusDate ?? day("2026-09-30");
  return {
    assessed: { report, plan: undefined, statusDate, curve: undefined },
    factor: 1,
    months: {
      firstMonth: 0,
      planned: [],
      earned: undefined,
      actual: undefined,
      forecast: undefined,
    },
    ...more,
  };
}
