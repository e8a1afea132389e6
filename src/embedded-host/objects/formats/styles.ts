import type { StyleIncludes } from "#ooxml/model/style-model";

import {
  asBoolean,
  asText,
  integerArgument,
  keyArgument,
  textArgument,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, Property } from "../../protocol/object-type";
import { activeSheet, type OpenWorkbook } from "../../workbook/open-workbook";
import { alignmentProperties } from "../access/alignment-properties";
import { formatProperty, styleNamed } from "../access/format-access";
import { defineType, make, type FormatTarget, type StyleTarget } from "../access/object-selves";
import { formatProtectionType } from "./range-format";
import { nameOfStyleWord } from "../access/style-words";

/** Excel's limit for names of styles. */
const longestName = 255;

function find(workbook: OpenWorkbook, name: string): HostObject | undefined {
  const found = workbook.file.styles.named.find(nameOfStyleWord(name));
  return found === undefined ? undefined : make("Style", { workbook, style: found.name });
}

function add(workbook: OpenWorkbook, name: string): void {
  const { named } = workbook.file.styles;
  if (name === "" || name.length > longestName) throw new HostError("InvalidArgument");
  if (named.find(name) !== undefined) throw new HostError("ItemAlreadyExists");
  named.add(name);
}

/** Normal is what all cells fall back on. */
function remove(target: StyleTarget): void {
  const { name } = styleNamed(target);
  if (name.toLowerCase() === "normal") throw new HostError("InvalidOperation");
  target.workbook.file.styles.named.delete(name);
}

/** The style as something that has a format, of no cells. */
function formatOf({ workbook, style }: StyleTarget): FormatTarget {
  return { workbook, sheet: activeSheet(workbook), areas: [], style };
}

function ofStyle({ get, set }: Property<FormatTarget>): Property<StyleTarget> {
  return {
    ...(get && { get: (target) => get(formatOf(target)) }),
    ...(set && {
      set: (target, value) => {
        set(formatOf(target), value);
      },
    }),
  };
}

function writeOnly({ set }: Property<StyleTarget>): Property<StyleTarget> {
  return set === undefined ? {} : { set };
}

function included(part: keyof StyleIncludes): Property<StyleTarget> {
  return {
    get: (target) => styleNamed(target).includes[part],
    set: (target, value) => {
      const { name, look, includes } = styleNamed(target);
      const changed = { ...includes, [part]: asBoolean(value) };
      target.workbook.file.styles.named.change(name, look, changed);
    },
  };
}

const numberFormat = ofStyle(
  formatProperty(
    (style) => style.numberFormat,
    (style, value) => ({ ...style, numberFormat: asText(value) }),
  ),
);

/** Locked and hidden formulas are told alike of cells and of styles. */
const protection = formatProtectionType.properties as unknown as Readonly<
  Record<"Locked" | "FormulaHidden", Property<FormatTarget>>
>;

export const styleType = defineType({
  name: "Style",
  id: { key: "_Id", get: ({ style }) => style },
  properties: {
    Name: { get: (target) => styleNamed(target).name },
    BuiltIn: { get: (target) => styleNamed(target).builtIn },
    ...Object.fromEntries(
      Object.entries(alignmentProperties).map(([name, property]) => [name, ofStyle(property)]),
    ),
    // The client writes `textOrientation` under this name.
    Orientation: writeOnly(ofStyle(alignmentProperties["TextOrientation"] ?? {})),
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Locked: ofStyle(protection.Locked),
    FormulaHidden: ofStyle(protection.FormulaHidden),
    IncludeAlignment: included("alignment"),
    IncludeBorder: included("borders"),
    IncludeFont: included("font"),
    IncludeNumber: included("number"),
    IncludePatterns: included("fill"),
    IncludeProtection: included("protection"),
  },
  navigation: {
    Borders: (target) => make("RangeBorderCollection", formatOf(target)),
    Fill: (target) => make("RangeFill", formatOf(target)),
    Font: (target) => make("RangeFont", formatOf(target)),
  },
  methods: { Delete: remove },
});

function listed(workbook: OpenWorkbook): readonly HostObject[] {
  return workbook.file.styles.named.all.map(({ name }) => make("Style", { workbook, style: name }));
}

export const styleCollectionType = defineType({
  name: "StyleCollection",
  collection: {
    itemType: "Style",
    list: listed,
    find: (workbook, key) => find(workbook, String(key)),
  },
  methods: {
    Add: (workbook, args) => {
      add(workbook, textArgument(args, 0));
    },
    GetCount: (workbook) => listed(workbook).length,
    GetItemAt: (workbook, args) => {
      const found = listed(workbook)[integerArgument(args, 0)];
      if (found === undefined) throw new HostError("InvalidArgument");
      return found;
    },
    GetItemOrNullObject: (workbook, args) => find(workbook, String(keyArgument(args, 0))),
  },
});
