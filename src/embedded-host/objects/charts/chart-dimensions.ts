import { asOneOf } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Method, CallArguments } from "../../protocol/object-type";
import type { SeriesTarget } from "../access/chart-selves";
import { liveSeries } from "./chart-series-access";
import { areaOfFormula } from "../access/range-references";

const words = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

/** Where a dimension of a series comes from; InvalidOperation where it has none. */
function sourceOf(target: SeriesTarget, args: CallArguments): string {
  const { valuesRef, categoriesRef, sizesRef } = liveSeries(target);
  const references = {
    Categories: categoriesRef,
    XValues: categoriesRef,
    Values: valuesRef,
    YValues: valuesRef,
    BubbleSizes: sizesRef,
  };
  const reference = references[asOneOf(args[0], words)];
  if (reference === undefined) throw new HostError("InvalidOperation");
  return reference;
}

export const seriesDimensionMethods: Readonly<Record<string, Method<SeriesTarget>>> = {
  GetDimensionDataSourceString: sourceOf,
  GetDimensionDataSourceType: (target, args) => {
    sourceOf(target, args);
    return "LocalRange";
  },
  GetDimensionValues: (target, args) => {
    const place = areaOfFormula(target.workbook, sourceOf(target, args));
    if (place === undefined) throw new HostError("InvalidOperation");
    return place.sheet.cells.values(place.area).flat();
  },
};
