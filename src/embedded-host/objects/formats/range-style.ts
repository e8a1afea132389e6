import type { CellStyle, NamedStyle } from "#ooxml/model/style-model";

import { asText } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import type { AreasTarget, OpenWorkbook } from "../../workbook/open-workbook";
import { changeFormat, readFormat } from "../access/format-access";
import { nameOfStyleWord, wordOfStyleName } from "../access/style-words";

/** A cell's look with a style: the parts that the style brings, and the rest as it was. */
function dressed(cell: CellStyle, { name, look, includes }: NamedStyle): CellStyle {
  return {
    numberFormat: includes.number ? look.numberFormat : cell.numberFormat,
    font: includes.font ? look.font : cell.font,
    fill: includes.fill ? look.fill : cell.fill,
    borders: includes.borders ? look.borders : cell.borders,
    alignment: includes.alignment ? look.alignment : cell.alignment,
    locked: includes.protection ? look.locked : cell.locked,
    formulaHidden: includes.protection ? look.formulaHidden : cell.formulaHidden,
    named: name === "Normal" ? undefined : name,
  };
}

function styleByName(workbook: OpenWorkbook, name: string): NamedStyle {
  const found = workbook.file.styles.named.find(nameOfStyleWord(name));
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

/** The style of cells by its name, or Excel's word for it; null where they have several. */
export const styleProperty: Property<AreasTarget> = {
  get: (target) => readFormat(target, (style) => wordOfStyleName(style.named ?? "Normal")),
  set: (target, value) => {
    const named = styleByName(target.workbook, asText(value));
    changeFormat(target, (style) => dressed(style, named));
  },
};
