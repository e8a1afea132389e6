import type { Protection } from "#ooxml/model/protection-model";
import type { Area } from "#ooxml/model/workbook-file";

import {
  asOneOf,
  asRecord,
  integerArgument,
  isAbsent,
  optionalText,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/object-type";
import { maxColumns, maxRows } from "../../workbook/addresses";
import { liveSheet, type SheetTarget } from "../../workbook/open-workbook";
import { lockOf, protectSheet, requirePassword } from "../../workbook/protect-sheets";
import { defineType } from "../access/object-selves";
import { areaArgument, rangeOn } from "../access/range-references";

/** The frozen cells: rows across the sheet, columns down it, or the corner. */
function frozen(target: SheetTarget): HostObject | undefined {
  const { freeze } = liveSheet(target);
  if (freeze === undefined) return undefined;
  const area: Area = {
    row: 0,
    column: 0,
    rows: freeze.rows === 0 ? maxRows : freeze.rows,
    columns: freeze.columns === 0 ? maxColumns : freeze.columns,
  };
  return rangeOn(target, area);
}

function countArgument(args: readonly unknown[]): number {
  const count = isAbsent(args[0]) ? 1 : integerArgument(args, 0);
  if (count < 1) throw new HostError("InvalidArgument");
  return count;
}

export const freezePanesType = defineType({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (target, args) => {
      liveSheet(target).freeze = { rows: countArgument(args), columns: 0 };
    },
    FreezeColumns: (target, args) => {
      liveSheet(target).freeze = { rows: 0, columns: countArgument(args) };
    },
    /** The range becomes the top left pane. */
    FreezeAt: (target, args) => {
      const { area } = areaArgument(target, args[0]);
      const rows = area.rows === maxRows ? 0 : area.row + area.rows;
      const columns = area.columns === maxColumns ? 0 : area.column + area.columns;
      liveSheet(target).freeze = { rows, columns };
    },
    Unfreeze: (target) => {
      liveSheet(target).freeze = undefined;
    },
    GetLocation: (target) => {
      const found = frozen(target);
      if (found === undefined) throw new HostError("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: frozen,
  },
});

const selectionModes = ["Normal", "Unlocked", "None"] as const;

/** Allowances as the API names them; the file layer takes the same words. */
function protectionOf(value: unknown, password: string | undefined): Protection {
  const given = isAbsent(value) ? {} : asRecord(value);
  const { selectionMode } = given;
  const allowed = Object.entries(given).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === "boolean",
  );
  return {
    options: Object.fromEntries(allowed),
    selection: isAbsent(selectionMode) ? "Normal" : asOneOf(selectionMode, selectionModes),
    lock: lockOf(password),
  };
}

function options(target: SheetTarget): unknown {
  const { protection } = liveSheet(target);
  return protection && { ...protection.options, selectionMode: protection.selection };
}

export const worksheetProtectionType = defineType({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (target) => liveSheet(target).protected },
    Options: { get: options },
  },
  methods: {
    Protect: (target, args) => {
      if (liveSheet(target).protected) throw new HostError("AccessDenied");
      protectSheet(target, true, protectionOf(args[0], optionalText(args, 1)));
    },
    Unprotect: (target, args) => {
      requirePassword(liveSheet(target).protection?.lock ?? {}, optionalText(args, 0));
      protectSheet(target, false);
    },
  },
});
