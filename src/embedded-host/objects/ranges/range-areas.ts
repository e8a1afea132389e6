import type { Area } from "#ooxml/model/workbook-file";

import { integerArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import {
  maxColumns,
  maxRows,
  formatAddress,
  isEntireColumn,
  isEntireRow,
} from "../../workbook/addresses";
import { cellCount, isOnSheet } from "../../workbook/areas";
import { liveSheet, type AreasTarget } from "../../workbook/open-workbook";
import { defineType, make } from "../access/object-selves";
import { clearArea } from "./range-actions";
import { rangeAreasMethods } from "./range-areas-methods";
import { rangesOf } from "./range-collection";
import { styleProperty } from "../formats/range-style";

function addressOf(target: AreasTarget): string {
  const { name } = liveSheet(target);
  return target.areas.map((area) => formatAddress(name, area)).join(",");
}

function mapped(target: AreasTarget, move: (area: Area) => Area): AreasTarget {
  const areas = target.areas.map(move);
  if (!areas.every(isOnSheet)) throw new HostError("InvalidArgument");
  return { workbook: target.workbook, sheet: liveSheet(target), areas };
}

/** Several areas of one sheet, formatted and cleared together. */
export const rangeAreasType = defineType({
  name: "RangeAreas",
  keepsReference: true,
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: (target) => target.areas.length },
    CellCount: {
      get: (target) => target.areas.reduce((count, area) => count + cellCount(area), 0),
    },
    IsEntireColumn: { get: (target) => target.areas.every(isEntireColumn) },
    IsEntireRow: { get: (target) => target.areas.every(isEntireRow) },
    Style: styleProperty,
  },
  navigation: {
    Areas: (target) => make("RangeCollection", rangesOf(target)),
    ConditionalFormats: (target) => make("ConditionalFormatCollection", target),
    Format: (target) => make("RangeFormat", target),
    DataValidation: (target) => make("DataValidation", target),
    Worksheet: (target) =>
      make("Worksheet", { workbook: target.workbook, sheet: liveSheet(target) }),
  },
  methods: {
    ...rangeAreasMethods,
    Clear: (target, args) => {
      for (const area of target.areas) clearArea(target.workbook, liveSheet(target), area, args[0]);
    },
    GetEntireRow: (target) =>
      make(
        "RangeAreas",
        mapped(target, (area) => ({ ...area, column: 0, columns: maxColumns })),
      ),
    GetEntireColumn: (target) =>
      make(
        "RangeAreas",
        mapped(target, (area) => ({ ...area, row: 0, rows: maxRows })),
      ),
    GetOffsetRangeAreas: (target, args) => {
      const rows = integerArgument(args, 0);
      const columns = integerArgument(args, 1);
      const moved = mapped(target, (area) => ({
        ...area,
        row: area.row + rows,
        column: area.column + columns,
      }));
      return make("RangeAreas", moved);
    },
  },
});
