import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { openEmbeddedExcel } from "#embedded-host/index";

import { openXmlErrors } from "../support/open-xml-errors";
import { firstSheet, inWorkbook } from "./support";

const sheetPart = "xl/worksheets/sheet1.xml";
const newer = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const areas = "http://schemas.microsoft.com/office/excel/2006/main";
const barId = "{2A5D9A34-7B67-4B7B-9C59-7F6B0D1F4C11}";

/** As Excel 365 writes them: a bar in both lists, flags with own limits, mixed icons, a rule over two sheets. */
const plainRules = `<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color theme="4" tint="-0.249977111117893"/></dataBar><extLst><ext xmlns:x14="${newer}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="B1:B9"><cfRule type="iconSet" priority="2"><iconSet iconSet="3Flags" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="$D$2" gte="0"/><cfvo type="percentile" val="80"/></iconSet></cfRule></conditionalFormatting><conditionalFormatting sqref="E1:E9"><cfRule type="dataBar" priority="5"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF63C384"/></dataBar></cfRule></conditionalFormatting>`;
const newerRules = `<extLst><ext xmlns:x14="${newer}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${areas}"><x14:cfRule type="dataBar" id="${barId}"><x14:dataBar minLength="0" maxLength="100" border="1" gradient="0" direction="rightToLeft" negativeBarBorderColorSameAsPositive="0" axisPosition="middle"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF111111"/><x14:negativeFillColor rgb="FFFF0000"/><x14:negativeBorderColor rgb="FF222222"/><x14:axisColor rgb="FF333333"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${areas}"><x14:cfRule type="iconSet" priority="1" id="{1D0A5B4E-0A38-4B0F-9B5C-0F0E5D2C7A01}"><x14:iconSet iconSet="3Triangles" custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="formula"><xm:f>$D$2</xm:f></x14:cfvo><x14:cfIcon iconSet="3Triangles" iconId="0"/><x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="5Boxes" iconId="4"/></x14:iconSet></x14:cfRule><xm:sqref>C1:C9</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${areas}"><x14:cfRule type="expression" priority="4" id="{1D0A5B4E-0A38-4B0F-9B5C-0F0E5D2C7A02}"><xm:f>D1&gt;Sheet1!$D$2</xm:f><x14:dxf><font><b/><color rgb="FF9C0006"/></font></x14:dxf></x14:cfRule><xm:sqref>D1:D9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

function partOf(bytes: Uint8Array, name = sheetPart): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

function fromExcel(): Uint8Array {
  const host = openEmbeddedExcel();
  const parts = unzipSync(host.save());
  host.close();
  const xml = strFromU8(parts[sheetPart] ?? new Uint8Array());
  const changed = xml
    .replace("<pageMargins", `${plainRules}<pageMargins`)
    .replace("</worksheet>", `${newerRules}</worksheet>`);
  return zipSync({ ...parts, [sheetPart]: strToU8(changed) });
}

async function allRules(context: Excel.RequestContext): Promise<unknown[]> {
  const rules = firstSheet(context).getRange("A1:Z99").conditionalFormats;
  rules.load("items/type,items/priority");
  await context.sync();
  const ranges = rules.items.map((rule) => rule.getRange().load("address"));
  await context.sync();
  return rules.items.map(({ type, priority }, index) => [type, priority, ranges[index]?.address]);
}

describe("data bars and icon sets of files that Excel wrote", () => {
  test("are valid as they are here", async () => {
    expect(await openXmlErrors(fromExcel(), "xlsx")).toEqual([]);
  });

  test("are listed once each, with those that only the newer list holds", async () => {
    expect(await inWorkbook(allRules, fromExcel())).toEqual([
      ["IconSet", 0, "Sheet1!C1:C9"],
      ["IconSet", 1, "Sheet1!B1:B9"],
      ["DataBar", 2, "Sheet1!A1:A9"],
      ["Custom", 3, "Sheet1!D1:D9"],
      ["DataBar", 4, "Sheet1!E1:E9"],
    ]);
  });

  test("tell all that Excel wrote about a bar", async () => {
    const seen = await inWorkbook(async (context) => {
      const { dataBar } = firstSheet(context).getRange("A1").conditionalFormats.getItemAt(0);
      dataBar.load(
        "axisColor,axisFormat,barDirection,lowerBoundRule,upperBoundRule,showDataBarOnly",
      );
      dataBar.positiveFormat.load("borderColor,fillColor,gradientFill");
      dataBar.negativeFormat.load();
      await context.sync();
      return dataBar.toJSON();
    }, fromExcel());
    expect(seen).toEqual({
      axisColor: "#333333",
      axisFormat: "CellMidPoint",
      barDirection: "RightToLeft",
      lowerBoundRule: { formula: "0", type: "Number" },
      upperBoundRule: { type: "Automatic" },
      showDataBarOnly: false,
      positiveFormat: { borderColor: "#111111", fillColor: "#2F5597", gradientFill: false },
      negativeFormat: {
        borderColor: "#222222",
        fillColor: "#FF0000",
        matchPositiveBorderColor: false,
        matchPositiveFillColor: false,
      },
    });
  });

  test("of Excel 2007 have no axis, and bars of negative values look like the others", async () => {
    const seen = await inWorkbook(async (context) => {
      const { dataBar } = firstSheet(context).getRange("E1").conditionalFormats.getItemAt(0);
      dataBar.load("axisFormat,lowerBoundRule,upperBoundRule");
      dataBar.negativeFormat.load("fillColor,matchPositiveFillColor");
      await context.sync();
      return dataBar.toJSON();
    }, fromExcel());
    expect(seen).toMatchObject({
      axisFormat: "None",
      lowerBoundRule: { type: "LowestValue" },
      upperBoundRule: { type: "HighestValue" },
      negativeFormat: { fillColor: "#63C384", matchPositiveFillColor: true },
    });
  });

  test("tell limits and icons", async () => {
    const seen = await inWorkbook(async (context) => {
      const flags = firstSheet(context).getRange("B1").conditionalFormats.getItemAt(0).iconSet;
      const mixed = firstSheet(context).getRange("C1").conditionalFormats.getItemAt(0).iconSet;
      flags.load();
      mixed.load();
      await context.sync();
      return [flags.toJSON(), mixed.toJSON()];
    }, fromExcel());
    const percent = (formula: string, customIcon: unknown): unknown => ({
      customIcon,
      formula,
      operator: "GreaterThanOrEqual",
      type: "Percent",
    });
    expect(seen).toEqual([
      {
        criteria: [
          percent("0", null),
          { customIcon: null, formula: "=$D$2", operator: "GreaterThan", type: "Number" },
          { customIcon: null, formula: "80", operator: "GreaterThanOrEqual", type: "Percentile" },
        ],
        reverseIconOrder: true,
        showIconOnly: true,
        style: "ThreeFlags",
      },
      {
        criteria: [
          percent("0", null),
          percent("33", { index: 0, set: "Invalid" }),
          {
            customIcon: { index: 4, set: "FiveBoxes" },
            formula: "=$D$2",
            operator: "GreaterThanOrEqual",
            type: "Formula",
          },
        ],
        reverseIconOrder: false,
        showIconOnly: false,
        style: "ThreeTriangles",
      },
    ]);
  });

  test("follow inserted and deleted cells in both lists, with their formulas", async () => {
    const [bytes, rules] = await inWorkbook(async (context, host) => {
      firstSheet(context).getRange("1:1").insert("Down");
      firstSheet(context).getRange("B:B").delete("Left");
      await context.sync();
      return [host.save(), await allRules(context)];
    }, fromExcel());
    expect(rules).toEqual([
      ["IconSet", 0, "Sheet1!B2:B10"],
      ["DataBar", 2, "Sheet1!A2:A10"],
      ["Custom", 3, "Sheet1!C2:C10"],
      ["DataBar", 4, "Sheet1!D2:D10"],
    ]);
    expect(partOf(bytes)).toContain("<xm:sqref>A2:A10</xm:sqref>");
    expect(partOf(bytes)).toContain("<xm:f>$C$3</xm:f>");
    expect(partOf(bytes)).toContain("<xm:f>C2&gt;Sheet1!$C$3</xm:f>");
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });

  test("go with the cells under them, and leave no empty list", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      firstSheet(context).getRange("A:E").delete("Left");
      await context.sync();
      return host.save();
    }, fromExcel());
    expect(partOf(bytes)).not.toMatch(/onditionalFormatting|extLst/);
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });

  test("are copied with their sheet", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      firstSheet(context).copy("End");
      await context.sync();
      return host.save();
    }, fromExcel());
    const copy = partOf(bytes, "xl/worksheets/sheet2.xml");
    expect(copy).toContain("x14:cfIcon");
    expect(copy).toContain(barId);
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });

  test("keep the place in the order that other rules leave them", async () => {
    const rules = await inWorkbook(async (context) => {
      firstSheet(context).getRange("C1").conditionalFormats.getItemAt(0).delete();
      const added = firstSheet(context).getRange("A1:A3").conditionalFormats.add("Custom");
      added.priority = -1;
      firstSheet(context).getRange("A5").conditionalFormats.getItemAt(0).delete();
      await context.sync();
      return allRules(context);
    }, fromExcel());
    expect(rules).toEqual([
      ["IconSet", 0, "Sheet1!B1:B9"],
      ["Custom", 1, "Sheet1!D1:D9"],
      ["DataBar", 2, "Sheet1!E1:E9"],
      ["Custom", 3, "Sheet1!A1:A3"],
    ]);
  });

  test("change in both lists alike, whichever holds them", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      const formats = (cell: string): Excel.ConditionalFormat =>
        firstSheet(context).getRange(cell).conditionalFormats.getItemAt(0);
      formats("A1").dataBar.positiveFormat.fillColor = "#010203";
      formats("E1").dataBar.axisFormat = "Automatic";
      formats("C1").iconSet.style = "FourRating";
      formats("B1").iconSet.style = "ThreeStars";
      formats("D1").custom.format.font.color = "#0000FF";
      await context.sync();
      return host.save();
    }, fromExcel());
    const xml = partOf(bytes);
    expect(xml.match(/<color rgb="FF010203"\/>/g)).toHaveLength(1);
    expect(xml.match(/x14:id>/g)).toHaveLength(4);
    expect(xml).toMatch(
      /<conditionalFormatting sqref="C1:C9"><cfRule [^>]*><iconSet iconSet="4Rating">/,
    );
    expect(xml).toContain('<x14:iconSet iconSet="3Stars" showValue="0" reverse="1">');
    expect(xml).toContain('<color rgb="FF0000FF"/>');
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
    const rules = await inWorkbook(allRules, bytes);
    expect(rules).toHaveLength(5);
  });
});

describe("data bars and icon sets that are added", () => {
  test("are written as Excel writes them, and read again", async () => {
    const bytes = await inWorkbook(async (context, host) => {
      const sheet = firstSheet(context);
      const bar = sheet.getRange("A1:A9").conditionalFormats.add("DataBar").dataBar;
      bar.lowerBoundRule = { type: "Percentile", formula: "10" };
      bar.axisColor = "#445566";
      sheet.getRange("B1:B9").conditionalFormats.add("IconSet");
      const stars = sheet.getRange("C1:C9").conditionalFormats.add("IconSet").iconSet;
      stars.style = "ThreeTriangles";
      stars.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=700" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=1000" },
      ];
      await context.sync();
      return host.save();
    });
    const xml = partOf(bytes);
    const id = /<x14:id>([^<]+)</.exec(xml)?.[1] ?? "none";
    expect(xml).toContain(
      '<dataBar><cfvo type="percentile" val="10"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
    );
    expect(xml).toContain(
      `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="percentile"><xm:f>10</xm:f></x14:cfvo><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF445566"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A9</xm:sqref>`,
    );
    expect(xml).toContain(
      '<iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet>',
    );
    expect(xml).toContain(
      '<x14:iconSet iconSet="3Triangles"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>700</xm:f></x14:cfvo>',
    );
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
    const rules = await inWorkbook(allRules, bytes);
    expect(rules).toEqual([
      ["IconSet", 0, "Sheet1!C1:C9"],
      ["IconSet", 1, "Sheet1!B1:B9"],
      ["DataBar", 2, "Sheet1!A1:A9"],
    ]);
  });
});
