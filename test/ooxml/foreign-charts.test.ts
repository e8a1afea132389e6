import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { describe, expect, test } from "@jest/globals";

import { createWorkbookFile, openWorkbookFile } from "#ooxml/open";
import type { ChartPart } from "#ooxml/model/chart-model";
import type { SheetFile } from "#ooxml/model/workbook-file";

import { aChart, aSeries } from "./support/a-chart";

const CHART = "xl/charts/chart1.xml";
const CHART_EX = "http://schemas.microsoft.com/office/drawing/2014/chartex";

/** A workbook with one chart of ours, as its parts. */
function parts(): Record<string, Uint8Array> {
  const file = createWorkbookFile();
  const sheet = file.sheets[0];
  sheet?.cells.setValues({ row: 0, column: 0, rows: 3, columns: 2 }, [
    ["", "Costs"],
    ["Roof", 3],
    ["Lift", 4],
  ]);
  const name = sheet?.name ?? "";
  sheet?.addChart(
    aChart({
      series: [aSeries(name, "B", { name: "Costs" })],
      title: undefined,
      legend: undefined,
    }),
  );
  return unzipSync(file.save());
}

function edited(part: string, edit: (xml: string) => string): Uint8Array {
  const all = parts();
  return zipSync({ ...all, [part]: strToU8(edit(strFromU8(all[part] ?? new Uint8Array()))) });
}

function onlyChart(sheet: SheetFile | undefined): ChartPart {
  const [chart] = sheet?.charts ?? [];
  if (chart === undefined) throw new Error("no chart");
  return chart;
}

describe("a chart of the opened file that holds more than the model", () => {
  const gradient =
    '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FF0000"/></a:gs><a:gs pos="100000"><a:srgbClr val="00FF00"/></a:gs></a:gsLst><a:lin ang="5400000" scaled="0"/></a:gradFill>';
  const table: readonly (readonly [string, (xml: string) => string])[] = [
    ["a gradient", (xml) => xml.replace("<c:invertIfNegative", `<c:spPr>${gradient}</c:spPr>$&`)],
    ["formats of a pivot chart", (xml) => xml.replace(/(<c:gapWidth)/, "<c:pivotFmts/>$1")],
    [
      "labels of a whole group",
      (xml) => xml.replace("<c:gapWidth", '<c:dLbls><c:showVal val="1"/></c:dLbls>$&'),
    ],
    [
      "two groups of one type on one pair of axes",
      (xml) => xml.replace(/<c:barChart>.*<\/c:barChart>/s, "$&$&"),
    ],
  ];

  test.each(table)("%s: tells its type and its cells, and is never written", (_what, edit) => {
    const bytes = edited(CHART, edit);
    const file = openWorkbookFile(bytes);
    const sheet = file.sheets[0];
    const chart = onlyChart(sheet);
    expect(chart).toMatchObject({ writable: false, type: "bar", direction: "col" });
    expect(chart.series[0]).toMatchObject({ name: "Costs", valuesRef: "Sheet1!$B$2:$B$5" });
    sheet?.cells.setValue(1, 1, 99);
    chart.left += 40;
    sheet?.updateChart(chart);
    const before = unzipSync(bytes)[CHART];
    expect(unzipSync(file.save())[CHART]).toEqual(before);
    expect(onlyChart(openWorkbookFile(file.save()).sheets[0]).left).toBeCloseTo(chart.left, 0);
  });
});

describe("a chart of a kind that came with Office 2016", () => {
  const waterfall = `<cx:chartSpace xmlns:cx="${CHART_EX}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:f>Sheet1!$A$2:$A$3</cx:f></cx:strDim><cx:numDim type="val"><cx:f>Sheet1!$B$2:$B$3</cx:f></cx:numDim></cx:data></cx:chartData><cx:chart><cx:title><cx:tx><cx:rich><a:bodyPr/><a:p><a:r><a:t>From budget to forecast</a:t></a:r></a:p></cx:rich></cx:tx></cx:title><cx:plotArea><cx:plotAreaRegion><cx:series layoutId="waterfall" uniqueId="{1}"><cx:tx><cx:txData><cx:f>Sheet1!$B$1</cx:f><cx:v>Costs</cx:v></cx:txData></cx:tx><cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>`;

  function workbook(): Uint8Array {
    const all = parts();
    const rewritten = Object.entries(all).map(([name, bytes]) => {
      if (name === CHART) return ["xl/charts/chartEx1.xml", strToU8(waterfall)] as const;
      const xml = strFromU8(bytes)
        .replaceAll("charts/chart1.xml", "charts/chartEx1.xml")
        .replace(
          "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
          "application/vnd.ms-office.chartex+xml",
        )
        .replace(
          /http:[^"]*\/relationships\/chart"/,
          'http://schemas.microsoft.com/office/2014/relationships/chartEx"',
        )
        .replace(
          /<xdr:graphicFrame.*<\/xdr:graphicFrame>/s,
          (frame) =>
            `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1">${frame.replace(/<c:chart xmlns:c="[^"]*"/, `<cx:chart xmlns:cx="${CHART_EX}"`).replace(/uri="[^"]*"/, `uri="${CHART_EX}"`)}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
        );
      return [name, strToU8(xml)] as const;
    });
    return zipSync(Object.fromEntries(rewritten));
  }

  test("tells its kind, its title and its cells", () => {
    expect(onlyChart(openWorkbookFile(workbook()).sheets[0])).toMatchObject({
      writable: false,
      kindName: "Waterfall",
      title: { text: "From budget to forecast" },
      series: [
        {
          name: "Costs",
          nameRef: "Sheet1!$B$1",
          valuesRef: "Sheet1!$B$2:$B$3",
          categoriesRef: "Sheet1!$A$2:$A$3",
        },
      ],
    });
  });

  test("follows its cells and its sheet", () => {
    const file = openWorkbookFile(workbook());
    const sheet = file.sheets[0];
    if (sheet === undefined) throw new Error("no sheet");
    file.renameSheet(sheet.id, "Figures");
    const saved = openWorkbookFile(file.save());
    expect(onlyChart(saved.sheets[0]).series[0]?.valuesRef).toBe("Figures!$B$2:$B$3");
  });
});
