import { parseArea } from "../model/address";
import { escapeControls } from "../package/byte-text";
import { splitReference } from "../formulas/formula-refs";
import type { Area, CellScalar } from "../model/workbook-file";
import { escapeText } from "../package/xml";

/** Cells of the workbook that a chart shows. */
export type ChartCells = {
  /** Undefined where there is no such sheet. */
  values(sheet: string, area: Area): CellScalar[][] | undefined;
  numberFormat(sheet: string, area: Area): string;
};

type Referenced = {
  readonly lines: readonly (readonly CellScalar[])[];
  readonly numberFormat: string;
};

/** A reference whose cells are numbers, with the values it has now. */
export function numberReference(reference: string, cells: ChartCells): string {
  const found = read(reference, cells);
  const values = found?.lines.flat() ?? [];
  const points = values.map((value, index) =>
    typeof value === "number" && Number.isFinite(value)
      ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`
      : "",
  );
  return `<c:numRef><c:f>${escapeText(reference)}</c:f><c:numCache><c:formatCode>${escapeText(found?.numberFormat ?? "General")}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

export function textReference(reference: string, cells: ChartCells): string {
  const values = read(reference, cells)?.lines.flat() ?? [];
  return `<c:strRef><c:f>${escapeText(reference)}</c:f><c:strCache>${textPoints(values)}</c:strCache></c:strRef>`;
}

/** Categories: numbers and dates stay such, several columns make levels, the rest is text. */
export function categoryReference(reference: string, cells: ChartCells): string {
  const lines = read(reference, cells)?.lines ?? [];
  const width = lines[0]?.length ?? 0;
  if (lines.length > 1 && width > 1) {
    const levels = Array.from({ length: width }, (_, level) => {
      const values = lines.map((line) => line[width - 1 - level] ?? "");
      return `<c:lvl>${points(values)}</c:lvl>`;
    });
    return `<c:multiLvlStrRef><c:f>${escapeText(reference)}</c:f><c:multiLvlStrCache><c:ptCount val="${lines.length}"/>${levels.join("")}</c:multiLvlStrCache></c:multiLvlStrRef>`;
  }
  const values = lines.flat().filter((value) => value !== "");
  const numeric = values.length > 0 && values.every((value) => typeof value === "number");
  return numeric ? numberReference(reference, cells) : textReference(reference, cells);
}

/** Number format of the first cell a reference names. */
export function referenceFormat(reference: string, cells: ChartCells): string {
  return read(reference, cells)?.numberFormat ?? "General";
}

/** The numbers among a reference's cells, in their order. */
export function referenceNumbers(reference: string, cells: ChartCells): number[] {
  const values = read(reference, cells)?.lines.flat() ?? [];
  return values.filter((value): value is number => typeof value === "number");
}

function textPoints(values: readonly CellScalar[]): string {
  return `<c:ptCount val="${values.length}"/>${points(values)}`;
}

function points(values: readonly CellScalar[]): string {
  return values
    .map((value, index) => {
      const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
      return value === ""
        ? ""
        : `<c:pt idx="${index}"><c:v>${escapeText(escapeControls(text))}</c:v></c:pt>`;
    })
    .join("");
}

/** Cells of `Sheet!A1:A9` or of a list `(Sheet!A1,Sheet!A3)`. */
function read(reference: string, cells: ChartCells): Referenced | undefined {
  const parts = reference.replace(/^\((.*)\)$/s, "$1").match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? [];
  const lines: (readonly CellScalar[])[] = [];
  let numberFormat: string | undefined;
  for (const part of parts) {
    const place = splitReference(part);
    const area = place && parseArea(place.address);
    const values = place && area && cells.values(place.sheet, area);
    if (!values) return undefined;
    lines.push(...values);
    numberFormat ??= cells.numberFormat(place.sheet, area);
  }
  return { lines, numberFormat: numberFormat ?? "General" };
}
