import type { DeckPlan } from "#domain/workbook/slide-plan";
import { escapeText } from "#ooxml/package/xml";
import { packEntry, writeZip } from "#ooxml/package/zip-writer";

import { deckCharts, drawingOrder } from "../deck-charts";
import type { ChartElement } from "../deck-charts";
import type { DeckParts } from "../deck-parts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The sheet of figures behind a chart comes from the library with a table whose reference ends in an
 * apostrophe, a heading that differs from its cell, empty numbers and the time of day: "Edit data"
 * fails on it. It is written anew: categories in column A, one series a column, as the chart points.
 */
export function rewriteChartWorkbooks(parts: DeckParts, deck: DeckPlan): void {
  for (const [index, chart] of deckCharts(deck).entries()) {
    const name = `ppt/embeddings/Microsoft_Excel_Worksheet${String(index + 1)}.xlsx`;
    if (parts.has(name)) parts.set(name, chartWorkbook(chart));
  }
}

function chartWorkbook(chart: ChartElement): Uint8Array {
  const encoder = new TextEncoder();
  const files: readonly (readonly [name: string, xml: string])[] = [
    ["[Content_Types].xml", typesXml()],
    ["_rels/.rels", relationXml("officeDocument", "xl/workbook.xml")],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ["xl/_rels/workbook.xml.rels", relationXml("worksheet", "worksheets/sheet1.xml")],
    ["xl/worksheets/sheet1.xml", sheetXml(chart)],
  ];
  return writeZip(files.map(([name, xml]) => packEntry(name, encoder.encode(declaration + xml))));
}

function typesXml(): string {
  return (
    `<Types xmlns="${contentTypes}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>` +
    "</Types>"
  );
}

function relationXml(type: string, target: string): string {
  return `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
}

function sheetXml(chart: ChartElement): string {
  const head = row(1, ["", ...chart.series.map((series) => series.name)]);
  const categories = drawingOrder(chart, chart.categories);
  const values = chart.series.map((series) => drawingOrder(chart, series.values));
  const rows = categories.map((category, index) =>
    row(index + 2, [category, ...values.map((one) => one[index])]),
  );
  return `<worksheet xmlns="${main}"><sheetData>${head}${rows.join("")}</sheetData></worksheet>`;
}

function row(number: number, cells: readonly (string | number | undefined)[]): string {
  const xml = cells.map((cell) => {
    if (cell === undefined || cell === "") return "<c/>";
    if (typeof cell === "number") return `<c><v>${String(cell)}</v></c>`;
    return `<c t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
  });
  return `<row r="${String(number)}">${xml.join("")}</row>`;
}
