import { createTypeTable } from "../protocol/object-type";
import {
  applicationType,
  cultureInfoType,
  datetimeFormatInfoType,
  iterativeCalculationType,
  numberFormatInfoType,
} from "./application";
import { autoFilterType } from "./auto-filter";
import { chartTypes } from "./chart-object-types";
import { filterType } from "./column-filter";
import { commentCollectionType, commentType } from "./comments";
import { commentReplyCollectionType, commentReplyType } from "./comment-replies";
import {
  customPropertyCollectionType,
  customPropertyType,
  documentPropertiesType,
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
} from "./custom-properties";
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
} from "./custom-xml";
import { dataValidationType } from "./data-validation";
import {
  conditionalRangeBorderCollectionType,
  conditionalRangeBorderType,
} from "./conditional-borders";
import {
  dataBarConditionalFormatType,
  dataBarNegativeFormatType,
  dataBarPositiveFormatType,
} from "./conditional-bars";
import { conditionalFormatCollectionType, conditionalFormatType } from "./conditional-formats";
import { iconSetConditionalFormatType } from "./conditional-icons";
import {
  cellValueConditionalFormatType,
  colorScaleConditionalFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  conditionalRuleType,
  customConditionalFormatType,
  presetConditionalFormatType,
  textConditionalFormatType,
  topBottomConditionalFormatType,
} from "./conditional-parts";
import { functionResultType, functionsType } from "./functions";
import { namedItemCollectionType, namedItemType } from "./names";
import { bindingCollectionType, bindingType } from "./bindings";
import { headerFooterGroupType, headerFooterType } from "./page-headers";
import { pageLayoutType } from "./page-layout";
import { removeDuplicatesResultType } from "./remove-duplicates";
import { rangeSortType, tableSortType } from "./sorting";
import { settingCollectionType, settingType } from "./settings";
import { freezePanesType, worksheetProtectionType } from "./sheet-settings";
import {
  tableColumnCollectionType,
  tableColumnType,
  tableRowCollectionType,
  tableRowType,
} from "./table-columns";
import { tableCollectionType, tableScopedCollectionType, tableType } from "./tables";
import { rangeType } from "./range";
import { rangeAreasType } from "./range-areas";
import { rangeCollectionType } from "./range-collection";
import { pageBreakCollectionType, pageBreakType } from "./page-breaks";
import { rangeViewCollectionType, rangeViewType } from "./range-view";
import { styleCollectionType, styleType } from "./styles";
import { rangeAreasCollectionType, workbookRangeAreasType } from "./workbook-range-areas";
import { rangeBorderCollectionType, rangeBorderType } from "./range-borders";
import { rangeFillType, rangeFontType } from "./range-font-fill";
import { formatProtectionType, rangeFormatType } from "./range-format";
import { runtimeType, workbookProtectionType, workbookType } from "./workbook";
import { worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheets";

/** Every type of the API that the host answers. */
export const objectTypes = createTypeTable([
  ...chartTypes,
  workbookType,
  applicationType,
  cultureInfoType,
  datetimeFormatInfoType,
  iterativeCalculationType,
  numberFormatInfoType,
  runtimeType,
  workbookProtectionType,
  functionsType,
  functionResultType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  conditionalRuleType,
  dataBarConditionalFormatType,
  dataBarNegativeFormatType,
  dataBarPositiveFormatType,
  iconSetConditionalFormatType,
  conditionalRangeBorderCollectionType,
  conditionalRangeBorderType,
  cellValueConditionalFormatType,
  colorScaleConditionalFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  conditionalRuleType,
  customConditionalFormatType,
  presetConditionalFormatType,
  textConditionalFormatType,
  topBottomConditionalFormatType,
  autoFilterType,
  rangeSortType,
  tableSortType,
  removeDuplicatesResultType,
  filterType,
  worksheetCollectionType,
  worksheetType,
  rangeType,
  rangeAreasType,
  rangeCollectionType,
  rangeAreasCollectionType,
  rangeViewCollectionType,
  rangeViewType,
  workbookRangeAreasType,
  bindingCollectionType,
  bindingType,
  pageBreakCollectionType,
  pageBreakType,
  styleCollectionType,
  styleType,
  rangeFormatType,
  rangeFontType,
  rangeFillType,
  rangeBorderCollectionType,
  rangeBorderType,
  formatProtectionType,
  customPropertyCollectionType,
  customPropertyType,
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
  commentCollectionType,
  commentType,
  commentReplyCollectionType,
  commentReplyType,
  documentPropertiesType,
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
  dataValidationType,
  namedItemCollectionType,
  namedItemType,
  headerFooterGroupType,
  headerFooterType,
  pageLayoutType,
  settingCollectionType,
  settingType,
  freezePanesType,
  worksheetProtectionType,
  tableColumnCollectionType,
  tableColumnType,
  tableRowCollectionType,
  tableRowType,
  tableCollectionType,
  tableScopedCollectionType,
  tableType,
]);
