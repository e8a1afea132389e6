import type { CriticalChain } from "#domain/critical-chain/critical-chain";
import { isKnown } from "#domain/kernel/figure";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";

/** A project that keeps a critical chain or a buffer. */
export type ChainRow = { readonly project: ProjectReport; readonly chain: CriticalChain };

const zoneOrder = ["red", "yellow", "green"] as const;

/** Projects with a chain, the ones to act on first: by zone, then by burn rate. */
export function chainRows(report: PortfolioReport): readonly ChainRow[] {
  return report.projects
    .flatMap((project): readonly ChainRow[] => {
      const chain = project.sections?.criticalChain;
      const over = project.lifecycle === "complete" || project.lifecycle === "cancelled";
      return chain === undefined || over || project.duplicate === true ? [] : [{ project, chain }];
    })
    .sort((a, b) => rank(a) - rank(b) || burnOf(b) - burnOf(a));
}

function rank({ chain: { zone } }: ChainRow): number {
  return isKnown(zone) ? zoneOrder.indexOf(zone) : zoneOrder.length;
}

export function burnOf({ chain: { burnRate } }: ChainRow): number {
  return isKnown(burnRate) ? burnRate : 0;
}
