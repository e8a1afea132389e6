import { quoteSheetName, rangeAddress } from "#domain/workbook/address";
import type { LinkPlan } from "#domain/workbook/sheet-plan";

import { untracked } from "./requests";
import { callBytes, type Step } from "./sheet-steps";

/** The links of a column that follow one another, set with one call. */
type Run = { readonly row: number; readonly column: number; readonly links: LinkPlan[] };

const mostLinksInRun = 500;
/** What a link may lead to outside the workbook. */
const safeAddress = /^(https?:\/\/|mailto:)/i;

/**
 * Links as runs down a column. `nameOf` gives the name a sheet of ours really has. The cells keep
 * their text; the look comes from the plan's formats, which follow.
 */
export function linkSteps(
  links: readonly LinkPlan[],
  nameOf: (sheet: string) => string,
): readonly Step[] {
  return findRuns(links).map((run) => {
    const address = rangeAddress({
      row: run.row,
      column: run.column,
      rows: run.links.length,
      columns: 1,
    });
    const cells = run.links.map((link) => [{ hyperlink: toHyperlink(link, nameOf) }]);
    return {
      bytes: callBytes + JSON.stringify(cells).length,
      queue: (sheet) => {
        untracked(sheet.getRange(address)).setCellProperties(cells);
      },
    };
  });
}

function findRuns(links: readonly LinkPlan[]): readonly Run[] {
  const sorted = links.filter(isSafe).toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const link of sorted) {
    const run = runs.at(-1);
    const follows = run?.column === link.column && run.row + run.links.length === link.row;
    if (run !== undefined && follows && run.links.length < mostLinksInRun) run.links.push(link);
    else runs.push({ row: link.row, column: link.column, links: [link] });
  }
  return runs;
}

function isSafe({ target }: LinkPlan): boolean {
  return target.kind === "cell" || safeAddress.test(target.url);
}

function toHyperlink(link: LinkPlan, nameOf: (sheet: string) => string): Excel.RangeHyperlink {
  const tip = link.tip === undefined ? {} : { screenTip: link.tip };
  const { target } = link;
  if (target.kind === "address") return { address: target.url, ...tip };
  return { documentReference: `${quoteSheetName(nameOf(target.sheet))}!${target.address}`, ...tip };
}
