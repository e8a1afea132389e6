import { asNumber, recordArgument } from "../../protocol/call-arguments";
import type { Method, CallArguments } from "../../protocol/object-type";
import { clearFilters, filterOfTable, setFilter } from "./auto-filter";
import {
  criterionOf,
  customCriterion,
  describeCriterion,
  dynamicCriterion,
  rankCriterion,
  valuesCriterion,
} from "./filter-criteria";
import type { WrittenCriterion } from "#ooxml/model/filter-model";
import { defineType, type TableTarget } from "../access/object-selves";
import { liveTable } from "../access/live-table";

type ColumnTarget = TableTarget & { readonly index: number };

function applying(read: (args: CallArguments) => WrittenCriterion): Method<ColumnTarget> {
  return (target, args) => {
    liveTable(target);
    setFilter(filterOfTable(target), target.index, read(args));
  };
}

/** The filter of one column of a table. */
export const filterType = defineType({
  name: "Filter",
  properties: {
    Criteria: {
      get: (target) => {
        const found = liveTable(target).filters.find(({ column }) => column === target.index);
        return found === undefined ? undefined : describeCriterion(found.criterion);
      },
    },
  },
  methods: {
    Apply: applying((args) => criterionOf(recordArgument(args, 0))),
    ApplyValuesFilter: applying((args) => valuesCriterion(args[0])),
    ApplyCustomFilter: applying((args) => customCriterion(args[0], args[1], args[2])),
    ApplyDynamicFilter: applying((args) => dynamicCriterion(args[0])),
    ApplyTopItemsFilter: applying((args) => rankCriterion("TopItems", asNumber(args[0]))),
    ApplyTopPercentFilter: applying((args) => rankCriterion("TopPercent", asNumber(args[0]))),
    ApplyBottomItemsFilter: applying((args) => rankCriterion("BottomItems", asNumber(args[0]))),
    ApplyBottomPercentFilter: applying((args) => rankCriterion("BottomPercent", asNumber(args[0]))),
    Clear: (target) => {
      clearFilters(filterOfTable(target), target.index);
    },
  },
});
