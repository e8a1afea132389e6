import type { Finding } from "../finding/finding";
import { makeFinding } from "../finding/make-finding";
import { fromSerial, parsePlainDate, type PlainDate } from "../kernel/plain-date";
import { visibleText } from "../kernel/visible-text";
import { readNamedTable, type TableRow, type TableSchema } from "../workbook/named-table";
import { isOwnSheet } from "../workbook/own-sheets";
import type { TabSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

import { noHistory, type ClosedPeriod, type History } from "./history";
import { toMilestone, toProject, toRisk, type CellReader } from "./history-rows";
import { historyTables } from "./history-schema";

export type HistoryReading = {
  readonly history: History;
  readonly findings: readonly Finding[];
};

/**
 * Reads the closed periods of a workbook from its history sheet. A row without a period or a project
 * id, or of a period that is not in the index, is left out with a finding. Without the sheet: none.
 * The index is read in any case, the rows of the periods asked for only.
 */
export function readHistory(snapshot: WorkbookSnapshot, only?: RecentPeriods): HistoryReading {
  const tab = snapshot.tabs.find((candidate) => isOwnSheet(candidate, "history"));
  if (tab === undefined) return { history: noHistory, findings: [] };
  const reader = makeRowReader(tab, snapshot.date1904);
  const all = readIndex(reader);
  const wanted = inOrder([...all.values()], only);
  const index: Index = { all, wanted: new Set(wanted.map(({ label }) => label)) };
  const projects = readRows(reader, index, { schema: historyTables.projects, read: toProject });
  const milestones = readRows(reader, index, {
    schema: historyTables.milestones,
    read: toMilestone,
  });
  const risks = readRows(reader, index, { schema: historyTables.risks, read: toRisk });
  const periods = wanted.map((period): ClosedPeriod => ({
    ...period,
    projects: projects.get(period.label) ?? [],
    milestones: milestones.get(period.label) ?? [],
    risks: risks.get(period.label) ?? [],
  }));
  return { history: { periods }, findings: reader.findings };
}

/** The last periods closed before a day: what a report compares with. All others are passed over. */
export type RecentPeriods = { readonly before: PlainDate; readonly count: number };

type Index = {
  readonly all: ReadonlyMap<string, PeriodIndex>;
  readonly wanted: ReadonlySet<string>;
};

function inOrder(
  periods: readonly PeriodIndex[],
  only: RecentPeriods | undefined,
): readonly PeriodIndex[] {
  const sorted = periods.toSorted((a, b) =>
    a.reportDate < b.reportDate ? -1 : a.reportDate > b.reportDate ? 1 : 0,
  );
  if (only === undefined) return sorted;
  return sorted.filter(({ reportDate }) => reportDate < only.before).slice(-only.count);
}

type RowReader = CellReader & {
  readonly tab: TabSnapshot;
  /** Notes that a row is not read for what stands, or is missing, in one of its columns. */
  readonly leaveOut: (row: TableRow, schema: TableSchema, column: string) => void;
  readonly findings: readonly Finding[];
};

function makeRowReader(tab: TabSnapshot, date1904: boolean): RowReader {
  const findings: Finding[] = [];
  return {
    tab,
    findings,
    text: (cell) => (cell === undefined ? undefined : visibleText(String(cell.raw))),
    date: (cell) => {
      if (cell === undefined) return undefined;
      if (typeof cell.raw === "number") return fromSerial(cell.raw, date1904);
      return parsePlainDate(visibleText(String(cell.raw)));
    },
    leaveOut: (row, { table, headers }, column) => {
      const own = row.get(column);
      // What is missing has no cell: the first thing the row says is the place then.
      const cell = own ?? headers.map(row.get).find((one) => one !== undefined);
      if (cell === undefined) return;
      const facts = { table, column, text: String(own?.raw ?? "") };
      const at = { tab: cell.tab, cell: cell.cell };
      findings.push(makeFinding("HISTORY_ROW_NOT_READ", at, facts, undefined));
    },
  };
}

type PeriodIndex = Pick<ClosedPeriod, "label" | "reportDate" | "closedOn" | "closedBy">;

function readIndex(reader: RowReader): ReadonlyMap<string, PeriodIndex> {
  const index = new Map<string, PeriodIndex>();
  const schema = historyTables.periods;
  for (const row of readNamedTable(reader.tab, schema)) {
    const label = reader.text(row.get("Period"));
    const reportDate = reader.date(row.get("Report date"));
    if (label === undefined || reportDate === undefined) {
      reader.leaveOut(row, schema, label === undefined ? "Period" : "Report date");
      continue;
    }
    index.set(label, {
      label,
      reportDate,
      closedOn: reader.date(row.get("Closed on")),
      closedBy: reader.text(row.get("Closed by")),
    });
  }
  return index;
}

type RowKind<T> = {
  readonly schema: (typeof historyTables)["projects" | "milestones" | "risks"];
  readonly read: (row: TableRow, id: string, reader: RowReader) => T;
};

function readRows<T>(
  reader: RowReader,
  index: Index,
  kind: RowKind<T>,
): ReadonlyMap<string, readonly T[]> {
  const byPeriod = new Map<string, T[]>();
  for (const row of readNamedTable(reader.tab, kind.schema)) {
    const label = reader.text(row.get("Period"));
    if (label === undefined || !index.all.has(label)) {
      reader.leaveOut(row, kind.schema, "Period");
      continue;
    }
    if (!index.wanted.has(label)) continue;
    const id = reader.text(row.get("Project ID"));
    if (id === undefined) {
      reader.leaveOut(row, kind.schema, "Project ID");
      continue;
    }
    const held = byPeriod.get(label);
    const read = kind.read(row, id, reader);
    if (held === undefined) byPeriod.set(label, [read]);
    else held.push(read);
  }
  return byPeriod;
}
