import { keyArgument, textArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/object-type";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import { defineType, make } from "../access/object-selves";

/**
 * Excel keeps an add-in's settings in a web extension part of the file; here they are custom
 * document properties with this prefix, hidden from `properties.custom`.
 */
export const settingPrefix = "OfficeAddInSetting:";

function keysOf(workbook: OpenWorkbook): readonly string[] {
  return workbook.file.customProperties.all
    .filter(({ key }) => key.startsWith(settingPrefix))
    .map(({ key }) => key.slice(settingPrefix.length));
}

function find(workbook: OpenWorkbook, key: string | number): HostObject | undefined {
  const text = String(key);
  return keysOf(workbook).includes(text) ? make("Setting", { workbook, key: text }) : undefined;
}

function write(workbook: OpenWorkbook, key: string, value: unknown): void {
  workbook.file.customProperties.set(settingPrefix + key, JSON.stringify(value ?? null));
}

function read(workbook: OpenWorkbook, key: string): unknown {
  const text = workbook.file.customProperties.get(settingPrefix + key);
  if (text === undefined) throw new HostError("ItemNotFound");
  return JSON.parse(text) as unknown;
}

export const settingCollectionType = defineType({
  name: "SettingCollection",
  collection: {
    itemType: "Setting",
    list: (workbook) => keysOf(workbook).map((key) => make("Setting", { workbook, key })),
    find,
  },
  methods: {
    /** Sets or adds. */
    Add: (workbook, args) => {
      const key = textArgument(args, 0);
      write(workbook, key, args[1]);
      return make("Setting", { workbook, key });
    },
    GetCount: (workbook) => keysOf(workbook).length,
    GetItemOrNullObject: (workbook, args) => find(workbook, keyArgument(args, 0)),
  },
});

export const settingType = defineType({
  name: "Setting",
  id: { key: "_Id", get: ({ key }) => key },
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => read(workbook, key),
      set: ({ workbook, key }, value) => {
        write(workbook, key, value);
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.file.customProperties.delete(settingPrefix + key);
    },
  },
});
