import type {
  Block,
  ContentCell,
  ContentColumn,
  PackContent,
} from "#application/pack/page-content";
import { cellText } from "#application/pack/fit-block";
import {
  describeOmission,
  describePackWarning,
  nameOfSection,
} from "#application/pack/pack-remarks";
import { ragLetter } from "#application/sheets/rag-look";

/** The content of a pack as text that can be read and compared. */
export function printPack(pack: PackContent): string {
  const sections = pack.sections.flatMap((section) => [
    `## ${section.tab}: ${section.title}`,
    ...section.bands.flatMap((band) => [
      ...(band.length > 1 ? [`side by side ${band.map(({ span }) => span).join(" | ")}`] : []),
      ...band.flatMap(({ blocks }) => blocks.flatMap(printBlock)),
    ]),
    ...(section.foot ?? []).flatMap(({ blocks }) => blocks.flatMap(printBlock)),
    ...section.notes.filter((note) => note !== "").map((note) => `note: ${note}`),
    "",
  ]);
  return [
    `# ${pack.title}, ${pack.portfolioName}, ${pack.reportDay}, amounts in ${pack.unit ?? "none"}`,
    ...pack.warnings.map((warning) => `warning: ${describePackWarning(warning)}`),
    ...pack.omitted.map(
      ({ section, reason }) => `not made: ${nameOfSection(section)}, ${describeOmission(reason)}`,
    ),
    "",
    ...sections,
  ].join("\n");
}

function printBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "cards":
      return block.cards.map(
        ({ label, value, format, note }) =>
          `card ${label}: ${cellText(value, { head: "", span: 1, format })} (${note})`,
      );
    case "chart":
      return [`chart ${block.draft.kind}: ${block.draft.title}`, `  ${block.draft.sentence}`];
    case "text":
      return [`text ${block.heading ?? ""}`, ...block.paragraphs.map((words) => `  ${words}`)];
    case "table":
      return [
        `table ${block.heading ?? ""} [${block.columns.map(({ head, span }) => `${head}:${String(span)}`).join(" ")}]`,
        ...block.rows.map(
          ({ cells, group, source }) =>
            `${group === true ? "=" : "-"} ${cells.map((cell, at) => printCell(cell, block.columns[at])).join(" | ")}${source === undefined ? "" : ` <${source}>`}`,
        ),
        ...(block.note === undefined ? [] : [`  ${block.note}`]),
      ];
  }
}

function printCell(cell: ContentCell, column: ContentColumn | undefined): string {
  if (cell.mark !== undefined) return `(${ragLetter(cell.mark)})`;
  return column === undefined ? String(cell.value) : cellText(cell.value, column);
}
