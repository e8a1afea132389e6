import { parseArea } from "../model/address";
import { PLAIN_ATTRIBUTE, plainAttributes } from "../package/plain-attributes";
import type { Area } from "../model/workbook-file";
import { attribute, numberAttribute, type XmlElement } from "../package/xml";

/** What tells one table from the others. */
export type TableHead = { readonly id: number; readonly name: string; readonly area: Area };

const ONE_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export function headOf(root: XmlElement): TableHead {
  return {
    id: numberAttribute(root, "id") ?? 0,
    name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    area: parseArea(attribute(root, "ref") ?? "") ?? ONE_CELL,
  };
}

const PLAIN_ROOT = new RegExp(
  String.raw`^(?:<\?xml[^>]*\?>\s*)?<(?:\w+:)?table((?:${PLAIN_ATTRIBUTE})+)\s*>`,
);

/** The head as nearly all programs write it, without a document; undefined where it has to be parsed. */
export function plainHead(xml: string): TableHead | undefined {
  const values = plainAttributes(PLAIN_ROOT.exec(xml)?.[1] ?? "");
  const name = values.get("displayName");
  const area = parseArea(values.get("ref") ?? "");
  const id = Number(values.get("id"));
  return name === undefined || area === undefined || !Number.isInteger(id)
    ? undefined
    : { id, name, area };
}
