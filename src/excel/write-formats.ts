import type { CellRange } from "#domain/workbook/address";
import { rangeAddress } from "#domain/workbook/address";
import type { CellFormat, Colour, FormatBlock } from "#domain/workbook/sheet-plan";

import { untracked } from "./requests";
import { callBytes, joinAddresses, type Step } from "./sheet-steps";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** One step per block and piece of its address list. */
export function formatSteps(blocks: readonly FormatBlock[]): readonly Step[] {
  return blocks.flatMap(({ ranges, format }) => [
    ...lookSteps(ranges, format),
    ...borderSteps(ranges, format),
    ...numberFormatSteps(ranges, format.numberFormat),
  ]);
}

/** Members of a format that have calls of their own. */
const setElsewhere: ReadonlySet<string> = new Set(["numberFormat", "borderTop", "borderBottom"]);

function lookSteps(ranges: readonly CellRange[], format: CellFormat): readonly Step[] {
  const calls = Object.keys(format).filter((member) => !setElsewhere.has(member)).length;
  if (calls === 0) return [];
  return joinAddresses(ranges).map((address) => ({
    bytes: address.length + (calls + 2) * callBytes,
    queue: (sheet) => {
      setLook(formatOf(sheet, address), format);
    },
  }));
}

/** One range is asked for as a range; Excel keeps areas, which cost more, for several. */
function formatOf(sheet: Excel.Worksheet, address: string): Excel.RangeFormat {
  return address.includes(",")
    ? untracked(sheet.getRanges(address)).format
    : untracked(sheet.getRange(address)).format;
}

function setLook(target: Excel.RangeFormat, look: CellFormat): void {
  setFont(target.font, look);
  if (look.fill !== undefined) target.fill.color = look.fill;
  if (look.horizontal !== undefined) target.horizontalAlignment = horizontal[look.horizontal];
  if (look.vertical !== undefined) target.verticalAlignment = vertical[look.vertical];
  if (look.wrap !== undefined) target.wrapText = look.wrap;
  if (look.indent !== undefined) target.indentLevel = look.indent;
  if (look.rotation !== undefined) target.textOrientation = look.rotation;
  if (look.locked !== undefined) target.protection.locked = look.locked;
}

function setFont(font: Excel.RangeFont, look: CellFormat): void {
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.colour !== undefined) font.color = look.colour;
}

/**
 * A border is one of every cell of the block, so ranges of several rows get the lines between their
 * rows too; Excel refuses those for a single row.
 */
function borderSteps(ranges: readonly CellRange[], format: CellFormat): readonly Step[] {
  const lines = [
    { edge: "EdgeTop", colour: format.borderTop },
    { edge: "EdgeBottom", colour: format.borderBottom },
  ] as const;
  return lines.flatMap(({ edge, colour }) => {
    if (colour === undefined) return [];
    const tall = ranges.filter((range) => range.rows > 1);
    return [
      ...joinAddresses(ranges).map((address) => lineStep(address, edge, colour)),
      ...joinAddresses(tall).map((address) => lineStep(address, "InsideHorizontal", colour)),
    ];
  });
}

function lineStep(
  address: string,
  edge: "EdgeTop" | "EdgeBottom" | "InsideHorizontal",
  colour: Colour,
): Step {
  return {
    bytes: address.length + 5 * callBytes,
    queue: (sheet) => {
      const border = formatOf(sheet, address).borders.getItem(edge);
      border.style = "Continuous";
      border.weight = "Thin";
      border.color = colour;
    },
  };
}

/** Number formats can be set for single ranges only; one text for a whole range is the fast way. */
function numberFormatSteps(
  ranges: readonly CellRange[],
  numberFormat: string | undefined,
): readonly Step[] {
  if (numberFormat === undefined) return [];
  return ranges.map((range) => ({
    bytes: 2 * callBytes,
    queue: (sheet) => {
      const target = untracked(sheet.getRange(rangeAddress(range)));
      // Excel takes one text for all cells; the type knows only the grid of the full size.
      target.numberFormat = numberFormat as unknown as string[][];
    },
  }));
}
