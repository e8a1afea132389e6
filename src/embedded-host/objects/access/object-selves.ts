import type { CellScalar, SheetFile, TableFile } from "#ooxml/model/workbook-file";

import { HostError } from "../../protocol/host-error";
import type { ChartSelves } from "./chart-selves";
import {
  isHostObject,
  type AnyObjectType,
  type HostObject,
  type ObjectType,
} from "../../protocol/object-type";
import type {
  AreasTarget,
  OpenWorkbook,
  RangeTarget,
  SheetTarget,
} from "../../workbook/open-workbook";

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
  FunctionResult: { readonly value: CellScalar | undefined; readonly error: string | undefined };
  WorksheetCollection: OpenWorkbook;
  Worksheet: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetCustomProperty: SheetTarget & { readonly key: string };
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: HeaderTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: RangeList;
  /** Formats work alike on one area and on several. */
  RangeFormat: FormatTarget;
  RangeFont: FormatTarget;
  RangeFill: FormatTarget;
  RangeBorderCollection: FormatTarget;
  RangeBorder: FormatTarget & { readonly side: BorderSide };
  FormatProtection: FormatTarget;
  DataValidation: FormatTarget;
  Binding: BindingTarget;
  BindingCollection: OpenWorkbook;
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
  DataBarConditionalFormat: RuleTarget;
  ConditionalDataBarPositiveFormat: RuleTarget;
  ConditionalDataBarNegativeFormat: RuleTarget;
  IconSetConditionalFormat: RuleTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeBorderCollection: RuleTarget;
  ConditionalRangeBorder: RuleTarget & { readonly side: ConditionalSide };
  NamedItemCollection: NameScope;
  NamedItem: NameScope & { readonly name: string };
  SettingCollection: OpenWorkbook;
  Setting: { readonly workbook: OpenWorkbook; readonly key: string };
  DocumentProperties: OpenWorkbook;
  CustomPropertyCollection: OpenWorkbook;
  CustomProperty: { readonly workbook: OpenWorkbook; readonly key: string };
  CustomXmlPartCollection: CustomXmlScope;
  CustomXmlPartScopedCollection: CustomXmlScope;
  CustomXmlPart: CustomXmlTarget;
  CommentCollection: CommentScope;
  Comment: CommentTarget;
  CommentReplyCollection: CommentTarget;
  CommentReply: ReplyTarget;
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
} & ChartSelves;

/** Cells, or the style of a name, whose parts are read and changed alike. */
export type FormatTarget = AreasTarget & { readonly style?: string };

export type ConditionalSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

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

/** Ranges of one sheet or of several. */
export type RangeList = { readonly ranges: readonly RangeTarget[] };

/** Areas on several sheets, one entry a sheet. */
export type SheetAreas = {
  readonly workbook: OpenWorkbook;
  readonly sheets: readonly AreasTarget[];
};

/** Headers and footers of all pages, of even pages, or of the first. */
export type HeaderTarget = SheetTarget & { readonly pages: "all" | "even" | "first" };

export type BindingTarget = { readonly workbook: OpenWorkbook; readonly id: string };

/** All documents of the workbook, or those of a namespace. */
export type CustomXmlScope = {
  readonly workbook: OpenWorkbook;
  readonly namespaceUri: string | undefined;
};

export type CustomXmlTarget = { readonly workbook: OpenWorkbook; readonly id: string };

export type BreaksTarget = SheetTarget & { readonly axis: "rows" | "columns" };

/** A rule of a sheet by its id. */
export type RuleTarget = SheetTarget & { readonly id: string };

/** Comments of the workbook, or of one sheet. */
export type CommentScope = {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetFile | undefined;
};

export type CommentTarget = SheetTarget & { readonly id: string };

export type ReplyTarget = CommentTarget & { readonly replyId: string };

/** Names of the workbook, or of one sheet. */
export type NameScope = { readonly workbook: OpenWorkbook; readonly sheet: SheetFile | undefined };

export type TableScope = { readonly workbook: OpenWorkbook; readonly sheet: SheetFile | undefined };

export type TableTarget = SheetTarget & { readonly table: TableFile };

/** Of a table, or of the sheet's own cells. */
export type FilterTarget = SheetTarget & { readonly table: TableFile | undefined };

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
