import { asOneOf } from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import type { Method, CallArguments } from "../protocol/object-type";
import type { SeriesTarget } from "./chart-selves";
import { areaOfFormula } from "./range-references";

/** Where the values or the categories of a series come from. */
function sourceOf(target: SeriesTarget, args: CallArguments): string {
  const word = asOneOf(args[0], ["Categories", "Values", "XValues", "YValues"]);
  const { valuesRef, categoriesRef } = target.series;
  const reference = word === "Values" || word === "YValues" ? valuesRef : categoriesRef;
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
