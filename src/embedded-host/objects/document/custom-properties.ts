import type { CoreProperty, PropertyTable } from "#ooxml/model/workbook-file";

import {
  asNumber,
  asText,
  isAbsent,
  keyArgument,
  textArgument,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, Property, CallArguments } from "../../protocol/object-type";
import { liveSheet, type OpenWorkbook, type SheetTarget } from "../../workbook/open-workbook";
import { defineType, make } from "../access/object-selves";
import { settingPrefix } from "./settings";

/** Excel's limit for the key of a document property. */
const longestKey = 255;

function keyOf(table: PropertyTable, key: string | number): string | undefined {
  const wanted = String(key).toLowerCase();
  return table.all.find((entry) => entry.key.toLowerCase() === wanted)?.key;
}

function add(table: PropertyTable, args: CallArguments): string {
  const key = textArgument(args, 0);
  if (key === "" || key.length > longestKey) throw new HostError("InvalidArgument");
  const known = keyOf(table, key) ?? key;
  table.set(known, scalarText(args[1]));
  return known;
}

/** Values are kept as text. */
function scalarText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new HostError("InvalidArgument");
}

function valueOf(table: PropertyTable, key: string): string {
  const value = table.get(key);
  if (value === undefined) throw new HostError("ItemNotFound");
  return value;
}

function documentKeys(workbook: OpenWorkbook): readonly string[] {
  return workbook.file.customProperties.all
    .map(({ key }) => key)
    .filter((key) => !key.startsWith(settingPrefix));
}

function findInDocument(workbook: OpenWorkbook, key: string | number): HostObject | undefined {
  const known = keyOf(workbook.file.customProperties, key);
  return known === undefined ? undefined : make("CustomProperty", { workbook, key: known });
}

function findOnSheet(target: SheetTarget, key: string | number): HostObject | undefined {
  const known = keyOf(liveSheet(target).customProperties, key);
  return known === undefined
    ? undefined
    : make("WorksheetCustomProperty", { ...target, key: known });
}

function own(property: CoreProperty): Property<OpenWorkbook> {
  return {
    get: (workbook) => workbook.file.coreProperties.get(property),
    set: (workbook, value) => {
      workbook.file.coreProperties.set(property, asText(value));
    },
  };
}

function ofApplication(name: "Manager" | "Company"): Property<OpenWorkbook> {
  return {
    get: (workbook) => workbook.file.applicationProperties.get(name),
    set: (workbook, value) => {
      workbook.file.applicationProperties.set(name, asText(value));
    },
  };
}

export const documentPropertiesType = defineType({
  name: "DocumentProperties",
  properties: {
    Title: own("title"),
    Subject: own("subject"),
    Author: own("author"),
    Comments: own("comments"),
    Keywords: own("keywords"),
    Category: own("category"),
    Manager: ofApplication("Manager"),
    Company: ofApplication("Company"),
    CreationDate: {
      get: (workbook) => workbook.file.coreProperties.get("created") || workbook.created,
    },
    LastAuthor: { get: (workbook) => workbook.file.coreProperties.get("lastAuthor") },
    RevisionNumber: {
      get: (workbook) => Number(workbook.file.coreProperties.get("revision")),
      set: (workbook, value) => {
        workbook.file.coreProperties.set("revision", String(asNumber(value)));
      },
    },
  },
  navigation: { Custom: (workbook) => make("CustomPropertyCollection", workbook) },
});

export const customPropertyCollectionType = defineType({
  name: "CustomPropertyCollection",
  collection: {
    itemType: "CustomProperty",
    list: (workbook) =>
      documentKeys(workbook).map((key) => make("CustomProperty", { workbook, key })),
    find: findInDocument,
  },
  methods: {
    Add: (workbook, args) =>
      make("CustomProperty", { workbook, key: add(workbook.file.customProperties, args) }),
    DeleteAll: (workbook) => {
      for (const key of documentKeys(workbook)) workbook.file.customProperties.delete(key);
    },
    GetCount: (workbook) => documentKeys(workbook).length,
    GetItemOrNullObject: (workbook, args) => findInDocument(workbook, keyArgument(args, 0)),
  },
});

export const customPropertyType = defineType({
  name: "CustomProperty",
  id: { key: "_Id", get: ({ key }) => key },
  properties: {
    Key: { get: ({ key }) => key },
    Type: { get: () => "String" },
    Value: {
      get: ({ workbook, key }) => valueOf(workbook.file.customProperties, key),
      set: ({ workbook, key }, value) => {
        workbook.file.customProperties.set(key, scalarText(value));
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.file.customProperties.delete(key);
    },
  },
});

export const worksheetCustomPropertyCollectionType = defineType({
  name: "WorksheetCustomPropertyCollection",
  collection: {
    itemType: "WorksheetCustomProperty",
    list: (target) =>
      liveSheet(target).customProperties.all.map(({ key }) =>
        make("WorksheetCustomProperty", { ...target, key }),
      ),
    find: findOnSheet,
  },
  methods: {
    Add: (target, args) => {
      if (isAbsent(args[1])) throw new HostError("InvalidArgument");
      return make("WorksheetCustomProperty", {
        ...target,
        key: add(liveSheet(target).customProperties, args),
      });
    },
    GetCount: (target) => liveSheet(target).customProperties.all.length,
    GetItemOrNullObject: (target, args) => findOnSheet(target, keyArgument(args, 0)),
  },
});

export const worksheetCustomPropertyType = defineType({
  name: "WorksheetCustomProperty",
  id: { key: "_Id", get: ({ key }) => key },
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (target) => valueOf(liveSheet(target).customProperties, target.key),
      set: (target, value) => {
        liveSheet(target).customProperties.set(target.key, asText(value));
      },
    },
  },
  methods: {
    Delete: (target) => {
      liveSheet(target).customProperties.delete(target.key);
    },
  },
});
