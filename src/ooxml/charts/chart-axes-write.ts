import { axisXml, type AxisElement, type AxisPlace } from "./chart-axis-write";
import { referenceFormat, referenceNumbers, type ChartCells } from "./chart-cache";
import { hasAxes, isScattered, type ChartGroup } from "./chart-groups";
import type { ChartAxis, ChartPart } from "../model/chart-model";
import { optionalXml, valueXml } from "./chart-xml";

const PRIMARY = { category: 500_001, value: 500_002, depth: 500_005 } as const;
const SECONDARY = { category: 500_003, value: 500_004, depth: 500_006 } as const;

/** Ids of the axes of a group, in the order its chart names them. */
export function axisIds(group: ChartGroup): readonly number[] {
  if (!hasAxes(group.shape.type)) return [];
  const ids = idsOf(group);
  const flat = [ids.category, ids.value];
  return hasDepth(group) ? [...flat, ids.depth] : flat;
}

/** Bodies one behind the other stand along a third axis. */
function hasDepth({ shape }: ChartGroup): boolean {
  if (shape.type === "surface") return true;
  if (shape.threeD !== true) return false;
  return shape.type === "line" || (shape.grouping === "standard" && shape.type !== "bubble");
}

/** The axes of all groups: of each pair the first group along axes says what kind they are. */
export function axesXml(
  chart: ChartPart,
  groups: readonly ChartGroup[],
  cells: ChartCells,
): string {
  return [false, true]
    .map((secondary) => {
      const group = groups.find((each) => each.secondary === secondary && hasAxes(each.shape.type));
      return group ? pairXml(chart, group, cells) : "";
    })
    .join("");
}

/** The axes of the second pair; nobody sees its categories unless they were asked for. */
function secondAxes(chart: ChartPart): {
  readonly category: ChartAxis;
  readonly value: ChartAxis;
} {
  return {
    category: chart.secondCategoryAxis ?? {
      ...chart.categoryAxis,
      visible: false,
      majorGridlines: false,
      title: undefined,
      crossing: undefined,
    },
    value: chart.secondValueAxis ?? {
      ...chart.valueAxis,
      majorGridlines: false,
      minimum: undefined,
      maximum: undefined,
      majorUnit: undefined,
      minorUnit: undefined,
      title: undefined,
      crossing: undefined,
      numberFormat: undefined,
    },
  };
}

type Pair = {
  readonly group: ChartGroup;
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  readonly cells: ChartCells;
};

function pairXml(chart: ChartPart, group: ChartGroup, cells: ChartCells): string {
  const axes = group.secondary
    ? secondAxes(chart)
    : { category: chart.categoryAxis, value: chart.valueAxis };
  const pair: Pair = { group, ...axes, cells };
  const category = categoryPlace(pair);
  const depth = hasDepth(group)
    ? axisXml("serAx", chart.seriesAxis ?? { ...chart.categoryAxis, title: undefined }, {
        ...category,
        id: idsOf(group).depth,
        other: category.id,
        crosses: "autoZero",
        dateUnits: "",
      })
    : "";
  return [
    axisXml(categoryElement(group, axes.category), axes.category, category),
    axisXml("valAx", axes.value, valuePlace(pair)),
    depth,
  ].join("");
}

function idsOf({ secondary }: ChartGroup): typeof PRIMARY | typeof SECONDARY {
  return secondary ? SECONDARY : PRIMARY;
}

function isLying({ shape }: ChartGroup): boolean {
  return shape.type === "bar" && shape.direction === "bar";
}

function categoryPlace({ group, category, value, cells }: Pair): AxisPlace {
  const ids = idsOf(group);
  const scattered = isScattered(group.shape.type);
  const dated = categoryElement(group, category) === "dateAx";
  return {
    id: ids.category,
    other: ids.value,
    side: isLying(group) ? "l" : "b",
    crosses: value.crossing ?? (group.secondary && scattered ? "max" : "autoZero"),
    between: scattered ? "midCat" : undefined,
    sourceFormat: formatOf(group, "categoriesRef", cells),
    dateUnits: dated ? dateUnits(category, group, cells) : "",
  };
}

function valuePlace({ group, category, cells }: Pair): AxisPlace {
  const ids = idsOf(group);
  const [near, far] = isLying(group) ? (["b", "t"] as const) : (["l", "r"] as const);
  return {
    id: ids.value,
    other: ids.category,
    side: group.secondary ? far : near,
    crosses: category.crossing ?? (group.secondary ? "max" : "autoZero"),
    between: (category.betweenCategories ?? standsBetween(group)) ? "between" : "midCat",
    sourceFormat: formatOf(group, "valuesRef", cells),
    dateUnits: "",
  };
}

function standsBetween({ shape }: ChartGroup): boolean {
  return !(shape.type === "area" || shape.type === "surface" || isScattered(shape.type));
}

function categoryElement({ shape }: ChartGroup, axis: ChartAxis): AxisElement {
  if (isScattered(shape.type)) return "valAx";
  return axis.dateAxis ? "dateAx" : "catAx";
}

const MONTH = 365.25 / 12;
const LABELS_AT_MOST = 12;

/**
 * Base and label units of a date axis. Left to themselves programs label a year of months by days
 * and repeat each name.
 */
function dateUnits(axis: ChartAxis, group: ChartGroup, cells: ChartCells): string {
  const minor =
    optionalXml("minorUnit", axis.minorUnit) + optionalXml("minorTimeUnit", axis.minorTimeUnit);
  const major = axis.majorTimeUnit;
  if (axis.baseTimeUnit !== undefined || major !== undefined || minor !== "")
    return [
      optionalXml("baseTimeUnit", axis.baseTimeUnit),
      optionalXml("majorUnit", axis.majorUnit),
      optionalXml("majorTimeUnit", major),
      minor,
    ].join("");
  const own = axis.majorUnit;
  const reference = group.series[0]?.series.categoriesRef;
  const days = reference === undefined ? [] : referenceNumbers(reference, cells);
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const span = Math.max(0, ...days) - Math.min(Infinity, ...days);
  if (days.length < 2 || span < 2 * MONTH) return valueXml("baseTimeUnit", "days");
  const months = own ?? Math.max(1, Math.ceil(span / MONTH / LABELS_AT_MOST));
  const monthly = gaps.every((gap) => Math.abs(gap) >= 28);
  return [
    valueXml("baseTimeUnit", monthly ? "months" : "days"),
    valueXml("majorUnit", months),
    valueXml("majorTimeUnit", "months"),
  ].join("");
}

function formatOf(
  group: ChartGroup,
  key: "categoriesRef" | "valuesRef",
  cells: ChartCells,
): string {
  const reference = group.series[0]?.series[key];
  return reference === undefined ? "General" : referenceFormat(reference, cells);
}
