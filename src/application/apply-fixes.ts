import type { Fix } from "#domain/finding/finding";
import { toSerial, type PlainDate } from "#domain/kernel/plain-date";
import { parseRange, type CellRange } from "#domain/workbook/address";
import { isDateFormat } from "#domain/workbook/date-format";
import type { CellEdit } from "#domain/workbook/sheet-edit";
import type { TabSnapshot } from "#domain/workbook/snapshot";

import { assessWorkbook } from "./assess-workbook";
import type { FixOutcome, Stopped } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";
import { stopOf } from "./stop-of";

export type FixRequest = {
  readonly tab: string;
  readonly today: PlainDate;
  /** As findings of the tab have offered them. */
  readonly fixes: readonly Fix[];
};

/** A fix with its cell by row and column of the sheet. */
type PlacedFix = { readonly fix: Fix; readonly range: CellRange };

/**
 * Carries out fixes on one tab. The tab is read and validated anew: only what is still offered as it
 * was is written, so a cell that changed meanwhile stays as it is, and so does one that holds a
 * formula. One request writes them all, which Excel undoes as one step.
 */
export async function applyFixes(
  port: WorkbookPort,
  { tab: name, today, fixes }: FixRequest,
  watch: Watch,
): Promise<FixOutcome> {
  const assessed = await assessWorkbook(port, { tab: name, today, statusDate: undefined }, watch);
  if (assessed.kind !== "assessed") return assessed;
  const { workbook, report } = assessed;
  const tab = workbook.tabs.find((one) => one.name === name);
  if (tab === undefined) return { kind: "stale", tabs: [name] };
  const offered = report.findings
    .filter(({ at }) => at.tab === name)
    .flatMap((finding) => [
      ...(finding.fix === undefined ? [] : [finding.fix]),
      ...(finding.fixes ?? []),
    ]);
  const keys = new Set(offered.map(keyOf));
  const still = fixes.filter((fix) => keys.has(keyOf(fix))).flatMap(place);
  const free = await withoutFormulas(port, still, { tab, watch });
  if ("kind" in free) return free;
  const left = fixes.length - free.length;
  if (free.length === 0) return { kind: "fixed", tab: name, cells: 0, left };
  const cells = await editsOf(port, free, { tab, date1904: workbook.date1904, watch });
  if ("kind" in cells) return cells;
  const answer = await port.editSheet(tab, { insertions: [], longer: [], added: [], cells }, watch);
  if (answer.kind !== "applied") return stopOf(answer);
  return { kind: "fixed", tab: name, cells: free.length, left };
}

function keyOf(fix: Fix): string {
  return JSON.stringify([fix.cell, fix.before, fix.after]);
}

function place(fix: Fix): readonly PlacedFix[] {
  const range = parseRange(fix.cell);
  return range === undefined ? [] : [{ fix, range }];
}

/** A formula works its text out: a value in its place would stop it. */
async function withoutFormulas(
  port: WorkbookPort,
  fixes: readonly PlacedFix[],
  { tab, watch }: { readonly tab: TabSnapshot; readonly watch: Watch },
): Promise<readonly PlacedFix[] | Stopped> {
  const { used } = tab;
  if (fixes.length === 0 || used === undefined) return fixes;
  const isProtected = tab.isProtected === true;
  // Excel takes a single cell for the whole sheet when it looks for formulas.
  const range = { ...used, rows: Math.max(2, used.rows) };
  const answer = await port.readCellStates([{ tabId: tab.id, range, isProtected }], watch);
  if (answer.kind === "cancelled") return { kind: "cancelled", sheets: [] };
  if (answer.kind === "failed") return { ...answer, sheets: [] };
  const formulas = answer.states[0]?.formulas ?? [];
  return fixes.filter(
    (fix) => !formulas.some((area) => holds(area, fix.range.row, fix.range.column)),
  );
}

function holds(area: CellRange, row: number, column: number): boolean {
  const down = row - area.row;
  const across = column - area.column;
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}

/** Cells formatted as text would keep a number or a date as a text; a date needs a format that shows it. */
async function editsOf(
  port: WorkbookPort,
  fixes: readonly PlacedFix[],
  at: { readonly tab: TabSnapshot; readonly date1904: boolean; readonly watch: Watch },
): Promise<readonly CellEdit[] | Stopped> {
  const areas = fixes.map(({ range }) => ({ tabId: at.tab.id, range }));
  const answer = await port.readNumberFormats(areas, at.watch);
  if (answer.kind === "cancelled") return { kind: "cancelled", sheets: [] };
  if (answer.kind === "failed") return { ...answer, sheets: [] };
  return fixes.map(({ fix, range }, place) => {
    const numberFormat = formatFor(fix, answer.formats[place]?.[0]?.[0] ?? "General");
    return {
      row: range.row,
      column: range.column,
      value: valueOf(fix, at.date1904),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  });
}

function valueOf({ after }: Fix, date1904: boolean): CellEdit["value"] {
  switch (after.kind) {
    case "text":
      return after.text === "" ? undefined : after.text;
    case "number":
      return after.number;
    case "date":
      return toSerial(after.date, date1904);
  }
}

const dateFormat = "yyyy-mm-dd";

/** The format the cell needs; undefined where its own will do. */
function formatFor({ after }: Fix, format: string): string | undefined {
  if (after.kind === "date") return isDateFormat(format) ? undefined : dateFormat;
  return after.kind === "number" && format === "@" ? "General" : undefined;
}
