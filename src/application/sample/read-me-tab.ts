import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { area, assembleSheet, cell } from "#application/sheets/sheet-part";

import { templateLook } from "./template/template-look";

const lines: readonly string[] = [
  "This workbook is a made-up portfolio of a city council: three programmes, one tab a project.",
  "Refresh portfolio reads every project tab, checks it, works out the figures and adds the report sheets, Portfolio first.",
  "Validate this tab lists what is wrong on the tab in front, cell by cell.",
  "Steering pack makes the pages for the committee, as sheets and as PowerPoint.",
  "Change a figure on a project tab and refresh again: only the report sheets that differ are written.",
  "All names, people and amounts are invented.",
];

/** What the sample is and what to do with it; holds no project, so that intake passes it by. */
export function planReadMeTab(): SheetPlan {
  const plan = assembleSheet(
    {
      role: "sample-read-me",
      name: "Read me",
      visibility: "visible",
      columnWidths: [120],
      freeze: undefined,
      rowPoints: 20,
      base: templateLook.body,
      page: {
        orientation: "landscape",
        paper: "a4",
        printArea: area(0, 0, lines.length + 2, 1),
        fitWidth: 1,
        fitHeight: 1,
        header: {},
        footer: {},
      },
    },
    [
      cell(0, 0, "Calderwick transformation portfolio", templateLook.title),
      { rowHeights: [{ row: 0, rows: 1, points: 30 }] },
      ...lines.map((line, index) => cell(index + 2, 0, line, templateLook.body)),
    ],
  );
  return { ...plan, owned: false };
}
