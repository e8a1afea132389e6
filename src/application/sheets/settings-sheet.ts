import { defaultSettings, type Settings } from "#domain/settings/settings";
import { draftOf } from "#domain/settings/settings-draft";
import { settingsLists } from "#domain/settings/settings-lists";
import { ownSheets } from "#domain/workbook/own-sheets";
import { settingsSignature } from "#domain/workbook/signature";
import type { LinkPlan, SheetPlan } from "#domain/workbook/sheet-plan";
import { cellAddress } from "#domain/workbook/address";

import { mergeEqualLooks } from "./merge-equal-looks";
import { layOutSettingsTable, tableWidth } from "./settings-table";
import { area, assembleSheet, cell, type SheetPart } from "./sheet-part";
import { type } from "./type-scale";

const guide =
  "Change the shaded cells; the next refresh reads them. A value that cannot be used is named in the findings, and the " +
  "default stands. Rows of lists may be added; what a refresh does not know it leaves alone.";

/** Name and margin, names of settings, values, then seven for what tables need besides. */
const columnWidths: readonly number[] = [2, 44, 27, 19, 18, 15, 15, 15, 15, 16];
const left = 1;
const contentsRow = 4;
/** Columns in which the contents begin, side by side. */
const contentsColumns = [1, 2, 4, 7] as const;

/**
 * The settings sheet with everything that can be set, complete: one table under another, all as wide,
 * so that a row can be inserted in any of them. Written once; from then on it is the office's own, and
 * single cells of it are changed in place.
 */
export function layOutSettings(settings: Settings = defaultSettings, date1904 = false): SheetPlan {
  const draft = draftOf(settings);
  const height = Math.ceil(settingsLists.length / contentsColumns.length);
  const tables: ReturnType<typeof layOutSettingsTable>[] = [];
  let row = contentsRow + height + 1;
  for (const list of settingsLists) {
    const table = layOutSettingsTable(list, list.lines(draft, date1904), { row, left });
    tables.push(table);
    row += table.rows + 1;
  }
  const { name, mark } = ownSheets.settings;
  const plan = assembleSheet(
    {
      role: mark,
      name,
      visibility: "visible",
      columnWidths,
      freeze: { rows: 1, columns: 0 },
      rowPoints: 18,
      base: type.body,
      page: {
        orientation: "landscape",
        paper: "a4",
        printArea: area(0, 0, row - 1, left + tableWidth),
        fitWidth: 1,
        fitHeight: undefined,
        titleRows: { first: 0, last: 0 },
        header: {},
        footer: { left: "&A", right: "Page &P of &N" },
      },
    },
    [
      cell(0, left, "Settings", type.title),
      cell(1, left, settingsSignature, type.label),
      cell(2, left, guide, type.label),
      { rowHeights: [{ row: 0, rows: 1, points: 30 }] },
      contentsPart(tables, height),
      ...tables.map(({ part }) => part),
    ],
  );
  return {
    ...plan,
    formats: mergeEqualLooks(plan.formats),
    choices: tables.flatMap(({ choices }) => choices),
  };
}

/** Links to the tables, in columns from top to bottom. */
function contentsPart(
  tables: readonly { readonly title: string; readonly row: number }[],
  height: number,
): SheetPart {
  const links = tables.map((table, at): LinkPlan & { readonly title: string } => ({
    row: contentsRow + (at % height),
    column: contentsColumns[Math.floor(at / height)] ?? left,
    target: {
      kind: "cell",
      sheet: ownSheets.settings.name,
      address: cellAddress(table.row, left),
    },
    title: table.title,
  }));
  return {
    grids: links.map(({ row, column, title }) => ({ row, column, values: [[title]] })),
    formats: [
      {
        ranges: links.map(({ row, column }) => area(row, column, 1, 1)),
        format: { fontSize: type.link.fontSize, colour: type.link.colour, vertical: "center" },
      },
    ],
    links: links.map(({ row, column, target }) => ({ row, column, target })),
  };
}
