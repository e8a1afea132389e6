import { areaName, parseArea } from "../model/address";
import type {
  ColumnFilter,
  FilterCriterion,
  FilterOperator,
  WrittenCriterion,
} from "../model/filter-model";
import type { Area } from "../model/workbook-file";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  createLike,
  numberAttribute,
  setAttributes,
  type XmlElement,
} from "../package/xml";

const OPERATORS: Readonly<Record<string, FilterOperator>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** The filters of an `autoFilter` element, of a table or of a sheet. */
export function readFilters(element: XmlElement | undefined): ColumnFilter[] {
  if (!element) return [];
  return childElements(element, "filterColumn").flatMap((column) => {
    const criterion = readCriterion(column);
    const index = numberAttribute(column, "colId") ?? 0;
    return criterion ? [{ column: index, criterion }] : [];
  });
}

function readCriterion(column: XmlElement): FilterCriterion | undefined {
  const [element] = childElements(column);
  if (!element) return undefined;
  switch (element.localName ?? "") {
    case "filters":
      return readValues(element);
    case "customFilters":
      return {
        kind: "custom",
        and: booleanAttribute(element, "and", false),
        tests: childElements(element, "customFilter").map((test) => ({
          operator: OPERATORS[attribute(test, "operator") ?? "equal"] ?? "=",
          value: attribute(test, "val") ?? "",
        })),
      };
    case "top10":
      return {
        kind: "top",
        top: booleanAttribute(element, "top", true),
        percent: booleanAttribute(element, "percent", false),
        count: numberAttribute(element, "val") ?? 10,
      };
    case "dynamicFilter":
      return { kind: "dynamic", type: attribute(element, "type") ?? "null" };
    default:
      return { kind: "other" };
  }
}

/** Groups of dates (a year, a month) are left to Excel. */
function readValues(element: XmlElement): FilterCriterion {
  if (childElement(element, "dateGroupItem")) return { kind: "other" };
  return {
    kind: "values",
    blank: booleanAttribute(element, "blank", false),
    values: childElements(element, "filter").map((value) => attribute(value, "val") ?? ""),
  };
}

/** Sets the filter of a column, counted from the area's first; undefined takes it away. */
export function writeFilter(
  element: XmlElement,
  column: number,
  criterion: WrittenCriterion | undefined,
): void {
  for (const old of childElements(element, "filterColumn"))
    if (numberAttribute(old, "colId") === column) element.removeChild(old);
  if (!criterion) return;
  const made = createLike(element, "filterColumn");
  setAttributes(made, { colId: column });
  writeCriterion(made, criterion);
  const next = childElements(element).find(
    (other) =>
      other.localName !== "filterColumn" || (numberAttribute(other, "colId") ?? 0) > column,
  );
  element.insertBefore(made, next ?? null);
}

function writeCriterion(column: XmlElement, criterion: WrittenCriterion): void {
  switch (criterion.kind) {
    case "values": {
      const list = appendElement(column, "filters", { blank: criterion.blank || undefined });
      for (const val of criterion.values) appendElement(list, "filter", { val });
      return;
    }
    case "custom": {
      const list = appendElement(column, "customFilters", { and: criterion.and || undefined });
      for (const { operator, value } of criterion.tests)
        appendElement(list, "customFilter", { operator: operatorWord(operator), val: value });
      return;
    }
    case "top":
      appendElement(column, "top10", {
        top: criterion.top ? undefined : false,
        percent: criterion.percent || undefined,
        val: criterion.count,
      });
      return;
    case "dynamic":
      appendElement(column, "dynamicFilter", { type: criterion.type });
  }
}

function operatorWord(operator: FilterOperator): string | undefined {
  return operator === "="
    ? undefined
    : Object.keys(OPERATORS).find((word) => OPERATORS[word] === operator);
}

export function filterArea(element: XmlElement | undefined): Area | undefined {
  return parseArea(attribute(element, "ref") ?? "");
}

export function setFilterArea(element: XmlElement, area: Area): void {
  setAttributes(element, { ref: areaName(area) });
}
