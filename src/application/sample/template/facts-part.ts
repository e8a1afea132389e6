import { choicesByKind } from "#domain/project/field-kinds";
import { facts, type FactDefinition, type FactGroup } from "#domain/project/fields";
import type { ChoicePlan, FormatBlock } from "#domain/workbook/sheet-plan";

import { area, type PlacedGrid, type RowHeight } from "#application/sheets/sheet-part";
import { bodyText, columnPixels, linePoints, wrappedLines } from "#application/sheets/text-width";

import type { SampleProject } from "../sample-project";
import { inputCell } from "./input-cell";
import { templateColumns, templateWidths } from "./template-columns";
import { factFormat, indentPixels, templateLook } from "./template-look";
import type { TemplatePart } from "./template-part";

/** Pairs of label and value side by side: the column of the label, and the groups under one another. */
const pairColumns: readonly {
  readonly column: number;
  readonly groups: readonly FactGroup[];
}[] = [
  { column: 0, groups: ["identity", "status", "signOff"] },
  { column: 2, groups: ["schedule", "rag"] },
  { column: 7, groups: ["cost", "chain", "override"] },
];

/** Facts that need a line of their own, in the order they stand in. */
const longFacts: readonly FactDefinition[] = facts.filter(
  ({ group, key }) => group === "narrative" || key === "overrideReason",
);

/** The short facts of some groups, one group under the other. */
const inGroups = (groups: readonly FactGroup[]): readonly FactDefinition[] =>
  groups.flatMap((group) =>
    facts.filter((fact) => fact.group === group && !longFacts.includes(fact)),
  );

/** The facts of a project from a row down: pairs in columns, then the narrative across the tab. */
export function factsPart(project: SampleProject, row: number): TemplatePart {
  const pairs = pairColumns.map(({ column, groups }) =>
    pairsPart(project, inGroups(groups), { row, column }),
  );
  const pairRows = Math.max(...pairs.map(({ rows }) => rows)) + 1;
  const narrative = narrativePart(project, row + pairRows);
  const parts = [...pairs, narrative];
  return {
    grids: parts.flatMap((part) => part.grids),
    formats: parts.flatMap((part) => part.formats),
    merges: narrative.merges,
    choices: parts.flatMap((part) => part.choices),
    rowHeights: narrative.rowHeights,
    tables: [],
    rows: pairRows + narrative.rows,
  };
}

function pairsPart(
  project: SampleProject,
  definitions: readonly FactDefinition[],
  at: { readonly row: number; readonly column: number },
): TemplatePart {
  const values = definitions.map(({ key, label, kind }) => [
    label,
    inputCell(project.facts[key], kind),
  ]);
  const valueColumn = at.column + 1;
  const formats: FormatBlock[] = [
    { ranges: [area(at.row, at.column, values.length, 1)], format: templateLook.label },
    { ranges: [area(at.row, valueColumn, values.length, 1)], format: templateLook.input },
  ];
  const choices: ChoicePlan[] = [];
  definitions.forEach(({ kind }, index) => {
    const cell = area(at.row + index, valueColumn, 1, 1);
    const format = factFormat(kind);
    if (format !== undefined) formats.push({ ranges: [cell], format });
    if (choicesByKind[kind].length > 0) choices.push({ range: cell, choices: choicesByKind[kind] });
  });
  return {
    grids: [{ row: at.row, column: at.column, values }],
    formats,
    merges: [],
    choices,
    rowHeights: [],
    tables: [],
    rows: values.length,
  };
}

function narrativePart(project: SampleProject, row: number): TemplatePart {
  const definitions = longFacts;
  const columns = templateColumns - 1;
  const width = templateWidths.slice(1).reduce((sum, column) => sum + column, 0);
  const pixels = columnPixels(width) - indentPixels;
  const values = definitions.map(({ key, label }) => [label, project.facts[key]]);
  const rowHeights: readonly RowHeight[] = definitions.map(({ key }, index) => ({
    row: row + index,
    rows: 1,
    points:
      6 + linePoints(bodyText) * wrappedLines(String(project.facts[key] ?? ""), bodyText, pixels),
  }));
  const grid: PlacedGrid = { row, column: 0, values };
  return {
    grids: [grid],
    formats: [
      { ranges: [area(row, 0, values.length, 1)], format: templateLook.label },
      { ranges: [area(row, 1, values.length, columns)], format: templateLook.input },
    ],
    merges: definitions.map((_, index) => area(row + index, 1, 1, columns)),
    choices: [],
    rowHeights,
    tables: [],
    rows: values.length,
  };
}
