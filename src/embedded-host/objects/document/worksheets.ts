import type { SheetFile } from "#ooxml/model/workbook-file";

import { keyArgument, optionalBoolean, optionalText } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/object-type";
import { addSheet } from "../../workbook/change-sheets";
import { activeSheet, sheetByKey, type OpenWorkbook } from "../../workbook/open-workbook";
import { sheetCollectionEvents } from "../access/event-registration";
import { defineType, make } from "../access/object-selves";

function worksheet(workbook: OpenWorkbook, sheet: SheetFile | undefined): HostObject | undefined {
  return sheet === undefined ? undefined : make("Worksheet", { workbook, sheet });
}

function listed(workbook: OpenWorkbook, visibleOnly: boolean | undefined): readonly SheetFile[] {
  const { sheets } = workbook.file;
  return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === "visible") : sheets;
}

function found(workbook: OpenWorkbook, sheet: SheetFile | undefined): HostObject {
  const object = worksheet(workbook, sheet);
  if (object === undefined) throw new HostError("ItemNotFound");
  return object;
}

export const worksheetCollectionType = defineType({
  name: "WorksheetCollection",
  collection: {
    itemType: "Worksheet",
    list: (workbook) => workbook.file.sheets.map((sheet) => make("Worksheet", { workbook, sheet })),
    find: (workbook, key) => worksheet(workbook, sheetByKey(workbook, key)),
  },
  methods: {
    Add: (workbook, args) => worksheet(workbook, addSheet(workbook, optionalText(args, 0))),
    GetActiveWorksheet: (workbook) => worksheet(workbook, activeSheet(workbook)),
    GetCount: (workbook, args) => listed(workbook, optionalBoolean(args, 0)).length,
    GetFirst: (workbook, args) => found(workbook, listed(workbook, optionalBoolean(args, 0))[0]),
    GetLast: (workbook, args) => found(workbook, listed(workbook, optionalBoolean(args, 0)).at(-1)),
    GetItemOrNullObject: (workbook, args) =>
      worksheet(workbook, sheetByKey(workbook, keyArgument(args, 0))),
    ...sheetCollectionEvents,
  },
});
