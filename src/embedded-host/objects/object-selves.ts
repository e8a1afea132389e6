import type {
  ChartAxis,
  ChartFont,
  ChartLine,
  ChartPart,
  ChartSeries,
  Paint,
} from "#ooxml/chart-model";
import type { SheetFile, TableFile } from "#ooxml/workbook-file";

import { HostError } from "../protocol/host-error";
import {
  isHostObject,
  type AnyObjectType,
  type HostObject,
  type ObjectType,
} from "../protocol/object-type";
import type {
  AreasTarget,
  OpenWorkbook,
  RangeTarget,
  SheetTarget,
} from "../workbook/open-workbook";

/** What each type of the API stands for in the open workbook. */
export type Selves = {
  Workbook: OpenWorkbook;
  Application: OpenWorkbook;
  CultureInfo: OpenWorkbook;
  DatetimeFormatInfo: OpenWorkbook;
  IterativeCalculation: OpenWorkbook;
  NumberFormatInfo: OpenWorkbook;
  Runtime: OpenWorkbook;
  WorkbookProtection: OpenWorkbook;
  Functions: OpenWorkbook;
  FunctionResult: { readonly value: number | undefined; readonly error: string | undefined };
  WorksheetCollection: OpenWorkbook;
  Worksheet: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetCustomProperty: SheetTarget & { readonly key: string };
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  /** Formats work alike on one area and on several. */
  RangeFormat: FormatTarget;
  RangeFont: FormatTarget;
  RangeFill: FormatTarget;
  RangeBorderCollection: FormatTarget;
  RangeBorder: FormatTarget & { readonly side: BorderSide };
  FormatProtection: FormatTarget;
  DataValidation: FormatTarget;
  Style: StyleTarget;
  StyleCollection: OpenWorkbook;
  RangeView: RangeTarget;
  RangeViewCollection: RangeTarget;
  WorkbookRangeAreas: SheetAreas;
  RangeAreasCollection: SheetAreas;
  PageBreakCollection: BreaksTarget;
  PageBreak: BreaksTarget & { readonly index: number };
  ConditionalFormatCollection: FormatTarget;
  ConditionalFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  CellValueConditionalFormat: RuleTarget;
  TextConditionalFormat: RuleTarget;
  TopBottomConditionalFormat: RuleTarget;
  PresetCriteriaConditionalFormat: RuleTarget;
  ColorScaleConditionalFormat: RuleTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  NamedItemCollection: NameScope;
  NamedItem: NameScope & { readonly name: string };
  SettingCollection: OpenWorkbook;
  Setting: { readonly workbook: OpenWorkbook; readonly key: string };
  DocumentProperties: OpenWorkbook;
  CustomPropertyCollection: OpenWorkbook;
  CustomProperty: { readonly workbook: OpenWorkbook; readonly key: string };
  TableCollection: TableScope;
  TableScopedCollection: TableScope & { readonly tables: readonly TableTarget[] };
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableTarget & { readonly index: number };
  TableSort: TableTarget;
  RangeSort: RangeTarget;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  Filter: TableTarget & { readonly index: number };
  AutoFilter: FilterTarget;
  TableRowCollection: TableTarget;
  TableRow: TableTarget & { readonly index: number };
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartAreaFormat: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartPointFormat: PointTarget;
  ChartDataLabels: SeriesTarget;
  ChartDataLabelFormat: SeriesTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisFormat: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartAxisTitleFormat: AxisTarget;
  ChartGridlines: GridlinesTarget;
  ChartGridlinesFormat: GridlinesTarget;
  ChartFont: FontAccess;
  ChartFill: FillAccess;
  ChartLineFormat: LineAccess;
  ChartBorder: LineAccess;
};

/** Cells, or the style of a name, whose parts are read and changed alike. */
export type FormatTarget = AreasTarget & { readonly style?: string };

export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

export type StyleTarget = { readonly workbook: OpenWorkbook; readonly style: string };

/** Areas on several sheets, one entry a sheet. */
export type SheetAreas = {
  readonly workbook: OpenWorkbook;
  readonly sheets: readonly AreasTarget[];
};

export type BreaksTarget = SheetTarget & { readonly axis: "rows" | "columns" };

/** A rule of a sheet by its id. */
export type RuleTarget = SheetTarget & { readonly id: string };

/** Names of the workbook, or of one sheet. */
export type NameScope = { readonly workbook: OpenWorkbook; readonly sheet: SheetFile | undefined };

export type TableScope = { readonly workbook: OpenWorkbook; readonly sheet: SheetFile | undefined };

export type TableTarget = SheetTarget & { readonly table: TableFile };

/** Of a table, or of the sheet's own cells. */
export type FilterTarget = SheetTarget & { readonly table: TableFile | undefined };

export type ChartTarget = SheetTarget & { readonly chart: ChartPart };

export type SeriesTarget = ChartTarget & { readonly series: ChartSeries };

/** A point of a series by its zero-based place. */
export type PointTarget = SeriesTarget & { readonly index: number };

export type AxisTarget = ChartTarget & {
  readonly axis: ChartAxis;
  readonly kind: "Category" | "Value" | "Series";
  readonly group: "Primary" | "Secondary";
};

export type GridlinesTarget = AxisTarget & { readonly minor: boolean };

/** Parts of a chart that have a font, a fill or a line say how to read and change it. */
export type FontAccess = {
  /** Undefined for what is not shown. */
  get(): ChartFont | undefined;
  set(part: Partial<ChartFont>): void;
};
export type FillAccess = Access<Paint>;
export type LineAccess = {
  get(): ChartLine | undefined;
  set(part: Partial<ChartLine>): void;
  clear(): void;
};
export type Access<T> = { get(): T; set(value: T): void };

export type TypeName = keyof Selves;

/** An object of the API over its self. */
export function make<Name extends TypeName>(typeName: Name, self: Selves[Name]): HostObject {
  // The table of the same name gets the self back, see `defineType`.
  return { typeName, self } as unknown as HostObject;
}

/** The table of a type, written against the type's own self. */
export function defineType<Name extends TypeName>(
  type: ObjectType<Selves[Name]> & { readonly name: Name },
): AnyObjectType {
  return type as unknown as AnyObjectType;
}

/** The self of an object argument; InvalidArgument where it is of another type. */
export function selfAs<Name extends TypeName>(value: unknown, typeName: Name): Selves[Name] {
  if (!isHostObject(value) || value.typeName !== typeName) throw new HostError("InvalidArgument");
  return value.self as unknown as Selves[Name];
}
