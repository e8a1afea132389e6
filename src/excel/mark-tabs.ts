import type { MarkedTab, Marking } from "#application/ports/tab-marks";
import type { MarkAnswer } from "#application/ports/workbook-port";

import { endingOf, type Ending } from "./ending";
import type { Requests } from "./requests";
import { retryWhenStale } from "./retry-when-stale";
import { surveyMarks, type MarkSite } from "./survey-marks";
import { listSheets, marksById, writeMarks, type MarkRun } from "./write-marks";

/**
 * Makes our marks on the users' tabs equal to those wanted: conditional formats of ours are taken off
 * and put on, and nothing else of a tab is touched. Tabs that are right already are left alone. Three
 * requests look, and as many write as the bytes need, whatever the number of tabs.
 */
export async function markTabs(requests: Requests, marking: Marking): Promise<MarkAnswer> {
  requests.report({ step: "writing", done: 0, total: 0, subject: undefined });
  const found = await retryWhenStale(() => findSites(requests, marking));
  if (found.kind === "stale") return found;
  const { sites } = found;
  if (marking.onlyRenew === true && sites.every(({ rules }) => rules.length === 0)) {
    return { kind: "marked", marked: [] };
  }
  const run: MarkRun = { requests, marking, sites, results: new Map(), notes: [] };
  return toAnswer(await endingOf("marked", () => writeMarks(run)), run);
}

async function findSites(
  requests: Requests,
  { tabs, others }: Marking,
): Promise<
  | { readonly kind: "stale"; readonly tabs: readonly string[] }
  | { readonly kind: "found"; readonly sites: readonly MarkSite[] }
> {
  const sheets = await listSheets(requests);
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const stale = tabs.filter(({ id, tab }) => names.get(id) !== tab).map(({ tab }) => tab);
  if (stale.length > 0) return { kind: "stale", tabs: stale };
  const listed = new Set(tabs.map(({ id }) => id));
  const scope = others === "clear" ? sheets : sheets.filter(({ id }) => listed.has(id));
  return { kind: "found", sites: await surveyMarks(requests, scope) };
}

/** Tabs that had no marks and needed none are not worth a word. */
function toAnswer(
  ending: Ending<"marked">,
  { marking, sites, results, notes }: MarkRun,
): MarkAnswer {
  const wanted = marksById(marking);
  const marked = sites.flatMap(({ id, name, rules }): readonly MarkedTab[] => {
    const bare = (wanted.get(id) ?? []).length === 0;
    const result = results.get(id) ?? "notWritten";
    if (bare && rules.length === 0) return [];
    return [{ tab: name, result: result === "marked" && bare ? "cleared" : result }];
  });
  const locked = marked.filter(({ result }) => result === "protected").map(({ tab }) => tab);
  const all = locked.length === 0 ? notes : [...notes, describeProtected(locked)];
  const told = all.length === 0 ? {} : { notes: all };
  return { ...ending, marked, ...told };
}

function describeProtected(tabs: readonly string[]): string {
  const names = tabs.map((tab) => `"${tab}"`).join(", ");
  return tabs.length === 1
    ? `The tab ${names} is protected, so its marks stay as they were.`
    : `The tabs ${names} are protected, so their marks stay as they were.`;
}
