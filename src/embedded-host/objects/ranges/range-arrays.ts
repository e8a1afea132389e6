import { HostError } from "../../protocol/host-error";
import type { Method, Property } from "../../protocol/object-type";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";

const none: Method<RangeTarget> = (range) => {
  liveSheet(range);
  return undefined;
};

/** Nothing is calculated, so no formula's result spills into the cells beside it. */
const refuse: Method<RangeTarget> = () => {
  throw new HostError(
    "UnsupportedOperation",
    "The embedded host calculates nothing, so it does not know where a formula spills.",
  );
};

function never(): Property<RangeTarget> {
  return {
    get: (range) => {
      liveSheet(range);
      return false;
    },
  };
}

export const rangeArrayProperties: Readonly<Record<string, Property<RangeTarget>>> = {
  HasSpill: never(),
};

export const rangeArrayMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetSpillingToRange: refuse,
  GetSpillingToRangeOrNullObject: none,
  GetSpillParent: refuse,
  GetSpillParentOrNullObject: none,
};
