import { choicesByKind } from "#domain/project/field-kinds";
import type { ChoicePlan, FormatBlock, PlanCell } from "#domain/workbook/sheet-plan";

import { area, type RowHeight } from "#application/sheets/sheet-part";
import { bodyText, columnPixels, linePoints, wrappedLines } from "#application/sheets/text-width";

import type { SampleProject, SampleRow } from "../sample-project";
import { inputCell } from "./input-cell";
import {
  templateColumns,
  templateWidths,
  type TemplateColumn,
  type TemplateSection,
} from "./template-columns";
import { headerFormat, indentPixels, kindFormat, templateLook } from "./template-look";
import type { TemplatePart } from "./template-part";

const headerPoints = 27;
const rowPadding = 5;

/** One section from a row down: its title, then a table with one row at least to type into. */
export function sectionPart(
  project: SampleProject,
  section: TemplateSection,
  row: number,
): TemplatePart {
  const written = project.sections[section.key] ?? [];
  const rows = written.length === 0 ? [{}] : written;
  const header = section.columns.map((column) => column.header);
  const body = rows.map((content) => section.columns.map((column) => bodyCell(content, column)));
  const table = area(row + 1, 0, rows.length + 1, templateColumns);
  return {
    grids: [{ row, column: 0, values: [[section.title], header, ...body] }],
    formats: sectionFormats(section, row, rows.length),
    merges: [],
    choices: sectionChoices(section, row + 2, rows.length),
    rowHeights: [
      { row, rows: 1, points: 21 },
      { row: row + 1, rows: 1, points: headerPoints },
      ...bodyHeights(body, row + 2),
    ],
    tables: [
      {
        name: `${section.table}_${String(project.number)}`,
        range: table,
        style: undefined,
        filterButtons: false,
        bandedRows: false,
      },
    ],
    rows: rows.length + 2,
  };
}

function bodyCell(content: SampleRow, { definition }: TemplateColumn): PlanCell {
  return definition === undefined ? undefined : inputCell(content[definition.key], definition.kind);
}

function sectionFormats(
  section: TemplateSection,
  row: number,
  rows: number,
): readonly FormatBlock[] {
  const formats: FormatBlock[] = [
    { ranges: [area(row, 0, 1, templateColumns)], format: templateLook.heading },
    { ranges: [area(row + 1, 0, 1, templateColumns)], format: templateLook.header },
  ];
  formats.push({ ranges: [area(row + 2, 0, rows, templateColumns)], format: templateLook.free });
  const inputs = section.columns.flatMap((column, at) =>
    column.definition === undefined ? [] : [area(row + 2, at, rows, 1)],
  );
  formats.push({ ranges: inputs, format: templateLook.longInput });
  section.columns.forEach(({ definition }, at) => {
    const kind = definition?.kind;
    const cells = kind === undefined ? undefined : kindFormat(kind);
    const head = headerFormat(kind);
    if (cells !== undefined) formats.push({ ranges: [area(row + 2, at, rows, 1)], format: cells });
    if (head !== undefined) formats.push({ ranges: [area(row + 1, at, 1, 1)], format: head });
  });
  return formats;
}

function sectionChoices(
  section: TemplateSection,
  row: number,
  rows: number,
): readonly ChoicePlan[] {
  return section.columns.flatMap(({ definition }, at) => {
    if (definition === undefined) return [];
    const choices =
      definition.choices.length > 0 ? definition.choices : choicesByKind[definition.kind];
    return choices.length === 0 ? [] : [{ range: area(row, at, rows, 1), choices }];
  });
}

/** Rows as high as their longest wrapped text. */
function bodyHeights(body: readonly (readonly PlanCell[])[], row: number): readonly RowHeight[] {
  return body.map((cells, index) => {
    const lines = cells.map((cell, at) =>
      typeof cell === "string"
        ? wrappedLines(cell, bodyText, columnPixels(templateWidths[at] ?? 0) - indentPixels)
        : 1,
    );
    const points = rowPadding + linePoints(bodyText) * Math.max(1, ...lines);
    return { row: row + index, rows: 1, points };
  });
}
