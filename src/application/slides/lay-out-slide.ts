import type {
  SlideBox,
  SlideCell,
  SlideElement,
  SlidePlan,
  SlideTextStyle,
} from "#domain/workbook/slide-plan";

import { smallSize } from "../pack/face";
import { cellText } from "../pack/fit-block";
import type { FittedBlock, FittedRow } from "../pack/fit-block";
import { gapParts } from "../pack/page-content";
import type { ContentCard, ContentColumn } from "../pack/page-content";
import type { ContentPage, PlacedBand } from "../pack/paginate";
import { shade } from "../sheets/heat-scale";
import { palette } from "../sheets/palette";
import { showNumber } from "../sheets/show-number";
import { slideChart } from "./slide-chart";
import { content, inchesOf, slideFace } from "./slide-face";
import { headCell, ragCell, textStyles } from "./slide-frame";

const cardGap = 0.12;
const cardPadding = 0.12;

type Of<Kind extends FittedBlock["kind"]> = Extract<FittedBlock, { readonly kind: Kind }>;

/** A page of the pack as a slide. */
export function layOutSlide(page: ContentPage, date1904: boolean): SlidePlan {
  const { section, number, bands, foot, notes } = page;
  const placed = foot === undefined ? bands : [...bands, foot];
  return {
    key: number === 1 ? section.key : `${section.key}-${String(number)}`,
    title: page.title,
    elements: placed.flatMap((band) => layOutBand(band, date1904)),
    notes: notes.join("\n"),
  };
}

function layOutBand(band: PlacedBand, date1904: boolean): readonly SlideElement[] {
  let start = 0;
  return band.stacks.flatMap(({ span, blocks }) => {
    const x = content.x + inchesOf(start);
    const w = inchesOf(span);
    start += span + gapParts;
    const free = band.height - blocks.reduce((sum, { height }) => sum + height, 0);
    let y = content.y + band.top;
    return blocks.flatMap((block, at) => {
      const extra = block.kind === "chart" ? free - (blocks.length - 1) * slideFace.gap : 0;
      const box = { x, y, w, h: block.height + extra };
      y += box.h + (at === blocks.length - 1 ? 0 : slideFace.gap);
      return layOutBlock(block, box, date1904);
    });
  });
}

function layOutBlock(
  block: FittedBlock,
  box: SlideBox,
  date1904: boolean,
): readonly SlideElement[] {
  switch (block.kind) {
    case "cards":
      return block.block.cards.flatMap((card, at) =>
        layOutCard(card, cardBox(box, block.block.cards.length, at)),
      );
    case "chart":
      return layOutChart(block, box, date1904);
    case "text":
      return layOutText(block, box);
    case "table":
      return layOutTable(block, box);
  }
}

function heading(text: string | undefined, box: SlideBox): readonly SlideElement[] {
  if (text === undefined || text === "") return [];
  return [
    {
      kind: "text",
      box: { ...box, h: slideFace.headingHeight },
      paragraphs: [text],
      style: textStyles.heading,
    },
  ];
}

function layOutChart(
  block: Of<"chart">,
  box: SlideBox,
  date1904: boolean,
): readonly SlideElement[] {
  const { draft } = block.block;
  const top = box.y + slideFace.headingHeight;
  const h = box.h - slideFace.headingHeight - block.sentenceHeight;
  return [
    ...heading(draft.title, box),
    slideChart(draft, { ...box, y: top, h }, date1904),
    {
      kind: "text",
      box: { ...box, y: top + h, h: block.sentenceHeight },
      paragraphs: [draft.sentence],
      style: textStyles.label,
    },
  ];
}

function layOutText({ block, size }: Of<"text">, box: SlideBox): readonly SlideElement[] {
  if (block.paragraphs.length === 0) return [];
  const head = block.heading === undefined ? 0 : slideFace.headingHeight;
  const style = block.small === true ? textStyles.label : { ...textStyles.body, size };
  return [
    ...heading(block.heading, box),
    {
      kind: "text",
      box: { ...box, y: box.y + head, h: box.h - head },
      paragraphs: block.paragraphs,
      ...(block.bullets === true ? { bullets: true } : {}),
      style: { ...style, valign: "top" },
    },
  ];
}

function layOutTable(block: Of<"table">, box: SlideBox): readonly SlideElement[] {
  const { table, size, rows, headHeight, noteHeight } = block;
  if (rows.length === 0) return [];
  const head = table.heading === undefined ? 0 : slideFace.headingHeight;
  const heights = rows.map(({ height }) => height);
  const h = headHeight + heights.reduce((sum, height) => sum + height, 0);
  const y = box.y + head;
  const note: readonly SlideElement[] =
    table.note === undefined || table.note === ""
      ? []
      : [
          {
            kind: "text",
            box: { ...box, y: y + h, h: noteHeight },
            paragraphs: [table.note],
            style: { ...textStyles.label, valign: "middle" },
          },
        ];
  return [
    ...heading(table.heading, box),
    {
      kind: "table",
      box: { ...box, y, h },
      columnWidths: table.columns.map(({ span }) => inchesOf(span)),
      rowHeight: heights[0] ?? slideFace.leastRow,
      rowHeights: heights,
      headHeight,
      header:
        table.header === false
          ? []
          : table.columns.map((column) => headCell(column.head, column.align)),
      rows: rows.map((row) => cellsOf(row, table.columns, size)),
      style: { ...textStyles.body, size },
    },
    ...note,
  ];
}

function cellsOf(
  { row }: FittedRow,
  columns: readonly ContentColumn[],
  size: number,
): readonly SlideCell[] {
  return row.cells.map((cell, at): SlideCell => {
    const column = columns[at];
    if (column === undefined) return { text: "" };
    if (cell.mark !== undefined) return ragCell(cell.mark);
    const { fill, colour } =
      cell.shade === undefined
        ? { fill: row.group === true ? palette.band : undefined, colour: undefined }
        : shade(cell.shade.step, cell.shade.steps);
    return {
      text: cellText(cell.value, column),
      style: {
        ...(column.small === true ? { size: smallSize(size) } : {}),
        ...(column.align === undefined ? {} : { align: column.align }),
        ...((cell.bold ?? column.bold) === true ? { bold: true } : {}),
        ...(fill === undefined ? {} : { fill }),
        ...(colour === undefined ? {} : { colour }),
      },
    };
  });
}

function cardBox(box: SlideBox, cards: number, at: number): SlideBox {
  const w = (box.w - (cards - 1) * cardGap) / cards;
  return { ...box, x: box.x + at * (w + cardGap), w };
}

function layOutCard(card: ContentCard, box: SlideBox): readonly SlideElement[] {
  const inner = { x: box.x + cardPadding, w: box.w - 2 * cardPadding };
  const value = typeof card.value === "number" ? showNumber(card.value, card.format) : card.value;
  const line = (text: string, y: number, style: SlideTextStyle): SlideElement => ({
    kind: "text",
    box: { ...inner, y: box.y + y, h: style.size / 48 },
    paragraphs: [text],
    style: { ...style, valign: "middle" },
  });
  return [
    { kind: "shape", box, fill: palette.band },
    line(card.label, 0.1, textStyles.label),
    line(value, 0.33, textStyles.figure),
    ...(card.note === "" ? [] : [line(card.note, 0.76, textStyles.label)]),
  ];
}
