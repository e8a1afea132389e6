import { liveSheet, type RangeTarget } from "../workbook/open-workbook";
import { hyperlinkProperty } from "./hyperlinks";
import { defineType, make, type FormatTarget } from "./object-selves";
import { rangeActionMethods } from "./range-actions";
import { rangeCellPropertyMethods } from "./range-cell-properties";
import { rangeNavigationMethods } from "./range-navigation";
import { rangeShiftMethods } from "./range-shifting";
import { rangePlaceProperties, rangePositionProperties } from "./range-position";
import { rangeValueProperties } from "./range-values";

export const rangeType = defineType({
  name: "Range",
  keepsReference: true,
  properties: {
    ...rangePositionProperties,
    ...rangeValueProperties,
    ...rangePlaceProperties,
    Hyperlink: hyperlinkProperty,
  },
  navigation: {
    Format: (range) => make("RangeFormat", formatOf(range)),
    Worksheet: (range) => make("Worksheet", { workbook: range.workbook, sheet: liveSheet(range) }),
    DataValidation: (range) => make("DataValidation", formatOf(range)),
  },
  methods: {
    ...rangeNavigationMethods,
    ...rangeActionMethods,
    ...rangeShiftMethods,
    ...rangeCellPropertyMethods,
  },
});

function formatOf(range: RangeTarget): FormatTarget {
  return { workbook: range.workbook, sheet: liveSheet(range), areas: [range.area] };
}
