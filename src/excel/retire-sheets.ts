import type { AppliedSheet } from "#application/ports/workbook-port";

import { hashCells } from "./cells-hash";
import { marks } from "./marks";
import type { OwnSheet, Site } from "./own-sheets";
import { quietly } from "./quiet-request";
import { readValues } from "./read-grids";
import type { Requests } from "./requests";
import { chooseFreeName } from "./writing-job";

export type Retired = {
  readonly sheets: readonly AppliedSheet[];
  /** One sentence for each. */
  readonly notes: readonly string[];
};

/**
 * Takes out sheets of ours that are no longer made and would show an earlier state for ever. One that
 * is as we left it is deleted, which Excel cannot undo; one that somebody has worked on loses our mark
 * and is the user's from then on, under a name that says so. Nothing happens in a workbook whose
 * structure is protected.
 */
export async function retireSheets(
  requests: Requests,
  sheets: readonly OwnSheet[],
  site: Site,
): Promise<Retired> {
  if (sheets.length === 0) return { sheets: [], notes: [] };
  if (site.structureProtected) {
    const notes = sheets.map(
      ({ name }) =>
        `The tab "${name}" is of an earlier run and no longer made; it stays because the structure of the workbook is protected.`,
    );
    return { sheets: [], notes };
  }
  const untouched = await findUntouched(requests, sheets);
  const taken = new Set(site.sheets.map((sheet) => sheet.name.toLowerCase()));
  const ends = sheets.map((sheet) =>
    untouched.has(sheet) ? { sheet, name: undefined } : { sheet, name: releasedName(sheet, taken) },
  );
  await requests.send(
    "the tabs that are no longer made",
    quietly((context) => {
      for (const { sheet, name } of ends) {
        const target = context.workbook.worksheets.getItemOrNullObject(sheet.id);
        if (name === undefined) target.delete();
        else release(target, name);
      }
      return () => undefined;
    }),
    { unstoppable: true },
  );
  return {
    sheets: ends.map(({ sheet, name }) => ({
      role: sheet.role,
      sheet: name ?? sheet.name,
      result: name === undefined ? "removed" : "released",
    })),
    notes: ends.map(({ sheet, name }) => describeEnd(sheet.name, name)),
  };
}

/** The sheets whose cells, charts and tables are the ones we have put there. */
async function findUntouched(
  requests: Requests,
  sheets: readonly OwnSheet[],
): Promise<ReadonlySet<OwnSheet>> {
  const candidates = sheets.filter((sheet) => sheet.cellsHash !== "" && hasOwnPartsOnly(sheet));
  const used = candidates.flatMap((sheet) => (sheet.used === undefined ? [] : [sheet]));
  const areas = used.flatMap(({ id, used: range }) =>
    range === undefined ? [] : [{ sheetId: id, range }],
  );
  const grids = await readValues(requests, { areas, subject: "Steerbook's own tabs" });
  return new Set(
    used.filter((sheet, at) => {
      const range = areas[at]?.range;
      return range !== undefined && hashCells(range, grids[at] ?? []) === sheet.cellsHash;
    }),
  );
}

function hasOwnPartsOnly({ charts, tables, parts }: OwnSheet): boolean {
  const ownTables = new Set(parts.tables.map((table) => table.name));
  return (
    charts.every((name) => parts.charts.includes(name)) &&
    tables.every((table) => ownTables.has(table.name))
  );
}

/** Without mark but with our signature, it is read as a copy: neither counted nor ever written again. */
function release(sheet: Excel.Worksheet, name: string): void {
  for (const key of Object.values(marks)) {
    sheet.customProperties.getItemOrNullObject(key).delete();
  }
  sheet.name = name;
}

function releasedName({ name }: OwnSheet, taken: Set<string>): string {
  const free = chooseFreeName(`${name.slice(0, 21)} (earlier)`, taken);
  taken.add(free.toLowerCase());
  return free;
}

function describeEnd(before: string, name: string | undefined): string {
  return name === undefined
    ? `The tab "${before}" is no longer made and was removed.`
    : `The tab "${before}" is no longer made; because it was changed by hand, it was kept as "${name}".`;
}
