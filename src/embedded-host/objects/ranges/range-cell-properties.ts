import { asRecord, isAbsent, recordArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { AnyObjectType, Method } from "../../protocol/object-type";
import { formatAddress } from "../../workbook/addresses";
import { shapeGrid } from "../../workbook/enter-cells";
import { requireWritableSize } from "../../workbook/guards";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { hyperlinkProperty } from "./hyperlinks";
import type { FormatTarget } from "../access/object-selves";
import { rangeBorderType } from "../formats/range-borders";
import { rangeFillType, rangeFontType } from "../formats/range-font-fill";
import { formatProtectionType, rangeFormatType } from "../formats/range-format";
import { styleProperty } from "../formats/range-style";

/** The parts of a cell's format, each described by the same table as the object of the API. */
const parts: Readonly<Record<string, AnyObjectType>> = {
  fill: rangeFillType,
  font: rangeFontType,
  protection: formatProtectionType,
};

const borderSides = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const;

type Fields = Readonly<Record<string, unknown>>;

function cellAt(range: RangeTarget, row: number, column: number): RangeTarget {
  const { workbook, sheet, area } = range;
  return {
    workbook,
    sheet,
    area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
  };
}

function formatOf(cell: RangeTarget): FormatTarget {
  return { workbook: cell.workbook, sheet: cell.sheet, areas: [cell.area] };
}

function propertyOf(
  type: AnyObjectType,
  key: string,
): NonNullable<AnyObjectType["properties"]>[string] {
  const property = type.properties?.[key.charAt(0).toUpperCase() + key.slice(1)];
  if (property === undefined) {
    throw new HostError(
      "ApiNotFound",
      `The embedded host does not have the cell property ${type.name}.${key}.`,
    );
  }
  return property;
}

/** The tables hide the self they take; all parts of a format take the same one. */
function hide(
  target: FormatTarget,
): Parameters<NonNullable<ReturnType<typeof propertyOf>["get"]>>[0] {
  return target as unknown as Parameters<NonNullable<ReturnType<typeof propertyOf>["get"]>>[0];
}

function applyTo(type: AnyObjectType, target: FormatTarget, values: Fields): void {
  for (const [key, value] of Object.entries(values)) {
    if (!isAbsent(value)) propertyOf(type, key).set?.(hide(target), value);
  }
}

export function applyFormat(cell: RangeTarget, format: Fields): void {
  const target = formatOf(cell);
  for (const [key, value] of Object.entries(format)) {
    if (isAbsent(value)) continue;
    const part = parts[key];
    if (part !== undefined) applyTo(part, target, asRecord(value));
    else if (key === "borders") applyBorders(target, asRecord(value));
    else propertyOf(rangeFormatType, key).set?.(hide(target), value);
  }
}

function applyBorders(target: FormatTarget, borders: Fields): void {
  for (const [name, side] of Object.entries(borderSides)) {
    const line = borders[name];
    if (!isAbsent(line)) applyTo(rangeBorderType, withSide(target, side), asRecord(line));
  }
}

function withSide(target: FormatTarget, side: string): FormatTarget & { readonly side: string } {
  return { ...target, side };
}

const settable: ReadonlySet<string> = new Set(["format", "hyperlink", "style"]);

const setCellProperties: Method<RangeTarget> = (range, args) => {
  liveSheet(range);
  requireWritableSize(range.area);
  shapeGrid(range.area, args[0]).forEach((row, r) => {
    row.forEach((given, c) => {
      const properties = asRecord(given);
      const cell = cellAt(range, r, c);
      const { format, hyperlink, style } = properties;
      if (!isAbsent(style)) styleProperty.set?.(formatOf(cell), style);
      if (!isAbsent(format)) applyFormat(cell, asRecord(format));
      if (!isAbsent(hyperlink)) hyperlinkProperty.set?.(cell, hyperlink);
      const other = Object.keys(properties).find((key) => !settable.has(key));
      if (other !== undefined) {
        throw new HostError(
          "ApiNotFound",
          `The embedded host does not have the cell property ${other}.`,
        );
      }
    });
  });
};

/** Reads what `wanted` marks with true, in the same shape. */
function pick(type: AnyObjectType, target: FormatTarget, wanted: Fields): Fields {
  const answer: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (value === true) answer[key] = propertyOf(type, key).get?.(hide(target)) ?? null;
  }
  return answer;
}

export function pickFormat(cell: RangeTarget, wanted: Fields): Fields {
  const target = formatOf(cell);
  const answer: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wanted)) {
    const part = parts[key];
    if (part !== undefined) answer[key] = pick(part, target, asRecord(value));
    else if (key === "borders") answer[key] = pickBorders(target, asRecord(value));
    else if (value === true)
      answer[key] = propertyOf(rangeFormatType, key).get?.(hide(target)) ?? null;
  }
  return answer;
}

function pickBorders(target: FormatTarget, wanted: Fields): Fields {
  // `{ color: true }` asks for all sides, `{ top: { color: true } }` for one.
  const sides = Object.entries(borderSides);
  const perSide = sides.some(([name]) => name in wanted);
  const entries = sides.flatMap(([name, side]) => {
    const of = perSide ? wanted[name] : wanted;
    return isAbsent(of)
      ? []
      : [[name, pick(rangeBorderType, withSide(target, side), asRecord(of))] as const];
  });
  return Object.fromEntries(entries);
}

const getCellProperties: Method<RangeTarget> = (range, args) => {
  const sheet = liveSheet(range);
  requireWritableSize(range.area);
  const wanted = recordArgument(args, 0);
  return Array.from({ length: range.area.rows }, (_, r) =>
    Array.from({ length: range.area.columns }, (_unused, c) => {
      const cell = cellAt(range, r, c);
      const answer: Record<string, unknown> = {};
      const address = formatAddress(sheet.name, cell.area);
      if (wanted["address"] === true) answer["address"] = address;
      if (wanted["addressLocal"] === true) answer["addressLocal"] = address;
      if (wanted["style"] === true) answer["style"] = styleProperty.get?.(formatOf(cell));
      if (wanted["hyperlink"] === true) answer["hyperlink"] = hyperlinkProperty.get?.(cell);
      if (!isAbsent(wanted["format"]))
        answer["format"] = pickFormat(cell, asRecord(wanted["format"]));
      return answer;
    }),
  );
};

export const rangeCellPropertyMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  SetCellProperties: setCellProperties,
  GetCellProperties: getCellProperties,
};
