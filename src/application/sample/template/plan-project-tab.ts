import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { area, assembleSheet, cell } from "#application/sheets/sheet-part";

import type { SampleProject } from "../sample-project";
import { factsPart } from "./facts-part";
import { mergeLooks } from "./merge-looks";
import { sectionPart } from "./section-part";
import { templateColumns, templateSections, templateWidths } from "./template-columns";
import { templateLook } from "./template-look";
import type { TemplatePart } from "./template-part";

const guide =
  "Fill in the shaded cells. To add a line to a list, type under its last row or insert a table row. " +
  "Amounts are in the currency and unit given here, those by period cumulative.";

/** Row the facts begin in: below title, guide and a blank row. */
const firstRow = 3;

/**
 * A project tab of the template: title, facts as pairs of label and value, then one Excel table a
 * section, all of them across A:L. The words come from the definitions that intake reads by. The tab
 * is the user's: it carries no mark and is never written again.
 */
export function planProjectTab(project: SampleProject): SheetPlan {
  const parts = stackParts(project);
  const rows = parts.reduce((sum, part) => sum + part.rows + 1, firstRow) - 1;
  const plan = assembleSheet(
    {
      role: `project-tab-${String(project.number)}`,
      name: project.tab,
      visibility: "visible",
      columnWidths: templateWidths,
      freeze: { rows: 1, columns: 0 },
      rowPoints: 18,
      base: templateLook.body,
      page: {
        orientation: "landscape",
        paper: "a4",
        printArea: area(0, 0, rows, templateColumns),
        fitWidth: 1,
        fitHeight: undefined,
        titleRows: { first: 0, last: 0 },
        header: {},
        footer: { left: "&A", right: "Page &P of &N" },
      },
    },
    [
      cell(0, 0, project.title, templateLook.title),
      cell(1, 0, guide, templateLook.guide),
      { rowHeights: [{ row: 0, rows: 1, points: 30 }] },
      ...parts,
    ],
  );
  return {
    ...plan,
    owned: false,
    formats: mergeLooks(plan.formats),
    choices: parts.flatMap((part) => part.choices),
  };
}

/** The parts under one another, a blank row between them. */
function stackParts(project: SampleProject): readonly TemplatePart[] {
  const parts = [factsPart(project, firstRow)];
  let row = firstRow + (parts[0]?.rows ?? 0) + 1;
  for (const section of templateSections) {
    const part = sectionPart(project, section, row);
    parts.push(part);
    row += part.rows + 1;
  }
  return parts;
}
