import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { hyperlinkProperty } from "./hyperlinks";
import { defineType, make, type FormatTarget } from "../access/object-selves";
import { rangeActionMethods } from "./range-actions";
import { rangeArrayMethods, rangeArrayProperties } from "./range-arrays";
import { rangeFillMethods } from "./range-filling";
import { rangeGroupMethods } from "./range-groups";
import { rangeLineMethods } from "./range-lines";
import { rangeMoveMethods } from "./range-moving";
import { rangePrecedentMethods } from "./range-precedents";
import { styleProperty } from "../formats/range-style";
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
    ...rangeArrayProperties,
    Hyperlink: hyperlinkProperty,
    Style: { get: readStyle, set: writeStyle },
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
    ...rangeArrayMethods,
    ...rangeFillMethods,
    ...rangeGroupMethods,
    ...rangeLineMethods,
    ...rangeMoveMethods,
    ...rangePrecedentMethods,
    GetVisibleView: (range) => make("RangeView", range),
  },
});

function readStyle(range: RangeTarget): unknown {
  return styleProperty.get?.(formatOf(range));
}

function writeStyle(range: RangeTarget, value: unknown): void {
  styleProperty.set?.(formatOf(range), value);
}

function formatOf(range: RangeTarget): FormatTarget {
  return { workbook: range.workbook, sheet: liveSheet(range), areas: [range.area] };
}
