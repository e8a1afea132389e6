import { asBoolean, optionalText, textArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import { isHostObject, type HostObject } from "../../protocol/object-type";
import { activeSheet, selectionOf, type OpenWorkbook } from "../../workbook/open-workbook";
import { lockOf, requirePassword } from "../../workbook/protect-sheets";
import { activeChartMethods } from "../charts/active-chart";
import { calculationEngine } from "./application";
import { workbookEvents } from "../access/event-registration";
import { defineType, make } from "../access/object-selves";
import { rangeOn } from "../access/range-references";

function activeCell(workbook: OpenWorkbook): HostObject {
  const sheet = activeSheet(workbook);
  return rangeOn({ workbook, sheet }, { ...selectionOf(workbook, sheet), rows: 1, columns: 1 });
}

/** Ranges that event arguments refer to. */
function eventRange(workbook: OpenWorkbook, reference: string): HostObject | undefined {
  const object = workbook.references.find(reference);
  return isHostObject(object) ? object : undefined;
}

export const workbookType = defineType({
  name: "Workbook",
  properties: {
    Name: { get: (workbook) => workbook.fileName },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => calculationEngine },
    ChartDataPointTrack: { get: () => true },
    UsePrecisionAsDisplayed: { get: () => false },
  },
  navigation: {
    Application: (workbook) => make("Application", workbook),
    Worksheets: (workbook) => make("WorksheetCollection", workbook),
    Comments: (workbook) => make("CommentCollection", { workbook, sheet: undefined }),
    Tables: (workbook) => make("TableCollection", { workbook, sheet: undefined }),
    Names: (workbook) => make("NamedItemCollection", { workbook, sheet: undefined }),
    Settings: (workbook) => make("SettingCollection", workbook),
    CustomXmlParts: (workbook) =>
      make("CustomXmlPartCollection", { workbook, namespaceUri: undefined }),
    Bindings: (workbook) => make("BindingCollection", workbook),
    Styles: (workbook) => make("StyleCollection", workbook),
    Properties: (workbook) => make("DocumentProperties", workbook),
    Protection: (workbook) => make("WorkbookProtection", workbook),
    Functions: (workbook) => make("Functions", workbook),
    _Runtime: (workbook) => make("Runtime", workbook),
  },
  methods: {
    GetActiveCell: activeCell,
    ...activeChartMethods,
    ...workbookEvents,
    GetSelectedRange: (workbook) => {
      const sheet = activeSheet(workbook);
      return rangeOn({ workbook, sheet }, selectionOf(workbook, sheet));
    },
    GetSelectedRanges: (workbook) => {
      const sheet = activeSheet(workbook);
      return make("RangeAreas", { workbook, sheet, areas: [selectionOf(workbook, sheet)] });
    },
    Save: () => {
      throw new HostError(
        "UnsupportedOperation",
        "The embedded host does not know where the workbook belongs; the program around it saves.",
      );
    },
    Close: () => {
      throw new HostError(
        "UnsupportedOperation",
        "The embedded host is closed by the program around it.",
      );
    },
    GetIsActiveCollabSession: () => false,
    _RemoveReference: (workbook, args) => {
      workbook.references.release(textArgument(args, 0));
    },
    _RemoveAllReferences: (workbook) => {
      workbook.references.releaseAll();
    },
    _GetReferenceCount: (workbook) => workbook.references.count,
    _GetRangeForEventByReferenceId: (workbook, args) => {
      const range = eventRange(workbook, textArgument(args, 0));
      if (range === undefined) throw new HostError("ItemNotFound");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, args) =>
      eventRange(workbook, textArgument(args, 0)),
  },
});

export const runtimeType = defineType({
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (workbook) => workbook.events.enabled,
      set: (workbook, value) => {
        workbook.events.enabled = asBoolean(value);
      },
    },
  },
});

export const workbookProtectionType = defineType({
  name: "WorkbookProtection",
  properties: { Protected: { get: (workbook) => workbook.file.structureProtected } },
  methods: {
    Protect: ({ file }, args) => {
      if (file.structureProtected) throw new HostError("AccessDenied");
      file.protectStructure(lockOf(optionalText(args, 0)));
    },
    Unprotect: ({ file }, args) => {
      requirePassword(file.structureLock ?? {}, optionalText(args, 0));
      file.protectStructure(undefined);
    },
  },
});
