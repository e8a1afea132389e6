import { integerArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import { liveSheet, type AreasTarget } from "../../workbook/open-workbook";
import { defineType, make, type RangeList } from "../access/object-selves";

export function rangesOf(target: AreasTarget): RangeList {
  const { workbook } = target;
  const sheet = liveSheet(target);
  return { ranges: target.areas.map((area) => ({ workbook, sheet, area })) };
}

export const rangeCollectionType = defineType({
  name: "RangeCollection",
  collection: {
    itemType: "Range",
    list: ({ ranges }) => ranges.map((range) => make("Range", range)),
  },
  methods: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ ranges }, args) => {
      const range = ranges[integerArgument(args, 0)];
      if (range === undefined) throw new HostError("InvalidArgument");
      return make("Range", range);
    },
  },
});
