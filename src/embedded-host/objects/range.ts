import { liveSheet, type RangeTarget } from "../workbook/open-workbook";
import { hyperlinkProperty } from "./hyperlinks";
import { defineType, make, type FormatTarget } from "./object-selves";
import { rangeActionMethods } from "./range-actions";
import { rangeCellPropertyMethods } from "./range-cell-properties";
import { rangeNavigationMethods } from "./range-navigation";
import { rangeSearchMethods } from "./range-search";
import { rangeCopyMethods } from "./range-copying";
import { rangeSpecialCellMethods } from "./range-special-cells";
import { rangeEdgeMethods } from "./range-edges";
import { removeDuplicatesMethods } from "./remove-duplicates";
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
    ConditionalFormats: (range) => make("ConditionalFormatCollection", formatOf(range)),
    Sort: (range) => make("RangeSort", range),
    DataValidation: (range) => make("DataValidation", formatOf(range)),
  },
  methods: {
    ...rangeNavigationMethods,
    ...rangeActionMethods,
    ...rangeShiftMethods,
    ...rangeSearchMethods,
    ...rangeCopyMethods,
    ...rangeSpecialCellMethods,
    ...rangeEdgeMethods,
    ...removeDuplicatesMethods,
    ...rangeCellPropertyMethods,
  },
});

function formatOf(range: RangeTarget): FormatTarget {
  return { workbook: range.workbook, sheet: liveSheet(range), areas: [range.area] };
}
