import { area, type SheetPart } from "#application/sheets/sheet-part";
import { bodyText, columnPixels, linePoints, wrappedLines } from "#application/sheets/text-width";
import type { FieldKind } from "#domain/project/field-kinds";
import { factDefinition } from "#domain/project/fields";
import type { FactName } from "#domain/project/project-return";
import { sectionDefinition, type SectionKey } from "#domain/project/sections";
import type { FormatBlock, PlanCell } from "#domain/workbook/sheet-plan";

import type { SampleProject, SampleRow, SampleValue } from "../sample-project";
import { inputCell } from "../template/input-cell";
import { numberFormatOf, type HomeMadeLook } from "./home-made-look";

/** Something that stands on a tab from a row down. */
export type Block = { readonly rows: number; readonly part: SheetPart };

/** What blocks of one tab share: its looks and its widths, in characters from column A. */
export type Page = { readonly look: HomeMadeLook; readonly widths: readonly number[] };

/** A table of a home-made tab: `Header = column of the section`, parted by bars. */
export type HomeTable = {
  readonly title: string;
  readonly section: SectionKey;
  readonly columns: string;
};

/** Places blocks under one another with a blank row between them. */
export function stackBlocks(
  first: number,
  blocks: readonly ((row: number) => Block)[],
): { readonly parts: readonly SheetPart[]; readonly rows: number } {
  const parts: SheetPart[] = [];
  let row = first;
  for (const make of blocks) {
    const block = make(row);
    parts.push(block.part);
    row += block.rows + 1;
  }
  return { parts, rows: row - 1 };
}

/** The value of a fact as its cell holds it; words of lists as the template offers them. */
export function factCell(project: SampleProject, fact: FactName): PlanCell {
  return inputCell(project.facts[fact], factDefinition(fact).kind);
}

/** A title and a table below it; `cellOf` may write a value otherwise than its kind does. */
export function tableBlock(
  page: Page,
  { title, section, columns: written }: HomeTable,
  body: {
    readonly rows: readonly SampleRow[];
    readonly cellOf?: (
      value: SampleValue | undefined,
      at: { readonly key: string; readonly index: number },
    ) => PlanCell;
  },
): (row: number) => Block {
  const columns = written.split("|").map((column) => {
    const [header = "", key = ""] = column.split(" = ").map((word) => word.trim());
    return [header, key] as const;
  });
  const kinds = columns.map(([, key]) => kindOf(section, key));
  const values = body.rows.map((content, index) =>
    columns.map(([, key], at) => {
      const other = body.cellOf?.(content[key], { key, index });
      return other ?? inputCell(content[key], kinds[at] ?? "text");
    }),
  );
  return (row) => ({
    rows: values.length + 2,
    part: {
      grids: [{ row, column: 0, values: [[title], columns.map(([header]) => header), ...values] }],
      formats: tableFormats(page, kinds, row, values.length),
      rowHeights: [
        { row, rows: 1, points: 24 },
        { row: row + 1, rows: 1, points: 28 },
        ...values.map((cells, index) => ({
          row: row + 2 + index,
          rows: 1,
          points: rowPoints(page, cells),
        })),
      ],
    },
  });
}

function tableFormats(
  { look }: Page,
  kinds: readonly FieldKind[],
  row: number,
  rows: number,
): readonly FormatBlock[] {
  return [
    { ranges: [area(row, 0, 1, 1)], format: look.heading },
    { ranges: [area(row + 1, 0, 1, kinds.length)], format: look.header },
    { ranges: [area(row + 2, 0, rows, kinds.length)], format: look.body },
    ...kinds.flatMap((kind, at) => {
      const numberFormat = numberFormatOf(kind, look);
      if (numberFormat === undefined) return [];
      const isDate = kind === "date" || kind === "period";
      const format = isDate ? ({ numberFormat, horizontal: "left" } as const) : { numberFormat };
      return [{ ranges: [area(row + 2, at, rows, 1)], format }];
    }),
  ];
}

function rowPoints({ widths }: Page, cells: readonly PlanCell[]): number {
  const lines = cells.map((cell, at) =>
    typeof cell === "string" ? wrappedLines(cell, bodyText, columnPixels(widths[at] ?? 0)) : 1,
  );
  return 4 + linePoints(bodyText) * Math.max(1, ...lines);
}

/** Columns a tab adds of its own are texts. */
function kindOf(section: SectionKey, key: string): FieldKind {
  return sectionDefinition(section).columns.find((column) => column.key === key)?.kind ?? "text";
}
