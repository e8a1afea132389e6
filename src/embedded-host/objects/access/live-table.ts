import type { TableFile } from "#ooxml/model/workbook-file";

import { HostError } from "../../protocol/host-error";
import { liveSheet } from "../../workbook/open-workbook";
import type { TableTarget } from "./object-selves";

/** The table while it exists. */
export function liveTable(target: TableTarget): TableFile {
  if (!liveSheet(target).tables.includes(target.table)) throw new HostError("ItemNotFound");
  return target.table;
}
