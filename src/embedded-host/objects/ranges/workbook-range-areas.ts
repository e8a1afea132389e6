import { integerArgument, keyArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/object-type";
import { formatAddress } from "../../workbook/addresses";
import { sheetByKey } from "../../workbook/open-workbook";
import { defineType, make, type SheetAreas } from "../access/object-selves";
import { rangesOf } from "./range-collection";

function areasOn(target: SheetAreas, key: string | number): HostObject | undefined {
  const wanted = sheetByKey(target.workbook, key);
  const found = target.sheets.find(({ sheet }) => sheet === wanted);
  return found === undefined ? undefined : make("RangeAreas", found);
}

/** Areas of several sheets, as precedents and dependents are. */
export const workbookRangeAreasType = defineType({
  name: "WorkbookRangeAreas",
  keepsReference: true,
  properties: {
    Addresses: {
      get: ({ sheets }) =>
        sheets.map(({ sheet, areas }) =>
          areas.map((area) => formatAddress(sheet.name, area)).join(","),
        ),
    },
  },
  navigation: {
    Areas: (target) => make("RangeAreasCollection", target),
    Ranges: ({ sheets }) =>
      make("RangeCollection", { ranges: sheets.flatMap((each) => rangesOf(each).ranges) }),
  },
  methods: {
    GetRangeAreasBySheet: (target, args) => {
      const found = areasOn(target, keyArgument(args, 0));
      if (found === undefined) throw new HostError("ItemNotFound");
      return found;
    },
    GetRangeAreasOrNullObjectBySheet: (target, args) => areasOn(target, keyArgument(args, 0)),
  },
});

export const rangeAreasCollectionType = defineType({
  name: "RangeAreasCollection",
  collection: {
    itemType: "RangeAreas",
    list: ({ sheets }) => sheets.map((each) => make("RangeAreas", each)),
  },
  methods: {
    GetCount: ({ sheets }) => sheets.length,
    GetItemAt: ({ sheets }, args) => {
      const found = sheets[integerArgument(args, 0)];
      if (found === undefined) throw new HostError("InvalidArgument");
      return make("RangeAreas", found);
    },
  },
});
