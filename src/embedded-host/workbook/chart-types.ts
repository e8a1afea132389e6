import type { ChartPart, ChartShape } from "#ooxml/model/chart-model";

function shape(
  type: ChartShape["type"],
  grouping: ChartShape["grouping"] = "standard",
  more: Partial<ChartShape> = {},
): ChartShape {
  return { type, grouping, direction: "col", markers: false, ...more };
}

const lying = { direction: "bar" } as const;
const marked = { markers: true } as const;
const deep = { threeD: true } as const;

/** `BarClustered` of cylinders and so on: clustered, stacked and to 100 percent, standing and lying. */
function solids(word: string, solid: NonNullable<ChartShape["solid"]>): Record<string, ChartShape> {
  const more = { threeD: true, solid } as const;
  return {
    [`${word}ColClustered`]: shape("bar", "clustered", more),
    [`${word}ColStacked`]: shape("bar", "stacked", more),
    [`${word}ColStacked100`]: shape("bar", "percentStacked", more),
    [`${word}BarClustered`]: shape("bar", "clustered", { ...more, ...lying }),
    [`${word}BarStacked`]: shape("bar", "stacked", { ...more, ...lying }),
    [`${word}BarStacked100`]: shape("bar", "percentStacked", { ...more, ...lying }),
    [`${word}Col`]: shape("bar", "standard", more),
  };
}

/** The chart types of the API that the file layer writes, by their names in `Excel.ChartType`. */
const shapes: Readonly<Record<string, ChartShape>> = {
  ColumnClustered: shape("bar", "clustered"),
  ColumnStacked: shape("bar", "stacked"),
  ColumnStacked100: shape("bar", "percentStacked"),
  "3DColumnClustered": shape("bar", "clustered", deep),
  "3DColumnStacked": shape("bar", "stacked", deep),
  "3DColumnStacked100": shape("bar", "percentStacked", deep),
  "3DColumn": shape("bar", "standard", deep),
  BarClustered: shape("bar", "clustered", lying),
  BarStacked: shape("bar", "stacked", lying),
  BarStacked100: shape("bar", "percentStacked", lying),
  "3DBarClustered": shape("bar", "clustered", { ...deep, ...lying }),
  "3DBarStacked": shape("bar", "stacked", { ...deep, ...lying }),
  "3DBarStacked100": shape("bar", "percentStacked", { ...deep, ...lying }),
  ...solids("Cylinder", "cylinder"),
  ...solids("Cone", "cone"),
  ...solids("Pyramid", "pyramid"),
  Line: shape("line"),
  LineStacked: shape("line", "stacked"),
  LineStacked100: shape("line", "percentStacked"),
  LineMarkers: shape("line", "standard", marked),
  LineMarkersStacked: shape("line", "stacked", marked),
  LineMarkersStacked100: shape("line", "percentStacked", marked),
  "3DLine": shape("line", "standard", deep),
  Area: shape("area"),
  AreaStacked: shape("area", "stacked"),
  AreaStacked100: shape("area", "percentStacked"),
  "3DArea": shape("area", "standard", deep),
  "3DAreaStacked": shape("area", "stacked", deep),
  "3DAreaStacked100": shape("area", "percentStacked", deep),
  Pie: shape("pie"),
  "3DPie": shape("pie", "standard", deep),
  PieOfPie: shape("ofPie", "standard", { secondPlot: "pie" }),
  BarOfPie: shape("ofPie", "standard", { secondPlot: "bar" }),
  Doughnut: shape("doughnut"),
  XYScatter: shape("scatter", "standard", marked),
  XYScatterLines: shape("scatter", "standard", { ...marked, lines: true }),
  XYScatterLinesNoMarkers: shape("scatter", "standard", { lines: true }),
  XYScatterSmooth: shape("scatter", "standard", { ...marked, lines: true, smooth: true }),
  XYScatterSmoothNoMarkers: shape("scatter", "standard", { lines: true, smooth: true }),
  Bubble: shape("bubble"),
  Bubble3DEffect: shape("bubble", "standard", deep),
  Radar: shape("radar"),
  RadarMarkers: shape("radar", "standard", marked),
  RadarFilled: shape("radar", "standard", { filled: true }),
  Surface: shape("surface"),
  SurfaceWireframe: shape("surface", "standard", { wireframe: true }),
  SurfaceTopView: shape("surface", "standard", { topView: true }),
  SurfaceTopViewWireframe: shape("surface", "standard", { topView: true, wireframe: true }),
};

/** Slices pulled out: the type and how far each slice stands from the centre. */
const exploded: Readonly<Record<string, string>> = {
  PieExploded: "Pie",
  "3DPieExploded": "3DPie",
  DoughnutExploded: "Doughnut",
};

const stocks: Readonly<Record<string, { readonly volume: boolean; readonly open: boolean }>> = {
  StockHLC: { volume: false, open: false },
  StockOHLC: { volume: false, open: true },
  StockVHLC: { volume: true, open: false },
  StockVOHLC: { volume: true, open: true },
};

/** What a chart type asks for: the shape of its series, and what is special about some of them. */
export type ChartTypePlan = {
  readonly shape: ChartShape;
  /** Slices pulled out by so many percent. */
  readonly explosion?: number;
  /** Stock charts: how many series they need, and whether the first is a column of volumes. */
  readonly stock?: { readonly series: number; readonly volume: boolean };
};

/** Excel pulls slices out by a quarter. */
const usualExplosion = 25;

/** Undefined for types that the host cannot draw. */
export function planOfChartType(word: string): ChartTypePlan | undefined {
  const small = word.toLowerCase();
  const known = [shapes, exploded, stocks].flatMap((table) => Object.keys(table));
  const chartType = known.find((name) => name.toLowerCase() === small) ?? word;
  const plain = shapes[chartType];
  if (plain !== undefined) return { shape: { ...plain } };
  const whole = shapes[exploded[chartType] ?? ""];
  if (whole !== undefined) return { shape: { ...whole }, explosion: usualExplosion };
  const stock = stocks[chartType];
  if (stock === undefined) return undefined;
  const { volume, open } = stock;
  return {
    shape: shape("stock", "standard", open ? { upDownBars: true } : {}),
    stock: { series: 3 + Number(volume) + Number(open), volume },
  };
}

/** The name of a shape in the API. */
export function typeOfShape(wanted: ChartShape): string {
  const found = Object.keys(shapes).find((name) => {
    const candidate = shapes[name];
    return candidate !== undefined && isSame(candidate, wanted);
  });
  return found ?? "Invalid";
}

function isSame(one: ChartShape, other: ChartShape): boolean {
  const bars = one.type === "bar";
  return (
    one.type === other.type &&
    (one.grouping === other.grouping || !isGrouped(one.type)) &&
    (one.markers === other.markers || !isMarked(one)) &&
    (!bars || one.direction === other.direction) &&
    KINDS.every((kind) => (one[kind] ?? false) === (other[kind] ?? false))
  );
}

const KINDS = [
  "lines",
  "smooth",
  "threeD",
  "solid",
  "filled",
  "wireframe",
  "topView",
  "secondPlot",
] as const satisfies readonly (keyof ChartShape)[];

function isGrouped(type: ChartShape["type"]): boolean {
  return type === "bar" || type === "line" || type === "area";
}

function isMarked({ type, filled, threeD }: ChartShape): boolean {
  if (type === "line") return threeD !== true;
  return type === "scatter" || (type === "radar" && filled !== true);
}

/** The type of a chart; of one that combines several it is the type of its first series. */
export function chartTypeOf(chart: ChartPart): string {
  if (chart.kindName !== undefined) return chart.kindName;
  const drawn = chart.series.map((series) => series.shape ?? chart);
  const stock = drawn.at(-1);
  if (stock?.type === "stock") {
    const volume = drawn[0]?.type === "bar" ? "V" : "";
    return `Stock${volume}${stock.upDownBars === true ? "O" : ""}HLC`;
  }
  const type = typeOfShape(drawn[0] ?? chart);
  const apart = Object.keys(exploded).find((name) => exploded[name] === type);
  return apart !== undefined && isPulledApart(chart) ? apart : type;
}

function isPulledApart({ series }: ChartPart): boolean {
  return series.length > 0 && series.every(({ explosion = 0 }) => explosion > 0);
}
