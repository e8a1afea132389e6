import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import {
  asBoolean,
  asNumber,
  asOneOf,
  asText,
  integerArgument,
  isAbsent,
  keyArgument,
  optionalBoolean,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, Method, Property } from "../../protocol/object-type";
import {
  activateSheet,
  copySheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../../workbook/change-sheets";
import { requireWorksheet } from "../../workbook/guards";
import { liveSheet, sheetByKey, sheetIdOf, type SheetTarget } from "../../workbook/open-workbook";
import { raiseCalculated } from "../../workbook/sheet-events";
import { standardRowPoints } from "../../workbook/sizes";
import { asColour } from "../access/format-access";
import { defineType, make, selfAs } from "../access/object-selves";
import { areaArgument, findArea, rangeOn, wholeSheet } from "../access/range-references";
import { sheetSearchMethods } from "../ranges/range-search";
import { showOutlineLevels } from "../ranges/range-groups";
import { sheetEvents } from "../access/event-registration";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const visibilityWords = ["Visible", "Hidden", "VeryHidden"] as const;

function read(pick: (sheet: SheetFile, target: SheetTarget) => unknown): Property<SheetTarget> {
  return { get: (target) => pick(liveSheet(target), target) };
}

function usedRange(target: SheetTarget, valuesOnly: boolean): HostObject | undefined {
  const sheet = liveSheet(target);
  requireWorksheet(sheet);
  const used = sheet.cells.usedArea(valuesOnly);
  return used === undefined ? undefined : rangeOn(target, used);
}

/** The next or previous sheet; undefined at the end. */
function neighbour(
  step: 1 | -1,
): (target: SheetTarget, args: readonly unknown[]) => HostObject | undefined {
  return (target, args) => {
    const visibleOnly = optionalBoolean(args, 0) === true;
    const { sheets } = target.workbook.file;
    for (let at = sheets.indexOf(liveSheet(target)) + step; ; at += step) {
      const sheet = sheets[at];
      if (sheet === undefined) return undefined;
      if (!visibleOnly || sheet.visibility === "visible")
        return make("Worksheet", { workbook: target.workbook, sheet });
    }
  };
}

function required(find: Method<SheetTarget>): Method<SheetTarget> {
  return (target, args) => {
    const found = find(target, args);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  };
}

/** Characters that fit a column of Excel's standard width. */
const standardCharacters = 8.43;

const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

function sheetById(target: SheetTarget, args: readonly unknown[]): HostObject | undefined {
  const sheet = sheetByKey(target.workbook, keyArgument(args, 0));
  return sheet === undefined ? undefined : make("Worksheet", { workbook: target.workbook, sheet });
}

function setTabColour(target: SheetTarget, value: unknown): void {
  liveSheet(target).tabColour = value === "" ? undefined : asColour(value);
}

/** `None` copies to the place before the sheet itself. */
function copy(target: SheetTarget, args: readonly unknown[]): HostObject {
  const { workbook } = target;
  const sheet = liveSheet(target);
  const words = ["None", "Before", "After", "Beginning", "End"] as const;
  const word = isAbsent(args[0]) ? "None" : asOneOf(args[0], words);
  const { sheets } = workbook.file;
  const other = word === "Before" || word === "After" ? selfAs(args[1], "Worksheet").sheet : sheet;
  const at = sheets.indexOf(other) + (word === "After" ? 1 : 0);
  const position = word === "Beginning" ? 0 : word === "End" ? sheets.length : at;
  return make("Worksheet", { workbook, sheet: copySheet(workbook, sheet, position) });
}

/** The client writes `showGridlines` and `showHeadings` under names of their own. */
const gridlines: Property<SheetTarget> = {
  set: (target, value) => {
    liveSheet(target).showGridlines = asBoolean(value);
  },
};

const headings: Property<SheetTarget> = {
  set: (target, value) => {
    liveSheet(target).showHeadings = asBoolean(value);
  },
};

const properties: Readonly<Record<string, Property<SheetTarget>>> = {
  Id: read((sheet) => sheetIdOf(sheet)),
  Name: {
    ...read((sheet) => sheet.name),
    set: (target, value) => {
      renameSheet(target.workbook, liveSheet(target), asText(value));
    },
  },
  Position: {
    ...read((sheet, target) => target.workbook.file.sheets.indexOf(sheet)),
    set: (target, value) => {
      moveSheet(target.workbook, liveSheet(target), asNumber(value));
    },
  },
  Visibility: {
    ...read((sheet) => visibilityWords.find((word) => visibilities[word] === sheet.visibility)),
    set: (target, value) => {
      setVisibility(
        target.workbook,
        liveSheet(target),
        visibilities[asOneOf(value, visibilityWords)],
      );
    },
  },
  TabColor: { ...read((sheet) => sheet.tabColour ?? ""), set: setTabColour },
  ShowGridlines: read((sheet) => sheet.showGridlines),
  Gridlines: gridlines,
  ShowHeadings: read((sheet) => sheet.showHeadings),
  Headings: headings,
  StandardWidth: {
    ...read((sheet) => sheet.standardWidth ?? standardCharacters),
    set: (target, value) => {
      const width = asNumber(value);
      if (width < 0 || width > 255) throw new HostError("InvalidArgument");
      liveSheet(target).standardWidth = width;
    },
  },
  TabId: read((sheet) => Number(sheet.id)),
  StandardHeight: read(() => standardRowPoints),
  EnableCalculation: read(() => true),
};

const methods: Readonly<Record<string, Method<SheetTarget>>> = {
  Activate: (target) => {
    activateSheet(target.workbook, liveSheet(target));
  },
  Delete: (target) => {
    deleteSheet(target.workbook, liveSheet(target));
  },
  Copy: copy,
  ShowOutlineLevels: showOutlineLevels,
  Calculate: (target) => {
    const sheet = liveSheet(target);
    target.workbook.file.requestFullCalculation();
    raiseCalculated({ workbook: target.workbook, sheet }, undefined);
  },
  GetRange: (target, args) => {
    if (isAbsent(args[0])) return rangeOn(target, wholeSheet);
    const range = areaArgument(target, args[0]);
    // An address of another sheet is refused; a name may lead elsewhere only through the workbook.
    if (range.sheet !== target.sheet) throw new HostError("InvalidArgument");
    return rangeOn(target, range.area);
  },
  GetRangeByIndexes: (target, args) =>
    rangeOn(target, {
      row: integerArgument(args, 0),
      column: integerArgument(args, 1),
      rows: integerArgument(args, 2),
      columns: integerArgument(args, 3),
    }),
  GetCell: (target, args) =>
    rangeOn(target, {
      row: integerArgument(args, 0),
      column: integerArgument(args, 1),
      rows: 1,
      columns: 1,
    }),
  GetRanges: (target, args) => {
    const sheet = liveSheet(target);
    requireWorksheet(sheet);
    const areas = isAbsent(args[0])
      ? [wholeSheet]
      : asText(args[0])
          .split(",")
          .map((address) => findArea(target.workbook, sheet, address.trim()).area);
    return make("RangeAreas", { workbook: target.workbook, sheet, areas });
  },
  /** A blank sheet gives its first cell, a blank sheet asked for a null object gives that. */
  GetUsedRange: (target, args) =>
    usedRange(target, optionalBoolean(args, 0) === true) ?? rangeOn(target, firstCell),
  GetUsedRangeOrNullObject: (target, args) => usedRange(target, optionalBoolean(args, 0) === true),
  GetNext: required(neighbour(1)),
  GetNextOrNullObject: neighbour(1),
  GetPrevious: required(neighbour(-1)),
  GetPreviousOrNullObject: neighbour(-1),
  _GetSheetById: sheetById,
  _GetAnotherWorksheetById: sheetById,
  ...sheetSearchMethods,
  ...sheetEvents,
};

export const worksheetType = defineType({
  name: "Worksheet",
  id: { key: "Id", get: (target) => sheetIdOf(liveSheet(target)) },
  properties,
  navigation: {
    Charts: (target) => make("ChartCollection", cellsOf(target)),
    Comments: (target) => make("CommentCollection", cellsOf(target)),
    Tables: (target) => make("TableCollection", cellsOf(target)),
    Names: (target) =>
      make("NamedItemCollection", { workbook: target.workbook, sheet: liveSheet(target) }),
    Protection: (target) => make("WorksheetProtection", target),
    FreezePanes: (target) => make("WorksheetFreezePanes", cellsOf(target)),
    AutoFilter: (target) => make("AutoFilter", { ...cellsOf(target), table: undefined }),
    PageLayout: (target) => make("PageLayout", cellsOf(target)),
    HorizontalPageBreaks: (target) =>
      make("PageBreakCollection", { ...cellsOf(target), axis: "rows" }),
    VerticalPageBreaks: (target) =>
      make("PageBreakCollection", { ...cellsOf(target), axis: "columns" }),
    CustomProperties: (target) => make("WorksheetCustomPropertyCollection", target),
  },
  methods,
});

function cellsOf(target: SheetTarget): {
  readonly workbook: SheetTarget["workbook"];
  readonly sheet: SheetFile;
} {
  const sheet = liveSheet(target);
  requireWorksheet(sheet);
  return { workbook: target.workbook, sheet };
}
