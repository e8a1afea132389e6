import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A picture of one pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** The parts of a package as they are edited by hand. */
class Package {
  readonly #parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }

  text(name: string): string {
    return strFromU8(this.#parts[name] ?? new Uint8Array());
  }

  write(name: string, content: string | Uint8Array): void {
    this.#parts[name] = typeof content === "string" ? strToU8(content) : content;
  }

  /** Puts XML before a closing or opening tag of a part. */
  insert(name: string, before: string, xml: string): void {
    const text = this.text(name);
    if (!text.includes(before)) throw new Error(`${name} has no ${before}`);
    this.write(name, text.replace(before, `${xml}${before}`));
  }

  relate(part: string, relation: { id: string; type: string; target: string }): void {
    const slash = part.lastIndexOf("/");
    const rels = `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`;
    if (this.text(rels) === "") {
      this.write(rels, `${head}<Relationships xmlns="${packageRelations}"></Relationships>`);
    }
    const { id, type, target } = relation;
    this.insert(
      rels,
      "</Relationships>",
      `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
    );
  }

  declare(part: string, type: string): void {
    this.insert(
      "[Content_Types].xml",
      "</Types>",
      `<Override PartName="/${part}" ContentType="${type}"/>`,
    );
  }

  /** Path of the part of a sheet. */
  sheet(name: string): string {
    const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(
      this.text("xl/workbook.xml"),
    )?.[1];
    const rels = this.text("xl/_rels/workbook.xml.rels");
    const relation = rels
      .match(/<Relationship [^>]*>/g)
      ?.find((one) => one.includes(`"${id ?? ""}"`));
    const target = /Target="([^"]+)"/.exec(relation ?? "")?.[1];
    if (target === undefined) throw new Error(`no sheet ${name}`);
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  }

  bytes(): Uint8Array {
    return zipSync(this.#parts);
  }
}

/** Names of the columns of a table of the workbook. */
export function tableColumns(bytes: Uint8Array, table: string): readonly string[] {
  return [...tablePart(bytes, table).matchAll(/<tableColumn [^>]*?name="([^"]*)"/g)].map(
    (match) => match[1] ?? "",
  );
}

/** The part of a table by its name; empty where the workbook has none. */
export function tablePart(bytes: Uint8Array, table: string): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/tables/"));
  const texts = parts.map(([, content]) => strFromU8(content));
  return texts.find((text) => text.includes(`displayName="${table}"`)) ?? "";
}

/** Puts a pivot table on a sheet whose cache takes its rows from a table by name. */
export function addPivot(
  bytes: Uint8Array,
  sheetName: string,
  table: string,
  summed: string,
): Uint8Array {
  const edited = new Package(bytes);
  const columns = tableColumns(bytes, table);
  const field = (name: string): string =>
    `<cacheField name="${name}" numFmtId="0"><sharedItems/></cacheField>`;
  edited.write(
    "xl/pivotCache/pivotCacheDefinition1.xml",
    `${head}<pivotCacheDefinition xmlns="${main}" saveData="0" refreshOnLoad="1" refreshedVersion="6" minRefreshableVersion="3" createdVersion="6"><cacheSource type="worksheet"><worksheetSource name="${table}"/></cacheSource><cacheFields count="${String(columns.length)}">${columns.map(field).join("")}</cacheFields></pivotCacheDefinition>`,
  );
  edited.declare(
    "xl/pivotCache/pivotCacheDefinition1.xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
  );
  const data = columns.indexOf(summed);
  const fields = columns.map((_, at) =>
    at === 0
      ? '<pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField>'
      : `<pivotField ${at === data ? 'dataField="1" ' : ""}showAll="0"/>`,
  );
  edited.write(
    "xl/pivotTables/pivotTable1.xml",
    `${head}<pivotTableDefinition xmlns="${main}" name="MyPivot" cacheId="7" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" outline="1" outlineData="1"><location ref="F3:G5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="${String(columns.length)}">${fields.join("")}</pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Sum of ${summed}" fld="${String(data)}" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`,
  );
  edited.declare(
    "xl/pivotTables/pivotTable1.xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
  );
  edited.relate("xl/pivotTables/pivotTable1.xml", {
    id: "rId1",
    type: "pivotCacheDefinition",
    target: "../pivotCache/pivotCacheDefinition1.xml",
  });
  edited.relate(edited.sheet(sheetName), {
    id: "rIdPivot",
    type: "pivotTable",
    target: "../pivotTables/pivotTable1.xml",
  });
  edited.relate("xl/workbook.xml", {
    id: "rIdCache",
    type: "pivotCacheDefinition",
    target: "pivotCache/pivotCacheDefinition1.xml",
  });
  edited.insert(
    "xl/workbook.xml",
    "</workbook>",
    `<pivotCaches><pivotCache cacheId="7" xmlns:r="${relations}" r:id="rIdCache"/></pivotCaches>`,
  );
  return edited.bytes();
}

/** Puts a picture on a sheet that has no drawing yet. */
export function addPicture(bytes: Uint8Array, sheetName: string): Uint8Array {
  const edited = new Package(bytes);
  const sheet = edited.sheet(sheetName);
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  edited.write("xl/media/image77.png", new Uint8Array(pixel));
  edited.insert(
    "[Content_Types].xml",
    "<Override",
    '<Default Extension="png" ContentType="image/png"/>',
  );
  edited.write(
    "xl/drawings/drawing77.xml",
    `${head}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="914400" cy="914400"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Coat of arms"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${relations}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
  );
  edited.declare(
    "xl/drawings/drawing77.xml",
    "application/vnd.openxmlformats-officedocument.drawing+xml",
  );
  edited.relate("xl/drawings/drawing77.xml", {
    id: "rId1",
    type: "image",
    target: "../media/image77.png",
  });
  edited.relate(sheet, { id: "rIdArms", type: "drawing", target: "../drawings/drawing77.xml" });
  edited.insert(sheet, "</worksheet>", `<drawing xmlns:r="${relations}" r:id="rIdArms"/>`);
  return edited.bytes();
}
